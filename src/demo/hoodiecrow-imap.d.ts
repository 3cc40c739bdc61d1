/* What the demo uses of hoodiecrow-imap, which has no types of its own. */
declare module 'hoodiecrow-imap' {
  import type { Server, Socket } from 'node:net';

  interface HoodiecrowOptions {
    /** Names of its own plugins, and functions that are called with the server. */
    readonly plugins: readonly (string | ((imap: Hoodiecrow) => void))[];
    readonly users: Readonly<Record<string, { readonly password: string }>>;
  }

  interface Connection {
    readonly socket: Socket | null;
    /** Takes the next line of a client that waits in IDLE; false where none does. */
    readonly inputHandler: ((line: string) => void) | false;
  }

  interface Hoodiecrow {
    /** Called with every new connection. */
    readonly connectionHandlers: ((connection: Connection) => void)[];
    /** The TCP server underneath. */
    readonly server: Server;
    listen(port: number, host: string): void;
    /** `internalDate` is RFC 3501's date-time; `raw` is a binary string, one character a byte. */
    appendMessage(mailbox: string, flags: readonly string[], internalDate: string, raw: string): void;
  }

  export default function hoodiecrow(options: HoodiecrowOptions): Hoodiecrow;
}

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import hoodiecrow, { type Connection, type Hoodiecrow } from 'hoodiecrow-imap';
import { portOf } from './port.js';

/** A mailbox on 127.0.0.1, in memory, without TLS. */
export interface DemoMailbox {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Puts a mail into the INBOX as a mail server would have received it at `receivedAt`. */
  deliver(raw: Buffer, receivedAt: Date): void;
  close(): Promise<void>;
}

/** Opens an empty mailbox on a free port. */
export async function openMailbox(): Promise<DemoMailbox> {
  const [user, password] = ['refunds', randomUUID()];
  const connections = new Set<Connection>();
  const keepConnections = (imap: Hoodiecrow) => {
    imap.connectionHandlers.push(connection => {
      connection.socket?.setNoDelay(true); // its many small writes would each wait 40 ms for an acknowledgement
      connections.add(connection);
    });
  };
  const imap = hoodiecrow({ plugins: ['IDLE', 'MOVE', 'UIDPLUS', keepConnections], users: { [user]: { password } } });
  imap.listen(0, '127.0.0.1');
  await once(imap.server, 'listening');
  return {
    port: portOf(imap.server),
    user,
    password,
    deliver: (raw, receivedAt) => imap.appendMessage('INBOX', [], internalDate(receivedAt), raw.toString('latin1')),
    close: async () => {
      for (const connection of connections) hangUp(connection);
      await new Promise(resolve => imap.server.close(resolve));
    },
  };
}

/** A client that went away in IDLE has left a timer of half an hour, which only the word DONE ends. */
function hangUp({ inputHandler, socket }: Connection): void {
  if (inputHandler) inputHandler('DONE');
  socket?.destroy();
}

/** RFC 3501 date-time in UTC: `22-Nov-2026 09:30:00 +0000`. */
function internalDate(instant: Date): string {
  const [, day, month, year, time] = instant.toUTCString().split(' ');
  return `${day}-${month}-${year} ${time} +0000`;
}

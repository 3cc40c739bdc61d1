import type { Channel } from '../../src/alerts/channel.js';
import { openAlerts } from '../../src/alerts/open-alerts.js';
import { recordScan } from '../../src/desk/mailbox-scans.js';
import type { Runtime } from '../../src/runtime.js';
import { testRuntime } from '../dashboard/test-runtime.js';
import type { TestDatabase } from '../support/database.js';

export const LOOK_MS = 15_000;

/** A desk whose clock is moved by hand, and what looks after it. */
export interface AlertDesk {
  /** Looks that many times, every 15 s of the desk's clock, while the mailbox is scanned. */
  looks(times: number): Promise<void>;
  /** The same, but nobody scans the mailbox. */
  looksUnscanned(times: number): Promise<void>;
  /** Another process takes over: what this one remembered is gone. */
  restart(): void;
  /** Lets that many seconds pass. */
  wait(seconds: number): void;
  close(): Promise<void>;
}

/** Opens the alerts on this database; several on one database are several processes. */
export function openAlertDesk(databaseUrl: string, env: Record<string, string>, channel?: Channel): AlertDesk {
  let at = Date.now();
  const runtime: Runtime = { ...testRuntime(databaseUrl, env), now: () => new Date(at) };
  let alerts = openAlerts(runtime, channel);
  const look = async () => {
    at += LOOK_MS;
    await alerts.look();
  };
  return {
    looks: async times => {
      for (let i = 0; i < times; i++) {
        await recordScan(runtime.pool, 'INBOX', 1n, runtime.now()).catch(() => undefined); // the database may be away
        await look();
      }
    },
    looksUnscanned: async times => {
      for (let i = 0; i < times; i++) await look();
    },
    restart: () => {
      alerts.close();
      alerts = openAlerts(runtime, channel);
    },
    wait: seconds => {
      at += seconds * 1000;
    },
    close: async () => {
      alerts.close();
      await runtime.close();
    },
  };
}

/** Puts a mail into quarantine. */
export async function quarantine({ pool }: TestDatabase, uid: number): Promise<void> {
  await pool.query(
    `insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage, disposition, reason)
     values ('INBOX', 1, $1, now(), 1, 'done', 'quarantined', 'crashed')`,
    [uid],
  );
}

/** A person has looked at a mail in quarantine, and it needs nothing. */
export async function dismiss({ pool }: TestDatabase, uid: number): Promise<void> {
  await pool.query(`update desk.messages set dismissed_by = 'anna', dismissed_at = now() where uid = $1`, [uid]);
}

/** Lets all mails out of quarantine. */
export async function releaseAll({ pool }: TestDatabase): Promise<void> {
  await pool.query(`update desk.messages set disposition = 'ignored', reason = 'list'`);
}

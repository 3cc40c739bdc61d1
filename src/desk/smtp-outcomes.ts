import type { Db } from '../postgres/pool.js';

/** The outgoing mails of one status. */
export interface Outgoing {
  readonly status: string;
  readonly count: number;
  /** How many of them the server took. */
  readonly taken: number;
  /** How many attempts on them the server left open. */
  readonly unanswered: number;
}

/** Counts the outgoing mails by status. */
export async function outgoingMails(db: Db): Promise<Outgoing[]> {
  const { rows } = await db.query<Outgoing>(
    `select status, count(*)::int as count, count(sent_at)::int as taken, sum(unanswered)::int as unanswered
       from desk.outbox group by 1 order by 1`,
  );
  return rows;
}

/**
 * How sending ended, counted since the first mail; no number ever falls. A mail may end in several ways: left open at first
 * (`uncertain`, once for each such attempt), then taken (`sent`), then returned (`undelivered`). `failed` was refused for good.
 */
export function smtpOutcomes(mails: readonly Outgoing[]) {
  const sum = (of: (mail: Outgoing) => number) => mails.reduce((total, mail) => total + of(mail), 0);
  const ofStatus = (status: string) => sum(mail => (mail.status === status ? mail.count : 0));
  return {
    sent: sum(mail => mail.taken),
    uncertain: sum(mail => mail.unanswered),
    undelivered: ofStatus('undelivered'),
    failed: ofStatus('failed'),
  };
}

import { countCases, sumRefunds } from '../desk/figures.js';
import { outgoingMails } from '../desk/smtp-outcomes.js';
import type { Db } from '../postgres/pool.js';

/** The rows of the desk in numbers. */
export type Counts = Awaited<ReturnType<typeof readCounts>>;

/** Counts one table after the other, on one connection: the workers keep the others. */
export async function readCounts(db: Db) {
  return {
    cases: await countCases(db),
    refunds: await sumRefunds(db),
    outgoing: await outgoingMails(db),
  };
}

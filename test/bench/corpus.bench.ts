import { realMails, vouchedFor } from '../intake/corpus/real-mails.js';
import { takeInAll } from '../intake/corpus/take-in-all.js';
import { freshDatabase } from '../support/database.js';

/*
 * The whole corpus of real mails through intake and decision: what became of them, who would be written to if DMARC passed
 * for every spammer, and how long the slowest took. Run with `npm run bench`.
 */

test.each([
  ['as they are', (raw: Buffer) => raw],
  ['as if DMARC passed', vouchedFor],
])(
  'all mails, %s',
  async (trust, vouch) => {
    const database = await freshDatabase();
    const began = performance.now();
    const mails = realMails().map(({ name, raw }) => ({ name, raw: vouch(raw) }));
    const outcome = await takeInAll(database.pool, mails);
    const perSecond = Math.round((mails.length / (performance.now() - began)) * 1_000);
    await database.close();
    process.stdout.write(`${JSON.stringify({ trust, mails: mails.length, perSecond, ...outcome }, null, 2)}\n`);
    expect(outcome).toMatchObject({ refunds: 0, mailsOfOurs: { toOthersThanTheSender: 0 } });
    expect(outcome.mailsOfOurs.mostForOneMail).toBeLessThanOrEqual(1);
  },
  1_200_000,
);

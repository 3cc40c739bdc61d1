import { freshDatabase, type TestDatabase } from '../support/database.js';
import { realMails, sampleOf, vouchedFor } from './corpus/real-mails.js';
import { type Outcome, takeInAll } from './corpus/take-in-all.js';

/*
 * Real mails, people's and spammers', none of which is for us. Whatever is said about their senders, nobody is paid and no
 * machine is answered; each mail has one end, and how many have which is written here, so that a change is seen. The whole
 * corpus is read by `npm run bench`.
 */

const SAMPLE = 1_500;

/** A From that two parsers could read differently is for a person, whatever the mail says. */
const UNPROVEN = {
  'case needs_review': 3,
  'ignored auto_reply': 1,
  'ignored bounce': 1,
  'ignored list': 876,
  'ignored not_a_request': 45,
  'ignored unauthenticated': 574,
};

/** Who speaks of charges or money back as a customer does is asked which account it is about. */
const VOUCHED_FOR = {
  'case needs_info': 18,
  'case needs_review': 12,
  'case needs_verification': 17,
  'case withdrawn': 2,
  'ignored auto_reply': 1,
  'ignored bounce': 1,
  'ignored list': 876,
  'ignored not_a_request': 573,
};

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const mails = sampleOf(realMails(), SAMPLE);

function expectNoHarm({ table, refunds, mailsOfOurs }: Outcome): void {
  expect(Object.values(table).reduce((sum, count) => sum + count, 0)).toBe(SAMPLE);
  expect(Object.keys(table).filter(end => end.startsWith('pending'))).toEqual([]);
  expect(refunds).toBe(0);
  expect(mailsOfOurs.toOthersThanTheSender).toBe(0);
  expect(mailsOfOurs.mostForOneMail).toBeLessThanOrEqual(1);
}

test('as they are, with no result of our server: nobody is written to', async () => {
  const outcome = await takeInAll(database.pool, mails);
  expectNoHarm(outcome);
  expect(outcome.written).toEqual([]);
  expect(outcome.table).toEqual(UNPROVEN);
}, 120_000);

test('as if DMARC passed for every one of them, the worst that may be', async () => {
  const outcome = await takeInAll(
    database.pool,
    mails.map(({ name, raw }) => ({ name, raw: vouchedFor(raw) })),
  );
  expectNoHarm(outcome);
  expect(outcome.table).toEqual(VOUCHED_FOR);
}, 120_000);

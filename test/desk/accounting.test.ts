import { accountForMails } from '../../src/desk/accounting.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const STATES = 'approved partially_approved denied withdrawn needs_info needs_verification needs_review'.split(' ');
const CASES = `
  insert into desk.cases (case_id, sender, state, received_at)
  select 'RF-' || i, 'a@example.com', state, now() from unnest($1::text[]) with ordinality as t(state, i)`;
const TRIAL = `
  insert into desk.cases (case_id, sender, state, received_at, live) values ('RF-T', 'a@example.com', 'needs_review', now(), false)`;
const MAILS_OF_CASES = `
  insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage, disposition, case_id)
  select 'INBOX', 1, row_number() over (), now(), 1, 'done', 'case', case_id from desk.cases`;
const OTHER_MAILS = `
  insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage, disposition, reason, case_id) values
    ('INBOX', 1, 101, now(), 1, 'stored', 'pending', null, null), ('INBOX', 1, 102, now(), 1, 'read', 'pending', null, null),
    ('INBOX', 1, 103, now(), 1, 'done', 'ignored', 'list', null), ('INBOX', 1, 104, now(), 1, 'done', 'ignored', 'bounce', null),
    ('INBOX', 1, 105, now(), 1, 'done', 'ignored', 'list', null), ('INBOX', 1, 106, now(), 1, 'done', 'quarantined', 'crashed', null),
    ('INBOX', 1, 107, now(), 1, 'done', 'case', null, 'RF-7')`;

describe('the accounting for every mail', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  test('of an empty desk adds up', async () => {
    const places = { decided: 0, asked: 0, review: 0, trial: 0, ignored: 0, quarantined: 0, pending: 0 };
    expect(await accountForMails(database.pool)).toEqual({ fetched: 0, places, difference: 0, fates: [] });
  });

  test('finds each mail in exactly one place: one of a case is where its case is', async () => {
    await database.pool.query(CASES, [STATES]);
    await database.pool.query(TRIAL);
    await database.pool.query(MAILS_OF_CASES);
    await database.pool.query(OTHER_MAILS);
    expect(await accountForMails(database.pool)).toEqual({
      fetched: 15,
      places: { decided: 4, asked: 2, review: 2, trial: 1, ignored: 3, quarantined: 1, pending: 2 },
      difference: 0,
      fates: [
        { disposition: 'case', reason: null, count: 9 },
        { disposition: 'ignored', reason: 'bounce', count: 1 },
        { disposition: 'ignored', reason: 'list', count: 2 },
        { disposition: 'pending', reason: null, count: 2 },
        { disposition: 'quarantined', reason: 'crashed', count: 1 },
      ],
    });
  });

  test('a mail that is nowhere shows as the difference', async () => {
    // What no constraint lets happen: somebody took the constraints away and lost a case.
    await database.pool.query(`alter table desk.messages drop constraint messages_case_id_fkey`);
    await database.pool.query(`delete from desk.cases where case_id = 'RF-7'`);
    const { fetched, difference } = await accountForMails(database.pool);
    expect([fetched, difference]).toEqual([15, 2]);
  });
});

import { openAlerts } from '../../src/desk/alerts.js';
import { writeFate } from '../../src/desk/fates.js';
import { migrate } from '../../src/postgres/migrate.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { storeOne } from './rows.js';

/* A desk that had mails in quarantine, and alerts, before anybody could dismiss one. */

const MIGRATION = '0019_dismissed.sql';
const TAKE_AWAY = `
  drop function desk.note_quarantine cascade;
  drop index desk.messages_held;
  alter table desk.messages drop column quarantined_at, drop column dismissed_by, drop column dismissed_at;
  alter table desk.alerts drop column latest_at, drop column renewed_at;
  create index messages_quarantined on desk.messages (received_at) where disposition = 'quarantined';
  insert into desk.alerts (kind, about, weight, sentence, raised_at, told_at)
  values ('quarantine', '', 'people', '1 mail is in quarantine: see it.', now(), now())`;

let database: TestDatabase;
let [held, pending] = ['', ''];
beforeAll(async () => {
  database = await freshDatabase();
  const { pool } = database;
  [held, pending] = [await storeOne(database, 1), await storeOne(database, 2)];
  const unreadable = { kind: 'quarantined', reason: 'unparseable', detail: 'why' } as const;
  await writeFate(pool, held, unreadable, { messageId: null, sender: null, subject: null });
  await pool.query(TAKE_AWAY);
  await pool.query('delete from public.refund_desk_migrations where name = $1', [MIGRATION]);
});
afterAll(() => database.close());

test('its held mails came there when they were stored, and its alerts may be told once more', async () => {
  expect(await migrate(database.pool)).toEqual([MIGRATION]);
  const { rows } = await database.pool.query(
    'select id, quarantined_at = stored_at as kept, dismissed_at from desk.messages order by id',
  );
  expect(rows).toEqual([
    { id: held, kept: true, dismissed_at: null },
    { id: pending, kept: null, dismissed_at: null },
  ]);
  expect(await openAlerts(database.pool)).toMatchObject([{ kind: 'quarantine', latestAt: null, renewedAt: null }]);
});

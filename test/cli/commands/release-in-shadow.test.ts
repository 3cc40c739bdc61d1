import { Command } from 'commander';
import { addMessages } from '../../../src/cli/program/messages.js';
import { databaseOf } from '../../../src/cli/program/with-database.js';
import { writeFate } from '../../../src/desk/fates.js';
import { incoming, SURFACE, store } from '../../desk/rows.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
let ids: string[];
beforeAll(async () => {
  database = await freshDatabase();
  ids = await store(database.pool, incoming(1), incoming(2, { answer: false }));
  for (const id of ids)
    await writeFate(database.pool, id, { kind: 'quarantined', reason: 'crashed', detail: '' }, SURFACE);
});
afterAll(() => database.close());

async function release(id: string | undefined, mode: 'live' | 'shadow'): Promise<void> {
  const program = new Command();
  addMessages(program, databaseOf({ DATABASE_URL: database.url, REFUNDS_MODE: mode }));
  await program.parseAsync(['messages', 'release', id ?? '', '--as', 'anna'], { from: 'user' });
}
const fates = async () =>
  (await database.pool.query('select disposition from desk.messages order by id')).rows.map(row => row.disposition);

test('in shadow mode a trial may be let through, and what would be answered may not', async () => {
  await expect(release(ids[0], 'shadow')).rejects.toMatchObject({ code: 77 });
  expect(await fates()).toEqual(['quarantined', 'quarantined']);
  await release(ids[1], 'shadow');
  expect(await fates()).toEqual(['quarantined', 'pending']);
  await release(ids[0], 'live');
  expect(await fates()).toEqual(['pending', 'pending']);
});

test.each(['x', '999999', '9'.repeat(30)])('a mail %s that is not there is bad input in shadow mode too', async id => {
  await expect(release(id, 'shadow')).rejects.toMatchObject({ code: 65 });
});

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { refunds } from '../../support/cli.js';
import { embeddedHome, postmasterOf } from '../../support/embedded-home.js';

const { TEST_DATABASE_URL: server = '' } = process.env;
const OURS = ['0001_ledger.sql', '0002_mail.sql', '0003_cases.sql'];

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

describe('a database of one’s own', () => {
  let name: string;
  let env: { DATABASE_URL: string };
  beforeEach(async () => {
    name = `test_${randomBytes(8).toString('hex')}`;
    await onServer(`create database ${name}`);
    env = { DATABASE_URL: Object.assign(new URL(server), { pathname: name }).href };
  });
  afterEach(() => onServer(`drop database ${name} with (force)`));

  test('is migrated only by migrate: before that every command says so', async () => {
    for (const words of [['doctor'], ['start', '--only', 'clock'], ['ledger', 'import', '-']])
      expect(await refunds(words, env)).toEqual({
        code: 1,
        out: '',
        err: 'refunds: The database lacks migrations; run `refunds migrate` first.\n',
      });
    const { code, out } = await refunds(['migrate', '--json'], env);
    expect({ code, run: JSON.parse(out).run.slice(0, 3) }).toEqual({ code: 0, run: OURS });
    expect(await refunds(['migrate'], env)).toEqual({ code: 0, out: 'The database is current.\n', err: '' });
    expect(await refunds(['doctor'], env)).toMatchObject({ code: 0, err: '' });
  });

  test('is migrated once, however many try at the same time', async () => {
    const ended = await Promise.all([1, 2, 3].map(() => refunds(['migrate', '--json'], env)));
    expect(ended.map(one => one.code)).toEqual([0, 0, 0]);
    expect(ended.filter(one => JSON.parse(one.out).run.length > 0)).toHaveLength(1);
  });
});

test('the embedded one is made, migrated and told of', async () => {
  const at = await embeddedHome();
  try {
    const env = { REFUNDS_HOME: at.home };
    expect((await refunds(['migrate'], env)).out).toMatch(/^Ran 0001_ledger\.sql, 0002_mail\.sql, 0003_cases\.sql/);
    expect((await refunds(['migrate'], env)).out).toBe('The database is current.\n');
    expect(await postmasterOf(at.home)).toBeNull();
  } finally {
    await at.drop();
  }
});

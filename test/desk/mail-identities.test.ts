import { type Claim, claimIdentity } from '../../src/desk/mail-identities.js';
import { createPool, type Pool } from '../../src/postgres/pool.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { incoming, store } from './rows.js';

const CLAIMERS = 20;

let database: TestDatabase;
let pool: Pool; // a connection for each of those who claim at once
let ids: readonly string[];

beforeEach(async () => {
  database = await freshDatabase();
  pool = createPool(database.url, CLAIMERS, () => undefined);
  ids = await store(database.pool, ...Array.from({ length: CLAIMERS }, (_, i) => incoming(i + 1)));
});
afterEach(async () => {
  await pool.end();
  await database.close();
});

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const one = (contentSha256: string, proven = true) => ({ identity: '<one@example.com>', contentSha256, proven });
const claim = (n: number, contentSha256: string, identity = '<one@example.com>') =>
  claimIdentity(pool, ids[n] ?? '', { identity, contentSha256, proven: true });

test('the first has it, the same mail again is a duplicate, another mail a conflict', async () => {
  expect(await claim(0, A)).toBe('first');
  expect(await claim(1, A)).toBe('duplicate');
  expect(await claim(2, B)).toBe('conflict');
  expect(await claim(3, B, '<two@example.com>')).toBe('first');
});

test('who claims again, as after a crash, is still the first', async () => {
  for (const _ of [1, 2]) expect(await claim(0, A)).toBe('first');
  expect(await claim(1, A)).toBe('duplicate');
  expect(await claim(0, A)).toBe('first');
});

/** Everybody claims the same identity in a transaction of his own, all begun before one ends. */
async function allAtOnce(contentOf: (n: number) => string): Promise<Claim[]> {
  const begun = { count: 0 };
  return Promise.all(
    ids.map((id, n) =>
      inTransaction(pool, async transaction => {
        begun.count += 1;
        await until('all have begun', () => Promise.resolve(begun.count === CLAIMERS));
        return claimIdentity(transaction, id, one(contentOf(n)));
      }),
    ),
  );
}

test(`of ${CLAIMERS} copies taken in at the same time one is the first`, async () => {
  const claimed = await allAtOnce(() => A);
  expect(claimed.filter(one => one === 'first')).toHaveLength(1);
  expect(claimed.filter(one => one === 'duplicate')).toHaveLength(CLAIMERS - 1);
});

test('of two kinds at the same time, what is like the first is a duplicate and all else a conflict', async () => {
  const contentOf = (n: number) => (n % 2 === 0 ? A : B);
  const claimed = await allAtOnce(contentOf);
  const first = claimed.indexOf('first');
  const like = (n: number) => (contentOf(n) === contentOf(first) ? 'duplicate' : 'conflict');
  expect(claimed).toEqual(claimed.map((_, n) => (n === first ? 'first' : like(n))));
});

test('where the first is undone, another is the first', async () => {
  const undone = await pool.connect();
  await undone.query('begin');
  expect(await claimIdentity(undone, ids[0] ?? '', one(A))).toBe('first');
  const waiting = claim(1, B);
  await undone.query('rollback');
  undone.release();
  expect(await waiting).toBe('first');
  expect(await claim(0, A)).toBe('conflict');
});

test('a copy that proves nothing does not keep out the one that does', async () => {
  expect(await claimIdentity(pool, ids[0] ?? '', one(B, false))).toBe('first');
  expect(await claimIdentity(pool, ids[1] ?? '', one(A))).toBe('first');
  expect(await claimIdentity(pool, ids[2] ?? '', one(A))).toBe('duplicate');
  expect(await claimIdentity(pool, ids[3] ?? '', one(A, false))).toBe('duplicate');
  expect(await claimIdentity(pool, ids[4] ?? '', one(B, false))).toBe('conflict');
});

test('only a mail that is stored can have one', async () => {
  await expect(claimIdentity(pool, '999', one(A))).rejects.toMatchObject({ code: '23503' });
});

test('the longest Message-ID that is read fits the index', async () => {
  const longest = `<${'\u{1F4B0}'.repeat(498)}>`;
  expect(await claim(0, A, longest)).toBe('first');
  expect(await claim(1, A, longest)).toBe('duplicate');
});

import { type CountBetween, tallied, tally } from '../../src/health/tally.js';
import type { Db } from '../../src/postgres/pool.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const NOON = new Date('2026-11-22T12:00:00Z');
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);

describe('a tally', () => {
  let database: TestDatabase;
  const asked: (readonly [from: Date, to: Date | null])[] = [];
  const count: CountBetween = async (db, from, to) => {
    asked.push([from, to]);
    const { rows } = await db.query<{ kind: string; amount: string }>(
      `select kind, sum(amount) as amount from happened
        where at >= $1 and at < coalesce($2::timestamptz, 'infinity') group by 1 order by 1`,
      [from, to],
    );
    return rows.map(({ kind, amount }) => tallied({ kind }, amount));
  };
  const happens = (kind: string, amount: string, at: Date) =>
    database.pool.query('insert into happened values ($1, $2, $3)', [kind, amount, at]);
  const shown = async (counted: ReturnType<typeof tally>, db: Db, now: Date) =>
    Object.fromEntries((await counted(db, now)).map(({ labels, value }) => [labels['kind'], value.toFixed()]));

  beforeAll(async () => {
    database = await freshDatabase();
    await database.pool.query('create table happened (kind text, amount numeric, at timestamptz)');
  });
  beforeEach(async () => {
    await database.pool.query('truncate happened');
    asked.length = 0;
  });
  afterAll(() => database.close());

  test('counts everything, then only what came since, exactly', async () => {
    const counted = tally(count);
    expect(await shown(counted, database.pool, NOON)).toEqual({});
    await happens('old', '0.1', later(-86_400));
    await happens('new', '0.2', NOON);
    const another = tally(count);
    expect(await shown(another, database.pool, NOON)).toEqual({ old: '0.1', new: '0.2' });
    await happens('new', '0.1', later(1));
    expect(await shown(another, database.pool, later(2))).toEqual({ old: '0.1', new: '0.3' });
    expect(await shown(another, database.pool, later(3600))).toEqual({ old: '0.1', new: '0.3' });
    await happens('new', '1', later(3600));
    expect(await shown(another, database.pool, later(7200))).toEqual({ old: '0.1', new: '1.3' });
  });

  test('reads what is settled only once', async () => {
    const counted = tally(count);
    await shown(counted, database.pool, NOON);
    await shown(counted, database.pool, later(60));
    expect(asked).toEqual([
      [new Date(0), later(-300)],
      [later(-300), null],
      [later(-300), later(-240)],
      [later(-240), null],
    ]);
  });

  test('does not miss a row that is committed minutes after the instant it bears', async () => {
    const counted = tally(count);
    await shown(counted, database.pool, NOON);
    await happens('late', '1', later(-240));
    expect(await shown(counted, database.pool, later(30))).toEqual({ late: '1' });
    expect(await shown(counted, database.pool, later(600))).toEqual({ late: '1' });
  });

  test('counts nothing twice where a count failed, or the clock went back', async () => {
    let fails = false;
    const counted = tally((db, from, to) => (fails ? Promise.reject(new Error('away')) : count(db, from, to)));
    await happens('one', '1', later(-600));
    expect(await shown(counted, database.pool, NOON)).toEqual({ one: '1' });
    fails = true;
    await expect(counted(database.pool, later(60))).rejects.toThrow('away');
    fails = false;
    expect(await shown(counted, database.pool, later(-3600))).toEqual({ one: '1' });
    expect(await shown(counted, database.pool, later(120))).toEqual({ one: '1' });
  });
});

import { type AskedGrant, creditBalanceCommand, grantCreditCommand } from '../../../src/cli/commands/credits.js';
import { textWidth } from '../../../src/cli/text-width.js';
import { put } from '../../ledger/books.js';
import { cancel, EXPIRES_AT, GRANTED_AT, grant, postCredit, use } from '../../ledger/credit-books.js';
import { SAMPLE } from '../../ledger/sample-rows.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { captured } from '../captured.js';

const NOW = new Date('2027-01-15T12:00:00Z');

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  await put(database, 'accounts', { ...SAMPLE.account, status: 'active', status_reason: null });
});
afterEach(() => database.close());

async function balance(json = false, email = 'ada@example.com') {
  const terminal = captured(json);
  await creditBalanceCommand(database.pool, email, NOW, terminal);
  return terminal;
}

const ASKED: AskedGrant = {
  email: 'Ada@Example.com',
  creditId: 'grant-7',
  amount: '12.5',
  currency: 'USD',
  reason: 'goodwill',
  grantedBy: 'anna (os: root)',
  grantedAt: GRANTED_AT,
};

async function granting(changes: Partial<AskedGrant> = {}, json = false) {
  const terminal = captured(json);
  await grantCreditCommand(database.pool, { ...ASKED, ...changes }, { autoApprove: null }, terminal);
  return terminal;
}

describe('the balance', () => {
  /** A credit of a case, two grants in two currencies, and a use. */
  beforeEach(async () => {
    await put(database, 'charges', SAMPLE.charge);
    await postCredit(database, 'RF-7Q2K-93MX', { txn_1: '0.01' });
    const grantedAt = new Date('2026-12-01T00:00:00Z');
    await grant(database, 'grant-1', {
      grantedAt,
      reason: 'An hour on the phone \u001b[2J about nothing, and very kind',
    });
    await grant(database, 'grant-2', { currency: 'JPY', amount: '1500', grantedAt });
    await use(database, '1.255', '2027-01-01T00:00:00Z');
  });

  test('for scripts is one document as the contract has it', async () => {
    expect((await balance(true)).document()).toEqual({
      account_id: 'acc_ada',
      balances: [
        { amount: '1500', currency: 'JPY' },
        { amount: '3.755', currency: 'USD' },
      ],
      credits: [
        {
          amount: '0.01',
          left: '0.00',
          currency: 'USD',
          expires_at: EXPIRES_AT.toISOString(),
          case: 'RF-7Q2K-93MX',
        },
        { amount: '5.00', left: '3.755', currency: 'USD', expires_at: '2027-12-01T00:00:00.000Z', case: null },
        { amount: '1500', left: '1500', currency: 'JPY', expires_at: '2027-12-01T00:00:00.000Z', case: null },
      ],
    });
  });

  test('for people fits 80 columns and obeys nothing of a reason', async () => {
    const text = (await balance()).text();
    expect(text).toBe(
      [
        'ada@example.com (account acc_ada) has 1500 JPY, 3.755 USD of credit left.',
        '',
        ' LEFT   GRANTED  ON          EXPIRES     CASE          REASON',
        ' 0.00  0.01 USD  2026-11-22  2027-11-22  RF-7Q2K-93MX',
        '3.755  5.00 USD  2026-12-01  2027-12-01                An hour on the phone ·[2…',
        ' 1500  1500 JPY  2026-12-01  2027-12-01                goodwill',
        '',
      ].join('\n'),
    );
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  });
});

test('who never got credit has none', async () => {
  expect((await balance()).text()).toBe('ada@example.com (account acc_ada) never got credit.\n');
  expect((await balance(true)).document()).toEqual({ account_id: 'acc_ada', balances: [], credits: [] });
});

describe('a grant', () => {
  test('is told with its end', async () => {
    expect((await granting()).text()).toBe(
      'Granted 12.50 USD of credit to Ada@Example.com; it expires 2027-11-22 12:00 UTC.\n',
    );
    expect((await balance(true)).document()).toMatchObject({ balances: [{ amount: '12.50', currency: 'USD' }] });
  });

  test('is one document for scripts, and recorded with who made it and why', async () => {
    const granted = { account_id: 'acc_ada', currency: 'USD', reason: 'goodwill', granted_by: 'anna (os: root)' };
    expect((await granting({}, true)).document()).toEqual({
      ...granted,
      credit_id: 'grant-7',
      amount: '12.50',
      expires_at: EXPIRES_AT.toISOString(),
    });
    const { rows } = await database.pool.query('select * from ledger.credits');
    expect(rows).toEqual([
      expect.objectContaining({ ...granted, credit_id: 'grant-7', amount: '12.5', case_id: null }),
    ]);
  });

  const PLAIN = 'The amount must be a plain decimal above zero such as 12.50, not';
  test.each<[Partial<AskedGrant>, string]>([
    [{ amount: '0' }, `${PLAIN} "0".`],
    [{ amount: '0.00' }, `${PLAIN} "0.00".`],
    [{ amount: '-5' }, `${PLAIN} "-5".`],
    [{ amount: '1e3' }, `${PLAIN} "1e3".`],
    [{ amount: '1,50' }, `${PLAIN} "1,50".`],
    [{ amount: '1.50 ' }, `${PLAIN} "1.50 ".`],
    [{ amount: '' }, `${PLAIN} "".`],
    [{ amount: 'NaN' }, `${PLAIN} "NaN".`],
    [{ amount: '\u001b[2J' }, `${PLAIN} "·[2J".`],
    [{ amount: '0.005' }, 'The smallest unit of USD is 0.01: 0.005 is finer; round it.'],
    [{ amount: '0.5', currency: 'JPY' }, 'The smallest unit of JPY is 1: 0.5 is finer; round it.'],
    [{ amount: '0.0001', currency: 'KWD' }, 'The smallest unit of KWD is 0.001: 0.0001 is finer; round it.'],
    [{ currency: 'usd' }, 'The currency must be three capital letters such as USD, not "usd".'],
    [{ currency: 'US$' }, 'The currency must be three capital letters such as USD, not "US$".'],
    [
      { email: 'eve@example.com' },
      'There is no account with the email eve@example.com; is it spelled as in the ledger?',
    ],
  ])('of %j is bad input, and grants nothing', async (changes, message) => {
    await expect(granting(changes)).rejects.toMatchObject({ code: 65, message });
    expect((await database.pool.query('select from ledger.credits')).rowCount).toBe(0);
  });

  test.each([
    ['1.500', 'USD', '1.50'],
    ['0.001', 'KWD', '0.001'],
    ['7', 'JPY', '7'],
  ])('may be %s %s', async (amount, currency, shown) => {
    expect((await granting({ amount, currency }, true)).document()).toMatchObject({ amount: shown, currency });
  });
});

test('an account that is not there is bad input', async () => {
  for (const json of [false, true])
    await expect(balance(json, 'eve\u0007@example.com')).rejects.toMatchObject({
      code: 65,
      message: 'There is no account with the email eve·@example.com; is it spelled as in the ledger?',
    });
});

test.each([
  ['100.01', 'USD'],
  ['15001', 'JPY'],
])('a grant of %s %s is above what one person may grant, and nothing is granted (77)', async (amount, currency) => {
  await expect(granting({ amount, currency })).rejects.toMatchObject({ code: 77 });
  expect((await balance()).text()).toContain('never got credit');
});

describe('grants below the limit, one after another', () => {
  const daysLater = (days: number) => new Date(GRANTED_AT.getTime() + days * 86_400_000);
  const granted = async () => (await database.pool.query('select from ledger.credits')).rowCount;

  beforeEach(async () => {
    await granting({ creditId: 'grant-1', amount: '60' });
  });

  test('come to no more than one person may grant in 30 days, whoever grants them', async () => {
    const once = { creditId: 'grant-2', grantedAt: daysLater(30), grantedBy: 'ben' };
    await expect(granting({ ...once, amount: '40.01' })).rejects.toMatchObject({
      code: 77,
      message:
        '40.01 USD, with 60.00 USD granted in the last 30 days, is above what one person may grant; grant it on a case, where a second one confirms.',
    });
    expect(await granted()).toBe(1);
    await granting({ ...once, amount: '40' });
    await expect(granting({ ...once, creditId: 'grant-3', amount: '0.01' })).rejects.toMatchObject({ code: 77 });
  });

  test('start anew after 30 days', async () => {
    await granting({ creditId: 'grant-2', amount: '100', grantedAt: new Date(daysLater(30).getTime() + 1) });
    expect(await granted()).toBe(2);
  });

  test('count by currency and account, and neither what a case granted nor what was cancelled', async () => {
    await put(database, 'accounts', { ...SAMPLE.account, account_id: 'acc_bob', email: 'bob@example.com' });
    await put(database, 'charges', { ...SAMPLE.charge, amount: '90' });
    await postCredit(database, 'RF-7Q2K-93MX', { txn_1: '90' });
    await granting({ creditId: 'grant-2', amount: '60', currency: 'EUR' });
    await granting({ creditId: 'grant-3', amount: '60', email: 'bob@example.com' });
    await cancel(database.pool, 'grant-1');
    await granting({ creditId: 'grant-4', amount: '100' });
  });

  test('and two at once are no way around it', async () => {
    const both = ['grant-2', 'grant-3'].map(creditId => granting({ creditId, amount: '30' }));
    expect((await Promise.allSettled(both)).map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await granted()).toBe(2);
  });
});

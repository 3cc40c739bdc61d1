import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { importFile } from '../importing.js';
import { refusal } from '../outcomes.js';
import { factsIn, SAMPLE, type WrittenRow } from '../sample-rows.js';

const { account, charge, credit_use, generation, invoice, payment_method } = SAMPLE;
const sample = Object.values(SAMPLE);

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const run = (...rows: (WrittenRow | string)[]) => importFile(database, ...rows);

test.each([
  ['amount', '0.17', 'is 0.17, but the ledger knows txn_1 as 0.16, and that of a known charge never changes'],
  ['currency', 'EUR', 'is EUR, but the ledger knows txn_1 as USD, and that of a known charge never changes'],
  [
    'account_id',
    'acc_bob',
    'is acc_bob, but the ledger knows txn_1 as acc_ada, and that of a known charge never changes',
  ],
])('a changed %s of a known charge is refused, and the rest of the file with it', async (field, value, message) => {
  await run(...sample);
  const before = await factsIn(database);
  const bob = { ...account, account_id: 'acc_bob', email: 'bob@example.com' };
  expect(await run(bob, '', { ...charge, [field]: value })).toEqual(refusal([3, field, message]));
  expect(await factsIn(database)).toEqual(before);
});

test('a charge twice in a file with two amounts is refused', async () => {
  const twice = await run(account, charge, { ...charge, amount: '0.17', currency: 'EUR' });
  expect(twice).toEqual(
    refusal(
      [3, 'amount', 'is 0.17, but 0.16 on line 2; keep one of the two'],
      [3, 'currency', 'is EUR, but USD on line 2; keep one of the two'],
    ),
  );
});

test('who speaks of an account or a charge that is nowhere is refused', async () => {
  const nobody = { account_id: 'acc_nobody' };
  const outcome = await run(
    { ...generation, transaction_id: 'txn_none' },
    { ...charge, ...nobody },
    { ...payment_method, ...nobody },
    { ...invoice, ...nobody },
    { ...credit_use, ...nobody },
    { ...SAMPLE.chargeback, transaction_id: 'txn_none' },
  );
  const gone = (what: string) => `there is no ${what}, neither in the file nor in the ledger`;
  expect(outcome).toEqual(
    refusal(
      [1, 'transaction_id', gone('charge txn_none')],
      [2, 'account_id', gone('account acc_nobody')],
      [3, 'account_id', gone('account acc_nobody')],
      [4, 'account_id', gone('account acc_nobody')],
      [5, 'account_id', gone('account acc_nobody')],
      [6, 'transaction_id', gone('charge txn_none')],
    ),
  );
});

test('an email is one account’s, however it is written', async () => {
  await run({ ...account, email: 'Ada@Example.com' });
  const [bob, cyd] = ['acc_bob', 'acc_cyd'].map(account_id => ({ ...account, account_id }));
  expect(await run({ ...bob, email: 'x@example.com' }, { ...cyd, email: 'X@example.com' }, { ...bob })).toEqual(
    refusal([3, 'email', 'ada@example.com is also the email of account acc_ada in the ledger']),
  );
  expect(await run({ ...bob, email: 'Ä@example.com' }, { ...cyd, email: 'ä@example.com' })).toEqual(
    refusal([2, 'email', 'ä@example.com is also the email of account acc_bob on line 1']),
  );
});

test('one bad line is enough that nothing is imported, and no more than twenty are told, in their order', async () => {
  expect(await run(...sample, '{')).toEqual(
    refusal([sample.length + 1, null, expect.stringContaining('not a JSON object')]),
  );
  const many = Array.from({ length: 30 }, (_, i) => ({
    ...charge,
    transaction_id: `txn_${i}`,
    account_id: `acc_${i}`,
  }));
  const outcome = await run(account, ...many, { ...account, account_id: 'acc_late' });
  const first = many.slice(0, 20).map((_, i): [number, string, unknown] => [i + 2, 'account_id', expect.any(String)]);
  expect(outcome).toEqual(refusal(...first));
  expect(await factsIn(database)).toEqual([]);
});

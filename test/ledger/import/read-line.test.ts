import { readLine } from '../../../src/ledger/import/read-line.js';
import { SAMPLE, type WrittenRow } from '../sample-rows.js';

const { account, charge, credit_use, generation, incident, invoice, payment_method, price } = SAMPLE;

/** What is wrong with a line, as `field: message`. */
function complaints(line: WrittenRow | string): string[] {
  const reading = readLine(typeof line === 'string' ? line : JSON.stringify(line));
  return reading.kind === 'bad' ? reading.problems.map(({ field, message }) => `${field}: ${message}`) : [];
}

test.each(Object.values(SAMPLE))('takes a right $type', row => {
  expect(readLine(JSON.stringify(row))).toMatchObject({ kind: 'row', row: { type: row.type } });
});

const { status_reason: _, ...plainAccount } = account;
const { invoice_number: _1, payment_method_id: _2, ...plainCharge } = charge;
const { reason: _3, ...plainGeneration } = { ...generation, status: 'succeeded' };
const { model_tiers: _4, ended_at: _5, ...plainIncident } = incident;
test.each<[WrittenRow, WrittenRow]>([
  [plainAccount, { status_reason: null }],
  [plainCharge, { invoice_number: null, payment_method_id: null }],
  [plainGeneration, { reason: null }],
  [plainIncident, { model_tiers: null, ended_at: null }],
])('what is left out of %j is null', (row, nulls) => {
  expect(readLine(JSON.stringify(row))).toMatchObject({ kind: 'row', row: nulls });
  expect(readLine(JSON.stringify({ ...row, ...nulls }))).toMatchObject({ kind: 'row', row: nulls });
});

const A_DECIMAL = 'must be a plain decimal in quotes, such as "0.16", and not negative, not';
const AN_INSTANT = 'must be an ISO 8601 instant with its zone, such as "2026-11-10T09:30:00Z", not';
const LETTERS = 'must be three capital letters, such as "USD", not';
const TYPES = 'account, payment_method, price, invoice, charge, generation, incident, chargeback, credit_use';

test.each<[WrittenRow, string]>([
  [{ ...charge, amount: 0.16 }, `amount: ${A_DECIMAL} 0.16`],
  [{ ...charge, amount: '-0.16' }, `amount: ${A_DECIMAL} "-0.16"`],
  [{ ...charge, amount: '1e3' }, `amount: ${A_DECIMAL} "1e3"`],
  [{ ...charge, amount: '0,16' }, `amount: ${A_DECIMAL} "0,16"`],
  [{ ...charge, amount: ' 0.16' }, `amount: ${A_DECIMAL} " 0.16"`],
  [{ ...charge, amount: null }, `amount: ${A_DECIMAL} null`],
  [{ ...charge, amount: undefined }, 'amount: is missing'],
  [{ ...price, unit_price: '0.0000000000001' }, `unit_price: ${A_DECIMAL} "0.0000000000001"`],
  [{ ...credit_use, amount: '0.00' }, 'amount: must be above zero'],
  [{ ...charge, currency: 'usd' }, `currency: ${LETTERS} "usd"`],
  [{ ...charge, currency: 'US$' }, `currency: ${LETTERS} "US$"`],
  [{ ...charge, images: 0 }, 'images: must be a whole number above zero, not 0'],
  [{ ...charge, images: 1.5 }, 'images: must be a whole number above zero, not 1.5'],
  [{ ...charge, images: '4' }, 'images: must be a whole number above zero, not "4"'],
  [{ ...charge, images: 3e9 }, 'images: must be a whole number above zero, not 3000000000'],
  [{ ...charge, charged_at: '2026-11-10T09:30:00' }, `charged_at: ${AN_INSTANT} "2026-11-10T09:30:00"`],
  [{ ...charge, charged_at: '2026-02-30T09:30:00Z' }, `charged_at: ${AN_INSTANT} "2026-02-30T09:30:00Z"`],
  [{ ...charge, charged_at: 1762767000 }, `charged_at: ${AN_INSTANT} 1762767000`],
  [{ ...charge, charged_at: '0000-01-01T00:00:00Z' }, 'charged_at: must be in a year from 1 to 9999'],
  [{ ...charge, charged_at: '9999-12-31T23:59:59-01:00' }, 'charged_at: must be in a year from 1 to 9999'],
  [{ ...charge, environment: 'staging' }, 'environment: must be one of production, test, not "staging"'],
  [{ ...charge, transaction_id: '' }, 'transaction_id: must not be empty'],
  [{ ...charge, transaction_id: 7 }, 'transaction_id: must be text, not 7'],
  [{ ...charge, request_id: 'req\u0000' }, 'request_id: must not hold control characters'],
  [{ ...charge, request_id: 'req\n1' }, 'request_id: must not hold control characters'],
  [{ ...charge, request_id: '\ud800' }, 'request_id: must not hold control characters'],
  [{ ...charge, request_id: 'r'.repeat(201) }, 'request_id: must not be longer than 200 characters'],
  [{ ...charge, invoice_no: 'INV-1' }, 'invoice_no: is not a field of type charge'],
  [{ ...account, email: 'ada' }, 'email: must be an email address, not "ada"'],
  [{ ...account, email: 'ada@a@b' }, 'email: must be an email address, not "ada@a@b"'],
  [{ ...account, status: 'gone' }, 'status: must be one of active, suspended, terminated, closed, not "gone"'],
  [{ ...payment_method, label: 4242 }, 'label: must be text, not 4242'],
  [{ ...invoice, period_end: invoice.period_start }, 'period_end: must be after period_start'],
  [{ ...generation, reason: undefined }, 'reason: is missing: a failed generation says why'],
  [{ ...generation, status: 'succeeded' }, 'reason: must be left out where the generation succeeded'],
  [{ ...incident, model_tiers: [] }, 'model_tiers: must be a list of at least one tier, or null for all, not []'],
  [{ ...incident, model_tiers: ['', 'turbo'] }, 'model_tiers: must not be empty'],
  [{ ...incident, ended_at: '2026-11-10T08:59:59.9Z' }, 'ended_at: must not be before started_at'],
  [{ type: 'charges' }, `type: must be one of ${TYPES}, not "charges"`],
  [{ type: 'constructor' }, `type: must be one of ${TYPES}, not "constructor"`],
  [{ account_id: 'acc_ada' }, 'type: is missing'],
])('%j: %s', (row, complaint) => {
  expect(complaints(row)).toEqual([complaint]);
});

test('an unknown reason is named, with those that are known', () => {
  expect(complaints({ ...generation, reason: 'gremlins' })).toEqual([
    'reason: must be one of internal_error, timeout, capacity, invalid_request, content_policy, client_disconnected, ' +
      'third_party, not "gremlins"',
  ]);
});

test('every field that is wrong is told, and what is shown of it is short and tame', () => {
  const row = {
    ...charge,
    amount: `\u001b[31m\u202e${'9'.repeat(500)}`,
    currency: '',
    'a\u0007': 1,
    [`b${'b'.repeat(99)}`]: 1,
  };
  expect(complaints(row)).toEqual([
    `amount: ${A_DECIMAL} "\\u001b[31m·${'9'.repeat(48)}…`,
    `currency: ${LETTERS} ""`,
    '"a\\u0007": is not a field of type charge',
    `"${'b'.repeat(59)}…: is not a field of type charge`,
  ]);
});

test('a field with a name of JavaScript’s own is one that is not known', () => {
  const line = JSON.stringify(account).replace('{', '{"__proto__":{"status":"active"},');
  expect(complaints(line)).toEqual(['__proto__: is not a field of type account']);
});

test.each([
  ['{"type":"account"', 'null: the line is not a JSON object; write one row a line'],
  ['{"a":'.repeat(100_000), 'null: the line is not a JSON object; write one row a line'],
  ['[]', 'null: the line is not a JSON object; write one row a line'],
  ['null', 'null: the line is not a JSON object; write one row a line'],
  ['"account"', 'null: the line is not a JSON object; write one row a line'],
  ['{"type":"\ufffd"}', 'null: the line is not valid UTF-8; save the file as UTF-8'],
  [`{"type":"${'a'.repeat(1024 * 1024)}"}`, 'null: the line is longer than 1 MB'],
])('a line such as %.20s', (line, complaint) => {
  expect(complaints(line)).toEqual([complaint]);
});

test('blank lines, carriage returns and byte order marks are passed over, and so is what the desk posted', () => {
  for (const blank of ['', '  ', '\r', '\ufeff']) expect(readLine(blank)).toEqual({ kind: 'blank' });
  expect(readLine(`\ufeff${JSON.stringify(account)}\r`)).toMatchObject({ kind: 'row' });
  for (const type of ['refund', 'credit'])
    expect(readLine(JSON.stringify({ type, more: 1 }))).toEqual({ kind: 'posting' });
});

test.each([
  ['2026-11-10T10:30:00+01:00', '2026-11-10T09:30:00.000000Z'],
  ['2026-11-10T09:30:00.123456789Z', '2026-11-10T09:30:00.123456Z'],
  ['2026-11-10T23:59:59.9-23:00', '2026-11-11T22:59:59.900000Z'],
])('the instant %s is %s', (written, read) => {
  expect(readLine(JSON.stringify({ ...charge, charged_at: written }))).toMatchObject({ row: { charged_at: read } });
});

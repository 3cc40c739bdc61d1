import { decide } from '../../src/policy/decide.js';
import type { Decision, Finding } from '../../src/policy/decision.js';
import { account, charge, facts, failed } from './sample.js';

const A = 'txn_aaaaaaaaaaaaaaaa';
const B = 'txn_bbbbbbbbbbbbbbbb';
const C = 'txn_cccccccccccccccc';

/** What a decision pays or refuses, in short. */
function short(decision: Decision) {
  if (decision.kind === 'ask') return { ask: decision.question.kind };
  const outcome = decision.kind === 'review' ? decision.proposal : decision;
  const found = (outcome?.findings ?? []).map(line);
  const total = (outcome?.totals ?? []).map(one => `${one.amount} ${one.currency}`).join(' ');
  const reasons = decision.kind === 'review' ? { review: decision.reasons } : {};
  return { ...reasons, state: outcome?.state, total, found };
}

const line = (finding: Finding) =>
  `${finding.transactionId.at(-1)} ${finding.result} ${finding.ground ?? finding.basis.kind} ${finding.amount} [${finding.clauses.join(' ')}]`;

describe('technical failure (3.1, 8)', () => {
  test('all images failed on our side: all of the charge', () => {
    expect(short(decide(facts([charge({ generations: failed(4) })])))).toEqual({
      state: 'approved',
      total: '0.16 USD',
      found: ['a pay technical_failure 0.16 [3.1 8]'],
    });
  });

  test.each([
    ['internal_error', '0.08'],
    ['timeout', '0.08'],
    ['capacity', '0.08'],
  ])('two of four failed with %s: their list price', (reason, amount) => {
    expect(short(decide(facts([charge({ generations: failed(2, 4, reason) })])))).toEqual({
      state: 'partially_approved',
      total: `${amount} USD`,
      found: [`a pay technical_failure ${amount} [3.1 8]`],
    });
  });

  test.each(['invalid_request', 'content_policy', 'client_disconnected', 'third_party'])(
    '%s is not ours: no money, and a person until its clause is a rule of its own',
    reason => {
      expect(short(decide(facts([charge({ generations: failed(4, 4, reason) })])))).toMatchObject({
        review: ['no_rule_settles_it'],
        state: 'denied',
      });
    },
  );

  test('no generation rows are no evidence of a failure', () => {
    expect(short(decide(facts([charge({ generations: { succeeded: 0, failed: {} } })])))).toMatchObject({
      state: 'denied',
      found: ['a deny all_delivered 0 [3.2]'],
    });
  });

  test('rows that do not add up to the images are for a person, with the failures shown as the proposal', () => {
    expect(short(decide(facts([charge({ generations: { succeeded: 2, failed: { timeout: 1 } } })])))).toEqual({
      review: ['generations_do_not_add_up'],
      state: 'partially_approved',
      total: '0.04 USD',
      found: ['a pay technical_failure 0.04 [3.1 8]'],
    });
  });

  test('rows that contradict each other are for a person, even where they would pay all', () => {
    const retried = charge({ generations: { succeeded: 4, failed: { timeout: 4 } } });
    expect(short(decide(facts([retried])))).toMatchObject({ review: ['generations_do_not_add_up'], state: 'approved' });
  });

  test('rows that do not add up cannot change a charge that is refunded whole', () => {
    const original = charge({ transactionId: A });
    const copy = charge({
      transactionId: B,
      chargedAt: '2026-11-12T09:31:00.000Z',
      generations: { succeeded: 1, failed: {} },
    });
    expect(short(decide(facts([original, copy])))).toMatchObject({ state: 'approved', total: '0.16 USD' });
  });

  test('without a list price some failed images cannot be priced', () => {
    expect(short(decide(facts([charge({ generations: failed(1), unitPrice: null })])))).toMatchObject({
      review: ['unknown_list_price'],
    });
  });
});

describe('duplicate charge (3.1, 11)', () => {
  const original = charge({ transactionId: A });
  const second = charge({
    transactionId: B,
    chargedAt: '2026-11-12T09:31:00.000Z',
    generations: { succeeded: 0, failed: {} },
  });
  const third = charge({
    transactionId: C,
    chargedAt: '2026-11-12T09:32:00.000Z',
    generations: { succeeded: 0, failed: {} },
  });
  const citing = (ids: string[]) => ({ cited: { transactionIds: ids, invoiceNumbers: [] } });

  test('the later one is cited: all of it', () => {
    expect(short(decide(facts([original, second], citing([B]))))).toEqual({
      state: 'approved',
      total: '0.16 USD',
      found: ['b pay duplicate_charge 0.16 [3.1 11]'],
    });
  });

  test('the original is cited: its duplicates are refunded, and it is not in question', () => {
    expect(short(decide(facts([original, second, third], citing([A]))))).toEqual({
      state: 'approved',
      total: '0.32 USD',
      found: ['b pay duplicate_charge 0.16 [3.1 11]', 'c pay duplicate_charge 0.16 [3.1 11]'],
    });
  });

  test('one duplicate is cited: the others are not asked about', () => {
    expect(short(decide(facts([original, second, third], citing([B]))))).toMatchObject({
      total: '0.16 USD',
      found: ['b pay duplicate_charge 0.16 [3.1 11]'],
    });
  });

  test('the original pays on a ground of its own beside its duplicate', () => {
    const broken = charge({ transactionId: A, generations: failed(1) });
    expect(short(decide(facts([broken, second], citing([A]))))).toEqual({
      state: 'partially_approved',
      total: '0.2 USD',
      found: ['a pay technical_failure 0.04 [3.1 8]', 'b pay duplicate_charge 0.16 [3.1 11]'],
    });
  });

  test('at the same instant the greater transaction ID is the later', () => {
    const twin = charge({ transactionId: B });
    expect(short(decide(facts([original, twin], citing([A, B]))))).toMatchObject({
      found: ['b pay duplicate_charge 0.16 [3.1 11]'],
    });
  });

  test('two requests are two charges, however alike', () => {
    const other = charge({ transactionId: B, requestId: 'req_2', chargedAt: '2026-11-12T09:31:00.000Z' });
    expect(short(decide(facts([original, other])))).toMatchObject({ state: 'denied' });
  });

  test('each is judged by its own date', () => {
    const early = charge({ transactionId: A, chargedAt: '2026-10-22T23:59:00.000Z' });
    const late = charge({ transactionId: B, chargedAt: '2026-10-23T00:01:00.000Z' });
    expect(short(decide(facts([early, late])))).toMatchObject({
      state: 'approved',
      found: ['b pay duplicate_charge 0.16 [3.1 11]'],
    });
  });

  test('a duplicate whose images failed too is refunded once', () => {
    const failing = charge({ transactionId: B, chargedAt: '2026-11-12T09:31:00.000Z', generations: failed(4) });
    expect(short(decide(facts([original, failing], citing([B]))))).toMatchObject({ total: '0.16 USD' });
  });
});

describe('incorrect amount (3.1, 11)', () => {
  test('the difference to the list price', () => {
    const over = charge({ images: 3, unitPrice: '0.05', amount: '0.51', generations: failed(0, 3) });
    expect(short(decide(facts([over])))).toEqual({
      state: 'partially_approved',
      total: '0.36 USD',
      found: ['a pay incorrect_amount 0.36 [3.1 11]'],
    });
  });

  test('adds to a technical failure', () => {
    const over = charge({ amount: '0.24', generations: failed(1) });
    expect(short(decide(facts([over])))).toMatchObject({
      total: '0.12 USD',
      found: ['a pay incorrect_amount 0.08 [3.1 11]', 'a pay technical_failure 0.04 [3.1 8]'],
    });
  });

  test('below the list price nothing is claimed back', () => {
    expect(short(decide(facts([charge({ amount: '0.12', generations: failed(1) })])))).toMatchObject({
      total: '0.04 USD',
    });
  });

  test('all images failed at too high an amount: all of the charge, and no more', () => {
    expect(short(decide(facts([charge({ amount: '0.24', generations: failed(4) })])))).toMatchObject({
      state: 'approved',
      total: '0.24 USD',
    });
  });

  test('without a list price a person looks', () => {
    expect(short(decide(facts([charge({ unitPrice: null })])))).toMatchObject({ review: ['unknown_list_price'] });
  });
});

describe('time limit (4.1)', () => {
  const broken = (chargedAt: string) => charge({ chargedAt, generations: failed(4) });

  test('the last day counts to its end', () => {
    const lastMoment = facts([broken('2026-10-23T00:05:00.000Z')], { receivedAt: '2026-11-22T23:50:00.000Z' });
    expect(short(decide(lastMoment))).toMatchObject({ state: 'approved' });
  });

  test('the day after is too late, whatever the ledger shows', () => {
    const late = facts([broken('2026-10-22T23:55:00.000Z')], { receivedAt: '2026-11-22T00:10:00.000Z' });
    expect(decide(late)).toMatchObject({
      state: 'denied',
      findings: [{ clauses: ['4.1'], basis: { kind: 'too_late', chargedOn: '2026-10-22', lastDay: '2026-11-21' } }],
    });
  });

  test('one late, one in time: both are in question', () => {
    const late = charge({
      transactionId: B,
      requestId: 'req_2',
      chargedAt: '2026-10-12T09:30:00.000Z',
      generations: failed(4),
    });
    expect(short(decide(facts([broken('2026-11-12T09:30:00.000Z'), late])))).toMatchObject({
      state: 'partially_approved',
      total: '0.16 USD',
      found: ['a pay technical_failure 0.16 [3.1 8]', 'b deny too_late 0 [4.1]'],
    });
  });
});

describe('already refunded (3.1)', () => {
  const earlier = {
    caseId: 'RF-2222-2222',
    ground: 'technical_failure',
    amount: '0.08',
    postedAt: '2026-11-15T10:00:00.000Z',
  };

  test('the same ground does not pay twice', () => {
    const asked = charge({ generations: failed(2), leftToRefund: '0.08', refunds: [earlier] });
    expect(decide(facts([asked]))).toMatchObject({
      state: 'denied',
      findings: [
        {
          clauses: ['3.1'],
          basis: { kind: 'already_refunded', refundedOn: '2026-11-15', caseId: 'RF-2222-2222', refunded: '0.08' },
        },
      ],
    });
  });

  test('what failed since then still pays', () => {
    const asked = charge({ generations: failed(3), leftToRefund: '0.08', refunds: [earlier] });
    expect(short(decide(facts([asked])))).toMatchObject({ total: '0.04 USD', state: 'partially_approved' });
  });

  test('never more than what is left', () => {
    const asked = charge({
      generations: failed(4),
      leftToRefund: '0.05',
      refunds: [{ ...earlier, ground: 'service_outage', amount: '0.11' }],
    });
    expect(short(decide(facts([asked])))).toMatchObject({ total: '0.05 USD', state: 'approved' });
  });
});

describe('what must be asked (4.2)', () => {
  test('no account with this address', () => {
    expect(decide(facts([], { account: null }))).toEqual({
      kind: 'ask',
      question: { kind: 'which_account' },
      findings: [],
    });
  });

  test('no ID: which transaction, with the charges still in time', () => {
    const recent = [
      { transactionId: A, chargedAt: '2026-11-12T09:30:00.000Z', images: 4, amount: '0.16', currency: 'USD' },
    ];
    expect(decide(facts([], { recentCharges: recent }))).toMatchObject({
      question: { kind: 'which_transaction', unknownIds: [], recent },
    });
  });

  test('an ID that is not on the account is told like one that does not exist', () => {
    expect(decide(facts([], { cited: { transactionIds: [B], invoiceNumbers: ['INV-2026-000001'] } }))).toMatchObject({
      kind: 'ask',
      question: { unknownIds: [B, 'INV-2026-000001'] },
      findings: [
        { transactionId: B, result: 'unknown' },
        { transactionId: 'INV-2026-000001', result: 'unknown' },
      ],
    });
  });

  test('a known ID is decided beside an unknown one, which does not change the state', () => {
    const known = charge({ generations: failed(4) });
    expect(short(decide(facts([known], { cited: { transactionIds: [A, B], invoiceNumbers: [] } })))).toMatchObject({
      state: 'approved',
      found: ['a pay technical_failure 0.16 [3.1 8]', 'b unknown unknown_id 0 [4.2]'],
    });
  });

  test('an invoice stands for all its charges', () => {
    const first = charge({ invoiceNumber: 'INV-2026-000001', generations: failed(4) });
    const second = charge({ transactionId: B, requestId: 'req_2', invoiceNumber: 'INV-2026-000001' });
    expect(
      short(decide(facts([first, second], { cited: { transactionIds: [], invoiceNumbers: ['INV-2026-000001'] } }))),
    ).toMatchObject({
      state: 'partially_approved',
      total: '0.16 USD',
    });
  });
});

describe('for a person', () => {
  const due = charge({ generations: failed(4) });

  test.each(['suspended', 'terminated'] as const)('money is due to a %s account', status => {
    expect(short(decide(facts([due], { account: account({ status }) })))).toMatchObject({
      review: ['account_not_in_good_standing'],
      state: 'approved',
    });
  });

  test('a closed account is paid like any other', () => {
    expect(decide(facts([due], { account: account({ status: 'closed' }) })).kind).toBe('decided');
  });

  test.each([
    ['100.00', 'decided'],
    ['100.01', 'review'],
  ])('a total of %s under a limit of 100.00: %s', (amount, kind) => {
    expect(decide(facts([charge({ amount, unitPrice: '25.0025', generations: failed(4) })])).kind).toBe(kind);
  });

  test('a currency without a limit in a list of limits', () => {
    expect(
      decide(facts([charge({ ...due, currency: 'EUR' })], { limits: { autoApprove: { USD: '100.00' } } })).kind,
    ).toBe('review');
  });

  test.each([
    ['USD', '100', '25', 'decided'],
    ['USD', '104', '26', 'review'],
    ['JPY', '15000', '3750', 'decided'],
    ['JPY', '15004', '3751', 'review'],
  ])('without configured limits the policy has its own: %s %s', (currency, amount, unitPrice, kind) => {
    const asked = facts([charge({ currency, amount, unitPrice, generations: failed(4) })], {
      limits: { autoApprove: null },
    });
    expect(decide(asked).kind).toBe(kind);
  });

  test('the fourth paid case in 30 days, but not a denial', () => {
    expect(short(decide(facts([due], { account: account({ paidCases: 3 }) })))).toMatchObject({
      review: ['many_paid_cases'],
    });
    expect(decide(facts([charge()], { account: account({ paidCases: 3 }) })).kind).toBe('decided');
  });

  test('a charge without a payment method', () => {
    expect(short(decide(facts([charge({ ...due, paymentMethodId: null })])))).toMatchObject({
      review: ['no_payment_method'],
    });
  });

  test('an open chargeback stops the whole case; a lost one denies', () => {
    const disputed = charge({ transactionId: B, requestId: 'req_2', generations: failed(4), chargebacks: ['open'] });
    expect(short(decide(facts([due, disputed])))).toMatchObject({ review: ['chargeback_open'], total: '0.16 USD' });
    expect(short(decide(facts([charge({ ...disputed, chargebacks: ['lost'] })])))).toMatchObject({
      state: 'denied',
      found: ['b deny chargeback_lost 0 [7]'],
    });
  });
});

describe('rounding', () => {
  test('a total below the smallest unit is denied with the clauses of its ground', () => {
    const tiny = charge({ images: 2, unitPrice: '0.004', amount: '0.008', generations: failed(1, 2) });
    expect(short(decide(facts([tiny])))).toEqual({
      state: 'denied',
      total: '0 USD',
      found: ['a deny below_smallest_unit 0 [3.1 8]'],
    });
  });

  test('a total is rounded once, half up', () => {
    const half = (transactionId: string, requestId: string) =>
      charge({ transactionId, requestId, images: 2, unitPrice: '0.0025', amount: '0.005', generations: failed(1, 2) });
    const decision = decide(facts([half(A, 'req_1'), half(B, 'req_2')]));
    expect(decision).toMatchObject({ totals: [{ amount: '0.01', exact: '0.005', currency: 'USD' }] });
  });

  test('JPY has no minor digits', () => {
    const yen = charge({ currency: 'JPY', images: 2, unitPrice: '2.5', amount: '5', generations: failed(1, 2) });
    expect(decide(facts([yen]))).toMatchObject({ totals: [{ amount: '3', exact: '2.5', currency: 'JPY' }] });
  });

  test('several currencies have a total each', () => {
    const euro = charge({ transactionId: B, requestId: 'req_2', currency: 'EUR', generations: failed(4) });
    expect(short(decide(facts([charge({ generations: failed(4) }), euro])))).toMatchObject({
      total: '0.16 EUR 0.16 USD',
    });
  });
});

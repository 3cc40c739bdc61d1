import type { Decision } from '../../src/policy/decision.js';
import { letterFor } from '../../src/reply/letter.js';
import { renderText } from '../../src/reply/render.js';
import { txn } from '../support/sample-ledger.js';
import { ALL_DELIVERED, ALL_FAILED, APPROVED, askWhich, decided, finding, pay, RECENT, usd } from './decisions.js';

/* The letters as customers read them, word for word. */

const ABOUT = {
  caseId: 'RF-7Q2K-93MX',
  refundsAddress: 'refunds@imaginator.com',
  refundDueOn: '2026-12-04',
  reviewDueOn: '2026-11-27',
};
const END = `This is case RF-7Q2K-93MX, answered automatically under the refund policy of Imaginator. \
Reply to this mail, or write to refunds@imaginator.com, if something is missing.
`;

function letter(decision: Decision, changes: Partial<typeof ABOUT> | { refundDueOn: null; reviewDueOn: null } = {}) {
  const { subject, paragraphs } = letterFor(decision, { ...ABOUT, ...changes });
  return `Subject: ${subject}\n\n${renderText({ subject, paragraphs })}`;
}

test('approved', () => {
  expect(letter(APPROVED)).toBe(`Subject: Your refund request RF-7Q2K-93MX: approved

We checked your request against our billing records and approved it. Total refund: 0.16 USD.

  - txn_0000000000000001: all 4 images failed on our side. Refund: 0.16 USD. (sections 3.1, 8)

The refund is issued to your original payment method and is due within 10 business days (4.3), at the latest on 2026-12-04.

${END}`);
});

test('approved in part, in two currencies, beside a charge that is not and an ID that nobody knows', () => {
  const wrongAmount = { kind: 'above_list_price', images: 4, unitPrice: '5', listed: '20' } as const;
  const decision = decided(
    'partially_approved',
    [
      ALL_FAILED,
      { ...pay('5', 'incorrect_amount', ['3.1', '11'], wrongAmount, txn(2)), currency: 'JPY', charged: '25' },
      { ...ALL_DELIVERED, transactionId: txn(3) },
      finding(
        { kind: 'unknown_id' },
        { transactionId: txn(9), result: 'unknown', clauses: ['4.2'], currency: null, charged: null },
      ),
    ],
    [{ amount: '5', exact: '5', currency: 'JPY' }, usd('0.16')],
  );
  expect(letter(decision)).toBe(`Subject: Your refund request RF-7Q2K-93MX: approved in part

We checked your request against our billing records and approved a part of it. Total refund: 5 JPY and 0.16 USD.

  - txn_0000000000000001: all 4 images failed on our side. Refund: 0.16 USD. (sections 3.1, 8)
  - txn_0000000000000002: billed 25 JPY, but 4 × 5 JPY is 20 JPY. Refund of the difference: 5 JPY. (sections 3.1, 11)
  - txn_0000000000000003: our records show no failed image among its 4; images that were generated are not refunded. (section 3.2)

We found no such charge on your account: txn_0000000000000009. Please check for a typing mistake.

The refund is issued to your original payment method and is due within 10 business days (4.3), at the latest on 2026-12-04.

${END}`);
});

test('denied, with what would reopen it', () => {
  expect(letter(decided('denied', [ALL_DELIVERED]))).toBe(`Subject: Your refund request RF-7Q2K-93MX: not approved

We checked your request against our billing records. Under our refund policy we cannot refund it:

  - txn_0000000000000001: our records show no failed image among its 4; images that were generated are not refunded. (section 3.2)

If our records are wrong, reply to this mail and attach what shows it: an error log with the request IDs and times, \
a screenshot of the error, or the statement with both charges. We will then check it again.

${END}`);
});

test('denied by facts that no document changes', () => {
  const tooLate = finding({ kind: 'too_late', chargedOn: '2026-10-01', lastDay: '2026-10-31' }, { clauses: ['4.1'] });
  expect(letter(decided('denied', [tooLate]))).toBe(`Subject: Your refund request RF-7Q2K-93MX: not approved

We checked your request against our billing records. Under our refund policy we cannot refund it:

  - txn_0000000000000001: charged on 2026-10-01; a refund could be asked for until 2026-10-31. (section 4.1)

${END}`);
});

test('which transaction, with the charges to pick from and the IDs that were not found', () => {
  expect(
    letter(askWhich([txn(9), 'INV-2026-000001'], RECENT)),
  ).toBe(`Subject: Your refund request RF-7Q2K-93MX: which transaction?

To look at your request we need the transaction ID (it begins with txn_) or the invoice number (it begins with INV-) of the \
charge it is about (4.2). Please reply to this mail with it.

We found no such charge on your account: txn_0000000000000009, INV-2026-000001. Please check for a typing mistake.

These charges of your account can still be asked about:

  - txn_0000000000000002, 2026-11-20, 1 image, 0.04 USD
  - txn_0000000000000003, 2026-11-12, 4 images, 20 JPY

${END}`);
});

test('which transaction, where there is nothing to pick from', () => {
  expect(letter(askWhich([], []))).toBe(`Subject: Your refund request RF-7Q2K-93MX: which transaction?

To look at your request we need the transaction ID (it begins with txn_) or the invoice number (it begins with INV-) of the \
charge it is about (4.2). Please reply to this mail with it.

${END}`);
});

test('which account', () => {
  expect(
    letter({ kind: 'ask', question: { kind: 'which_account' }, findings: [] }),
  ).toBe(`Subject: Your refund request RF-7Q2K-93MX: which account?

To look at your request we need the email address of your account (4.2). Please write to us from that address, with the \
transaction ID or invoice number.

${END}`);
});

test('a person looks: when, and not a word of the proposal', () => {
  const proposal = { state: 'approved', findings: [ALL_FAILED], totals: [usd('0.16')] } as const;
  const review = { kind: 'review', reasons: ['above_auto_approve_limit'], proposal } as const;
  expect(letter(review)).toBe(`Subject: Your refund request RF-7Q2K-93MX: a person is looking at it

We received your request. A person will look at it and answer you by mail; there is nothing more to do for you.

You will hear from us by 2026-11-27 (4.3).

${END}`);
  expect(letter(review, { refundDueOn: null, reviewDueOn: null })).toContain(
    'You will hear from us within 7 business days (4.3).',
  );
});

test('without a due day the letter still names the ten business days', () => {
  expect(letter(APPROVED, { refundDueOn: null, reviewDueOn: null })).toContain(
    'is due within 10 business days (4.3).\n',
  );
});

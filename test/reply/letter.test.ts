import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import type { Decision, Finding } from '../../src/policy/decision.js';
import { CATALOGUES } from '../../src/reply/languages/catalogues.js';
import { confirmationLetter, letterFor } from '../../src/reply/letter.js';
import { renderHtml, renderText } from '../../src/reply/render.js';
import { txn } from '../support/sample-ledger.js';
import {
  ABOUT,
  ALL_DELIVERED,
  ALL_FAILED,
  APPROVED,
  ask,
  askWhich,
  BASES,
  decided,
  finding,
  outageShare,
  pay,
  RECENT,
  REVIEW,
  unknown,
  usd,
  WITHOUT_DAYS,
} from './decisions.js';

const LANGUAGES = Object.keys(CATALOGUES);

function letter(decision: Decision, language = 'en', about = ABOUT): string {
  const { subject, ...rest } = letterFor(decision, about, language);
  return `Subject: ${subject}\n\n${renderText({ subject, ...rest })}`;
}

const LISTED_IN_YEN = { kind: 'above_list_price', images: 4, unitPrice: '5', listed: '20' } as const;

const PARTIAL = decided(
  'partially_approved',
  [
    ALL_FAILED,
    { ...pay('5', 'incorrect_amount', ['3.1', '11'], LISTED_IN_YEN, txn(2)), currency: 'JPY', charged: '25' },
    { ...ALL_DELIVERED, transactionId: txn(3) },
    finding(BASES.too_late, { transactionId: txn(4), clauses: ['4.1'] }),
    finding(BASES.already_refunded, { transactionId: txn(5) }),
    unknown(txn(9)),
  ],
  [{ amount: '5', exact: '5', currency: 'JPY' }, usd('0.16')],
  { unproven: ['failure'] },
);

const BY_HAND = 'Which of your two projects was it?\n\nA log line of that hour would help us.';

const SHARES = [outageShare('49', '0.3828125'), outageShare('0.16', '0.00125', txn(2))];

const BY_REVIEW: Finding = { ...pay('0.16', 'technical_failure', ['4.3'], BASES.by_hand, txn(3)), ground: null };

/** The letters that stand word for word beside this test, in every language. */
const LETTERS: Readonly<Record<string, Decision>> = {
  approved: APPROVED,
  'approved-outage': decided(
    'approved',
    [...SHARES, { ...ALL_FAILED, transactionId: txn(3) }],
    [usd('0.54', '0.5440625')],
  ),
  'approved-credit': decided('approved', SHARES, [usd('0.38', '0.3840625')], { method: 'service_credit' }),
  'approved-both-ways': {
    ...decided('approved', [BY_REVIEW, ...SHARES.slice(0, 1)], [usd('0.54', '0.5428125')]),
    alsoBy: { method: 'service_credit', totals: [usd('0.38', '0.3828125')] },
  },
  'partially-approved': PARTIAL,
  denied: decided('denied', [ALL_DELIVERED], [usd('0')], {
    unproven: ['outage', 'failure', 'duplicate', 'wrong_amount'],
  }),
  'denied-too-late': decided('denied', [finding(BASES.too_late, { clauses: ['4.1'] })]),
  review: REVIEW,
  'which-account': ask({ kind: 'which_account' }),
  'which-transaction': askWhich([txn(9), 'INV-2026-000001'], RECENT),
  'what-happened': ask({ kind: 'what_happened', transactionIds: [txn(1), txn(2)], unknownIds: [txn(9)] }),
  'which-transaction-damaged': ask({ kind: 'which_transaction', unknownIds: [], recent: RECENT, doubt: 'damaged' }),
  'which-transaction-contradictory': ask({
    kind: 'which_transaction',
    unknownIds: [],
    recent: [],
    doubt: 'contradictory',
  }),
  'by-hand': ask({ kind: 'by_hand', text: BY_HAND }),
  withdrawn: { kind: 'withdrawn' },
  verify: { kind: 'verify' },
};

const CASES = Object.keys(LETTERS).flatMap(name => LANGUAGES.map(language => [name, language] as const));

test.each(CASES)('%s, in %s, word for word', async (name, language) => {
  const file = join(packageRoot(), 'test/reply/letters', `${name}.${language}.txt`);
  expect(letter(LETTERS[name] ?? REVIEW, language)).toBe(await readFile(file, 'utf8'));
});

test.each(LANGUAGES)('the question to an account’s owner, in %s, word for word', async language => {
  const file = join(packageRoot(), 'test/reply/letters', `confirmation.${language}.txt`);
  const { subject, ...rest } = confirmationLetter({ ...ABOUT, receivedOn: '2026-11-20' }, language);
  expect(`Subject: ${subject}\n\n${renderText({ subject, ...rest })}`).toBe(await readFile(file, 'utf8'));
});

/** Every decision there is to tell: those above, and each basis paid, denied and in review. */
const TOLD: readonly (readonly [string, Decision])[] = [
  ...Object.entries(LETTERS),
  ...Object.values(BASES).flatMap(basis =>
    (['original_payment_method', 'service_credit'] as const).flatMap(method => {
      const findings = [finding(basis), pay('0.03', 'technical_failure', ['3.1', '8'], basis, txn(2))];
      return [
        [`denied, ${basis.kind}, ${method}`, decided('denied', findings.slice(0, 1), [usd('0')], { method })] as const,
        [`paid, ${basis.kind}, ${method}`, decided('partially_approved', findings, [usd('0.03')], { method })] as const,
      ];
    }),
  ),
];

/** Amounts, days, IDs, clause numbers, counts: every word with a digit, in whatever order a language has them. */
const figuresIn = (text: string) =>
  (text.match(/[\w.:-]*\d[\w.:-]*/g) ?? []).map(word => word.replace(/[.:]+$/, '')).sort();

test.each(TOLD)('%s: the same figures in every language, and nothing left unfilled', (_, decision) => {
  for (const about of [ABOUT, WITHOUT_DAYS]) {
    const english = figuresIn(letter(decision, 'en', about));
    expect(english).toContain(ABOUT.caseId);
    for (const language of LANGUAGES) {
      const text = letter(decision, language, about);
      expect(figuresIn(text)).toEqual(english);
      expect(text).not.toMatch(/[{}#]|undefined|null|NaN|\[object| {2}\S.* {2}| \n|:\s*$/);
    }
  }
});

test('every basis is told in other words in every language', () => {
  for (const basis of Object.values(BASES)) {
    const texts = LANGUAGES.map(language => letter(decided('denied', [finding(basis)]), language));
    expect(new Set(texts).size).toBe(LANGUAGES.length);
  }
});

test('a language without a catalogue is answered in English, and says so', () => {
  expect(letterFor(APPROVED, ABOUT, 'pl')).toEqual(letterFor(APPROVED, ABOUT, 'en'));
  expect(letterFor(APPROVED, ABOUT, 'pl').language).toBe('en');
  expect(letterFor(APPROVED, ABOUT, 'de').language).toBe('de');
});

test('a case in review is acknowledged without the proposal, its amounts and its reasons', () => {
  for (const language of LANGUAGES) {
    const text = letter(REVIEW, language);
    expect(text).toContain('2026-11-27');
    expect(text).not.toMatch(/0\.16|USD|txn_|3\.1/);
    expect(text).toBe(letter({ kind: 'review', reasons: ['legal_threat'], proposal: null }, language));
  }
});

test('without days the letter names the terms', () => {
  expect(letter(APPROVED, 'en', WITHOUT_DAYS)).toContain('is due within 10 business days (section 4.3).\n');
  expect(letter(REVIEW, 'en', WITHOUT_DAYS)).toContain('You will hear from us within 7 business days (section 4.3).');
  const credit = decided('approved', [ALL_FAILED], [usd('0.16')], { method: 'service_credit' });
  expect(letter(credit, 'en', WITHOUT_DAYS)).toContain('expires 12 months after the grant if unused.');
});

test('documentation is asked for claim by claim, and only where something is not paid', () => {
  const documents = (decision: Decision) => letter(decision).match(/^ {2}- the .*$/gm) ?? [];
  expect(documents(decided('denied', [ALL_DELIVERED], [usd('0')], { unproven: ['duplicate', 'outage'] }))).toEqual([
    '  - the double charge: a card or bank statement with both charges',
    '  - the outage: a log or monitoring record of the failing times',
  ]);
  expect(documents(decided('approved', [ALL_FAILED], [usd('0.16')], { unproven: ['outage'] }))).toEqual([]);
  expect(documents(decided('denied', [ALL_DELIVERED]))).toEqual([]);
});

test('every denial says how it is looked at again', () => {
  expect(letter(decided('denied', [finding(BASES.too_late)]))).toContain('a person will look at your case again.');
  expect(letter(APPROVED)).not.toContain('a person');
});

test.each([
  ['no words', null, []],
  ['blank words', ' \n ', []],
  ['each line is a paragraph', 'We are sorry.\n\n  It was our mistake.', ['We are sorry.', 'It was our mistake.']],
  ['what looks like a message or a tag', "{amount} <b> '#'", ["{amount} <b> '#'"]],
])('the words of a person stand between the answer and its reasons: %s', (_, message, said) => {
  const { paragraphs } = letterFor(APPROVED, { ...ABOUT, message }, 'en');
  const without = letterFor(APPROVED, ABOUT, 'en').paragraphs;
  const words = said.map(text => ({ kind: 'text', text }));
  expect(paragraphs).toEqual([...without.slice(0, 2), ...words, ...without.slice(2)]);
});

test('a person’s question is told as they wrote it, each line a paragraph, and nothing in it is obeyed', () => {
  const hostile = `{amount} <b>bold</b> & '#' 𝄞`;
  const asked = ask({ kind: 'by_hand', text: `Which one?\n\n  ${hostile}` });
  for (const language of LANGUAGES) {
    expect(letter(asked, language)).toContain(`\n\nWhich one?\n\n${hostile}\n\n`);
    const html = renderHtml(letterFor(asked, ABOUT, language));
    expect(html).toContain('<p>{amount} &lt;b&gt;bold&lt;/b&gt; &amp; &#39;#&#39; 𝄞</p>');
    expect(html).not.toContain('<b>bold');
  }
});

test('an ID that exists on another account is told as one that exists nowhere', () => {
  const told = (id: string) =>
    letter(decided('approved', [ALL_FAILED, unknown(id)], [usd('0.16')])).replaceAll(id, 'ID');
  expect(told(txn(9))).toBe(told('INV-2026-000001'));
});

test('what looks like a message or a tag is told as it stands', () => {
  const hostile = `{amount} <b> '#'`;
  for (const language of LANGUAGES) expect(letter(askWhich([hostile], []), language)).toContain(hostile);
});

import { type Reading, readingSchema } from '../../src/desk/reading.js';
import { CLAIMS } from '../../src/policy/claims.js';
import { READING } from './rows.js';

const SENDERS: readonly Reading['sender'][] = [
  { kind: 'one', address: 'ada@example.com', domain: 'example.com' },
  { kind: 'absent' },
  { kind: 'unreadable', why: 'two From headers' },
];

test.each(SENDERS)('comes back as it was: $kind', sender => {
  const reading = { ...READING, sender };
  expect(readingSchema.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
});

test('comes back with what the mail says', () => {
  const claims: Reading['claims'] = CLAIMS.map(claim => ({ claim, words: `words of ${claim}` }));
  const reading: Reading = { ...READING, claims, explained: false, documented: true, language: null };
  expect(readingSchema.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a sender without an address', { ...READING, sender: { kind: 'one', domain: 'example.com' } }],
  ['a verdict that is none', { ...READING, authentication: { dmarc: 'perhaps', why: '' } }],
  ['no verdict', { ...READING, authentication: undefined }],
  ['ids that are no texts', { ...READING, transactionIds: [7] }],
  ['a claim that nobody knows', { ...READING, claims: [{ claim: 'hunger', words: 'I am hungry' }] }],
  ['a claim without its words', { ...READING, claims: [{ claim: 'failure' }] }],
  ['no claims but a text', { ...READING, claims: 'failure' }],
  ['an explanation that is a text', { ...READING, explained: 'yes' }],
  ['no word on documentation', { ...READING, documented: 'yes' }],
  ['a language that is none', { ...READING, language: 7 }],
])('is refused where it is another: %s', (_, stored) => {
  expect(readingSchema.safeParse(stored).success).toBe(false);
});

test('what was read before claims were is explained, and claims nothing', () => {
  const { claims: _, explained: __, documented: ___, language: ____, ...before } = READING;
  expect(readingSchema.parse(before)).toEqual({
    ...before,
    claims: [],
    explained: true,
    documented: false,
    language: null,
  });
});

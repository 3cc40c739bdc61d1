import { type Reading, readingSchema } from '../../src/desk/reading.js';
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

test.each<[string, unknown]>([
  ['nothing', null],
  ['a sender without an address', { ...READING, sender: { kind: 'one', domain: 'example.com' } }],
  ['a verdict that is none', { ...READING, authentication: { dmarc: 'perhaps', why: '' } }],
  ['no verdict', { ...READING, authentication: undefined }],
  ['ids that are no texts', { ...READING, transactionIds: [7] }],
])('is refused where it is another: %s', (_, stored) => {
  expect(readingSchema.safeParse(stored).success).toBe(false);
});

import type { Reading } from '../../src/desk/reading.js';

/** What intake reads in a mail by ada, proven, that says nothing; change what the test is about. */
export const reading = (changes: Partial<Reading> = {}): Reading => ({
  sender: { kind: 'one', address: 'ada@example.com', domain: 'example.com' },
  authentication: { dmarc: 'pass', why: '' },
  transactionIds: [],
  invoiceNumbers: [],
  references: [],
  sightings: [],
  damaged: false,
  contradictory: false,
  namedAddresses: [],
  tokens: [],
  confirms: 'unclear',
  isRequest: 'yes',
  undelivered: null,
  claims: [],
  explained: false,
  documented: false,
  language: null,
  ...changes,
});

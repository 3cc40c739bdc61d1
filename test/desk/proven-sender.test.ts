import type { Reading } from '../../src/desk/reading.js';
import { provenSender } from '../../src/desk/reading.js';

const ONE: Reading['sender'] = { kind: 'one', address: 'ada@example.com', domain: 'example.com' };

const reading = (sender: Reading['sender'], dmarc: Reading['authentication']['dmarc']): Reading => ({
  sender,
  authentication: { dmarc, why: '' },
  transactionIds: [],
  invoiceNumbers: [],
  references: [],
  claims: [],
  explained: false,
  documented: false,
  language: null,
});

test('one readable From and a DMARC pass prove the sender', () => {
  expect(provenSender(reading(ONE, 'pass'))).toBe('ada@example.com');
});

test.each(['fail', 'none'] as const)('DMARC %s proves nobody', dmarc => {
  expect(provenSender(reading(ONE, dmarc))).toBeNull();
});

test.each([{ kind: 'absent' }, { kind: 'unreadable', why: 'two addresses' }] as const)(
  'a From that is %j proves nobody, whatever the result says',
  sender => {
    expect(provenSender(reading(sender, 'pass'))).toBeNull();
  },
);

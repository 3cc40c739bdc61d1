import type { Reading } from '../../src/desk/reading.js';
import { provenSender } from '../../src/desk/reading.js';
import { reading } from '../support/reading.js';

const ONE: Reading['sender'] = { kind: 'one', address: 'ada@example.com', domain: 'example.com' };

const from = (sender: Reading['sender'], dmarc: Reading['authentication']['dmarc']) =>
  reading({ sender, authentication: { dmarc, why: '' } });

test('one readable From and a DMARC pass prove the sender', () => {
  expect(provenSender(from(ONE, 'pass'))).toBe('ada@example.com');
});

test.each(['fail', 'none'] as const)('DMARC %s proves nobody', dmarc => {
  expect(provenSender(from(ONE, dmarc))).toBeNull();
});

test.each([{ kind: 'absent' }, { kind: 'unreadable', why: 'two addresses' }] as const)(
  'a From that is %j proves nobody, whatever the result says',
  sender => {
    expect(provenSender(from(sender, 'pass'))).toBeNull();
  },
);

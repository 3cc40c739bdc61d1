import { charge, facts, failed, incident, onInvoice, saying } from '../sample.js';
import { basesOf, told } from '../told.js';

const window = incident('maintenance', '2026-11-12T09:00', '2026-11-12T10:00');
const DENIED = ['denied 0 USD', 'a deny in_incident 0 [3.1]'];
const DELIVERED = ['denied 0 USD', 'a deny all_delivered 0 [3.2]'];

test.each([
  ['the charge falls into it', facts([charge()], { incidents: [window] }), DENIED],
  ['the period of the invoice does', onInvoice([charge()], { incidents: [window] }), DENIED],
  ['an outage is claimed', facts([charge()], { incidents: [window], ...saying('outage') }), DENIED],
  [
    'only the quality is complained of',
    facts([charge()], { incidents: [window], ...saying('dissatisfaction') }),
    DELIVERED,
  ],
  ['another tier was maintained', facts([charge()], { incidents: [{ ...window, modelTiers: ['hd'] }] }), DELIVERED],
  [
    'charged an hour after it',
    facts([charge({ chargedAt: '2026-11-12T11:00:00.000Z' })], { incidents: [window] }),
    DELIVERED,
  ],
  [
    "before it the customer's own failures would be told",
    facts([charge({ generations: failed(1, 4, 'content_policy') })], { incidents: [window] }),
    DENIED,
  ],
])('%s', (_, request, expected) => {
  expect(told(request)).toEqual(expected);
});

test('the denial names the window', () => {
  expect(basesOf(facts([charge()], { incidents: [window] }))).toEqual([
    {
      kind: 'in_incident',
      incident: 'maintenance',
      during: { from: '2026-11-12T09:00:00.000Z', to: '2026-11-12T10:00:00.000Z' },
    },
  ]);
});

test('third parties come before it, in the order of the table', () => {
  const incidents = [window, incident('third_party', '2026-11-12T09:15', '2026-11-12T10:00')];
  expect(told(facts([charge()], { incidents }))).toEqual(['denied 0 USD', 'a deny in_incident 0 [3.2 12]']);
});

test('one that had not begun at the receipt, and is still on when the case is decided, refuses nothing', () => {
  const incidents = [incident('maintenance', '2026-11-23T10:00', null)];
  expect(told(onInvoice([charge()], { incidents }))).toEqual(DELIVERED);
});

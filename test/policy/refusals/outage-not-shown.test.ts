import { charge, facts, incident, onInvoice, saying } from '../sample.js';
import { outcomeOf, told } from '../told.js';

const DENIED = ['denied 0 USD', 'a deny outage_not_shown 0 [3.1 5]'];
const other = { ...incident('outage', '2026-11-12T09:00', '2026-11-12T12:00'), modelTiers: ['hd'] };

test.each([
  ['of a transaction', facts([charge()], saying('outage'))],
  ['of an invoice', onInvoice([charge()], saying('outage'))],
  ['of another tier than was down', onInvoice([charge()], { ...saying('outage'), incidents: [other] })],
  ['before what else is said', facts([charge()], saying('outage', 'own_mistake', 'dissatisfaction'))],
])('an outage is claimed %s, and the ledger shows none', (_, request) => {
  expect(told(request)).toEqual(DENIED);
  expect(outcomeOf(request).unproven).toEqual(['outage']);
});

test('where nobody claims one, it is no answer', () => {
  expect(told(facts([charge()], saying('failure')))).toEqual(['denied 0 USD', 'a deny all_delivered 0 [3.2]']);
});

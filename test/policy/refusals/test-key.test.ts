import { charge, documenting, facts, failed, incident, onInvoice, saying } from '../sample.js';
import { told } from '../told.js';

const trial = charge({ environment: 'test' });
const DENIED = ['denied 0 USD', 'a deny test_key 0 [9]'];

test.each([
  ['delivered', facts([trial])],
  ['no rows', facts([{ ...trial, generations: { succeeded: 0, failed: {} } }])],
  ['nothing explained', facts([trial], { claims: { said: [], explained: false, documented: false } })],
  ['a price spoken of', facts([trial], saying('price_change'))],
  ['failures of a third party', facts([{ ...trial, generations: failed(4, 4, 'third_party') }])],
  ['failures of the customer', facts([{ ...trial, generations: failed(4, 4, 'invalid_request') }])],
  ['a document', facts([trial], documenting('outage'))],
  [
    'an outage of a day',
    onInvoice([trial], { incidents: [incident('outage', '2026-11-10T00:00', '2026-11-11T00:00')] }),
  ],
  ['a maintenance', facts([trial], { incidents: [incident('maintenance', '2026-11-12T09:00', '2026-11-12T10:00')] })],
])('%s', (_, request) => {
  expect(told(request)).toEqual(DENIED);
});

test('rows that do not add up may hide a failure, which would pay', () => {
  const open = { ...trial, generations: { succeeded: 3, failed: {} } };
  expect(told(facts([open]))).toEqual(['review generations_do_not_add_up: denied 0 USD', 'a deny test_key 0 [9]']);
});

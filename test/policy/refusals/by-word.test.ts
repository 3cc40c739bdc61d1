import type { Claim } from '../../../src/policy/claims.js';
import { charge, facts, saying } from '../sample.js';
import { told } from '../told.js';

/* What is refused by what the customer says, and in which order: the first that applies is told. */

test.each<[Claim[], string]>([
  [['own_mistake'], 'own_mistake 0 [3.2]'],
  [['own_network'], 'own_network 0 [3.2]'],
  [['price_change'], 'at_list_price 0 [3.2 11]'],
  [['wrong_amount'], 'at_list_price 0 [3.2 11]'],
  [['never_charged'], 'never_charged 0 [8]'],
  [['dissatisfaction'], 'all_delivered 0 [3.2]'],
  [['failure'], 'all_delivered 0 [3.2]'],
  [['duplicate'], 'all_delivered 0 [3.2]'],
  [['account_ended'], 'all_delivered 0 [3.2]'],
  [['own_mistake', 'own_network'], 'own_mistake 0 [3.2]'],
  [['own_network', 'price_change'], 'own_network 0 [3.2]'],
  [['wrong_amount', 'never_charged'], 'at_list_price 0 [3.2 11]'],
])('%j', (said, line) => {
  expect(told(facts([charge()], saying(...said)))).toEqual(['denied 0 USD', `a deny ${line}`]);
});

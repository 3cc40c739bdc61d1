import { type ConfirmBy, personIn, sharedBy } from '../../src/review/person.js';

test.each([
  ['anna (os: root)', { name: 'anna', osUser: 'root' }],
  ['root', { name: 'root', osUser: 'root' }],
  ['Anna von der Au (os: uid 1000)', { name: 'Anna von der Au', osUser: 'uid 1000' }],
  ['anna (os: ben) (os: root)', { name: 'anna (os: ben)', osUser: 'root' }],
  ['policy 2025-01 (os: root)', { name: 'policy 2025-01', osUser: 'root' }],
  ['policy 2025-01', null],
  ['clock', null],
  ['bounce', null],
])('who is named by "%s"', (madeBy, person) => {
  expect(personIn(madeBy)).toEqual(person);
});

test.each<[string, string, ConfirmBy, ReturnType<typeof sharedBy>]>([
  ['anna (os: root)', 'ben (os: root)', 'name', null],
  ['anna (os: root)', 'ben (os: root)', 'os-user', 'os_user'],
  ['anna (os: root)', 'Anna (os: root)', 'name', 'name'],
  ['anna (os: root)', 'anna', 'name', 'name'],
  ['anna (os: root)', 'anna', 'os-user', 'name'],
  ['ANNA  Berg (os: a)', 'anna berg (os: b)', 'name', 'name'],
  ['Zoe\u0301 (os: a)', 'zo\u00e9 (os: b)', 'name', 'name'],
  ['anna', 'ben', 'os-user', null],
  ['anna (os: anna)', 'ben (os: ben)', 'os-user', null],
  ['policy 2025-01', 'anna', 'os-user', null],
])('%s and %s, told apart by %s, share %s', (one, other, confirmBy, shared) => {
  expect(sharedBy(one, other, confirmBy)).toBe(shared);
  expect(sharedBy(other, one, confirmBy)).toBe(shared);
});

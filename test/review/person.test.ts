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
  ['settlement', null],
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
  ['policy 2025-01', 'anna', 'os-user', 'name'],
  ['settlement', 'anna', 'name', 'name'],
  ['clock (os: root)', 'anna (os: root)', 'name', null],
])('%s and %s, told apart by %s, share %s', (one, other, confirmBy, shared) => {
  expect(sharedBy(one, other, confirmBy)).toBe(shared);
  expect(sharedBy(other, one, confirmBy)).toBe(shared);
});

test.each([
  ['a blank of no width', 'an\u200bna'],
  ['a soft hyphen', 'an\u00adna'],
  ['a joiner of words', '\u2060anna'],
  ['a byte order mark', '\ufeffanna'],
  ['a variation selector', 'anna\ufe0f'],
  ['a blank letter', 'anna\u3164'],
  ['a blank of Braille', 'anna\u2800'],
  ['a dot behind', 'Anna.'],
  ['dots between', 'an.na'],
  ['blanks', ' a n n a '],
  ['full width', 'ａｎｎａ'],
  ['an accent', 'Ánna'],
  ['a Cyrillic letter', 'аnna'],
  ['a Cyrillic capital', 'АNNA'],
  ['a Greek letter', 'annα'],
])('%s makes nobody a second person', (_, spelled) => {
  expect(sharedBy('anna (os: a)', `${spelled} (os: b)`, 'name')).toBe('name');
});

test.each([
  ['Jan Weiß', 'JAN WEISS'],
  ['Jan Weiß', 'JAN WEIẞ'],
  ['Işık', 'IŞIK'],
  ['Анна', 'АННА'],
  ['Нana', 'hana'],
  ['李娜', '李\u200b娜'],
])('%s is %s', (one, other) => {
  expect(sharedBy(one, other, 'name')).toBe('name');
});

test.each([
  ['anna', 'anne'],
  ['anna1', 'anna2'],
  ['Анна', 'Инна'],
  ['李娜', '李雷'],
  ['राम', 'रमा'],
  ['анна', 'anna'],
])('%s is not %s', (one, other) => {
  expect(sharedBy(one, other, 'name')).toBeNull();
});

import { readAddrSpec } from '../../../src/intake/authenticate/addr-spec.js';

const label63 = 'l'.repeat(63);

test('an address is given in lower case with its domain', () => {
  expect(readAddrSpec('Ann.Lee+X@Mail.A.Test')).toEqual({ address: 'ann.lee+x@mail.a.test', domain: 'mail.a.test' });
});

test.each([
  ["o'hara@a.test"],
  ["!#$%&'*+-/?=^_`{|}~@a.test"],
  ['1@a-b.test'],
  ['ann@xn--mnchen-3ya.test'],
  [`${'a'.repeat(64)}@${label63}.test`],
  [`a@${[label63, label63, label63, 'm'.repeat(61)].join('.')}`],
])('is read: %s', text => {
  expect(readAddrSpec(text)?.address).toBe(text);
});

test.each([
  ['nothing', ''],
  ['no @', 'ann.a.test'],
  ['no local part', '@a.test'],
  ['no domain', 'ann@'],
  ['two @', 'ann@evil.test@a.test'],
  ['one label', 'ann@localhost'],
  ['a local part of 65', `${'a'.repeat(65)}@a.test`],
  ['a label of 64', `ann@${'l'.repeat(64)}.test`],
  ['a domain of 254', `a@${[label63, label63, label63, 'm'.repeat(62)].join('.')}`],
  ['a dot first', '.ann@a.test'],
  ['a dot last', 'ann.@a.test'],
  ['two dots', 'ann..lee@a.test'],
  ['a dot after the domain', 'ann@a.test.'],
  ['an empty label', 'ann@a..test'],
  ['a hyphen first', 'ann@-a.test'],
  ['a hyphen last', 'ann@a-.test'],
  ['an underscore in the domain', 'ann@a_b.test'],
  ['an address literal', 'ann@[192.0.2.1]'],
  ['an address without brackets', 'ann@192.0.2.1'],
  ['a quoted local part', '"ann"@a.test'],
  ['an encoded-word', '=?utf-8?q?ann?=@a.test'],
  ['a blank', 'ann @a.test'],
  ['a tab', 'ann@\ta.test'],
  ['a letter that folds into ASCII', 'ann@\u212aa.test'],
  ['a dotted I', 'ann@\u0130a.test'],
  ['an umlaut domain', 'ann@münchen.test'],
  ['a full-width @', 'ann\uff20a.test'],
  ['an ideographic dot', 'ann@a\u3002test'],
  ['a NUL', 'ann@a.test\0'],
  ['a line end', 'ann@a.test\n'],
])('is refused: %s', (_, text) => {
  expect(readAddrSpec(text)).toBeNull();
});

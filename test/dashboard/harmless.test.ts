import { harmless, harmlessLine } from '../../src/dashboard/harmless.js';

describe('harmless', () => {
  test.each([
    ['a turned reading direction', 'invoice\u202efdp.exe', 'invoice\ufffdfdp.exe'],
    ['every embedding and override', '\u202a\u202b\u202c\u202d\u202e', '\ufffd'.repeat(5)],
    ['every isolate', '\u2066\u2067\u2068\u2069', '\ufffd'.repeat(4)],
    ['controls of terminals', 'a\u001b[2J\u0007\u0000b\u009b', 'a\ufffd[2J\ufffd\ufffdb\ufffd'],
    ['half a surrogate pair', 'a\ud83dz', 'a\ufffdz'],
    ['line separators', 'a\u2028b\u2029c', 'a\ufffdb\ufffdc'],
    ['line ends of other systems', 'a\r\nb\rc\nd\te', 'a\nb\nc\nd\te'],
    ['letters of every script', 'Grüße 画像 שלום 😀', 'Grüße 画像 שלום 😀'],
  ])('shows %s', (_, text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  test('hides the tokens of our questions, wherever an address or a Message-ID carries one', () => {
    const token = 'a0'.repeat(16);
    const text = `To: refunds+${token}@imaginator.com, <rf-7q2k-93mx.2.${token}@imaginator.com>, refunds%2B${token}%40x`;
    expect(harmless(text)).toBe('To: refunds+…@imaginator.com, <rf-7q2k-93mx.2.…@imaginator.com>, refunds%2B…%40x');
    expect(harmless(`sha ${token}`)).toContain(token);
  });

  test('in one line there is no other', () => {
    expect(harmlessLine('a\r\n\tb')).toBe('a b');
  });
});

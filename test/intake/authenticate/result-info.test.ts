import { fail, judge, judgeField, pass, received } from './judged-mail.js';

describe('what a result says', () => {
  test.each([
    ['alone', 'dmarc=pass header.from=a.test'],
    ['in upper case', 'DMARC=PASS Header.From=A.Test'],
    ['with its version', 'dmarc/1=pass header.from=a.test'],
    ['with blanks in every place', 'dmarc / 1 = pass  header . from = a.test ;'],
    ['with comments in every place', '(a)dmarc(b)/(c)1(d)=(e)pass(f)header(g).(h)from(i)=(j)a.test(k)'],
    ['folded', '\r\n\tdmarc=pass\r\n\t(p=none\r\n\tdis=none)\r\n\theader.from=a.test'],
    ['with a reason', 'dmarc=pass reason="all; (good)" header.from=a.test'],
    ['with the domain quoted', 'dmarc=pass header.from="a.test"'],
    ['after others', 'dkim=pass (2048-bit key) header.d=a.test header.b="aB/+c=="; dmarc=pass header.from=a.test'],
    ['after bare base64', 'dkim=pass header.i=@a.test header.s=s1 header.b=aB/c+d==; dmarc=pass header.from=a.test'],
    ['after a VERP address', 'spf=pass smtp.mailfrom=b+1=ann=a.test@send.test; dmarc=pass header.from=a.test'],
    ['after a quoted address', 'spf=pass smtp.mailfrom="a b"@a.test; dmarc=pass header.from=a.test'],
    ['after the null sender', 'spf=none smtp.mailfrom=<>; dmarc=pass header.from=a.test'],
    ['after an IPv6 address', 'iprev=pass policy.iprev=2001:db8::1 (x); dmarc=pass header.from=a.test'],
    ['with more properties', 'dmarc=pass policy.dmarc=none header.from=a.test action=none'],
    [
      'of Gmail',
      'spf=pass (google.com: domain of ann@a.test designates 192.0.2.7 as permitted sender) ' +
        'smtp.mailfrom=ann@a.test; dmarc=pass (p=NONE sp=QUARANTINE dis=NONE) header.from=a.test',
    ],
    ['with semicolons too many', '; dmarc=pass header.from=a.test;;'],
  ])('pass: %s', (_, results) => {
    expect(judgeField(`mx.desk.test; ${results}`)).toBe('pass');
    const failing = results.replace(/(dmarc[^=]*=(?: |\(e\))?)pass/i, '$1FAIL');
    expect(judgeField(`mx.desk.test; ${failing}`)).toBe('fail');
  });

  test.each([
    ['none', 'none'],
    ['dmarc=none', 'dmarc=none header.from=a.test'],
    ['permerror', 'dmarc=permerror header.from=a.test'],
    ['temperror', 'dmarc=temperror header.from=a.test'],
    ['bestguesspass', 'dmarc=bestguesspass header.from=a.test'],
    ['an unknown word', 'dmarc=passed header.from=a.test'],
    ['a pass that goes on', 'dmarc=pass=x header.from=a.test'],
    ['spf and dkim alone', 'spf=pass smtp.mailfrom=a.test; dkim=pass header.d=a.test header.from=a.test'],
    ['another method', 'x-dmarc=pass header.from=a.test'],
    ['another version', 'dmarc/2=pass header.from=a.test'],
    ['no header.from', 'dmarc=pass'],
    ['header.from of another result', 'dmarc=pass; spf=pass header.from=a.test'],
    ['another domain', 'dmarc=pass header.from=evil.test'],
    ['a subdomain', 'dmarc=pass header.from=mail.a.test'],
    ['a longer domain', 'dmarc=pass header.from=a.test.evil.test'],
    ['a dot after the domain', 'dmarc=pass header.from=a.test.'],
    ['two domains', 'dmarc=pass header.from=a.test header.from=evil.test'],
    ['the domain in a comment', 'dmarc=pass (header.from=a.test)'],
    ['the domain in a reason', 'dmarc=pass reason="header.from=a.test"'],
    ['the domain in another value', 'dmarc=pass smtp.mailfrom=x=header.from=a.test'],
    ['the pass in a comment', '(dmarc=pass header.from=a.test) dmarc=none header.from=a.test'],
    ['the pass in a quoted address', 'spf=pass smtp.mailfrom="x; dmarc=pass header.from=a.test"@evil.test'],
  ])('no result: %s', (_, results) => {
    expect(judgeField(`mx.desk.test; ${results}`)).toBe('none');
  });

  test.each([
    ['nothing after the id', 'mx.desk.test'],
    ['nothing after the semicolon', 'mx.desk.test;'],
    ['another version of the field', 'mx.desk.test 2; dmarc=pass header.from=a.test'],
    ['two versions', 'mx.desk.test 1 1; dmarc=pass header.from=a.test'],
    ['no semicolon', 'mx.desk.test dmarc=pass header.from=a.test'],
    ['none and more', 'mx.desk.test; none; dmarc=pass header.from=a.test'],
    ['a result without a sign', 'mx.desk.test; dkim pass; dmarc=pass header.from=a.test'],
    ['a value that is missing', 'mx.desk.test; spf=pass smtp.mailfrom=; dmarc=pass header.from=a.test'],
    ['a name that is missing', 'mx.desk.test; =pass; dmarc=pass header.from=a.test'],
    ['a name in two words', 'mx.desk.test; dm arc=pass; dmarc=pass header.from=a.test'],
    ['a quoted name', 'mx.desk.test; "dkim"=pass; dmarc=pass header.from=a.test'],
    ['a word too many', 'mx.desk.test; dmarc=pass header.from=a.test x'],
    ['two versions of a method', 'mx.desk.test; dkim/1/1=pass; dmarc=pass header.from=a.test'],
    ['a comment that does not close', 'mx.desk.test; dmarc=pass header.from=a.test (x'],
    ['a bracket too many', 'mx.desk.test; spf=pass (x)); dmarc=pass header.from=a.test'],
    ['a quote that does not close', 'mx.desk.test; dmarc=pass header.from=a.test reason="x'],
    ['a NUL', 'mx.desk.test; dmarc=pass header.from=a.test\0'],
    ['too broken to tell whose', '(mx.desk.test; dmarc=pass header.from=a.test'],
  ])('a broken field stands against a pass: %s', (_, value) => {
    expect(judgeField(value)).toBe('none');
    expect(judge([pass, `Authentication-Results: ${value}`, received])).toBe('none');
    expect(judge([fail, `Authentication-Results: ${value}`, received])).toBe('fail');
  });
});

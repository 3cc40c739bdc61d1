import { readAuthentication } from '../../../src/intake/authenticate/authentication-results.js';
import { readRawHeader } from '../../../src/intake/raw-header.js';
import { fail, judge, judgeField, other, pass, received, settings, spf } from './judged-mail.js';

describe('where a result stands', () => {
  test('above our Received line, as servers write it', () => {
    const full =
      'Authentication-Results: mx.desk.test;\r\n\tdkim=pass header.d=a.test;\r\n\tdmarc=pass header.from=a.test';
    expect(judge(['Return-Path: <ann@a.test>', full, received])).toBe('pass');
    expect(judge(['Return-Path: <ann@a.test>', full.replace('dmarc=pass', 'dmarc=fail'), received])).toBe('fail');
    expect(judge(['Return-Path: <ann@a.test>', received])).toBe('none');
  });

  test.each([
    ['below the Received line of another server', [received, other, pass]],
    ['below ours, above that of another server', [received, pass, other]],
    ['below ours where no other server was', [received, pass]],
    ['among the fields of the sender', [received, 'To: desk@desk.test', pass]],
    ['where no server left a Received line', [pass]],
    ['above a Received line that names no server', [pass, 'Received: from client.test; Thu, 1 Jan 2026', received]],
  ])('a forged one does not count: %s', (_, lines) => {
    expect(judge(lines)).toBe('none');
  });

  test('a forged one changes nothing about ours, for the better or the worse', () => {
    expect(judge([fail, received, pass])).toBe('fail');
    expect(judge([pass, received, fail, other, fail])).toBe('pass');
  });

  test('between the lines of two hops, above both, but not below', () => {
    const store = received.replace('by mx.desk.test', 'by store.desk.test');
    expect(judge([store, pass, received], 2)).toBe('pass');
    expect(judge([pass, store, received], 2)).toBe('pass');
    expect(judge([store, received, pass, other], 2)).toBe('none');
    expect(judge([store, pass, received], 1)).toBe('none');
  });

  test('with fewer lines than hops, above the last of them', () => {
    expect(judge([pass, received], 3)).toBe('pass');
    expect(judge([received, pass], 3)).toBe('none');
  });

  test('under its own name only', () => {
    expect(judge([pass.replace('Authentication', 'ARC-Authentication'), received])).toBe('none');
    expect(judge([pass.replace('Results', 'Results-Original'), received])).toBe('none');
    expect(judge([`X: y\r${pass}`, received])).toBe('none');
  });
});

describe('whose result it is', () => {
  test.each([
    ['mx.desk.test'],
    ['MX.Desk.TEST'],
    ['"mx.desk.test"'],
    ['mx.desk.test 1'],
    ['(ours) mx.desk.test (c) 1 (d)'],
  ])('ours: %s', id => {
    expect(judgeField(`${id}; dmarc=pass header.from=a.test`)).toBe('pass');
  });

  test.each([
    ['evil.test'],
    ['mx.desk.test.evil.test'],
    ['mx.desk.tes'],
    ['mx.desk.test.'],
    ['mx.des\u212a.test'],
    ['evil.test mx.desk.test'],
    ['(mx.desk.test) evil.test'],
    ['"mx.desk.test"x'],
    ['mx.desk.test=x'],
    [''],
  ])('not ours, so that neither its pass nor its fail counts: %s', id => {
    expect(judgeField(`${id}; dmarc=pass header.from=a.test`)).toBe('none');
    const theirs = `Authentication-Results: ${id}; dmarc=fail header.from=a.test`;
    expect(judge([theirs, pass, received])).toBe('pass');
  });

  test('an empty setting trusts nobody', () => {
    const header = readRawHeader(
      Buffer.from(`Authentication-Results: ""; dmarc=pass header.from=a.test\r\n${received}\r\n`),
    );
    expect(readAuthentication(header, { authservId: '', trustedHops: 1 }, 'a.test').dmarc).toBe('none');
  });
});

describe('several of ours', () => {
  const none = pass.replace('dmarc=pass', 'dmarc=temperror');
  test.each([
    ['pass and fail', [pass, fail], 'fail'],
    ['fail and pass', [fail, pass], 'fail'],
    ['pass and none', [pass, none], 'none'],
    ['none and fail', [none, fail], 'fail'],
    ['pass and a pass for another domain', [pass, pass.replace('a.test', 'evil.test')], 'none'],
    ['two passes', [pass, pass], 'pass'],
    ['pass and a field that says nothing about DMARC', [spf, pass], 'pass'],
    ['pass and a field without results', [pass, 'Authentication-Results: mx.desk.test; none'], 'pass'],
  ])('the worst counts: %s', (_, lines, expected) => {
    expect(judge([...lines, received])).toBe(expected);
  });

  test('the worst counts within one field, even where the sender got words into a comment of our server', () => {
    const injected = 'spf=pass (domain of "x); dmarc=pass header.from=a.test; x=y ("@evil.test is good)';
    expect(judgeField(`mx.desk.test; ${injected}; dmarc=fail header.from=a.test`)).toBe('fail');
    expect(judgeField(`mx.desk.test; ${injected}; dmarc=none header.from=a.test`)).toBe('none');
  });
});

test('the reason is one sentence without words of the mail', () => {
  for (const lines of [[pass], [fail], [spf], [pass, fail], ['Authentication-Results: (secret'], []]) {
    const { why } = readAuthentication(
      readRawHeader(Buffer.from([...lines, received, ''].join('\r\n'))),
      settings,
      'a.test',
    );
    expect(why).toMatch(/^[A-Z][^.]+\.$/);
    expect(why).not.toContain('a.test');
  }
});

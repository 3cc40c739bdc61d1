import { readAuthentication } from '../../../src/intake/authenticate/authentication-results.js';
import { readRawHeader } from '../../../src/intake/raw-header.js';

const received =
  'Received: from mail.a.test (192.0.2.7) by X1.mail.protection.outlook.com\r\n' +
  ' (10.0.0.1) with Microsoft SMTP Server; Thu, 1 Jan 2026';
const pass =
  'Authentication-Results: spf=pass (sender IP is 192.0.2.7)\r\n smtp.mailfrom=a.test;' +
  ' dkim=pass (signature was verified)\r\n' +
  ' header.d=a.test;dmarc=pass action=none\r\n header.from=a.test;compauth=pass reason=100';
const fail = pass.replace('dmarc=pass action=none', 'dmarc=fail action=oreject');

const judgeAs = (authservId: string, ...lines: string[]) => {
  const header = readRawHeader(Buffer.from([...lines, 'From: ann@a.test', ''].join('\r\n')));
  return readAuthentication(header, { authservId, trustedHops: 1 }, 'a.test').dmarc;
};
const judge = (...lines: string[]) => judgeAs('microsoft365', ...lines);

test('the mode is named in any case', () => {
  expect(judgeAs('Microsoft365', pass, received)).toBe('pass');
});

test('the results begin without an authserv-id', () => {
  expect(judge(pass, received)).toBe('pass');
  expect(judge(fail, received)).toBe('fail');
});

test('only the top-most field counts', () => {
  expect(judge(pass, fail, received)).toBe('pass');
  expect(judge(fail, pass, received)).toBe('fail');
  expect(judge('Authentication-Results: spf=pass smtp.mailfrom=a.test', pass, received)).toBe('none');
});

test('only the trusted block counts', () => {
  expect(judge(received, pass)).toBe('none');
  expect(judge(received, received, pass)).toBe('none');
  expect(judge(pass)).toBe('none');
});

test.each([
  ['a field with an id', 'Authentication-Results: mx.test; dmarc=pass header.from=a.test'],
  ['a field that names the setting', 'Authentication-Results: microsoft365; dmarc=pass header.from=a.test'],
  ['a broken field', `${pass} (`],
  ['an empty field', 'Authentication-Results:'],
  ['another domain', pass.replace('header.from=a.test', 'header.from=evil.test')],
  ['a guess', pass.replace('dmarc=pass', 'dmarc=bestguesspass')],
  ['the original of the sender', pass.replace('Results', 'Results-Original')],
])('no result: %s', (_, line) => {
  expect(judge(line, received)).toBe('none');
});

test('this form does not count for a server with a name', () => {
  const header = readRawHeader(Buffer.from([pass, received, ''].join('\r\n')));
  expect(readAuthentication(header, { authservId: 'mx.test', trustedHops: 1 }, 'a.test').dmarc).toBe('none');
});

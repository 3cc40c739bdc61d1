import { readAuthentication } from '../../../src/intake/authenticate/authentication-results.js';
import { readRawHeader } from '../../../src/intake/raw-header.js';

export const settings = { authservId: 'mx.desk.test', trustedHops: 1 };
export const received =
  'Received: from mail.a.test (mail.a.test [192.0.2.7])\r\n\tby mx.desk.test with ESMTPS id 1; Thu, 1 Jan 2026';
export const other = 'Received: from client (client [198.51.100.9])\r\n\tby mail.a.test with ESMTP; Thu, 1 Jan 2026';
export const pass = 'Authentication-Results: mx.desk.test; dmarc=pass header.from=a.test';
export const fail = 'Authentication-Results: mx.desk.test; dmarc=fail header.from=a.test';
export const spf = 'Authentication-Results: mx.desk.test; spf=pass smtp.mailfrom=a.test';
const own = ['From: ann@a.test', 'Subject: x', ''];

/** The verdict on a mail of Ann's with those lines on top. */
export const judge = (lines: string[], hops = 1) => {
  const header = readRawHeader(Buffer.from([...lines, ...own].join('\r\n')));
  return readAuthentication(header, { ...settings, trustedHops: hops }, 'a.test').dmarc;
};

/** The verdict of one field of our server, given what stands after the colon. */
export const judgeField = (value: string) => judge([`Authentication-Results: ${value}`, received]);

import { exceedsLimits, MAX_MAIL_BYTES } from '../../../src/intake/parse/limits.js';
import { brokenStructureLimit } from '../../../src/intake/parse/mime-structure.js';
import { FROM, multipartMail, rawMail } from '../../mails/raw-mail.js';

/** A mail whose only text stands inside that many multiparts. */
function nestedMail(depth: number): Buffer {
  const levels = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed;\n boundary="b${i}"\n\n--b${i}\n`,
  );
  return Buffer.from(`${FROM.join('\n')}\n${levels.join('')}\nText\n`);
}

function forwardedMail(depth: number): Buffer {
  return Buffer.from(
    `${FROM.join('\n')}\n${'Content-Type: message/rfc822\n\n'.repeat(depth)}Subject: innermost\n\nText\n`,
  );
}

test('an ordinary mail keeps all limits', () => {
  const mail = multipartMail('mixed', ['\nText', 'Content-Type: message/rfc822\n\nSubject: forwarded\n\nText']);
  expect(brokenStructureLimit(mail)).toBeNull();
});

test('500 parts with the multipart itself are kept, one more is too many', () => {
  const parts = (count: number) => Array.from({ length: count }, () => '\nText');
  expect(brokenStructureLimit(multipartMail('mixed', parts(499)))).toBeNull();
  expect(brokenStructureLimit(multipartMail('mixed', parts(500)))).toContain('more than 500 parts');
});

test('parts beside each other are not nested', () => {
  const alternative = 'Content-Type: multipart/alternative; boundary=in\n\n--in\n\nText\n--in--';
  const mail = multipartMail(
    'mixed',
    Array.from({ length: 50 }, () => alternative),
  );
  expect(brokenStructureLimit(mail)).toBeNull();
});

test.each([
  ['multiparts', nestedMail],
  ['forwarded messages', forwardedMail],
])('20 nested %s are kept, one more is too many', (_, nested) => {
  expect(brokenStructureLimit(nested(20))).toBeNull();
  expect(brokenStructureLimit(nested(21))).toContain('nested more than 20 deep');
});

test('text that looks like the structure of another mail counts for nothing', () => {
  const text = '--edge2\nContent-Type: multipart/mixed; boundary=edge2\n\n'.repeat(1000);
  expect(brokenStructureLimit(multipartMail('mixed', [`\n${text}`]))).toBeNull();
});

test('a header inside the mail has the same limit as the mail’s own', () => {
  const header = `X-Long: ${'x'.repeat(256 * 1024)}`;
  expect(brokenStructureLimit(multipartMail('mixed', [`${header}\n\nText`]))).toContain('header');
  expect(brokenStructureLimit(rawMail([...FROM, header]))).toContain('header');
});

test('size and header are seen before anything is parsed', () => {
  expect(exceedsLimits(rawMail(FROM, 'Text'))).toBeNull();
  expect(exceedsLimits(rawMail([...FROM, `X-Long: ${'x'.repeat(256 * 1024)}`]))).toContain('header');
  expect(exceedsLimits(Buffer.alloc(256 * 1024 + 1, 'x'))).toContain('header');
  expect(exceedsLimits(Buffer.alloc(256 * 1024, 'x'))).toBeNull();
  expect(exceedsLimits(rawMail(FROM, Buffer.alloc(MAX_MAIL_BYTES)))).toContain(`the limit is ${MAX_MAIL_BYTES}`);
});

test.each(['', '\n', '\r\n\r\n', 'Content-Type: multipart/mixed; boundary="', '--'])(
  'the bytes %j keep all limits',
  bytes => {
    expect(brokenStructureLimit(Buffer.from(bytes))).toBeNull();
  },
);

import { surfaceOf } from '../../src/intake/surface.js';

const raw = (...lines: string[]) => Buffer.from(`${lines.join('\r\n')}\r\n\r\nbody`);

test('a mail that was not parsed is found by what its header says', () => {
  expect(surfaceOf(raw('From: Ada <ada@example.com>', 'Subject: Refund', 'Message-ID: <1@example.com>'))).toEqual({
    messageId: '<1@example.com>',
    sender: 'ada@example.com',
    subject: 'Refund',
  });
});

test.each([
  ['nothing', raw('X: y')],
  ['no mail at all', Buffer.from([0, 255, 0, 10, 13])],
  ['two of each', raw('From: a@x.test', 'From: b@x.test', 'Subject: 1', 'Subject: 2', 'Message-ID: <1@x> <2@x>')],
])('%s says nothing', (_, bytes) => {
  expect(surfaceOf(bytes)).toEqual({ messageId: null, sender: null, subject: null });
});

test('what PostgreSQL cannot keep is left out, and no more than the limit of a header is read', () => {
  const found = surfaceOf(raw('Subject: a\0b', `X: ${'x'.repeat(300 * 1024)}`, 'Message-ID: <1@example.com>'));
  expect(found.subject).not.toContain('\0');
  expect(found.messageId).toBeNull();
});

import { replyMessageId, threadOf } from '../../src/eligibility/answer.js';

describe('the Message-ID of a reply', () => {
  const made = replyMessageId('RF-7Q2K-93MX', 1, 'ada@example.com', 'refunds@imaginator.com');

  test('is always the same for the same decision and recipient, at our domain', () => {
    expect(made).toMatch(/^<rf-7q2k-93mx\.1\.[0-9a-f]{16}@imaginator\.com>$/);
    expect(replyMessageId('RF-7Q2K-93MX', 1, 'ada@example.com', 'refunds@imaginator.com')).toBe(made);
  });

  test('is another for another case, decision or recipient', () => {
    const others = [
      replyMessageId('RF-7Q2K-93MY', 1, 'ada@example.com', 'refunds@imaginator.com'),
      replyMessageId('RF-7Q2K-93MX', 2, 'ada@example.com', 'refunds@imaginator.com'),
      replyMessageId('RF-7Q2K-93MX', 1, 'bob@example.com', 'refunds@imaginator.com'),
    ];
    expect(new Set([made, ...others]).size).toBe(4);
  });
});

describe('the thread of a reply', () => {
  test('goes on the customer’s: his references, then his mail', () => {
    expect(threadOf('<3@x>', ['<1@x>', '<2@x>'])).toEqual({
      inReplyTo: '<3@x>',
      thread: ['<1@x>', '<2@x>', '<3@x>'],
    });
  });

  test('is empty where his mail names nothing', () => {
    expect(threadOf(null, [])).toEqual({ inReplyTo: null, thread: [] });
  });

  test('keeps the newest twenty references', () => {
    const many = Array.from({ length: 30 }, (_, n) => `<${n}@x>`);
    expect(threadOf('<own@x>', many).thread).toEqual([...many.slice(10), '<own@x>']);
  });

  test.each([
    ['a line end', '<1@x>\r\nBcc: eve@evil.test'],
    ['a line end inside', '<1\r\nBcc:eve@evil.test@x>'],
    ['a blank inside', '<1 Bcc@x>'],
    ['a second id', '<1@x><2@x>'],
    ['no brackets', '1@x'],
    ['letters beyond ASCII', '<grüße@x>'],
    ['a NUL', '<1\0@x>'],
    ['more than a header line holds', `<${'1'.repeat(300)}@x>`],
  ])('takes no id with %s, from wherever it comes', (_, id) => {
    expect(threadOf(id, [id, '<good@x>'])).toEqual({ inReplyTo: null, thread: ['<good@x>'] });
  });
});

import { ofThisCase, threadOf } from '../../src/eligibility/answer.js';
import { replyMessageId } from '../../src/own-mail.js';

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

test('the thread names our mails about this case, and about no other', () => {
  const own = replyMessageId('RF-7Q2K-93MX', 1, '0'.repeat(32), 'refunds@imaginator.com');
  const other = replyMessageId('RF-9999-9999', 1, '1'.repeat(32), 'refunds@imaginator.com');
  const ids = ['<1@example.com>', own, other];
  expect(ofThisCase(ids, 'RF-7Q2K-93MX', { refundsAddress: 'refunds@imaginator.com' })).toEqual([
    '<1@example.com>',
    own,
  ]);
});

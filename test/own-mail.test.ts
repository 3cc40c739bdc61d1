import {
  confirmationMessageId,
  isDeskAddress,
  isOurMessageId,
  ourMessageIdsIn,
  replyMessageId,
  tokenAddress,
  tokensIn,
} from '../src/own-mail.js';

const DESK = 'refunds@imaginator.com';
const TOKEN = '0123456789abcdef0123456789abcdef';

test('the Message-ID of a reply is at our domain, and drawn: nobody can tell it from the case', () => {
  const drawn = `${'0'.repeat(16)}0123456789abcdef`;
  expect(replyMessageId('RF-7Q2K-93MX', 1, drawn, DESK)).toBe('<rf-7q2k-93mx.1.0123456789abcdef@imaginator.com>');
});

describe('a token', () => {
  const messageId = confirmationMessageId('RF-7Q2K-93MX', 1, TOKEN, DESK);

  test('stands in a Message-ID and in an address of ours, and is found there', () => {
    expect(messageId).toBe(`<rf-7q2k-93mx.1.${TOKEN}@imaginator.com>`);
    expect(tokenAddress(TOKEN, DESK)).toBe(`refunds+${TOKEN}@imaginator.com`);
    expect(tokensIn(`${messageId} Refunds <${tokenAddress(TOKEN, DESK).toUpperCase()}>`, DESK)).toEqual([TOKEN]);
  });

  test.each([
    ['another domain', `refunds+${TOKEN}@evil.test`],
    ['a longer domain', `refunds+${TOKEN}@imaginator.com.evil.test`],
    ['another name', `xrefunds+${TOKEN}@imaginator.com`],
    ['a shorter token', `refunds+${TOKEN.slice(1)}@imaginator.com`],
    ['a longer token', `refunds+${TOKEN}0@imaginator.com`],
    ['a Message-ID of others', messageId.replace('imaginator.com', 'evil.test')],
    ['the Message-ID of a reply', replyMessageId('RF-7Q2K-93MX', 1, TOKEN, DESK)],
  ])('is none with %s', (_, text) => {
    expect(tokensIn(text, DESK)).toEqual([]);
  });
});

test('our Message-IDs are told from others, in any text', () => {
  const ours = replyMessageId('RF-7Q2K-93MX', 1, TOKEN, DESK);
  expect(isOurMessageId(ours, DESK)).toBe(true);
  expect(isOurMessageId(`x${ours}`, DESK)).toBe(false);
  expect(isOurMessageId(ours.replace('imaginator.com', 'imaginator.com.evil.test'), DESK)).toBe(false);
  expect(ourMessageIdsIn(`Message-ID: ${ours.toUpperCase()}\r\nReferences: <1@x> ${ours}`, DESK)).toEqual([ours]);
});

test('an address is ours with and without a token, whatever the case', () => {
  expect(['Refunds@Imaginator.com', 'refunds+x@imaginator.com'].map(one => isDeskAddress(one, DESK))).toEqual([
    true,
    true,
  ]);
  const others = ['refunds@evil.test', 'refund@imaginator.com', 'refundsx@imaginator.com', 'refunds'];
  expect(others.filter(one => isDeskAddress(one, DESK))).toEqual([]);
});

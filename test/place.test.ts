import { placeOf } from '../src/place.js';

const place = (IMAP_USER: string, IMAP_HOST: string, IMAP_MAILBOX: string) =>
  placeOf({ IMAP_USER, IMAP_HOST, IMAP_MAILBOX });

test.each([
  ['Refunds@Imaginator.COM', 'IMAP.Example.com', 'Inbox', 'refunds@imaginator.com@imap.example.com/INBOX'],
  ['refunds', 'imap.example.com', 'INBOX', 'refunds@imap.example.com/INBOX'],
  ['refunds', 'imap.example.com', 'Refunds/Inbox', 'refunds@imap.example.com/Refunds/Inbox'],
])('%s on %s in %s is %s', (user, host, mailbox, expected) => {
  expect(place(user, host, mailbox)).toBe(expected);
});

test('without a server or a user there is no mailbox', () => {
  expect(placeOf({ IMAP_USER: undefined, IMAP_HOST: 'imap.example.com', IMAP_MAILBOX: 'INBOX' })).toBeNull();
  expect(placeOf({ IMAP_USER: 'refunds', IMAP_HOST: undefined, IMAP_MAILBOX: 'INBOX' })).toBeNull();
});

import type { Notice } from '../../src/alerts/channel.js';
import { composeNotice } from '../../src/alerts/compose-notice.js';
import { notice, over } from './notices.js';

const PARTIES = { refundsAddress: 'refunds@imaginator.com', supportAddress: 'support@imaginator.com' };
const composed = async (...notices: readonly Notice[]) => (await composeNotice(notices, PARTIES)).toString();
const headerOf = (mail: string) => mail.slice(0, mail.indexOf('\r\n\r\n')).replaceAll(/\r\n(?=[ \t])/g, '');
const field = (mail: string, name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(headerOf(mail))?.[1]?.trim();
const bodyOf = (mail: string) => mail.slice(mail.indexOf('\r\n\r\n') + 4).replaceAll('\r\n', '\n');

test('the text says what is wrong, what to do, since when, and that no answer is needed', async () => {
  const sentence = 'Somebody has paused reply: resume it.';
  const held = notice({ id: '8', weight: 'people', sentence: '1 mail is in quarantine: see `refunds messages list`.' });
  expect(bodyOf(await composed(notice({ id: '9', sentence }), held, over()))).toBe(`Something is wrong
- Somebody has paused reply: resume it.
  Since 2026-11-22 12:00 UTC.

Waits for people
- 1 mail is in quarantine: see \`refunds messages list\`.
  Since 2026-11-22 12:00 UTC.

Over
- The last complete scan of the mailbox was 2 min ago.
  From 2026-11-22 12:00 to 2026-11-22 12:05 UTC.

The desk tells of a trouble once, hourly while it grows, and when it ends.
This mail needs no answer; one would go to support@imaginator.com.
`);
});

test('the subject names the one trouble, and says where it is over', async () => {
  const subject = async (...notices: readonly Notice[]) => field(await composed(...notices), 'Subject');
  expect(await subject(notice())).toBe('Refund Desk: The last complete scan of the mailbox was 2 min ago');
  expect(await subject(over())).toBe('Refund Desk: over: The last complete scan of the mailbox was 2 min ago');
});

test('the same notices are the same mail; others have another Message-ID', async () => {
  expect(await composed(notice())).toBe(await composed(notice()));
  const ids = [await composed(notice()), await composed(over()), await composed(notice(), over({ id: '8' }))].map(
    mail => field(mail, 'Message-ID'),
  );
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toMatch(/^<alert\.[0-9a-f]{32}@imaginator\.com>$/);
});

test('a trouble that grew is another mail, of the time when it did, and says so', async () => {
  const grown = notice({ sentence: 'It is: see.', renewedAt: new Date('2026-11-22T14:00:00Z') });
  const [first, again] = [await composed({ ...grown, renewedAt: null }), await composed(grown)];
  expect(field(again, 'Message-ID')).not.toBe(field(first, 'Message-ID'));
  expect(field(again, 'Date')).toBe('Sun, 22 Nov 2026 14:00:00 +0000');
  expect(bodyOf(again)).toContain('Since 2026-11-22 12:00 UTC; now there is more.');
});

test('a line break in what a server said breaks no header', async () => {
  const mail = await composed(notice({ sentence: 'It is away\r\nBcc: eve@example.com: see.' }));
  expect(field(mail, 'Bcc')).toBeUndefined();
});

import type { Notice } from '../../src/alerts/channel.js';

/** A notice of a stale mailbox; change what the test is about. */
export const notice = (changes: Partial<Notice> = {}): Notice => ({
  id: '7',
  event: 'raised',
  kind: 'mailbox_scan',
  about: '',
  weight: 'stopped',
  sentence: 'The last complete scan of the mailbox was 2 min ago: see that `refunds start` runs the poller.',
  raisedAt: new Date('2026-11-22T12:00:10Z'),
  latestAt: null,
  renewedAt: null,
  overAt: null,
  ...changes,
});

/** The same trouble, over. */
export const over = (changes: Partial<Notice> = {}): Notice =>
  notice({ event: 'over', overAt: new Date('2026-11-22T12:05:59Z'), ...changes });

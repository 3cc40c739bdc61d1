import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { LOOP_HEADER } from '../own-mail.js';
import { type Notice, noticeKey } from './channel.js';

/** Between whom a notice goes: the desk's address and support's. */
export interface Parties {
  readonly refundsAddress: string;
  readonly supportAddress: string;
}

const LONGEST_HEADLINE = 120;

/**
 * The very bytes of a mail that tells these notices; the same notices always give the same. Robots do not answer it
 * (RFC 3834), the desk knows it again by its loop header, and people's answers go to support: to us they would open a case.
 */
export function composeNotice(
  notices: readonly Notice[],
  { refundsAddress, supportAddress }: Parties,
): Promise<Buffer> {
  const name = createHash('sha256')
    .update(notices.map(noticeKey).join(' '))
    .update(String(dateOf(notices)))
    .digest();
  const composer = new MailComposer({
    from: { name: 'Refund Desk', address: refundsAddress },
    to: supportAddress,
    replyTo: supportAddress,
    subject: subjectOf(notices),
    date: dateOf(notices),
    messageId: `<alert.${name.toString('hex', 0, 16)}@${refundsAddress.slice(refundsAddress.lastIndexOf('@') + 1)}>`,
    text: textOf(notices, supportAddress),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      [LOOP_HEADER]: refundsAddress,
    },
    newline: 'windows', // CRLF, as it goes over the wire
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** The time of the latest event: the mail is the same whenever it is sent. */
const dateOf = (notices: readonly Notice[]) =>
  new Date(
    Math.max(...notices.map(one => Number(one.event === 'over' ? one.overAt : (one.renewedAt ?? one.raisedAt)))),
  );

function subjectOf(notices: readonly Notice[]): string {
  const [first] = notices.toSorted((a, b) => Number(a.event === 'over') - Number(b.event === 'over'));
  const more = notices.length === 1 ? '' : ` (and ${notices.length - 1} more)`;
  return first === undefined ? '' : `Refund Desk: ${first.event === 'over' ? 'over: ' : ''}${headlineOf(first)}${more}`;
}

/** What is wrong, without what to do about it. */
const headlineOf = ({ sentence }: Notice) => (sentence.split(': ')[0] ?? '').slice(0, LONGEST_HEADLINE);

function textOf(notices: readonly Notice[], supportAddress: string): string {
  const raised = (weight: Notice['weight']) => notices.filter(one => one.event === 'raised' && one.weight === weight);
  const over = notices.filter(one => one.event === 'over');
  return [
    ...paragraph('Something is wrong', raised('stopped').map(raisedText)),
    ...paragraph('Waits for people', raised('people').map(raisedText)),
    ...paragraph('Over', over.map(overText)),
    'The desk tells of a trouble once, hourly while it grows, and when it ends.',
    `This mail needs no answer; one would go to ${supportAddress}.`,
  ].join('\n');
}

const paragraph = (title: string, entries: readonly string[]) => (entries.length === 0 ? [] : [title, ...entries, '']);

const raisedText = (notice: Notice) =>
  `- ${notice.sentence}\n  Since ${minuteOf(notice.raisedAt)} UTC${notice.renewedAt === null ? '' : '; now there is more'}.`;

const overText = (notice: Notice) =>
  `- ${headlineOf(notice)}.\n  From ${minuteOf(notice.raisedAt)} to ${minuteOf(notice.overAt ?? notice.raisedAt)} UTC.`;

const minuteOf = (at: Date) => at.toISOString().slice(0, 16).replace('T', ' ');

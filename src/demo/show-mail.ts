import { printable } from '../cli/table.js';
import type { SampleMail } from './mails.js';
import type { Outcome } from './outcome.js';
import type { Colour, Screen } from './screen.js';
import { isAnswered, isPaid, verdictOf, whyOf } from './verdict.js';
import { firstLines, wrap } from './wrap.js';

const INDENT = '       ';
const BAR = '│ ';
const MAIL_LINES = 2;
const REPLY_LINES = 5;

/** Shows a mail as it goes in: what it is about, who wrote it, the subject, and its first words. */
export function showMail(screen: Screen, mail: SampleMail, position: number, mails: number): void {
  const room = screen.width - INDENT.length;
  const line = (text: string) => screen.print(`${INDENT}${text}`);
  screen.print('');
  screen.print(screen.bold(`${`${position}/${mails}`.padStart(INDENT.length - 2)}  ${mail.about}`));
  line(printable(`${mail.from.name} <${mail.from.email}>`));
  line(printable(mail.subject));
  for (const words of firstLines(wrap(printable(inOneLine(mail.text)), room), MAIL_LINES, room))
    line(screen.dim(words));
}

/** Line ends are control characters too, but there is nothing to hide in them. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Shows what became of it: the verdict and the time on the right, why it came so, and the first lines of the reply. */
export function showOutcome(screen: Screen, outcome: Outcome): void {
  const room = screen.width - INDENT.length;
  const verdict = verdictOf(outcome);
  const time = `${isAnswered(outcome) ? 'answered in' : 'nobody is answered,'} ${outcome.seconds.toFixed(1)} s`;
  const gap = ' '.repeat(Math.max(2, room - verdict.length - time.length));
  screen.print(`${'▸'.padStart(INDENT.length - 1)} ${screen.colour(colourOf(outcome), verdict)}${gap}${time}`);
  for (const line of whyOf(outcome).flatMap(why => wrap(printable(why), room))) screen.print(`${INDENT}${line}`);
  if (outcome.kind === 'case' && outcome.reply !== null) showReply(screen, outcome.reply.text);
}

function showReply(screen: Screen, text: string): void {
  const room = screen.width - INDENT.length - BAR.length;
  const lines = text.split('\n').flatMap(line => wrap(printable(line), room, /^\s*- /.test(line) ? '  ' : ''));
  for (const line of firstLines(lines, REPLY_LINES, room)) screen.print(`${INDENT}${screen.dim(BAR)}${line}`);
}

function colourOf(outcome: Outcome): Colour {
  if (outcome.kind === 'ended') return 'cyan';
  if (isPaid(outcome)) return 'green';
  return outcome.shown.state === 'denied' ? 'red' : 'yellow';
}

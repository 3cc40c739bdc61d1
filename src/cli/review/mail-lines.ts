import type { Dossier, InMail } from '../../dossier/dossier.js';
import { minute } from '../table.js';
import { folded, type Line, withoutGaps } from './lines.js';

const NOT_KEPT = 'What it says is no longer kept, or cannot be read.';

/** The customer's latest mail: who wrote, whether that is proven, and what it says. Earlier ones are in the thread. */
export function mailLines({ mails }: Dossier, width: number): Line[] {
  const mail = mails.findLast(one => one.direction === 'in');
  if (mail === undefined) return folded('No mail of the customer belongs to this case.', width, 'dim');
  return [
    ...folded(mail.subject ?? '(no subject)', width, 'strong'),
    ...folded(headOf(mail), width, 'dim'),
    { text: '', tone: 'plain' },
    ...bodyOf(mail, width),
  ];
}

/** What a mail of the customer says. */
export const bodyOf = ({ text }: Pick<InMail, 'text'>, width: number): Line[] =>
  text === null ? folded(NOT_KEPT, width, 'dim') : withoutGaps(folded(text, width));

function headOf({ from, at, reading }: InMail): string {
  const dmarc = reading?.authentication.dmarc;
  const proof =
    dmarc === undefined ? '' : dmarc === 'pass' ? ', sender proven' : `, sender not proven (DMARC ${dmarc})`;
  return `${from ?? '(no readable sender)'}, ${minute(at)} UTC${proof}`;
}

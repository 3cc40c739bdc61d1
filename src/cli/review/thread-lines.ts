import type { Dossier, DossierMail, OutMail } from '../../dossier/dossier.js';
import { minute } from '../table.js';
import { BLANK, folded, type Line, withoutGaps } from './lines.js';
import { bodyOf } from './mail-lines.js';

/** All mails of the case both ways, oldest first, with what each says. */
export function threadLines({ mails }: Dossier, width: number): Line[] {
  if (mails.length === 0) return folded('No mail belongs to this case.', width, 'dim');
  return mails.flatMap((mail, i) => [...(i === 0 ? [] : [BLANK]), ...mailOf(mail, width)]);
}

function mailOf(mail: DossierMail, width: number): Line[] {
  return [
    ...folded(`${headOf(mail)}  ${mail.subject ?? '(no subject)'}`, width, 'strong'),
    ...(mail.direction === 'in' ? bodyOf(mail, width) : answerLines(mail, width)),
  ];
}

const headOf = (mail: DossierMail) =>
  mail.direction === 'in'
    ? `→ ${minute(mail.at)} ${mail.from ?? '(no readable sender)'}`
    : `← ${minute(mail.at)} ${mail.to}, ${mail.status}`;

function answerLines({ text, failure }: OutMail, width: number): Line[] {
  return [
    ...(failure === null ? [] : folded(failure, width, 'bad')),
    ...(text === null ? folded('Not composed yet.', width, 'dim') : withoutGaps(folded(text, width))),
  ];
}

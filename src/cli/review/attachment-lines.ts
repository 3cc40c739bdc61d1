import type { Dossier, DossierAttachment } from '../../dossier/dossier.js';
import { asItStands, BLANK, folded, type Line } from './lines.js';

/** The attachments of a case, in the order of its mails. */
export const attachmentsOf = ({ mails }: Dossier): DossierAttachment[] =>
  mails.flatMap(mail => (mail.direction === 'in' ? mail.attachments : []));

/** Every attachment with its fate, and what can be read in it. */
export function attachmentLines(dossier: Dossier, width: number): Line[] {
  const all = attachmentsOf(dossier);
  if (all.length === 0) return folded('Nothing is attached.', width, 'dim');
  return all.flatMap((part, i) => [...(i === 0 ? [] : [BLANK]), ...partLines(part, width)]);
}

function partLines({ name, type, bytes, fate, text }: DossierAttachment, width: number): Line[] {
  const head = folded(`${name === '' ? '(no name)' : name}  ${type}, ${bytes} bytes, ${fate}`, width, 'strong');
  if (text !== null) return [...head, ...asItStands(text.trimEnd(), width, '  ')];
  const why = fate === 'refused' ? 'It was refused, and is not kept.' : 'No text can be read in it.';
  return [...head, ...folded(why, width, 'dim', '  ')];
}

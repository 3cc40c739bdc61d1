import { attachmentsOfMessage } from '../desk/attachments.js';
import { type CaseMailIn, type CaseMailOut, newestMailsIn, newestMailsOut, rawMailOut } from '../desk/case-mails.js';
import { rawMail } from '../desk/messages.js';
import type { Parser } from '../intake/parse/parse-mail.js';
import type { Db } from '../postgres/pool.js';
import type { DossierMail } from './dossier.js';
import { inFlight } from './in-flight.js';
import { mailText } from './mail-text.js';

/** Of a longer case the newest are read. */
export const MAX_MAILS = 50;
/** A mail's bytes may be megabytes: so many are in memory at once. */
const MAX_AT_ONCE = 4;

type Listed = ({ readonly direction: 'in' } & CaseMailIn) | ({ readonly direction: 'out' } & CaseMailOut);

/** The newest fifty mails of a case, both ways, with their texts, in the order they came and went. */
export async function dossierMails(db: Db, caseId: string, parser: Parser): Promise<DossierMail[]> {
  const listed: Listed[] = [
    ...(await newestMailsIn(db, caseId, MAX_MAILS)).map(mail => ({ direction: 'in' as const, ...mail })),
    ...(await newestMailsOut(db, caseId, MAX_MAILS)).map(mail => ({ direction: 'out' as const, ...mail })),
  ];
  const newest = listed.sort(inOrder).slice(-MAX_MAILS);
  return inFlight(newest, MAX_AT_ONCE, mail =>
    mail.direction === 'in' ? inMail(db, mail, parser) : outMail(db, mail, parser),
  );
}

/** An answer stands after what it answers, though both are of the same instant. */
const inOrder = (a: Listed, b: Listed) =>
  a.at.getTime() - b.at.getTime() || a.direction.localeCompare(b.direction) || Number(a.id) - Number(b.id);

async function inMail(db: Db, mail: Extract<Listed, { direction: 'in' }>, parser: Parser) {
  const raw = await rawMail(db, mail.id);
  const manifest = await attachmentsOfMessage(db, mail.id);
  return async (): Promise<DossierMail> => {
    const read = raw === null ? null : await mailText(raw, parser);
    const attachments = manifest.map(part => ({ ...part, text: read?.attached.get(part.sha256) ?? null }));
    return { ...mail, text: read?.text ?? null, attachments };
  };
}

async function outMail(db: Db, mail: Extract<Listed, { direction: 'out' }>, parser: Parser) {
  const raw = await rawMailOut(db, mail.id);
  return async (): Promise<DossierMail> => {
    const read = raw === null ? null : await mailText(raw, parser);
    return { ...mail, text: read?.text ?? null };
  };
}

import { isOurMessageId } from '../../own-mail.js';
import type { Screened } from './machine.js';
import { isVacationSubject } from './vacation-subjects.js';

/**
 * Whether the mail is a vacation notice by its subject: many responders, Exchange's above all, say it nowhere else. The
 * subject decides only where the mail names no ID, since people write odd subjects, or answers a mail of ours, since a
 * notice quotes the subject and the text that it answers, with the IDs in them.
 */
export function isVacationNotice({ mail, refundsAddress, namesId }: Screened): boolean {
  if (!isVacationSubject(mail.subject)) return false;
  const answersUs = [...mail.inReplyTo, ...mail.references].some(id => isOurMessageId(id, refundsAddress));
  return answersUs || !namesId();
}

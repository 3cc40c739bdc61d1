import { automaticSign } from './automatic.js';
import { isDaemon } from './daemon.js';
import { isGivenUp } from './delivery-outcome.js';
import { keywordsOf } from './field-values.js';
import { listMail } from './list-mail.js';
import type { Machine, Screened } from './machine.js';
import { hasNullReturnPath } from './null-return-path.js';
import { type Report, readReport } from './report.js';
import { bringsBackOurs, namesOurMail, returnedOfOurs } from './undelivered.js';
import { isVacationNotice } from './vacation-notice.js';

/** What servers write on notices that may have no other sign: Exim, Gmail and others, Exchange. */
const NOTICE_FIELDS = new Set(['x-failed-recipients', 'x-ms-exchange-message-is-ndr']);

/** A report by its form (RFC 6522: of delivery, receipts, complaints), by its sender, or by its header. */
export function deliveryReport(screened: Screened): Machine | null {
  const { header, authors } = screened;
  const isReport =
    keywordsOf(header, 'content-type').includes('multipart/report') ||
    authors.some(isDaemon) ||
    header.fields.some(field => NOTICE_FIELDS.has(field.name));
  return isReport ? bounce(screened, readReport(screened.mail)) : null;
}

/**
 * What comes with the null sender and speaks of a mail of ours. So do the answers of responders (RFC 3834 §3.3), which
 * say nothing about delivery: what has the sign of another machine is a bounce only if it brings our mail back.
 */
export function returnedMail(screened: Screened): Machine | null {
  if (!hasNullReturnPath(screened.header)) return null;
  const report = readReport(screened.mail);
  if (!namesOurMail(screened, report) || isVacationNotice(screened)) return null;
  const isOtherMachines = automaticSign(screened) !== null || listMail(screened) !== null;
  return isOtherMachines && !bringsBackOurs(screened, report) ? null : bounce(screened, report);
}

function bounce(screened: Screened, report: Report): Machine {
  const undelivered = isGivenUp(screened, report) ? returnedOfOurs(screened, report) : [];
  const detail = undelivered.length > 0 ? 'A mail of ours came back undelivered.' : 'The mail is a delivery report.';
  return { reason: 'bounce', detail, undelivered };
}

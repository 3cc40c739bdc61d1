import type { RawHeader } from '../raw-header.js';
import { keywordsOf, valuesOf } from './field-values.js';
import type { Screened } from './machine.js';
import type { Report } from './report.js';

/** "Warning: message 1a2b delayed 24 hours", and what others than English servers say for it. */
const DELAY_SUBJECT = new RegExp(
  [
    '\\bdelay(?:ed)?\\b|\\bdeferred\\b|still being retried|^warning: could not send',
    'verzögert|verzögerung|retardée?|différée?|retrasad[oa]|demorad[oa]|atrasad[oa]|ritardat[oa]|in ritardo|vertraagd',
    'opóźnion[aey]|遅延|延[迟遲]',
  ].join('|'),
  'iu',
);
/** What servers write who have not given up. One that has may tell of its tries too, but not so. */
const DELAY_TEXT = new RegExp(
  [
    'will (?:be )?(?:retr(?:y|ied)|keep (?:on )?trying|continue (?:to try|trying))',
    '(?:still|being) (?:trying|retried)|not yet been delivered|delivery attempts will continue',
    'warning (?:message )?only|do not need to re-?send',
    '(?:has been|is|was) (?:delayed|temporarily deferred)',
  ].join('|'),
  'i',
);

/** Before it stands what the server says, behind it the mail that it returns. */
const RETURNED_HEADER = /^[ \t>]*(?:received|return-path|message-id|from|dkim-signature)[ \t]*:/im;
const NOTICE_CHARS = 4_000;

/**
 * Whether a bounce says that a mail was given up, for one recipient at least. Its machine-readable part decides (RFC
 * 3464 §2.3.3; the class of the status where it has no action). A server that writes text alone tells of a failure,
 * unless it plainly tells of a delay. Receipts and complaints tell of neither.
 */
export function isGivenUp({ header, mail }: Screened, report: Report): boolean {
  const actions = report.statuses.flatMap(status => keywordsOf(status, 'action'));
  if (actions.length > 0) return actions.includes('failed');
  const codes = report.statuses.flatMap(status => keywordsOf(status, 'status'));
  if (codes.length > 0) return codes.some(code => code.startsWith('5'));
  return !report.isOther && !saysItIsOther(header) && !tellsOfDelay(mail.subject, report.text);
}

/** For a report whose machine-readable part is missing. */
function saysItIsOther(header: RawHeader): boolean {
  const types = valuesOf(header, 'content-type').map(type => /report-type\s{0,9}=\s{0,9}"?([a-z-]+)/.exec(type)?.[1]);
  return types.some(type => type !== undefined && type !== 'delivery-status');
}

function tellsOfDelay(subject: string, text: string): boolean {
  const start = text.slice(0, NOTICE_CHARS);
  const notice = start.slice(0, RETURNED_HEADER.exec(start)?.index);
  return DELAY_SUBJECT.test(subject) || DELAY_TEXT.test(notice.replace(/\s+/g, ' '));
}

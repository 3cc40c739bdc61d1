import type { HeaderField } from '../raw-header.js';
import { dmarcVerdicts, type Verdict } from './dmarc-verdict.js';
import { readResultInfos } from './result-info.js';
import { readTokens } from './structured-field.js';

/** The value of MAIL_AUTHSERV_ID that asks for this form. */
export const MICROSOFT_365 = 'microsoft365';

/**
 * Takes the Authentication-Results fields of the trusted block and gives the DMARC verdicts of the top-most one in
 * Microsoft 365's form, which begins with a result where RFC 8601 wants the authserv-id. With no id to tell ours from
 * others', only the last one written counts. In another form, or broken, it is a `none`.
 */
export function microsoft365Verdicts(fields: readonly HeaderField[], fromDomain: string): Verdict[] {
  const [top] = fields;
  if (top === undefined) return [];
  const infos = readResultInfos(readTokens(top.value) ?? []);
  return infos === null ? ['none'] : dmarcVerdicts(infos, fromDomain);
}

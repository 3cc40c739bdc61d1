import type { ResultInfo } from './result-info.js';
import { sameText } from './structured-field.js';

/** `pass` and `fail` are a DMARC verdict for the From domain; `none` is everything else that is said about DMARC. */
export type Verdict = 'pass' | 'fail' | 'none';

/** What our own servers say about the author of a mail. `why` is one sentence and holds nothing of the mail. */
export type Authentication = { dmarc: Verdict; why: string };

/**
 * Takes the results of one field and the From domain, and gives a verdict for each DMARC result among them. permerror,
 * temperror, unknown words and versions, and a `header.from` that is missing, repeated or of another domain are `none`.
 * Results of other methods give no verdict: spf or dkim alone says nothing about From.
 */
export function dmarcVerdicts(infos: readonly ResultInfo[], fromDomain: string): Verdict[] {
  return infos.filter(info => sameText(info.method, 'dmarc')).map(info => verdictOf(info, fromDomain));
}

/**
 * The verdict that counts where several stand: the worst, `fail` before `none` before `pass`; `none` where there is
 * none.
 */
export function worstVerdict(verdicts: readonly Verdict[]): Authentication {
  if (verdicts.length === 0) return { dmarc: 'none', why: 'Our servers wrote no DMARC result.' };
  if (verdicts.includes('fail')) return { dmarc: 'fail', why: 'Our servers say that DMARC fails for the From domain.' };
  if (!verdicts.includes('none'))
    return { dmarc: 'pass', why: 'Our servers say that DMARC passes for the From domain.' };
  return {
    dmarc: 'none',
    why: 'A result of our servers says neither pass nor fail for the From domain, or cannot be read.',
  };
}

function verdictOf(info: ResultInfo, fromDomain: string): Verdict {
  const [from, second] = info.properties.filter(property => property.name === 'header.from');
  if (from === undefined || second !== undefined || !sameText(from.value, fromDomain)) return 'none';
  if (info.version !== '1') return 'none';
  const result = info.result.toLowerCase();
  return result === 'pass' || result === 'fail' ? result : 'none';
}

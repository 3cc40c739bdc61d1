import type { Finding } from '../policy/decision.js';
import { sumOf } from './figures.js';
import { figuresOf } from './figures-of.js';
import type { Item, Paragraph } from './paragraph.js';
import { clausesOf, reasonOf } from './reason.js';
import type { Say } from './say.js';

const MOST_CHARGES = 20;
const MOST_IDS = 20;

/** The findings by their reasons: each reason once with its clauses, and under it the charges that it is about. */
export function groupsOf(findings: readonly Finding[], say: Say): Paragraph[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const intro = say('because', { reason: reasonOf(finding, say), clauses: clausesOf(finding, say) });
    const alike = groups.get(intro);
    if (alike === undefined) groups.set(intro, [finding]);
    else alike.push(finding);
  }
  return [...groups].map(([intro, alike]) => ({ kind: 'list', intro, items: itemsOf(alike, say) }));
}

/** The first charges one by one, the others counted, with their sum. */
function itemsOf(findings: readonly Finding[], say: Say): Item[] {
  const lines = findings
    .slice(0, MOST_CHARGES)
    .map(finding => ({ id: finding.transactionId, text: figuresOf(finding, say) }));
  const rest = findings.slice(MOST_CHARGES);
  if (rest.length === 0) return lines;
  const sum = sumOf(rest.flatMap(amountOf));
  return [...lines, { id: null, text: say('more_charges', { count: rest.length, sum }) }];
}

/** What a finding pays, else what was charged. */
function amountOf({ result, amount, charged, currency }: Finding) {
  const counted = result === 'pay' ? amount : charged;
  return counted === null || currency === null ? [] : [{ amount: counted, currency }];
}

/** The first IDs, and how many more there are. */
export function idsOf(ids: readonly string[], say: Say): string {
  const more = ids.length - MOST_IDS;
  return [...ids.slice(0, MOST_IDS), ...(more > 0 ? [say('more_ids', { count: more })] : [])].join(', ');
}

import type { Finding } from '../policy/decision.js';
import { figuresOf } from './figures-of.js';
import { clausesOf, reasonOf } from './reason.js';
import { tongueFor } from './say.js';

/** A finding in one English line, for people at the desk: the charge, the reason with its clauses, and its figures. */
export function sentenceFor(finding: Finding): string {
  const { say } = tongueFor('en');
  const figures = figuresOf(finding, say);
  const reason = `${finding.transactionId}: ${reasonOf(finding, say)} (${clausesOf(finding, say)})`;
  return figures === '' ? `${reason}.` : `${reason}: ${figures}.`;
}

import type { Context } from '../context.js';
import type { Decision, Finding, Outcome } from '../decision.js';
import type { Judged } from '../judge-charge.js';
import { doubtOf, unknownFindings, unknownIds } from '../unknown-ids.js';
import { ask } from './ask.js';

/**
 * 4.2 "a detailed explanation": asked for only where no money is due on any charge of the case, and on one of them
 * neither the ledger nor the mail says why it should be; null elsewhere. A bare statutory withdrawal explains nothing.
 */
export function askForExplanation(judged: readonly Judged[], context: Context, proposal: Outcome): Decision | null {
  const open = judged.filter(one => one.unexplained);
  if (open.length === 0 || judged.some(pays)) return null;
  const unknown = unknownIds(context.facts);
  const transactionIds = open.map(one => one.charge.transactionId);
  const findings = [...judged.flatMap(findingsToAsk), ...unknownFindings(unknown)];
  return ask(
    { kind: 'what_happened', transactionIds, unknownIds: unknown, ...doubtOf(context.facts) },
    context.facts,
    context.constants,
    findings,
    proposal,
  );
}

const pays = (judged: Judged) => judged.findings.some(finding => finding.result === 'pay');

function findingsToAsk({ charge, findings, unexplained }: Judged): Finding[] {
  if (!unexplained) return [...findings];
  const basis = { kind: 'not_explained', images: charge.images } as const;
  return findings.map(finding => ({
    ...finding,
    result: 'unknown',
    ground: null,
    clauses: ['4.2'],
    amount: '0',
    basis,
  }));
}

import type { DecisionRow } from '../../desk/case-history.js';
import { findingsOf } from '../../desk/decisions.js';
import type { Note } from '../../desk/notes.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { CaseCredit } from '../../ledger/credits-of-case.js';
import type { CaseRefund } from '../../ledger/refunds-of-case.js';
import { decisionText } from '../../reply/decision-text.js';
import { sentenceFor } from '../../reply/english.js';
import { money } from '../../reply/figures.js';
import { day, minute } from '../table.js';
import { tracedText } from '../trace-text.js';
import { asItStands, BLANK, folded, type Line, type Tone } from './lines.js';

/** What speaks for and against the request: the findings, what people wrote down, the money, and every rule's verdict. */
export function evidenceLines(dossier: Dossier, width: number): Line[] {
  const { evidence, decisions, refunds, credits, notes } = dossier;
  const found = findingsOf(dossier.case.decision).map(sentenceFor);
  const indented = (texts: readonly string[], tone: Tone = 'plain') =>
    texts.flatMap(text => folded(text, width, tone, '  '));
  const rules = evidence?.charges.flatMap(charge => tracedText(charge, width - 2)) ?? [];
  const sections = [
    section('findings', indented(found)),
    section('notes', indented(notes.map(noteText), 'warn')),
    section('money', indented([...refunds.map(refundText), ...credits.map(creditText)])),
    section('decisions', indented(decisions.map(madeText))),
    section(`rules of policy ${evidence?.policyVersion ?? ''}`, asItStands(rules.join('\n'), width, '  ')),
  ];
  const all = sections.filter(lines => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : [BLANK, ...lines]));
  return all.length > 0 ? all : folded('Nothing is known but the mail.', width, 'dim');
}

const section = (title: string, lines: readonly Line[]): Line[] =>
  lines.every(line => line.text === '') ? [] : [{ text: title, tone: 'strong' }, ...lines];

const noteText = ({ at, by, text }: Note) => `${minute(at)} ${by}: ${text}`;

const madeText = ({ seq, at, by, decision, reason }: DecisionRow) =>
  `${seq}. ${minute(at)} ${by}: ${decisionText(decision)}. ${reason}`;

const refundText = ({ amount, currency, status, dueAt }: CaseRefund) =>
  `refund of ${money(amount, currency)} ${status}, due ${day(dueAt)}`;

const creditText = ({ amount, currency, status, expiresAt }: CaseCredit) =>
  `credit of ${money(amount, currency)} ${status}, expires ${day(expiresAt)}`;

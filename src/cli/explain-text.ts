import type { DecisionRow } from '../desk/case-history.js';
import type { CaseMailRead } from '../desk/case-mails.js';
import { findingsOf } from '../desk/decisions.js';
import type { StoredExplanation } from '../explain/explain-case.js';
import type { ExplainedFate, Explanation, Reply } from '../explain/explanation.js';
import type { FollowUp } from '../policy/follow-up.js';
import { decisionText } from '../reply/decision-text.js';
import { sentenceFor } from '../reply/english.js';
import { minute, printable } from './table.js';
import { tracedText } from './trace-text.js';
import { labelled, wrapped } from './wrapped.js';

/** Lines longer than this are hard to read, however wide the terminal is. */
const MOST_COLUMNS = 100;
const MOST_CHARGES = 10;
const MOST_FINDINGS = 30;

/** What would become of a mail, for people. */
export function fateText(fate: ExplainedFate, terminalWidth: number): string {
  const width = Math.min(terminalWidth, MOST_COLUMNS);
  switch (fate.kind) {
    case 'ignored':
    case 'quarantined':
      return joined([
        [
          ...labelled('from', fate.surface.sender ?? '(unreadable)', width),
          ...labelled('subject', fate.surface.subject ?? '', width),
        ],
        wrapped(`It would be ${fate.kind} (${fate.reason}): ${fate.detail}`, width),
      ]);
    case 'recorded':
      return joined([
        [...mailLines(fate.mail, width), ...seenLines(fate.seen, width)],
        wrapped(`It would only be recorded in the case ${fate.caseId}, which is decided.`, width),
      ]);
    case 'decided': {
      const { thread, seen, explanation } = fate;
      const answers = thread === null ? 'none: a case of its own' : `${thread.caseId}: ${FOLLOW_UPS[thread.followUp]}`;
      const heads = explanation.mails.map(mail => mailLines(mail, width));
      return joined([
        ...heads,
        [...labelled('answers', answers, width), ...seenLines(seen, width)],
        ...decidedParts(explanation, SENT, width),
      ]);
    }
  }
}

/** The stored decision of a case, for people: first what stands instead of it. Of a trial (not `live`) nothing was sent. */
export function storedText({ explanation, live, decidedAt, since }: StoredExplanation, terminalWidth: number): string {
  const width = Math.min(terminalWidth, MOST_COLUMNS);
  const heads = live ? SENT : NOT_SENT;
  const then = { ...heads, decided: `, its last decision, of ${minute(decidedAt)} UTC`, reply: `Then: ${heads.reply}` };
  return joined([
    since === null ? [] : wrapped(sinceText(since), width),
    ...explanation.mails.map(mail => mailLines(mail, width)),
    ...decidedParts(explanation, since === null ? heads : then, width),
  ]);
}

const sinceText = ({ by, at, decision }: DecisionRow) =>
  `Decided since by ${by}, ${minute(at)} UTC: ${decisionText(decision)}. What follows is the policy’s part.`;

/** How letters are headed. */
const SENT = { decided: '', reply: 'Reply to', question: 'Question to the account’s owner,' };
const NOT_SENT = { decided: '', reply: 'Would have written to', question: 'Would have asked the account’s owner,' };

const FOLLOW_UPS: Readonly<Record<FollowUp, string>> = {
  together: 'read together with it',
  reopens: 'a denial that it reopens',
  recorded: 'recorded there',
  own_case: 'linked to it, but a case of its own',
};

function mailLines({ receivedAt, subject, reading }: CaseMailRead, width: number): string[] {
  const { sender, authentication, claims } = reading;
  const ids = [...reading.transactionIds, ...reading.invoiceNumbers];
  const says = claims.map(({ claim, words }) => `${claim}: "${words}"`);
  const { why } = authentication;
  return [
    ...labelled('from', sender.kind === 'one' ? sender.address : '(unreadable)', width),
    ...labelled('subject', subject ?? '', width),
    ...labelled('received', `${minute(receivedAt)} UTC`, width),
    ...labelled(
      'sender',
      `${authentication.dmarc === 'pass' ? 'proven' : 'not proven'}${why === '' ? '' : ` (${why})`}`,
      width,
    ),
    ...labelled('IDs', ids.join(', ') || 'none', width),
    ...(says.length === 0 ? ['nothing of the policy'] : says).flatMap((line, i) =>
      labelled(i === 0 ? 'says' : '', line, width),
    ),
    ...labelled(
      '',
      `${reading.explained ? 'explained' : 'not explained'}, ${reading.documented ? 'documented' : 'not documented'}, language ${reading.language ?? 'unknown'}`,
      width,
    ),
  ];
}

function seenLines(seen: Extract<ExplainedFate, { kind: 'decided' }>['seen'], width: number): string[] {
  if (seen === null) return [];
  const where = seen.caseId === null ? '' : `, case ${seen.caseId}`;
  return labelled('seen', `before, as mail ${seen.message}${where}: it would not be taken in again`, width);
}

function decidedParts(
  { facts, charges, decision, policyVersion, reply, confirmation }: Explanation,
  heads: typeof SENT,
  width: number,
): string[][] {
  const account = facts?.account ?? null;
  const known = account === null ? 'none with this email' : `${account.accountId}, ${account.status}`;
  const more = charges.length - MOST_CHARGES;
  return [
    facts === null
      ? ['Whose request it is is not proven: nothing is read from the ledger.']
      : labelled('account', known, width),
    ...charges.slice(0, MOST_CHARGES).map(traced => tracedText(traced, width)),
    ...(more > 0 ? [[`… and ${more} more charges; --json shows every rule on each.`]] : []),
    [
      ...wrapped(`Policy ${policyVersion}${heads.decided}: ${decisionText(decision)}`, width),
      ...findingsOf(decision)
        .slice(0, MOST_FINDINGS)
        .flatMap(finding => wrapped(sentenceFor(finding), width, '  ')),
    ],
    reply === null && confirmation === null ? ['No reply.'] : [],
    reply === null ? [] : replyLines(heads.reply, reply, width),
    confirmation === null ? [] : replyLines(heads.question, confirmation, width),
  ];
}

function replyLines(what: string, reply: Reply, width: number): string[] {
  const lines = [`Subject: ${reply.subject}`, '', ...reply.text.trimEnd().split('\n')];
  const bar = '  │ ';
  return [
    ...wrapped(`${what} ${reply.to} (${reply.language}):`, width),
    ...lines.flatMap(line => (line === '' ? [bar.trimEnd()] : wrapped(line, width, `${bar}${leadOf(line)}`))),
  ];
}

const leadOf = (line: string) => /^ */.exec(line)?.[0] ?? '';

const joined = (parts: readonly (readonly string[])[]) =>
  parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.map(printable).join('\n'))
    .join('\n\n');

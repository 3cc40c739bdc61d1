import type { CaseMailRead } from '../desk/case-mails.js';
import { NO_SURFACE, type Surface } from '../desk/fates.js';
import type { Request } from '../desk/requests.js';
import { type SeenBefore, seenBefore } from '../desk/seen-before.js';
import { decideMail } from '../eligibility/decide-mail.js';
import type { CheckSettings } from '../eligibility/settings.js';
import { identityOf } from '../intake/identity.js';
import type { Parser } from '../intake/parse/parse-mail.js';
import type { ParseOutcome } from '../intake/parse/parsed-mail.js';
import { type ReadSettings, read } from '../intake/read.js';
import { traceCharges } from '../policy/trace.js';
import type { Pool } from '../postgres/pool.js';
import { rolledBack } from '../postgres/rolled-back.js';
import type { ExplainedFate } from './explanation.js';
import { policyOf } from './policy-of.js';
import { confirmationNow, replyNow } from './reply.js';

/** What reads mails: a parser, and the settings of intake. */
export interface Reader {
  readonly parser: Parser;
  readonly read: ReadSettings;
}

/**
 * What would become of these bytes if they came now, and why: parse → read → who wrote → which case → the decision and its
 * reply. Nothing is stored; all that the decision writes on its way is rolled back.
 */
export async function explainMail(
  pool: Pool,
  raw: Uint8Array,
  receivedAt: Date,
  reader: Reader,
  settings: CheckSettings,
): Promise<ExplainedFate> {
  const parsed = await reader.parser.parse(raw);
  if (parsed.kind !== 'parsed') return notParsed(parsed);
  const { surface, fate } = await read(raw, parsed.mail, reader.read, { receivedAt, released: false });
  if (fate.kind !== 'read') return { ...fate, surface };
  const { reading } = fate;
  if (reading.undelivered !== null)
    return { kind: 'ignored', reason: 'bounce', detail: 'A mail of ours came back.', surface };
  const seen = await seenBefore(pool, identityOf(raw, parsed.mail).identity);
  return decided(pool, { receivedAt, surface, reading }, seen, settings);
}

function notParsed(parsed: Exclude<ParseOutcome, { kind: 'parsed' }>): ExplainedFate {
  const quarantined = { kind: 'quarantined', surface: NO_SURFACE } as const;
  switch (parsed.kind) {
    case 'too_large':
    case 'unparseable':
      return { ...quarantined, reason: parsed.kind, detail: parsed.why };
    case 'overran':
      return { ...quarantined, reason: 'crashed', detail: 'Its parsing did not end in time.' };
    case 'died':
      return { ...quarantined, reason: 'crashed', detail: `Its parsing ended the thread: ${parsed.why}` };
  }
}

function decided(
  pool: Pool,
  { receivedAt, surface, reading }: Pick<CaseMailRead, 'receivedAt' | 'reading'> & { readonly surface: Surface },
  seen: SeenBefore | null,
  settings: CheckSettings,
): Promise<ExplainedFate> {
  const { messageId, subject } = surface;
  const mail: CaseMailRead = { receivedAt, subject, messageId, reading };
  const request: Request = { message: NOT_STORED, receivedAt, messageId, reading, answer: true, released: false };
  return rolledBack(pool, async transaction => {
    const now = await decideMail(transaction, request, settings);
    if (now.kind === 'recorded') return { ...now, mail, seen };
    if (now.kind === 'ignored') return { ...now, surface };
    const { thread, made } = now;
    const { on, facts, decision, policyVersion } = made;
    const charges = facts === null ? [] : traceCharges(facts, policyOf(policyVersion, settings.policies));
    const explained = { mails: [mail], policyVersion, facts, charges, decision };
    return {
      kind: 'decided',
      seen,
      thread: thread === null ? null : { caseId: thread.case.caseId, followUp: thread.followUp },
      explanation: {
        ...explained,
        caseId: on?.caseId ?? null,
        reply: replyNow(request, made, settings),
        confirmation: confirmationNow(request, made, settings),
      },
    };
  });
}

const NOT_STORED = '';

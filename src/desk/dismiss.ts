import type { Transaction } from '../postgres/pool.js';
import { appendAudit } from './audit.js';

/** What became of a dismissal: the mail counts no more among what waits for a person, or why it still does. */
export type Dismissed =
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not_quarantined'; readonly fate: string }
  | { readonly kind: 'already'; readonly by: string };

/** Who has looked at a mail, why it needs nothing, and when (UTC). */
export interface Dismissal {
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
}

interface Found {
  readonly disposition: string;
  readonly fate: string;
  readonly dismissed_by: string | null;
}

/**
 * Notes on a person's word that a mail in quarantine needs nothing. It stays there and can still be released; no clock runs
 * for it any more, and no alert counts it. The dismissal is audited.
 */
export async function dismissMessage(
  transaction: Transaction,
  id: string,
  { by, reason, at }: Dismissal,
): Promise<Dismissed> {
  const { rows } = await transaction.query<Found>(
    `select disposition, concat_ws(': ', disposition, reason) as fate, dismissed_by
       from desk.messages where id = $1 for update`,
    [id],
  );
  const [found] = rows;
  if (found === undefined) return { kind: 'unknown' };
  if (found.disposition !== 'quarantined') return { kind: 'not_quarantined', fate: found.fate };
  if (found.dismissed_by !== null) return { kind: 'already', by: found.dismissed_by };
  await transaction.query('update desk.messages set dismissed_by = $2, dismissed_at = $3 where id = $1', [id, by, at]);
  const [before, after] = [
    { mail: id, fate: found.fate },
    { mail: id, fate: `${found.fate}, dismissed` },
  ];
  await appendAudit(transaction, { caseId: null, actor: by, action: 'dismissed', reason, before, after, at });
  return { kind: 'dismissed' };
}

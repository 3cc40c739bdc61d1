import type { Db } from '../postgres/pool.js';

/**
 * What was done, where the desk says so. The database by itself writes `decided` with each row of `desk.decisions`, and
 * `refund_closed`: nobody can forget it, or make it up.
 */
export const AUDIT_ACTIONS = [
  'noted',
  'released',
  'dismissed',
  'credit_granted',
  'queue_paused',
  'queue_resumed',
  'queue_retried',
  'queue_changed',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Who did what, why, and what it changed. */
export interface AuditEntry {
  /** Null: it concerns no case, and stands in the desk's own chain. */
  readonly caseId: string | null;
  /** As it is recorded everywhere: `anna (os: root)`, `policy 2025-01`. */
  readonly actor: string;
  readonly action: AuditAction;
  readonly reason: string | null;
  readonly before: Json;
  readonly after: Json;
  readonly at: Date;
}

/** Appends an entry to its chain, in the caller's transaction: what is undone is not audited. */
export async function appendAudit(
  db: Db,
  { caseId, actor, action, reason, before, after, at }: AuditEntry,
): Promise<void> {
  await db.query('select desk.append_audit($1, $2, $3, $4, $5, $6, $7)', [
    caseId,
    actor,
    action,
    reason,
    JSON.stringify(before),
    JSON.stringify(after),
    at,
  ]);
}

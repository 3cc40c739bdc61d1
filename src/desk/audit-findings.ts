import { z } from 'zod';

/* What can be wrong with the audit log, as the verification of its chains finds it. */

const ofEntry = { chain: z.string(), seq: z.number() };
const ofChain = { chain: z.string() };
const ofCheckpoint = { no: z.number() };
const ofDecision = { case: z.string(), seq: z.number() };

/** A finding as the database gives it. */
export const auditFindingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entry_changed'), ...ofEntry }).readonly(),
  z.object({ kind: z.literal('entry_missing'), ...ofEntry }).readonly(),
  z.object({ kind: z.literal('entry_unlinked'), ...ofEntry }).readonly(),
  z.object({ kind: z.literal('head_differs'), ...ofChain }).readonly(),
  z.object({ kind: z.literal('checkpoint_changed'), ...ofCheckpoint }).readonly(),
  z.object({ kind: z.literal('checkpoint_missing'), ...ofCheckpoint }).readonly(),
  z.object({ kind: z.literal('checkpoint_unlinked'), ...ofCheckpoint }).readonly(),
  z.object({ kind: z.literal('checkpoint_contradicted'), ...ofCheckpoint, ...ofEntry }).readonly(),
  z.object({ kind: z.literal('checkpoint_cut_off'), ...ofChain }).readonly(),
  z.object({ kind: z.literal('decision_not_audited'), ...ofDecision }).readonly(),
  z.object({ kind: z.literal('decision_differs'), ...ofDecision }).readonly(),
  z.object({ kind: z.literal('decision_gone'), ...ofDecision }).readonly(),
]);

/** One place where the audit log is not what was written. */
export type AuditFinding = z.output<typeof auditFindingSchema>;

/** What must not exist of each kind, for people. */
export const AUDIT_INVARIANTS: Readonly<Record<AuditFinding['kind'], string>> = {
  entry_changed: 'audit entries that were changed',
  entry_missing: 'audit entries that are missing',
  entry_unlinked: 'audit entries that do not follow the one before',
  head_differs: 'audit chains that do not end with their last entry',
  checkpoint_changed: 'audit checkpoints that were changed',
  checkpoint_missing: 'audit checkpoints that are missing',
  checkpoint_unlinked: 'audit checkpoints that do not follow the one before',
  checkpoint_contradicted: 'audit chains that are not as a checkpoint has them',
  checkpoint_cut_off: 'audit chains whose latest checkpoint is gone or was changed',
  decision_not_audited: 'decisions that are not in the audit log',
  decision_differs: 'decisions that are not as the audit log has them',
  decision_gone: 'decisions of the audit log that are gone',
};

/** A finding as a sentence without its full stop. */
export function findingText(found: AuditFinding): string {
  switch (found.kind) {
    case 'entry_changed':
      return `entry ${found.seq} of ${found.chain} was changed after it was written`;
    case 'entry_missing':
      return `entry ${found.seq} of ${found.chain} is missing`;
    case 'entry_unlinked':
      return `entry ${found.seq} of ${found.chain} does not follow the one before it`;
    case 'head_differs':
      return `${found.chain} does not end with its last entry`;
    case 'checkpoint_changed':
      return `checkpoint ${found.no} was changed after it was written`;
    case 'checkpoint_missing':
      return `checkpoint ${found.no} is missing`;
    case 'checkpoint_unlinked':
      return `checkpoint ${found.no} does not follow the one before it`;
    case 'checkpoint_contradicted':
      return `entry ${found.seq} of ${found.chain} is not the one that checkpoint ${found.no} has`;
    case 'checkpoint_cut_off':
      return `the latest checkpoint of ${found.chain} is gone or was changed`;
    case 'decision_not_audited':
      return `decision ${found.seq} on ${found.case} is not in the log`;
    case 'decision_differs':
      return `decision ${found.seq} on ${found.case} is not as the log has it`;
    case 'decision_gone':
      return `decision ${found.seq} on ${found.case} is in the log, and gone from the case`;
  }
}

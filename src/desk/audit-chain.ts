import type { Db } from '../postgres/pool.js';
import { type AuditFinding, auditFindingSchema } from './audit-findings.js';

/*
 * The verification of the audit log. The database computes every hash anew, in one pass over the entries in the order of
 * their chains, and gives only what is wrong; $1 is the chain to look at, null for all.
 */

const OF_CHAIN = (chain: string) => `($1::text is null or ${chain} = $1)`;

// Entry and checkpoint each know the one before them, so that a gap is seen, and a link that does not hold.
const CHAINS = `
  entry as materialized (
    select chain, seq, actor, action, reason, at, after, hash, previous, desk.audit_hash(audit) as computed,
           lag(seq, 1, 0::bigint) over before_it as seq_before, lag(hash, 1, ''::bytea) over before_it as hash_before
      from desk.audit where ${OF_CHAIN('chain')} window before_it as (partition by chain order by seq)),
  checkpoint as materialized (
    select no, heads, hash, previous, desk.audit_hash(audit_checkpoints) as computed,
           lag(no, 1, 0::bigint) over before_it as no_before, lag(hash, 1, ''::bytea) over before_it as hash_before
      from desk.audit_checkpoints where ($1::text is null or heads ? $1) window before_it as (order by no)),
  covered as materialized (
    select no, chain, (head ->> 'seq')::bigint as seq, decode(head ->> 'hash', 'hex') as hash
      from checkpoint cross join lateral jsonb_each(heads) as each(chain, head)
     where checkpoint.hash = computed and ${OF_CHAIN('chain')}),
  decided as (
    select chain, actor, reason, at, after,
           case when jsonb_typeof(after -> 'seq') = 'number' then (after ->> 'seq')::numeric else 0 end as seq
      from entry where action = 'decided')`;

// A checkpoint of one chain alone has no neighbours here: how checkpoints follow one another is seen with all of them. One
// that was changed tells nothing of the chains any more.
const ENTRIES_AND_CHECKPOINTS = `
  select jsonb_build_object('kind', 'entry_changed', 'chain', chain, 'seq', seq) from entry where hash <> computed
  union all
  select jsonb_build_object('kind', 'entry_missing', 'chain', chain, 'seq', seq_before + 1) from entry
   where seq <> seq_before + 1
  union all
  select jsonb_build_object('kind', 'entry_unlinked', 'chain', chain, 'seq', seq) from entry
   where seq = seq_before + 1 and previous <> hash_before
  union all
  select jsonb_build_object('kind', 'head_differs', 'chain', coalesce(head.chain, last.chain))
    from (select chain, seq, hash from desk.audit_heads where ${OF_CHAIN('chain')}) head
    full join (select distinct on (chain) chain, seq, hash from entry order by chain, seq desc) last using (chain)
   where (head.seq, head.hash) is distinct from (last.seq, last.hash)
  union all
  select jsonb_build_object('kind', 'checkpoint_changed', 'no', no) from checkpoint where hash <> computed
  union all
  select jsonb_build_object('kind', 'checkpoint_missing', 'no', no_before + 1) from checkpoint
   where $1::text is null and no <> no_before + 1
  union all
  select jsonb_build_object('kind', 'checkpoint_unlinked', 'no', no) from checkpoint
   where $1::text is null and no = no_before + 1 and previous <> hash_before
  union all
  select jsonb_build_object('kind', 'checkpoint_contradicted', 'no', no, 'chain', chain, 'seq', seq)
    from (select distinct on (chain) covered.no, covered.chain, covered.seq
            from covered left join entry using (chain, seq) where covered.hash is distinct from entry.hash
           order by chain, no) first_of_chain
  union all
  select jsonb_build_object('kind', 'checkpoint_cut_off', 'chain', chain)
    from desk.audit_heads head left join (select chain, max(seq) as seq from covered group by chain) latest using (chain)
   where ${OF_CHAIN('chain')} and head.covered > coalesce(latest.seq, 0)`;

const DECISIONS = `
  select jsonb_build_object(
           'kind', case when decided.chain is null then 'decision_not_audited'
                        when made.case_id is null then 'decision_gone' else 'decision_differs' end,
           'case', coalesce(made.case_id, decided.chain), 'seq', coalesce(made.seq, decided.seq))
    from (select * from desk.decisions where ${OF_CHAIN('case_id')}) made
    full join decided on decided.chain = made.case_id and decided.seq = made.seq
   where made.case_id is null or decided.chain is null
      or (decided.actor, decided.reason, decided.at, decided.after)
         is distinct from (made.made_by, made.reason, made.decided_at, desk.audited(made))`;

const FINDINGS = `with ${CHAINS}, found(finding) as (${ENTRIES_AND_CHECKPOINTS} union all ${DECISIONS})`;

/** What is wrong with the audit log, or with one chain of it and what it says of the case's decisions. At most `limit`. */
export async function auditFindings(db: Db, chain: string | null, limit: number): Promise<AuditFinding[]> {
  const { rows } = await db.query(`${FINDINGS} select finding from found limit $2`, [chain, limit]);
  return rows.map(row => auditFindingSchema.parse(row.finding));
}

/** How many findings of each kind the whole audit log has; a kind without any is not there. */
export async function countAuditFindings(db: Db): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.query<{ kind: string; count: number }>(
    `${FINDINGS} select finding ->> 'kind' as kind, count(*)::int as count from found group by 1`,
    [null],
  );
  return new Map(rows.map(({ kind, count }) => [kind, count]));
}

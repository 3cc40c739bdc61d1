import type { Db } from '../postgres/pool.js';
import { countAuditFindings } from './audit-chain.js';
import { AUDIT_INVARIANTS } from './audit-findings.js';

/** Something that must never be, and how many rows there are of it. */
export interface Broken {
  readonly invariant: string;
  readonly count: number;
}

/** Each query counts what must not exist. They read whole tables; `doctor` runs them when somebody asks. */
const MUST_NOT_EXIST: Readonly<Record<string, string>> = {
  'mails whose raw bytes are missing':
    'select count(*) from desk.messages m left join desk.raw_mails r on r.message = m.id where r.message is null and m.raw_removed_at is null',
  'mails of a case that does not exist':
    'select count(*) from desk.messages m left join desk.cases c using (case_id) where m.case_id is not null and c.case_id is null',
  'cases without a decision':
    'select count(*) from desk.cases c where not exists (select 1 from desk.decisions d where d.case_id = c.case_id)',
  'cases whose state is not that of their latest decision': `select count(*) from desk.cases c cross join lateral (
       select state from desk.decisions d where d.case_id = c.case_id order by seq desc limit 1) latest
      where latest.state <> c.state`,
  'decisions of a trial on a real case, or real ones on a trial':
    'select count(*) from desk.decisions d join desk.cases c using (case_id) where d.live <> c.live',
  'cases without a mail':
    'select count(*) from desk.cases c where not exists (select 1 from desk.messages m where m.case_id = c.case_id)',
  'charges whose balance is not their amount minus what was refunded and credited': `select count(*) from ledger.balances b
      where b.left_to_refund <> b.amount - coalesce((
        select sum(paid.amount) from ledger.paid_lines paid where paid.transaction_id = b.transaction_id), 0)`,
  // Else a larger balance would let more be paid than was charged.
  'charges whose balance was made from another amount':
    'select count(*) from ledger.balances b join ledger.charges c using (transaction_id) where b.amount <> c.amount',
  'charges refunded and credited beyond their amount': `select count(*) from (
       select c.transaction_id from ledger.paid_lines paid join ledger.charges c using (transaction_id)
        group by c.transaction_id, c.amount having sum(paid.amount) > c.amount) overpaid`,
  'refunds without a decision': `select count(*) from ledger.refunds r
      where not exists (select 1 from desk.decisions d where d.case_id = r.case_id and d.seq = r.decision_seq)`,
  'refunds that are not the rounded sum of their lines': `select count(*) from ledger.refunds r
      where r.amount - r.rounding is distinct from (select sum(amount) from ledger.refund_lines l where l.refund_id = r.refund_id)`,
  'credits of a case without a decision': `select count(*) from ledger.credits c
      where c.case_id is not null
        and not exists (select 1 from desk.decisions d where d.case_id = c.case_id and d.seq = c.decision_seq)`,
  'credits of a case that are not the rounded sum of their lines': `select count(*) from ledger.credits c
      where c.case_id is not null
        and c.amount - c.rounding is distinct from (select sum(amount) from ledger.credit_lines l where l.credit_id = c.credit_id)`,
  'cases that pay, and whose refunds and credits are not that amount': `select count(*) from desk.cases c
       cross join lateral (
         select live, decision from desk.decisions d where d.case_id = c.case_id order by seq desc limit 1) latest
       cross join lateral jsonb_to_recordset(latest.decision -> 'totals') as total(amount numeric, currency text)
      where latest.live and c.state in ('approved', 'partially_approved') and total.amount is distinct from (
        select sum(posted.amount) from (
          select case_id, currency, amount from ledger.refunds where status in ('pending', 'settled') union all
          select case_id, currency, amount from ledger.credits where status = 'granted') posted
         where posted.case_id = c.case_id and posted.currency = total.currency)`,
  'replies without a case':
    'select count(*) from desk.outbox o left join desk.cases c using (case_id) where c.case_id is null',
  'decisions told twice to the same address':
    'select count(*) from (select 1 from desk.outbox group by case_id, seq, recipient having count(*) > 1) twice',
};

/** Checks every invariant and gives each with its count; a count above zero is broken. */
export async function checkInvariants(db: Db): Promise<Broken[]> {
  const checked: Broken[] = [];
  for (const [invariant, query] of Object.entries(MUST_NOT_EXIST)) {
    const { rows } = await db.query<{ count: string }>(query);
    checked.push({ invariant, count: Number(rows[0]?.count ?? 0) });
  }
  return [...checked, ...(await checkAudit(db))];
}

/** The chains of the audit log, verified from end to end. */
async function checkAudit(db: Db): Promise<Broken[]> {
  const counts = await countAuditFindings(db);
  return Object.entries(AUDIT_INVARIANTS).map(([kind, invariant]) => ({ invariant, count: counts.get(kind) ?? 0 }));
}

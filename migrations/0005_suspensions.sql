-- Accounts that a chargeback suspends (policy 7). Our own record beside the billing system's facts, which stay read only.

-- One row for each status that a chargeback had and that suspends: `lost` after `open` is a new reason. It stands until
-- support lifts it, however the chargeback ends; a status already known does not suspend again. The facts may be views, so
-- nothing here references them.
create table ledger.suspensions (
  chargeback_id text not null,
  status text not null check (status in ('open', 'lost')),
  account_id text not null,
  transaction_id text not null,
  reason text not null default 'chargeback' check (reason = 'chargeback'),
  suspended_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by text,
  primary key (chargeback_id, status),
  check ((lifted_at is null) = (lifted_by is null))
);
create index suspensions_standing on ledger.suspensions (account_id) where lifted_at is null;

-- Chargebacks that are in the ledger already suspended their accounts until now by being there.
insert into ledger.suspensions (chargeback_id, status, account_id, transaction_id, suspended_at)
select chargeback_id, status, account_id, transaction_id, now()
  from ledger.chargebacks join ledger.charges using (transaction_id)
 where status in ('open', 'lost')
on conflict do nothing;

-- Lifting is all that changes, and only once.
create trigger facts_stay before update on ledger.suspensions
  for each row when (
    (new.chargeback_id, new.status, new.account_id, new.transaction_id, new.reason, new.suspended_at)
    is distinct from
    (old.chargeback_id, old.status, old.account_id, old.transaction_id, old.reason, old.suspended_at)
    or old.lifted_at is not null
  ) execute function ledger.refuse_change();
create trigger no_delete before delete on ledger.suspensions
  for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.suspensions execute function ledger.refuse_change();

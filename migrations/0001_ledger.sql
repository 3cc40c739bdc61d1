-- The charge ledger: the billing system's facts, and what this product posts against them.

create schema ledger;

-- ---- facts ---------------------------------------------------------------------------------------------------------
-- Read only for the desk. A company may replace them by views of its own tables, so nothing of ours references them.

create table ledger.accounts (
  account_id text primary key,
  email text not null,
  status text not null check (status in ('active', 'suspended', 'terminated', 'closed')),
  status_reason text
);
create unique index accounts_by_email on ledger.accounts (lower(email));

create table ledger.payment_methods (
  payment_method_id text primary key,
  account_id text not null,
  label text not null
);

create table ledger.prices (
  model_tier text not null,
  currency text not null,
  effective_from timestamptz not null,
  unit_price numeric not null check (unit_price >= 0),
  primary key (model_tier, currency, effective_from)
);

create table ledger.invoices (
  invoice_number text primary key,
  account_id text not null,
  period_start timestamptz not null,
  period_end timestamptz not null,
  check (period_start < period_end)
);

create table ledger.charges (
  transaction_id text primary key,
  account_id text not null,
  invoice_number text,
  request_id text not null,
  model_tier text not null,
  images integer not null check (images > 0),
  amount numeric not null check (amount >= 0),
  currency text not null,
  charged_at timestamptz not null,
  environment text not null check (environment in ('production', 'test')),
  payment_method_id text
);
create index charges_by_account on ledger.charges (account_id, charged_at desc);
create index charges_by_request on ledger.charges (account_id, request_id);
create index charges_by_invoice on ledger.charges (invoice_number);

create table ledger.generations (
  generation_id text primary key,
  transaction_id text not null,
  status text not null check (status in ('succeeded', 'failed')),
  reason text,
  finished_at timestamptz not null,
  check ((status = 'failed') = (reason is not null))
);
create index generations_by_charge on ledger.generations (transaction_id);

create table ledger.incidents (
  incident_id text primary key,
  kind text not null check (kind in ('outage', 'maintenance', 'third_party', 'force_majeure')),
  model_tiers text[],
  started_at timestamptz not null,
  ended_at timestamptz,
  title text not null,
  check (ended_at is null or started_at <= ended_at)
);

create table ledger.chargebacks (
  chargeback_id text primary key,
  transaction_id text not null,
  status text not null check (status in ('open', 'lost', 'won', 'withdrawn')),
  opened_at timestamptz not null
);
create index chargebacks_by_charge on ledger.chargebacks (transaction_id);

create table ledger.credit_uses (
  credit_use_id text primary key,
  account_id text not null,
  amount numeric not null check (amount > 0),
  currency text not null,
  used_at timestamptz not null
);

-- ---- what is left of a charge --------------------------------------------------------------------------------------
-- One number per charge, made on first touch. Whoever posts, it cannot fall below zero: not two mails at once, not
-- support beside a worker, not a hand at psql.

create table ledger.balances (
  transaction_id text primary key,
  amount numeric not null check (amount >= 0),
  left_to_refund numeric not null check (left_to_refund >= 0 and left_to_refund <= amount)
);

-- ---- postings ------------------------------------------------------------------------------------------------------

-- A refund to one payment method in one currency. refund_id is derived from the decision: it is the idempotency key.
create table ledger.refunds (
  refund_id text primary key,
  case_id text not null,
  decision_seq integer not null,
  account_id text not null,
  payment_method_id text not null,
  currency text not null,
  amount numeric not null check (amount >= 0), -- a share may round to nothing; its lines stand all the same
  rounding numeric not null, -- amount minus the exact sum of its lines
  status text not null default 'pending' check (status in ('pending', 'settled', 'failed', 'cancelled')),
  posted_at timestamptz not null,
  due_at timestamptz not null,
  closed_at timestamptz,
  attempts integer not null default 0,
  version integer not null default 0,
  swept_at timestamptz
);
create index refunds_by_case on ledger.refunds (case_id, decision_seq);
create index refunds_pending on ledger.refunds (swept_at nulls first) where status = 'pending';

-- What the refund pays of each charge, on which ground, exactly.
create table ledger.refund_lines (
  refund_id text not null references ledger.refunds,
  transaction_id text not null,
  ground text not null,
  amount numeric not null check (amount > 0),
  primary key (refund_id, transaction_id, ground)
);
create index refund_lines_by_charge on ledger.refund_lines (transaction_id);

-- The balance of a charge, made from the fact on first touch.
create function ledger.open_balance(charge text) returns void language sql as $$
  insert into ledger.balances (transaction_id, amount, left_to_refund)
  select transaction_id, amount, amount from ledger.charges where transaction_id = charge
  on conflict do nothing
$$;

-- Opens and locks the balances of the account's charges among these IDs and invoices, and of those that share a request
-- with one of them; gives their IDs. Everybody locks in the order of the IDs, so nobody waits in a circle.
create function ledger.lock_charges(account text, transactions text[], invoices text[])
returns setof text language plpgsql as $$
declare
  charge text;
begin
  for charge in
    select transaction_id from ledger.charges
     where account_id = account
       and (transaction_id = any(transactions) or invoice_number = any(invoices) or request_id in (
         select request_id from ledger.charges
          where account_id = account and (transaction_id = any(transactions) or invoice_number = any(invoices))))
     order by transaction_id
  loop
    perform ledger.open_balance(charge);
    perform 1 from ledger.balances where transaction_id = charge for update;
    return next charge;
  end loop;
end $$;

create function ledger.lower_balance() returns trigger language plpgsql as $$
begin
  -- What is added to a closed refund would never be given back. (A refund of this very statement is not seen here yet.)
  perform 1 from ledger.refunds where refund_id = new.refund_id for share;
  if exists (select from ledger.refunds where refund_id = new.refund_id and status <> 'pending') then
    raise exception 'The refund % is closed: no line can be added to it.', new.refund_id;
  end if;
  perform ledger.open_balance(new.transaction_id);
  update ledger.balances set left_to_refund = left_to_refund - new.amount where transaction_id = new.transaction_id;
  if not found then
    raise foreign_key_violation using message = format('There is no charge %s to refund.', new.transaction_id);
  end if;
  return new;
end $$;
create trigger lower_balance before insert on ledger.refund_lines
  for each row execute function ledger.lower_balance();

-- A failed or cancelled refund gives back what it took.
create function ledger.restore_balance() returns trigger language plpgsql as $$
begin
  update ledger.balances b set left_to_refund = b.left_to_refund + l.amount
    from (select transaction_id, sum(amount) as amount from ledger.refund_lines
          where refund_id = new.refund_id group by transaction_id) l
   where b.transaction_id = l.transaction_id;
  return new;
end $$;
create trigger restore_balance after update of status on ledger.refunds
  for each row when (old.status = 'pending' and new.status in ('failed', 'cancelled'))
  execute function ledger.restore_balance();

-- Postings are appended: their facts never change, and a closed refund stays closed.
create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Postings are appended, never changed or deleted (%).', tg_table_name;
end $$;
create trigger append_only before update or delete on ledger.refund_lines
  for each row execute function ledger.refuse_change();
create trigger no_delete before delete on ledger.refunds
  for each row execute function ledger.refuse_change();
-- A balance that was deleted would be made anew from the charge, as if nothing had been paid.
create trigger no_delete before delete on ledger.balances
  for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.balances execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.refunds execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.refund_lines execute function ledger.refuse_change();
create trigger facts_stay before update on ledger.refunds
  for each row when (
    (new.refund_id, new.case_id, new.decision_seq, new.account_id, new.payment_method_id, new.currency, new.amount,
     new.rounding, new.posted_at, new.due_at)
    is distinct from
    (old.refund_id, old.case_id, old.decision_seq, old.account_id, old.payment_method_id, old.currency, old.amount,
     old.rounding, old.posted_at, old.due_at)
    or (old.status <> 'pending' and new.status <> old.status)
  ) execute function ledger.refuse_change();

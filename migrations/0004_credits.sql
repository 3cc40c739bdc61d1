-- Service credits (policy 6): granted by a decision, instead of money, or by support outside any case.

create table ledger.credits (
  credit_id text primary key, -- derived from the decision or the grant: it is the idempotency key
  case_id text, -- null: granted outside any case
  decision_seq integer,
  account_id text not null,
  currency text not null,
  amount numeric not null check (amount >= 0 and amount < 'Infinity'),
  rounding numeric not null default 0, -- amount minus the exact sum of its lines
  reason text,
  granted_by text not null,
  granted_at timestamptz not null,
  expires_at timestamptz not null,
  status text not null default 'granted' check (status in ('granted', 'cancelled')),
  closed_at timestamptz,
  foreign key (case_id, decision_seq) references desk.decisions match full,
  constraint grant_says_why check (case_id is not null or reason is not null),
  check (granted_at < expires_at),
  check ((status = 'cancelled') = (closed_at is not null))
);
create index credits_by_account on ledger.credits (account_id);
create index credits_by_case on ledger.credits (case_id, decision_seq);
create index credits_by_expiry on ledger.credits (expires_at) where status = 'granted';

-- What the credit pays of each charge, on which ground, exactly. A grant outside any case has none.
create table ledger.credit_lines (
  credit_id text not null references ledger.credits,
  transaction_id text not null,
  ground text not null,
  amount numeric not null check (amount > 0),
  primary key (credit_id, transaction_id, ground)
);
create index credit_lines_by_charge on ledger.credit_lines (transaction_id);

-- What was left of a credit at its end, as far as its uses were known when the row was written (expired_at).
create table ledger.credit_expiries (
  credit_id text primary key references ledger.credits,
  amount numeric not null check (amount >= 0 and amount < 'Infinity'),
  expired_at timestamptz not null
);

-- Where the uses are another system's, shown as a view, the index is that system's affair.
do $$
begin
  if exists (select from pg_class where oid = to_regclass('ledger.credit_uses') and relkind in ('r', 'p')) then
    create index credit_uses_by_account on ledger.credit_uses (account_id);
  end if;
end $$;

-- What counts against a charge: the lines of refunds and credits that were not taken back.
create view ledger.paid_lines as
  select l.transaction_id, l.ground, l.amount, r.case_id, r.refund_id as posting_id, r.posted_at,
         'original_payment_method' as method
    from ledger.refund_lines l join ledger.refunds r using (refund_id)
   where r.status in ('pending', 'settled')
  union all
  select l.transaction_id, l.ground, l.amount, c.case_id, c.credit_id, c.granted_at, 'service_credit'
    from ledger.credit_lines l join ledger.credits c using (credit_id)
   where c.status = 'granted';

create function ledger.lower_balance_by_credit() returns trigger language plpgsql as $$
begin
  -- What is added to a cancelled credit would never be given back. (A credit of this very statement is not seen yet.)
  perform 1 from ledger.credits where credit_id = new.credit_id for share;
  if exists (select from ledger.credits
              where credit_id = new.credit_id and (status <> 'granted' or case_id is null)) then
    raise exception 'The credit % is cancelled or of no case: no line can be added to it.', new.credit_id;
  end if;
  perform ledger.open_balance(new.transaction_id);
  update ledger.balances set left_to_refund = left_to_refund - new.amount where transaction_id = new.transaction_id;
  if not found then
    raise foreign_key_violation using message = format('There is no charge %s to credit.', new.transaction_id);
  end if;
  return new;
end $$;
create trigger lower_balance before insert on ledger.credit_lines
  for each row execute function ledger.lower_balance_by_credit();

-- A cancelled credit gives back what it took. An expired one is over: what it gave back could be paid out in money.
create function ledger.restore_balance_of_credit() returns trigger language plpgsql as $$
begin
  if exists (select from ledger.credit_expiries where credit_id = new.credit_id) then
    raise exception 'The credit % has expired: it cannot be cancelled.', new.credit_id;
  end if;
  update ledger.balances b set left_to_refund = b.left_to_refund + l.amount
    from (select transaction_id, sum(amount) as amount from ledger.credit_lines
          where credit_id = new.credit_id group by transaction_id) l
   where b.transaction_id = l.transaction_id;
  return new;
end $$;
create trigger restore_balance after update of status on ledger.credits
  for each row when (old.status = 'granted' and new.status = 'cancelled')
  execute function ledger.restore_balance_of_credit();

create trigger append_only before update or delete on ledger.credit_lines
  for each row execute function ledger.refuse_change();
create trigger append_only before update or delete on ledger.credit_expiries
  for each row execute function ledger.refuse_change();
create trigger no_delete before delete on ledger.credits
  for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.credits execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.credit_lines execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.credit_expiries execute function ledger.refuse_change();
create trigger facts_stay before update on ledger.credits
  for each row when (
    (new.credit_id, new.case_id, new.decision_seq, new.account_id, new.currency, new.amount, new.rounding, new.reason,
     new.granted_by, new.granted_at, new.expires_at)
    is distinct from
    (old.credit_id, old.case_id, old.decision_seq, old.account_id, old.currency, old.amount, old.rounding, old.reason,
     old.granted_by, old.granted_at, old.expires_at)
    or (old.status = 'cancelled' and (new.status, new.closed_at) is distinct from (old.status, old.closed_at))
  ) execute function ledger.refuse_change();

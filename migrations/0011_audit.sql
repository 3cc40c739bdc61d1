-- Who did what, when and why: an audit log that is only appended, and tells where somebody rewrote it all the same.

-- One chain of entries per case, and the chain 'desk' for what concerns none. Each entry carries the hash of the one
-- before, so that none can be changed, taken out or put in without all after it.
create table desk.audit (
  chain text not null,
  seq bigint not null check (seq > 0), -- 1, 2, 3 … in its chain
  -- What a calendar shows and four digits of a year tell apart: no infinity, nothing before Christ.
  at timestamptz not null check (at between '1970-01-01T00:00:00Z' and '9999-12-31T00:00:00Z'),
  actor text not null,
  action text not null,
  reason text,
  before jsonb,
  after jsonb,
  previous bytea not null, -- the hash of the entry before; empty for the first
  hash bytea not null,
  primary key (chain, seq)
);

-- The end of each chain. Its row is locked by whoever appends, so that entries come one after another.
create table desk.audit_heads (
  chain text primary key,
  seq bigint not null,
  hash bytea not null,
  covered bigint not null default 0 check (covered <= seq) -- the last entry that a checkpoint has
);
create index audit_moved on desk.audit_heads (chain) where covered < seq;

-- The ends of the chains that moved since the checkpoint before: who cuts off the end of a chain, or takes all of it, has
-- to rewrite the checkpoints too, and their hashes are told to the outside.
create table desk.audit_checkpoints (
  no bigint primary key check (no > 0),
  at timestamptz not null,
  heads jsonb not null, -- {"RF-…": {"seq": 3, "hash": "…"}}
  previous bytea not null,
  hash bytea not null
);
create index audit_checkpoints_by_chain on desk.audit_checkpoints using gin (heads);

create trigger append_only before update or delete on desk.audit
  for each row execute function ledger.refuse_change();
create trigger append_only before update or delete on desk.audit_checkpoints
  for each row execute function ledger.refuse_change();
create trigger no_delete before delete on desk.audit_heads
  for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on desk.audit execute function ledger.refuse_change();
create trigger no_truncate before truncate on desk.audit_checkpoints execute function ledger.refuse_change();
create trigger no_truncate before truncate on desk.audit_heads execute function ledger.refuse_change();

-- ---- hashes --------------------------------------------------------------------------------------------------------
-- Over a JSON array of everything: its text is the same for the same values (jsonb orders keys), and where one field ends
-- and the next begins is never in doubt. Instants are written in UTC, whatever the session's time zone.

create function desk.audit_hash(entry desk.audit) returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(
    'entry', entry.chain, entry.seq, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.actor,
    entry.action, entry.reason, entry.before, entry.after, encode(entry.previous, 'hex'))::text, 'UTF8'))
$$;

create function desk.audit_hash(checkpoint desk.audit_checkpoints) returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(
    'checkpoint', checkpoint.no, to_char(checkpoint.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    checkpoint.heads, encode(checkpoint.previous, 'hex'))::text, 'UTF8'))
$$;

-- ---- appending -----------------------------------------------------------------------------------------------------
-- These run as their owner, with a search path that nobody can put things in front of: the desk's own role may append by
-- them, and has no right to write to the tables.

-- Puts an entry at the end of its chain; its seq, previous and hash are set here.
create function desk.chain_audit(entry desk.audit) returns void language plpgsql as $$
declare
  head desk.audit_heads;
begin
  insert into desk.audit_heads (chain, seq, hash) values (entry.chain, 0, '') on conflict do nothing;
  select * into strict head from desk.audit_heads where chain = entry.chain for update;
  entry.seq := head.seq + 1;
  entry.before := nullif(entry.before, 'null');
  entry.after := nullif(entry.after, 'null');
  entry.previous := head.hash;
  entry.hash := desk.audit_hash(entry);
  insert into desk.audit select entry.*;
  update desk.audit_heads set seq = entry.seq, hash = entry.hash where chain = entry.chain;
end $$;

-- The caller's instant where it can be true, so that an entry and the row that it speaks of have the same one; else the
-- database's own: nobody dates an entry back, or into the future.
create function desk.audit_instant(given timestamptz) returns timestamptz language sql volatile as $$
  select case when given between clock_timestamp() - interval '5 minutes' and clock_timestamp() + interval '5 minutes'
              then given else clock_timestamp() end
$$;

-- Takes the actions that the desk says (AUDIT_ACTIONS of src/desk/audit.ts), and no other: what the database writes by
-- itself, 'decided' and 'refund_closed', cannot be made up by this.
create function desk.append_audit(case_id text, actor text, action text, reason text, before jsonb, after jsonb,
                                  at timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if action is null or action <> all (array[
    'noted', 'released', 'dismissed', 'credit_granted', 'queue_paused', 'queue_resumed', 'queue_retried',
    'queue_changed'])
  then
    raise exception 'The desk may not audit the action "%": only the database writes it, or nobody does.', action;
  end if;
  perform desk.chain_audit(
    row(coalesce(case_id, 'desk'), null, desk.audit_instant(at), actor, action, reason, before, after, null, null)
      ::desk.audit);
end $$;

-- Covers chains that moved since the last checkpoint, 5,000 at most: their heads are locked meanwhile, and whoever appends
-- to them waits. The rest comes with the next call, and so does a chain that a running transaction holds: to wait for it
-- would let one slow decision hold up all others. Null where nothing moved.
create function desk.checkpoint_audit(at timestamptz) returns desk.audit_checkpoints
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  made desk.audit_checkpoints;
  latest desk.audit_checkpoints;
begin
  -- One at a time. Not an advisory lock: every role may take any of those, and keep it. This one needs a right to write.
  lock table desk.audit_checkpoints in share row exclusive mode;
  with moved as (
    select head.chain from desk.audit_heads head where head.covered < head.seq
     limit 5000 for update skip locked
  ), taken as (
    update desk.audit_heads head set covered = head.seq from moved where head.chain = moved.chain
    returning head.chain, head.seq, head.hash
  )
  select jsonb_object_agg(taken.chain, jsonb_build_object('seq', taken.seq, 'hash', encode(taken.hash, 'hex')))
    into made.heads from taken;
  if made.heads is null then
    return null;
  end if;
  select * into latest from desk.audit_checkpoints checkpoint order by checkpoint.no desc limit 1;
  made.no := coalesce(latest.no, 0) + 1;
  made.at := desk.audit_instant(at);
  made.previous := coalesce(latest.hash, '');
  made.hash := desk.audit_hash(made);
  insert into desk.audit_checkpoints select made.*;
  return made;
end $$;

-- ---- what the database audits by itself ----------------------------------------------------------------------------
-- No line of the product can forget it, and a hand at psql is seen too.

-- What was ordered or proposed stands there too: an order above the limit may never come to more.
create function desk.audited(made desk.decisions) returns jsonb language sql immutable as $$
  select jsonb_build_object('seq', made.seq, 'state', made.state, 'totals', coalesce(made.decision -> 'totals', '[]'),
                            'policy_version', made.policy_version, 'live', made.live)
      || case when made.decision #> '{proposal,totals}' is null then '{}'
              else jsonb_build_object('proposed', made.decision #> '{proposal,totals}') end
$$;

create function desk.audit_decision(made desk.decisions) returns void language plpgsql as $$
declare
  earlier desk.decisions;
  before jsonb;
begin
  select * into earlier from desk.decisions where case_id = made.case_id and seq < made.seq order by seq desc limit 1;
  if found then
    before := desk.audited(earlier);
  end if;
  perform desk.chain_audit(row(made.case_id, null, made.decided_at, made.made_by, 'decided', made.reason, before,
                               desk.audited(made), null, null)::desk.audit);
end $$;

create function desk.audit_new_decision() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform desk.audit_decision(new);
  return new;
end $$;
create trigger audited after insert on desk.decisions for each row execute function desk.audit_new_decision();

create function desk.audit_closed_refund() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  refund jsonb := jsonb_build_object('refund', new.refund_id, 'amount', new.amount::text, 'currency', new.currency);
begin
  perform desk.chain_audit(
    row(new.case_id, null, coalesce(new.closed_at, now()), 'settlement', 'refund_closed', null,
        refund || jsonb_build_object('status', old.status), refund || jsonb_build_object('status', new.status),
        null, null)::desk.audit);
  return new;
end $$;
create trigger audited after update of status on ledger.refunds
  for each row when (old.status <> new.status) execute function desk.audit_closed_refund();

-- The trigger functions too: a trigger on a table of one's own would make them audit what never was.
revoke execute on function
  desk.append_audit, desk.checkpoint_audit, desk.chain_audit, desk.audit_decision, desk.audit_new_decision,
  desk.audit_closed_refund
from public;

-- Decisions of before have their entries as well.
set local statement_timeout = 0;
do $$
declare
  made desk.decisions;
begin
  for made in select * from desk.decisions order by case_id, seq loop
    perform desk.audit_decision(made);
  end loop;
end $$;

-- How the servers stand that the workers use, what people were told about the desk's own troubles, and what finds them.

-- One row per server. It is written when its standing changes, and about once a minute.
create table desk.connections (
  part text primary key check (part in ('imap', 'smtp', 'payment')),
  standing text not null check (standing in ('ok', 'refused', 'away')),
  detail text, -- why, in words
  since timestamptz not null,
  expires_at timestamptz -- when the credentials end, where that is known
);

create table desk.alerts (
  id bigint generated always as identity primary key,
  kind text not null,
  about text not null, -- which one, where there may be several of a kind; else empty
  weight text not null check (weight in ('stopped', 'people')),
  sentence text not null, -- as it was raised: counts that change are no new trouble
  raised_at timestamptz not null,
  told_at timestamptz,
  over_at timestamptz,
  over_told_at timestamptz,
  -- what is being told, raised or over: counted and put off before each attempt, so that two clocks never tell at once
  attempts integer not null default 0,
  tell_again_at timestamptz,
  mailed_with bigint, -- the first alert of the mail it went out with: sent again, it is the same mail
  check (over_told_at is null or over_at is not null)
);
-- Once per trouble, whoever looks.
create unique index alerts_open on desk.alerts (kind, about) where over_at is null;
create index alerts_untold on desk.alerts (id) where told_at is null or (over_at is not null and over_told_at is null);

-- What waits is asked for every few seconds, however many rows are done.
create index messages_quarantined on desk.messages (received_at) where disposition = 'quarantined';
create index refunds_pending_since on ledger.refunds (posted_at) where status = 'pending';

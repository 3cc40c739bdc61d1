-- Who wrote is asked where it is not proven, and what was held back is let through by people.

-- A question to an account's own address: did its owner write this? Only a mail from there can carry the token back.
create table desk.confirmations (
  token text primary key,
  case_id text not null,
  seq integer not null,
  account_id text not null,
  address text not null, -- in lower case
  asked_at timestamptz not null,
  foreign key (case_id, seq) references desk.decisions
);
create index confirmations_by_case on desk.confirmations (case_id, seq);

-- A decision may be told in two letters: one to the sender, one that asks the account's owner.
alter table desk.outbox add column letter text not null default 'decision' check (letter in ('decision', 'confirmation'));
alter table desk.outbox add column reply_to text;
-- How many mails an address was sent lately: the cap on them must be cheap to look at.
create index outbox_by_recipient on desk.outbox (lower(regexp_replace(recipient, '[+][^@]*@', '@')), queued_at desc);
-- A bounce names a mail of ours as other servers write it.
create index outbox_by_message_id on desk.outbox (lower(message_id));

-- A person lets a mail through that was quarantined or ignored.
alter table desk.messages add column released_by text;
alter table desk.messages add column released_at timestamptz;
alter table desk.messages add check ((released_by is null) = (released_at is null));

-- How a company with an old mailbox tries the desk: what was there before it is only recorded, and what a trial would
-- have said is kept.

-- Where the backlog of a mailbox ends: mails with a smaller UID were there before the very first scan. Written before
-- anything is fetched, so that it holds however often the first scan is killed. Another UIDVALIDITY during the first scan
-- numbers the mails anew, and has a boundary of its own.
create table desk.mailbox_backlogs (
  mailbox text not null, -- the place, as in desk.messages
  uid_validity bigint not null,
  uid_next bigint not null check (uid_next > 0),
  noted_at timestamptz not null,
  primary key (mailbox, uid_validity)
);

alter table desk.messages add column backlog boolean not null default false;

-- Scans are recorded by place too: another account's INBOX was not scanned because this one's was.
insert into desk.mailbox_scans (mailbox, uid_validity, completed_at)
  select distinct m.mailbox, s.uid_validity, s.completed_at
    from desk.messages m join desk.mailbox_scans s on right(m.mailbox, length(s.mailbox) + 1) = '/' || s.mailbox
  on conflict do nothing;

-- The letters that a trial's decision would have brought, with the days that they would have named.
create table desk.trial_letters (
  case_id text not null,
  seq integer not null,
  letter text not null check (letter in ('decision', 'confirmation')),
  recipient text not null,
  language text not null,
  refund_due_at timestamptz,
  credit_expires_at timestamptz,
  review_due_at timestamptz,
  primary key (case_id, seq, letter),
  foreign key (case_id, seq) references desk.decisions
);
create trigger append_only before update or delete on desk.trial_letters
  for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on desk.trial_letters execute function ledger.refuse_change();

-- A mail that lay in the mailbox while the desk only watched is known again when the server numbers it anew.
create index messages_in_shadow on desk.messages (mailbox, received_at) where not answer;
create index trial_cases on desk.cases (received_at desc) where not live;

-- Every mail ever seen, and its fate.

create schema desk;

create table desk.messages (
  id bigint generated always as identity primary key,
  -- the place it came from; the unique key is what makes a second fetch harmless
  mailbox text not null,
  uid_validity bigint not null,
  uid bigint not null,
  received_at timestamptz not null,
  bytes integer not null,
  answer boolean not null default true, -- false: a backfill that decides, but pays and sends nothing
  stored_at timestamptz not null default now(),
  -- its way: stored (waits for intake), read (waits for a decision), done
  stage text not null default 'stored' check (stage in ('stored', 'read', 'done')),
  version integer not null default 0, -- part of the job id, raised when a lost job is put back
  swept_at timestamptz,
  parse_began_at timestamptz, -- set before an attempt and cleared after it: found set, the process died meanwhile
  parse_alone boolean not null default false,
  parse_deaths integer not null default 0,
  -- its fate
  disposition text not null default 'pending' check (disposition in ('pending', 'case', 'ignored', 'quarantined')),
  reason text,
  detail text, -- why, in words, for people
  case_id text,
  -- what intake read
  message_id text,
  sender text,
  subject text,
  reading jsonb,
  unique (mailbox, uid_validity, uid),
  check ((disposition = 'pending') = (stage <> 'done')),
  check ((disposition = 'case') = (case_id is not null)),
  check ((disposition in ('ignored', 'quarantined')) = (reason is not null))
);
create index messages_on_their_way on desk.messages (stage, swept_at nulls first) where stage <> 'done';
create index messages_by_case on desk.messages (case_id);
create index messages_by_message_id on desk.messages (message_id);

create table desk.raw_mails (
  message bigint primary key references desk.messages,
  bytes bytea not null
);
-- Mail is mostly base64 and soon read again: to compress it costs more time than it saves space.
alter table desk.raw_mails alter column bytes set storage external;

-- The first mail of each identity (its Message-ID, else its content) has it; later ones are duplicates or conflicts. A
-- copy that proves its sender has it apart from copies that do not: who saw a mail cannot keep the real one out.
create table desk.mail_identities (
  identity text not null,
  proven boolean not null,
  content_sha256 text not null,
  message bigint not null references desk.messages,
  primary key (identity, proven)
);

create table desk.attachments (
  sha256 text primary key,
  bytes bytea not null
);
alter table desk.attachments alter column bytes set storage external;

-- The manifest: every attachment of a mail with its fate. A refused one has no bytes kept.
create table desk.message_attachments (
  message bigint not null references desk.messages,
  position integer not null,
  name text not null,
  type text not null,
  bytes integer not null,
  sha256 text not null,
  disposition text not null check (disposition in ('attachment', 'inline')),
  fate text not null check (fate in ('kept', 'refused')),
  primary key (message, position)
);

-- Readiness is the age of the last completed scan, not a socket that looks open.
create table desk.mailbox_scans (
  mailbox text primary key,
  uid_validity bigint not null,
  completed_at timestamptz not null
);

-- Cases, the decisions on them, and the mails that tell them.

create table desk.cases (
  case_id text primary key,
  account_id text,
  sender text not null,
  state text not null check (state in
    ('needs_info', 'needs_verification', 'needs_review', 'approved', 'partially_approved', 'denied', 'withdrawn')),
  received_at timestamptz not null, -- of the first mail; it stays fixed
  decided_at timestamptz,
  review_due_at timestamptz,
  linked_to text references desk.cases,
  opened_at timestamptz not null default now()
);
create index cases_by_account on desk.cases (account_id, received_at desc);
create index cases_by_state on desk.cases (state, received_at desc);

alter table desk.messages add foreign key (case_id) references desk.cases;

-- Appended, never edited. The facts are the evidence: the same facts, policy version and receipt give the same decision.
create table desk.decisions (
  case_id text not null references desk.cases,
  seq integer not null check (seq > 0),
  made_by text not null,
  state text not null,
  reason text not null,
  policy_version text not null,
  facts jsonb not null,
  decision jsonb not null,
  live boolean not null, -- false: decided without effect, nothing was posted or sent
  decided_at timestamptz not null,
  primary key (case_id, seq)
);

-- What the decision found on each charge, for search and figures; amount is exact.
create table desk.findings (
  case_id text not null,
  seq integer not null,
  position integer not null,
  transaction_id text not null,
  result text not null check (result in ('pay', 'deny', 'review', 'unknown')),
  ground text,
  clauses text[] not null,
  amount numeric not null,
  primary key (case_id, seq, position),
  foreign key (case_id, seq) references desk.decisions,
  check ((result = 'pay') = (ground is not null))
);
create index findings_by_charge on desk.findings (transaction_id);

create trigger append_only before update or delete on desk.decisions
  for each row execute function ledger.refuse_change();
create trigger append_only before update or delete on desk.findings
  for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on desk.decisions execute function ledger.refuse_change();
create trigger no_truncate before truncate on desk.findings execute function ledger.refuse_change();

alter table ledger.refunds add foreign key (case_id, decision_seq) references desk.decisions;

-- Mails to send. The row and its Message-ID are committed with the decision, before anything is sent.
create table desk.outbox (
  id bigint generated always as identity primary key,
  case_id text not null,
  seq integer not null,
  recipient text not null,
  message_id text not null unique,
  in_reply_to text,
  thread text[] not null, -- References: the Message-IDs before ours
  subject text, -- set with raw, when the mail is composed
  status text not null default 'queued' check (status in ('queued', 'sent', 'uncertain', 'undelivered', 'failed')),
  attempts integer not null default 0,
  unanswered integer not null default 0, -- sends whose outcome the server left open
  failure text,
  raw bytea, -- the very bytes that were sent
  queued_at timestamptz not null,
  sent_at timestamptz,
  version integer not null default 0,
  swept_at timestamptz,
  foreign key (case_id, seq) references desk.decisions,
  unique (case_id, seq, recipient)
);
create index outbox_queued on desk.outbox (swept_at nulls first) where status in ('queued', 'uncertain');
create index outbox_by_case on desk.outbox (case_id);

-- What people write down about a case for each other: internal, never mailed, and no decision.

create table desk.notes (
  id bigint generated always as identity primary key,
  case_id text not null references desk.cases,
  made_by text not null,
  text text not null check (text <> ''),
  noted_at timestamptz not null
);
create index notes_by_case on desk.notes (case_id, id);

-- Appended, never edited: who comes later must find what was known when the case was decided.
create trigger append_only before update or delete on desk.notes
  for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on desk.notes execute function ledger.refuse_change();

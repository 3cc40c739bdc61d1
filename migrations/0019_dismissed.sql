-- People close what is in quarantine and needs nothing, and are told again where something new joins what they know.

alter table desk.messages add column quarantined_at timestamptz;
-- A person has looked at a mail in quarantine, and it needs nothing; why stands in the audit log.
alter table desk.messages add column dismissed_by text;
alter table desk.messages add column dismissed_at timestamptz;

update desk.messages set quarantined_at = stored_at where disposition = 'quarantined';

-- Mails come into quarantine on several ways, some of them long after they were stored: nobody can forget when.
create function desk.note_quarantine() returns trigger language plpgsql as $$
begin
  new.quarantined_at := case when new.disposition = 'quarantined' then clock_timestamp() end;
  return new;
end $$;
create trigger quarantine_begins before insert on desk.messages
  for each row when (new.disposition = 'quarantined') execute function desk.note_quarantine();
create trigger quarantine_changes before update of disposition on desk.messages
  for each row when (new.disposition <> old.disposition) execute function desk.note_quarantine();

alter table desk.messages
  add check ((disposition = 'quarantined') = (quarantined_at is not null)),
  add check ((dismissed_by is null) = (dismissed_at is null)),
  add check (dismissed_at is null or disposition = 'quarantined');

-- What waits for a person, asked for every few seconds.
drop index desk.messages_quarantined;
create index messages_held on desk.messages (received_at, quarantined_at, answer)
  where disposition = 'quarantined' and dismissed_at is null;

-- When the latest of what an alert counts joined it, as far as people were told; null where it counts nothing. An alert of
-- before is told once more, for what it hid may be new.
alter table desk.alerts add column latest_at timestamptz;
-- When more had joined, and the open alert was to be told again.
alter table desk.alerts add column renewed_at timestamptz;

-- Raw bytes of old mails are removed after RETENTION_RAW_DAYS; rows, readings and decisions stay.

alter table desk.messages add column raw_removed_at timestamptz;
alter table desk.outbox add column raw_removed_at timestamptz;

-- What still has its bytes, oldest first.
create index messages_with_raw on desk.messages (stored_at) where raw_removed_at is null;
create index outbox_with_raw on desk.outbox (queued_at) where raw is not null;
-- Bytes of an attachment go when no mail that is kept has them.
create index message_attachments_by_sha256 on desk.message_attachments (sha256);

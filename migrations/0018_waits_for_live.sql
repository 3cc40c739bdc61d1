-- One mailbox goes by many names: in other capitals, by another name of its server, by another name of its user.

-- A mail that lay in a mailbox while the desk only watched is known again whatever the mailbox is called by then. A
-- UIDVALIDITY of 0 is no mailbox's (RFC 3501 §9): it is a file's.
drop index desk.messages_in_shadow;
create index messages_in_shadow on desk.messages (received_at, bytes) where not answer and uid_validity > 0;

-- Places are written in one spelling now; those of before are found whatever their capitals.
create index messages_at_place on desk.messages (lower(mailbox), uid_validity, uid);

-- Cases are looked for by what people have at hand, and listed in more orders than one.

create index cases_by_receipt on desk.cases (received_at desc, case_id);
create index cases_by_due on desk.cases (review_due_at, received_at desc, case_id);

-- The IDs that the mails of cases name: a case that waits for a person may have no finding on them yet. Only what has
-- joined a case is indexed, so that a mail is put in once.
create index messages_by_named_ids on desk.messages using gin ((reading -> 'transactionIds'), (reading -> 'invoiceNumbers'))
  where case_id is not null;

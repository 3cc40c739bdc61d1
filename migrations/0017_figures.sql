-- The desk's first page and the metrics count rows all day long. Each of these answers from the index alone, so that a
-- million wide rows need not be read for a plot.

-- Arrivals by hour and day; read to its end, every mail by its fate and its case.
create index messages_figures on desk.messages (received_at, disposition, reason, case_id);
create index cases_figures on desk.cases (case_id) include (state);
-- Decisions by hour and day; their findings and mails are found by the case.
create index decisions_figures on desk.decisions (decided_at, state, live) include (case_id, seq);
-- What became of our mails, and when they were sent.
create index outbox_figures on desk.outbox (sent_at, status, unanswered, letter) include (case_id, seq);
create index outbox_unsent on desk.outbox (queued_at) where status in ('failed', 'undelivered');
-- Money by day.
create index refunds_figures on ledger.refunds (posted_at);
create index refunds_failed on ledger.refunds (posted_at) where status = 'failed';
create index credits_figures on ledger.credits (granted_at);

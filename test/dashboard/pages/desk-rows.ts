/* A desk in the middle of its day, for pages: every plot has something in it. Times are relative to the database's clock. */

/** Mails of the last weeks with their cases and decisions, refunds in two currencies, credit, replies and servers. */
export const BUSY_DESK = `
  insert into desk.mailbox_scans (mailbox, uid_validity, completed_at) values ('INBOX', 1, now());
  insert into desk.connections (part, standing, detail, since, expires_at) values
    ('imap', 'ok', null, now() - interval '3 days', now() + interval '30 days'),
    ('smtp', 'ok', null, now() - interval '2 hours', null);
  create temp table day as
    select i, now() - make_interval(mins => i * i % 43000) as at,
           (array['approved','approved','denied','approved','needs_info','denied','partially_approved','withdrawn','needs_review'])[1 + i % 9] as state
      from generate_series(1, 1500) as i;
  insert into desk.cases (case_id, account_id, sender, state, received_at, decided_at, review_due_at)
    select 'RF-' || lpad(i::text, 4, '0'), 'acc_' || i, 'customer' || i || '@example.com', state, at, at + interval '2 s',
           case when state = 'needs_review' then now() + make_interval(hours => (i * 7) % 200 - 20) end from day;
  insert into desk.messages (mailbox, uid_validity, uid, received_at, stored_at, bytes, stage, disposition, reason, case_id)
    select 'INBOX', 1, i, at, at, 1, 'done', 'case', null, 'RF-' || lpad(i::text, 4, '0') from day
    union all
    select 'INBOX', 1, 10000 + i, at, at, 1, 'done', case when i % 90 = 0 then 'quarantined' else 'ignored' end,
           case when i % 90 = 0 then 'unparseable' when i % 2 = 0 then 'list' else 'auto_reply' end, null from day where i % 3 = 0;
  insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
    select 'RF-' || lpad(i::text, 4, '0'), 1, 'policy 2025-01', state, '', '2025-01', '{}', '{}', true, at + interval '2 s' from day;
  insert into ledger.charges (transaction_id, account_id, request_id, model_tier, images, amount, currency, charged_at, environment)
    select 'txn_' || i, 'acc_' || i, 'req' || i, 'standard', 1, 50, 'USD', at, 'production' from day;
  insert into ledger.refunds (refund_id, case_id, decision_seq, account_id, payment_method_id, currency, amount, rounding, posted_at, due_at)
    select 'r' || i, 'RF-' || lpad(i::text, 4, '0'), 1, 'acc_' || i, 'pm', case when i % 5 = 0 then 'JPY' else 'USD' end, i % 40 + 1, 0, at, at
      from day where state in ('approved', 'partially_approved');
  insert into ledger.refund_lines (refund_id, transaction_id, ground, amount)
    select refund_id, 'txn_' || substr(refund_id, 2),
           (array['technical_failure','technical_failure','duplicate_charge','service_outage','by_hand'])[1 + length(refund_id || amount::text) % 5],
           amount from ledger.refunds;
  update ledger.refunds set status = 'settled', closed_at = now() where posted_at < now() - interval '1 hour';
  insert into desk.outbox (case_id, seq, recipient, message_id, thread, status, queued_at, sent_at)
    select case_id, 1, sender, '<' || case_id || '>', '{}', 'sent', decided_at, decided_at from desk.cases`;

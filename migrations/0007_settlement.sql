-- When a payment provider may be asked about a refund again: while it works on it, later each time; and never while an
-- earlier request of ours, whose answer was lost, may still be on its way to it. Null: at once.
alter table ledger.refunds add column ask_again_at timestamptz;

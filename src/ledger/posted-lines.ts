/*
 * What rounding adds to a posting goes with its first line, so that the lines of a posting are together what it paid. A
 * credit that support granted outside any case has no lines, and stands for itself. The time is part of the partition so that
 * PostgreSQL may look only at the postings of the time that is asked for.
 */
const firstLineOf = (key: 'refund_id' | 'credit_id') =>
  `row_number() over (partition by ${key}, posted_at order by l.transaction_id, l.ground) = 1`;

/** Every line of every refund and credit, with the status of its posting: the rows of a query. */
export const POSTED_LINES = `
  select posted_at, 'original_payment_method' as method, status, currency, ground,
         l.amount + case when ${firstLineOf('refund_id')} then rounding else 0 end as amount
    from ledger.refunds join ledger.refund_lines l using (refund_id)
  union all
  select posted_at, 'service_credit', status, currency, ground,
         case when l.amount is null then c.amount
              when ${firstLineOf('credit_id')} then l.amount + rounding
              else l.amount end
    from (select *, granted_at as posted_at from ledger.credits) c left join ledger.credit_lines l using (credit_id)`;

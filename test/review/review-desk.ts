import { checkInvariants } from '../../src/desk/invariants.js';
import { checkCase } from '../../src/eligibility/check-case.js';
import type { CheckSettings } from '../../src/eligibility/settings.js';
import { decimal, plain } from '../../src/money.js';
import { UTC_WEEK } from '../../src/policy/calendar.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { type Done, decideByHand, type Followed } from '../../src/review/decide-by-hand.js';
import type { Order, Ordered } from '../../src/review/order.js';
import { ledgerGateway } from '../../src/settlement/gateway.js';
import { settleRefund } from '../../src/settlement/settle-refund.js';
import { DECIDED_AT, importRows, type ReadMail, settings, storeRead } from '../eligibility/read-mails.js';
import { freshDatabase } from '../support/database.js';

export const ORDERED_AT = new Date('2026-11-24T09:00:00Z');

export const APPROVE = (amount: string | null = null, currency: string | null = null): Order => ({
  kind: 'approve',
  method: 'original_payment_method',
  amount,
  currency,
});
export const CREDIT = (amount: string | null = null): Order => ({
  kind: 'approve',
  method: 'service_credit',
  amount,
  currency: null,
});
export const OVERRIDE = (amount: string, currency: string | null = null): Order => ({
  kind: 'override',
  amount,
  currency,
});
export const DENY: Order = { kind: 'deny' };
export const ASK: Order = { kind: 'ask' };
export const REOPEN: Order = { kind: 'reopen' };
export const CONFIRM: Order = { kind: 'confirm' };

/** Who orders, why, and on which case, where a test does not say: anna, on the first one. */
export const ordered = (order: Order, changes: Partial<Ordered> = {}): Ordered => ({
  caseId: 'RF-0001',
  order,
  actor: 'anna',
  reason: 'the log shows it',
  message: null,
  transactionIds: [],
  seen: null,
  ...changes,
});

type Row = Readonly<Record<string, unknown>>;

/** A desk with this ledger, on a database of its own, and a person who decides two days after the mails. */
export async function reviewDesk(ledger: readonly object[], changes: Partial<CheckSettings> = {}) {
  const database = await freshDatabase();
  const { pool } = database;
  const policy = settings(changes);
  const person = { ...policy, now: () => ORDERED_AT };
  await importRows(pool, ledger);
  const rows = async (sql: string): Promise<Row[]> => (await pool.query<Row>(sql)).rows;
  const obey = (order: Order, more: Partial<Ordered> = {}): Promise<Done> =>
    inTransaction(pool, transaction => decideByHand(transaction, ordered(order, more), person));
  return {
    pool,
    url: database.url,
    settings: person,
    close: database.close,
    import: (more: readonly object[]) => importRows(pool, more),
    rows,
    /** Takes in a mail, decides it, and gives its case. */
    async mail(mail: ReadMail): Promise<string> {
      const checked = await checkCase(pool, await storeRead(pool, mail), policy);
      return 'caseId' in checked ? checked.caseId : checked.kind;
    },
    obey,
    /** Gives an order that must be followed. */
    async order(order: Order, more: Partial<Ordered> = {}): Promise<Followed> {
      const done = await obey(order, more);
      if (done.kind === 'refused') throw new Error(`It was refused: ${JSON.stringify(done.why)}`);
      return done;
    },
    state: async (caseId = 'RF-0001') =>
      (await rows(`select state from desk.cases where case_id = '${caseId}'`))[0]?.['state'],
    /** The refunds, as `amount currency status`, in the order they were posted. */
    refunds: async () =>
      (await rows('select * from ledger.refunds order by case_id, decision_seq, refund_id')).map(
        ({ amount, currency, status }) => `${plain(decimal(String(amount)), String(currency))} ${currency} ${status}`,
      ),
    /** What is left of each charge that was touched, by its last digit. */
    left: async () =>
      Object.fromEntries(
        (await rows('select transaction_id, trim_scale(left_to_refund)::text as left from ledger.balances')).map(
          row => [String(row['transaction_id']).slice(-1), row['left']],
        ),
      ),
    settle: (refundId: string) =>
      settleRefund(pool, refundId, ledgerGateway, { calendar: UTC_WEEK, now: () => DECIDED_AT }),
    mails: () => rows('select * from desk.outbox order by id'),
    /** Everything that an order may write. */
    everything: async () =>
      Promise.all(
        [
          'desk.cases order by case_id',
          'desk.decisions order by case_id, seq',
          'desk.findings order by case_id, seq, position',
          'desk.outbox order by id',
          'ledger.refunds order by refund_id',
          'ledger.credits order by credit_id',
          'ledger.paid_lines order by posting_id, transaction_id',
          'ledger.balances where left_to_refund <> amount order by transaction_id',
        ].map(table => rows(`select * from ${table}`)),
      ),
    /** The invariants that are broken: there must be none, ever. */
    broken: async () => (await checkInvariants(pool)).filter(({ count }) => count > 0),
  };
}

export type ReviewDesk = Awaited<ReturnType<typeof reviewDesk>>;

/** The rows of a charge, with the charge itself changed. */
export const changed = (rows: readonly object[], changes: object): object[] =>
  rows.map((row, i) => (i === 0 ? { ...row, ...changes } : row));

/** A chargeback on a charge. */
export const chargeback = (transactionId: string, status = 'open') => ({
  type: 'chargeback',
  chargeback_id: 'cb_1',
  transaction_id: transactionId,
  status,
  opened_at: '2026-11-23T10:00:00Z',
});

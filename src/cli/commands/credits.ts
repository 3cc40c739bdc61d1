import { appendAudit } from '../../desk/audit.js';
import { accountByEmail, lockAccount } from '../../ledger/accounts.js';
import {
  type CreditBalance,
  type CreditLeft,
  creditBalance,
  type Grant,
  grantCredit,
  grantedOutsideCases,
} from '../../ledger/credits.js';
import { decimal, oneMinorUnit, PLAIN_DECIMAL, plain, roundToMinor, ZERO } from '../../money.js';
import { creditExpiry } from '../../policy/credits.js';
import type { Limits } from '../../policy/facts.js';
import { isAboveLimit } from '../../policy/reviews/auto-approve-limit.js';
import type { Pool, Transaction } from '../../postgres/pool.js';
import { inTransaction } from '../../postgres/transaction.js';
import { CommandError, EXIT } from '../exit.js';
import { type Column, day, minute, printable, table } from '../table.js';
import type { Terminal } from '../terminal.js';

const shown = (amount: string, currency: string) => plain(decimal(amount), currency);
const money = (amount: string, currency: string) => `${shown(amount, currency)} ${currency}`;

const COLUMNS: readonly Column<CreditLeft>[] = [
  { title: 'left', show: credit => shown(credit.left, credit.currency), right: true },
  { title: 'granted', show: credit => money(credit.amount, credit.currency), right: true },
  { title: 'on', show: credit => day(credit.grantedAt) },
  { title: 'expires', show: credit => day(credit.expiresAt) },
  { title: 'case', show: credit => credit.caseId ?? '' },
  { title: 'reason', show: credit => credit.reason ?? '', shrinks: true },
];

/**
 * `credits balance`: what is left of an account's credit at `now`, currency by currency and credit by credit. Throws
 * CommandError (65) where no account has the email.
 */
export async function creditBalanceCommand(pool: Pool, email: string, now: Date, terminal: Terminal): Promise<void> {
  const accountId = await accountOf(pool, email);
  const balance = await creditBalance(pool, accountId, now);
  if (terminal.json) return terminal.print(JSON.stringify(balanceJson(accountId, balance), null, 2));
  terminal.print(balanceText(`${printable(email)} (account ${printable(accountId)})`, balance, terminal.width));
}

const balanceJson = (account_id: string, { balances, credits }: CreditBalance) => ({
  account_id,
  balances: balances.map(({ amount, currency }) => ({ amount: shown(amount, currency), currency })),
  credits: credits.map(({ amount, left, currency, expiresAt, caseId }) => ({
    amount: shown(amount, currency),
    left: shown(left, currency),
    currency,
    expires_at: expiresAt,
    case: caseId,
  })),
});

function balanceText(holder: string, { balances, credits }: CreditBalance, width: number): string {
  if (credits.length === 0) return `${holder} never got credit.`;
  const left = balances.map(({ amount, currency }) => money(amount, currency)).join(', ');
  return `${holder} has ${left} of credit left.\n\n${table(credits, COLUMNS, width)}`;
}

/** What somebody asks to be granted, as they typed it. */
export type AskedGrant = Omit<Grant, 'accountId'> & { readonly email: string };

/**
 * `credits grant`: grants an account credit outside any case. Throws CommandError (65) where no account has the email,
 * and where the amount is not above zero in whole minor units of a currency; (77) where it is above the auto-approve
 * limit, together with what the account was granted so in the last 30 days: there two people are needed, and only a case
 * can wait for the second.
 */
export async function grantCreditCommand(
  pool: Pool,
  { email, ...asked }: AskedGrant,
  limits: Limits,
  terminal: Terminal,
): Promise<void> {
  const amount = checkedAmount(asked.amount, asked.currency);
  const grant: Grant = { ...asked, amount, accountId: await accountOf(pool, email) };
  await inTransaction(pool, async transaction => {
    await refuseAboveLimit(transaction, grant, limits);
    await grantAudited(transaction, grant);
  });
  const expiresAt = creditExpiry(grant.grantedAt);
  if (terminal.json) return terminal.print(JSON.stringify(grantJson(grant, expiresAt), null, 2));
  terminal.print(
    `Granted ${money(amount, grant.currency)} of credit to ${printable(email)}; it expires ${minute(expiresAt)} UTC.`,
  );
}

const SUMMED_DAYS = 30;
const DAY_MS = 86_400_000;

/** Grants count together, or several small ones would be a large one that nobody else looked at. */
async function refuseAboveLimit(transaction: Transaction, grant: Grant, limits: Limits): Promise<void> {
  await lockAccount(transaction, grant.accountId); // two grants at once are summed one after the other
  const { amount, currency, grantedAt } = grant;
  const since = new Date(grantedAt.getTime() - SUMMED_DAYS * DAY_MS);
  const earlier = decimal(await grantedOutsideCases(transaction, grant, since));
  const together = earlier.plus(amount).toFixed();
  if (!isAboveLimit({ amount: together, exact: together, currency }, limits)) return;
  const besides = earlier.gt(ZERO)
    ? `, with ${money(earlier.toFixed(), currency)} granted in the last ${SUMMED_DAYS} days,`
    : '';
  throw new CommandError(
    EXIT.notAllowed,
    `${money(amount, currency)}${besides} is above what one person may grant; grant it on a case, where a second one confirms.`,
  );
}

async function grantAudited(transaction: Transaction, grant: Grant): Promise<void> {
  await grantCredit(transaction, grant);
  const { accountId: account, amount, currency, creditId: credit, grantedBy: actor, reason, grantedAt: at } = grant;
  const after = { credit, account, amount, currency };
  await appendAudit(transaction, { caseId: null, actor, action: 'credit_granted', reason, before: null, after, at });
}

const grantJson = ({ accountId, amount, currency, reason, grantedBy, creditId }: Grant, expires_at: Date) => ({
  credit_id: creditId,
  account_id: accountId,
  amount: shown(amount, currency),
  currency,
  expires_at,
  reason,
  granted_by: grantedBy,
});

async function accountOf(pool: Pool, email: string): Promise<string> {
  const account = await accountByEmail(pool, email);
  if (account !== null) return account.accountId;
  throw new CommandError(
    EXIT.badInput,
    `There is no account with the email ${printable(email)}; is it spelled as in the ledger?`,
  );
}

function checkedAmount(text: string, currency: string): string {
  const refuse = (sentence: string): never => {
    throw new CommandError(EXIT.badInput, sentence);
  };
  if (!/^[A-Z]{3}$/.test(currency))
    refuse(`The currency must be three capital letters such as USD, not "${printable(currency)}".`);
  if (!PLAIN_DECIMAL.test(text) || decimal(text).lte(ZERO))
    refuse(`The amount must be a plain decimal above zero such as 12.50, not "${printable(text)}".`);
  const amount = decimal(text);
  if (!roundToMinor(amount, currency).eq(amount))
    refuse(`The smallest unit of ${currency} is ${oneMinorUnit(currency).toFixed()}: ${text} is finer; round it.`);
  return amount.toFixed();
}

import { type Answered, findConfirmation } from '../desk/confirmations.js';
import { provenSender } from '../desk/reading.js';
import type { Request } from '../desk/requests.js';
import { accountByEmail, lockAccount } from '../ledger/accounts.js';
import { chargesOf, suspendDisputed } from '../ledger/suspensions.js';
import type { Transaction } from '../postgres/pool.js';
import { freezeCases } from './freeze-cases.js';
import type { CheckSettings } from './settings.js';
import type { Writer } from './thread.js';

/** Who wrote a mail, as far as it is proven. */
export type Identified =
  /** The address wrote it: DMARC passes, or it carries back a token that was sent there and is waited for. */
  | { readonly kind: 'proven'; readonly writer: Writer; readonly answered: Answered | null }
  /** One address that nothing proves and nothing refutes. */
  | { readonly kind: 'unproven'; readonly sender: string; readonly answered: Answered | null }
  | { readonly kind: 'support' }
  /** Who wrote it cannot be told, or a person let it through though nobody is proven. */
  | { readonly kind: 'nobody' };

/**
 * Tells who wrote a mail, and locks the account of one who is proven: its cases are decided one after another. A mail whose
 * DMARC fails comes here only if a person let it through, and proves nobody.
 */
export async function identify(
  transaction: Transaction,
  { reading, released, answer: live }: Request,
  settings: CheckSettings,
): Promise<Identified> {
  const { sender, authentication, tokens } = reading;
  if (sender.kind !== 'one' || authentication.dmarc === 'fail') return { kind: 'nobody' };
  const { address } = sender;
  const proven = provenSender(reading);
  if (proven === settings.supportAddress) return { kind: 'support' };
  const writer = { sender: address, accountId: await ownedBy(transaction, address, settings) };
  const asked = await findConfirmation(transaction, tokens, address, live);
  const answered = asked?.accountId === writer.accountId ? asked : null; // else the address is another account's by now
  if (proven !== null || answered?.isOpen) return { kind: 'proven', writer, answered };
  return released ? { kind: 'nobody' } : { kind: 'unproven', sender: address, answered };
}

/**
 * The account with this email, locked; null where there is none. One whose charge is disputed by now is suspended first, and
 * its cases are frozen (7).
 */
async function ownedBy(transaction: Transaction, email: string, settings: CheckSettings): Promise<string | null> {
  const account = await accountByEmail(transaction, email);
  if (account === null) return null;
  await lockOwner(transaction, account.accountId, settings);
  return account.accountId;
}

/** Locks an account for a decision. */
export async function lockOwner(transaction: Transaction, accountId: string, settings: CheckSettings): Promise<void> {
  const suspended = await suspendDisputed(transaction, accountId, settings.now());
  await lockAccount(transaction, accountId);
  await freezeCases(transaction, chargesOf(suspended), settings);
}

import type { OpenCase } from '../desk/cases.js';
import type { Reading } from '../desk/reading.js';
import type { Request } from '../desk/requests.js';
import { casesAnswered, readingsOfCase } from '../desk/threads.js';
import { accountByEmail, emailOfAccount } from '../ledger/accounts.js';
import { policyAt } from '../policy/versions.js';
import type { Transaction } from '../postgres/pool.js';
import type { AskedOwner, Made } from './made.js';
import type { CheckSettings } from './settings.js';

/** The first of these addresses that is an account's, as the account has it; null where none is. */
export async function ownerAmong(transaction: Transaction, addresses: readonly string[]): Promise<AskedOwner | null> {
  for (const email of addresses) {
    const account = await accountByEmail(transaction, email);
    const address = account === null ? null : await emailOfAccount(transaction, account.accountId);
    if (account !== null && address !== null) return { accountId: account.accountId, address };
  }
  return null;
}

/**
 * A request in an account's name of which it is not proven that the owner wrote it: the account's own address is asked. A
 * proven sender (`to`) is told so in words that are the same whether there is such an account or not; one who is not proven
 * is told nothing. Nothing is read from the ledger on such a mail's word.
 */
export function askOwner(
  request: Request,
  { on, to, asks, linkedTo }: Pick<Made, 'on' | 'to' | 'asks' | 'linkedTo'>,
  { policies }: CheckSettings,
): Made {
  const receivedAt = on?.receivedAt ?? request.receivedAt;
  const { version } = policyAt(receivedAt.toISOString(), policies);
  const decision = { kind: 'verify' } as const;
  return { on, linkedTo, accountId: null, to, asks, facts: null, decision, policyVersion: version };
}

/** The addresses that the mails of a case name as the account's, those of the latest mail first. */
export const namedIn = (readings: readonly Reading[]): string[] => [
  ...new Set(readings.toReversed().flatMap(reading => reading.namedAddresses)),
];

/** Whether a case waits to hear whose it is: nothing in it is proven to be an account's. */
export const isOfNobodyYet = ({ state, accountId }: OpenCase): boolean =>
  accountId === null && (state === 'needs_info' || state === 'needs_verification');

/** Whether a mail names an address that those before it do not. */
export function namesMore(reading: Reading, earlier: readonly Reading[]): boolean {
  const before = namedIn(earlier);
  return reading.namedAddresses.some(address => !before.includes(address));
}

/**
 * Whether a stranger writes on in a thread of his that the account's owner answered meanwhile, and names nobody else. He is
 * told nothing, as he was told nothing before: an answer would say that there is an owner, and that they reacted.
 */
export async function answersTakenOver(
  transaction: Transaction,
  { reading, answer: live }: Request,
  sender: string,
): Promise<boolean> {
  const answered = await casesAnswered(transaction, reading.references, live);
  const own = answered.find(one => one.accountId !== null && one.sender === sender);
  return own !== undefined && !namesMore(reading, await readingsOfCase(transaction, own.caseId));
}

/** The case of ours that an unproven mail answers, if it would be the same account's or sender's; null where there is none. */
export async function caseAnswered(
  transaction: Transaction,
  { reading, answer: live }: Request,
  { accountId, sender }: { readonly accountId: string; readonly sender: string },
): Promise<string | null> {
  const answered = await casesAnswered(transaction, reading.references, live);
  return answered.find(one => (one.accountId ?? accountId) === accountId || one.sender === sender)?.caseId ?? null;
}

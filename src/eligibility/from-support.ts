import type { Request } from '../desk/requests.js';
import { accountsOfIds } from '../ledger/accounts.js';
import { forAPerson } from '../policy/for-a-person.js';
import { policyAt } from '../policy/versions.js';
import type { Transaction } from '../postgres/pool.js';
import { citedIn, claimsIn, notTakenBack } from './asked.js';
import { decideAnew } from './decide-case.js';
import { lockOwner } from './identify.js';
import type { Made } from './made.js';
import type { CheckSettings } from './settings.js';
import { ownerAmong } from './verify.js';

/**
 * A mail that support passes on opens a case for a person: for the account of the IDs, else of the address that it names, with
 * what that owner's own mail would get as the proposal. Nobody is mailed.
 */
export async function decideForSupport(
  transaction: Transaction,
  { receivedAt, reading }: Request,
  settings: CheckSettings,
): Promise<Made> {
  const cited = citedIn([reading]);
  const [ofIds, another] = await accountsOfIds(transaction, cited.transactionIds, cited.invoiceNumbers);
  const named = ofIds === undefined ? await ownerAmong(transaction, reading.namedAddresses) : null;
  const accountId = another === undefined ? (ofIds ?? named?.accountId ?? null) : null;
  if (accountId === null) return withoutAccount(receivedAt, settings);
  await lockOwner(transaction, accountId, settings);
  const asked = { caseId: null, sender: settings.supportAddress, accountId, receivedAt, questionsAsked: 0 };
  const made = await decideAnew(
    transaction,
    { ...asked, cited, claims: notTakenBack(claimsIn([reading])) },
    null,
    settings,
  );
  return { ...made, to: null, decision: forAPerson(made.decision, ['from_support']) };
}

function withoutAccount(receivedAt: Date, { policies }: CheckSettings): Made {
  const { version } = policyAt(receivedAt.toISOString(), policies);
  const decision = { kind: 'review', reasons: ['from_support'], proposal: null } as const;
  const nobody = { on: null, linkedTo: null, accountId: null, to: null, asks: null, facts: null };
  return { ...nobody, decision, policyVersion: version };
}

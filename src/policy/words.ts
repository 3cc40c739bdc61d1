import type { Claim } from './claims.js';
import type { Context } from './context.js';

/** Whether the mails of the case say this. */
export const says = ({ facts }: Context, claim: Claim): boolean => facts.claims.said.includes(claim);

/** What the mails say of these, for people. */
export const said = (context: Context, claims: readonly Claim[]): string =>
  claims.map(claim => `${says(context, claim) ? 'says' : 'does not say'} ${claim}`).join(', ');

/** The account's status with its reason, for people. */
export const statusOf = ({ account }: Context): string =>
  `account ${account.status}${account.statusReason === null ? '' : ` (${account.statusReason})`}`;

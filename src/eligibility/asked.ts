import type { Reading } from '../desk/reading.js';
import { CLAIMS, type Claims, FOR_A_PERSON } from '../policy/claims.js';
import type { Cited, Doubt } from '../policy/facts.js';

/** What a case asks: its mails, read together. */
export interface Asked {
  /** The case; null where it is not opened yet. */
  readonly caseId: string | null;
  /** The address that asks, proven. */
  readonly sender: string;
  /** The account that the case is known to be of; null: the one with the sender's address. */
  readonly accountId: string | null;
  /** When the first mail of the case was received (UTC). */
  readonly receivedAt: Date;
  readonly cited: Cited;
  readonly claims: Claims;
  /** How often the customer was asked in this case already. */
  readonly questionsAsked: number;
}

/** The IDs that these mails name together, in the order they came up, and what the latest leaves in doubt. */
export function citedIn(readings: readonly Reading[]): Cited {
  const doubt = doubtIn(readings.at(-1));
  return {
    transactionIds: [...new Set(readings.flatMap(reading => reading.transactionIds))],
    invoiceNumbers: [...new Set(readings.flatMap(reading => reading.invoiceNumbers))],
    ...(doubt === null ? {} : { doubt }),
  };
}

function doubtIn(latest: Reading | undefined): Doubt | null {
  if (latest?.contradictory) return 'contradictory';
  return latest?.damaged ? 'damaged' : null;
}

/**
 * What these mails say together. Only the latest can take the request back: who wrote once more after that asks again. And
 * who calls for a person in the same breath ("cancel it, my bank deals with it now") is looked at, not closed.
 */
export function claimsIn(readings: readonly Reading[]): Claims {
  const said = new Set(readings.flatMap(saidIn));
  const latest = readings.at(-1);
  const wantsOnlyOther = readings.every(reading => saidIn(reading).includes('wants_other'));
  const isTakenBack = latest !== undefined && takesBack(latest);
  return {
    said: CLAIMS.filter(
      claim =>
        said.has(claim) && (claim !== 'takes_back' || isTakenBack) && (claim !== 'wants_other' || wantsOnlyOther),
    ),
    explained: readings.some(reading => reading.explained),
    documented: readings.some(reading => reading.documented),
  };
}

const saidIn = (reading: Reading) => reading.claims.map(({ claim }) => claim);

/** Whether a mail takes the request back. */
export const takesBack = (reading: Reading): boolean =>
  saidIn(reading).includes('takes_back') && !callsForAPerson(reading);

/** Whether a mail says what is for a person whatever the ledger says. */
export const callsForAPerson = (reading: Reading): boolean =>
  FOR_A_PERSON.some(claim => saidIn(reading).includes(claim));

/** The same, where there is nothing to take back, or not by these words. */
export const notTakenBack = (claims: Claims): Claims => ({
  ...claims,
  said: claims.said.filter(claim => claim !== 'takes_back'),
});

import type { Reading } from '../desk/reading.js';
import { CLAIMS, type Claims } from '../policy/claims.js';

/** What a case asks: its mails, read together. */
export interface Asked {
  /** The address that the answer goes to, proven. */
  readonly sender: string;
  /** When the first mail of the case was received (UTC). */
  readonly receivedAt: Date;
  readonly cited: { readonly transactionIds: readonly string[]; readonly invoiceNumbers: readonly string[] };
  readonly claims: Claims;
  /** How often the customer was asked in this case already. */
  readonly questionsAsked: number;
}

/** The IDs that these mails name together, in the order they came up. */
export function citedIn(readings: readonly Reading[]): Asked['cited'] {
  return {
    transactionIds: [...new Set(readings.flatMap(reading => reading.transactionIds))],
    invoiceNumbers: [...new Set(readings.flatMap(reading => reading.invoiceNumbers))],
  };
}

/** What these mails say together. Only the latest can take the request back: who wrote once more after that asks again. */
export function claimsIn(readings: readonly Reading[]): Claims {
  const said = new Set(readings.flatMap(saidIn));
  const latest = readings.at(-1);
  const isTakenBack = latest !== undefined && saidIn(latest).includes('takes_back');
  return {
    said: CLAIMS.filter(claim => said.has(claim) && (claim !== 'takes_back' || isTakenBack)),
    explained: readings.some(reading => reading.explained),
    documented: readings.some(reading => reading.documented),
  };
}

const saidIn = (reading: Reading) => reading.claims.map(({ claim }) => claim);

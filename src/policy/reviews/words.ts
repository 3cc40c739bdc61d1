import type { PersonClaim } from '../claims.js';
import type { Decision, Finding, ReviewReason } from '../decision.js';
import type { ChargeFacts, Facts } from '../facts.js';

/** 3.1 "subject to verification", 7, and threats: what is said here is for a person, whatever the ledger says. */
const REASON_FOR: Readonly<Record<PersonClaim, ReviewReason>> = {
  unauthorized: 'unauthorized_charge',
  chargeback: 'chargeback_mentioned',
  legal_threat: 'legal_threat',
};

/** Why the words of the case call for a person. A chargeback that is only mentioned suspends nobody. */
export function reviewsOfWords({ claims }: Facts): ReviewReason[] {
  const other: ReviewReason[] = claims.said.includes('wants_other') ? ['wants_something_else'] : [];
  return [...claims.said.flatMap(claim => (isForAPerson(claim) ? [REASON_FOR[claim]] : [])), ...other];
}

/**
 * Unauthorized use is for a person also where no charge is named, and so is a mail that plainly wants something else: then
 * there is no proposal.
 */
export function callsForAPerson(facts: Facts): Decision | null {
  const { said } = facts.claims;
  const needsNoCharge = said.includes('unauthorized') || said.includes('wants_other');
  return needsNoCharge ? { kind: 'review', reasons: reviewsOfWords(facts), proposal: null } : null;
}

/** 3.1 "Unauthorized Charges": nothing in the ledger can show it, so it never pays by itself. */
export function unauthorizedFinding({ transactionId, currency, amount: charged }: ChargeFacts): Finding {
  return {
    transactionId,
    currency,
    charged,
    result: 'review',
    ground: 'unauthorized_charge',
    clauses: ['3.1'],
    amount: '0',
    basis: { kind: 'unauthorized' },
  };
}

const isForAPerson = (claim: string): claim is PersonClaim => Object.hasOwn(REASON_FOR, claim);

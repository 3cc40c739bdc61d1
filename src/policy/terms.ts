/* The terms of the policy that decisions and facts share. */

/** A section of the published policy, as replies cite it. */
export const CLAUSES = ['3.1', '3.2', '4.1', '4.2', '4.3', '5', '6', '7', '8', '9', '10', '11', '12'] as const;
export type Clause = (typeof CLAUSES)[number];

export const GROUNDS = [
  'duplicate_charge',
  'incorrect_amount',
  'technical_failure',
  'service_outage',
  'unauthorized_charge',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** How money goes out: back to where it came from (4.3), or as credit towards future use (6). */
export const METHODS = ['original_payment_method', 'service_credit'] as const;
export type Method = (typeof METHODS)[number];

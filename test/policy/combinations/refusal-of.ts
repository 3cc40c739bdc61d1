import type { Basis } from '../../../src/policy/decision.js';
import { type ChargeOf, says } from './case-of.js';

/*
 * Sections "What does not pay" and 4.2, read from top to bottom: the first row that applies tells why a charge is not paid.
 */

type Row = readonly [Basis['kind'], (charge: ChargeOf) => boolean];

const BARS: readonly Row[] = [
  ['too_late', charge => charge.window === 'late'],
  ['chargeback_open', charge => charge.chargeback === 'open'],
  ['chargeback_lost', charge => charge.chargeback === 'lost'],
];

const BY_FACT: readonly Row[] = [
  ['already_refunded', charge => charge.refunded !== 'nothing' && charge.price !== 'free'],
  ['nothing_charged', charge => charge.price === 'free'],
  ['test_key', charge => charge.environment === 'test'],
  ['third_party_failure', charge => charge.generations === 'third_partys'],
  ['in_incident', charge => isIn(charge, 'third_party', 'force_majeure')],
  ['in_incident', charge => isIn(charge, 'maintenance', 'covered_outage')],
  ['outage_too_short', charge => isIn(charge, 'short_outage')],
  ['customers_failure', charge => ['customers', 'ours_and_customers'].includes(charge.generations)],
];

const BY_WORD: readonly Row[] = [
  ['outage_not_shown', charge => says(charge, 'outage') && !showsOutage(charge)],
  ['terms_violation', charge => charge.account.endsWith('_for_violation') && says(charge, 'account_ended')],
  ['account_closed', charge => charge.account === 'closed' && says(charge, 'account_ended')],
  ['own_mistake', charge => says(charge, 'own_mistake')],
  ['own_network', charge => says(charge, 'own_network')],
  ['at_list_price', charge => says(charge, 'price_change', 'wrong_amount') && isAtListPrice(charge)],
  ['never_charged', charge => says(charge, 'never_charged')],
  ['all_delivered', charge => ['delivered', 'no_rows'].includes(charge.generations)],
];

/** Only where the mail claims an outage or a failure, or nothing. */
function isIn(charge: ChargeOf, ...incidents: readonly ChargeOf['incidents'][]): boolean {
  const claims = charge.words.said.filter(
    claim => !['wants_credit', 'takes_back', 'statutory_withdrawal', 'wants_other'].includes(claim),
  );
  return incidents.includes(charge.incidents) && (claims.length === 0 || says(charge, 'outage', 'failure'));
}

/** In an incident of the charge's time; to a single transaction also in its failed images. */
export const showsOutage = (charge: ChargeOf) =>
  ['outage', 'short_outage', 'covered_outage'].includes(charge.incidents) ||
  (!charge.isOnCitedInvoice && showsFailure(charge));

export const showsFailure = ({ generations }: ChargeOf) => !['delivered', 'no_rows'].includes(generations);

const isAtListPrice = ({ price }: ChargeOf) => price === 'at_list' || price === 'below' || price === 'free';

const first = (rows: readonly Row[], charge: ChargeOf) => rows.find(([, applies]) => applies(charge))?.[0] ?? null;

export const barOf = (charge: ChargeOf) => first(BARS, charge);
export const refusalByFact = (charge: ChargeOf) => first(BY_FACT, charge);

/** What tells why nothing is paid; `not_settled` where only a person can. */
export const refusalOf = (charge: ChargeOf): Basis['kind'] =>
  first([...BARS, ...BY_FACT, ...BY_WORD], charge) ?? 'not_settled';

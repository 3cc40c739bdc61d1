import { addDays, dayOf } from '../calendar.js';
import type { ChargeFacts, Facts } from '../facts.js';
import type { Refusal } from '../rule.js';

export const DAYS_TO_ASK = 30;

/**
 * 4.1 "within 30 days of the charge date": by calendar day in UTC, a charge on day D can be asked about until the end of
 * day D+30. Tried before every ground.
 */
export function timeLimit(charge: ChargeFacts, facts: Facts): Refusal | null {
  const chargedOn = dayOf(charge.chargedAt);
  const lastDay = addDays(chargedOn, DAYS_TO_ASK);
  if (dayOf(facts.receivedAt) <= lastDay) return null;
  return { clauses: ['4.1'], basis: { kind: 'too_late', chargedOn, lastDay } };
}

import { addDays, dayOf } from '../calendar.js';
import type { Context } from '../context.js';
import type { ChargeFacts } from '../facts.js';
import type { RefusalRule } from '../rule.js';

/**
 * 4.1 "within 30 days of the charge date": by calendar day in UTC, a charge on day D can be asked about until the end of
 * day D+30. Tried before every ground.
 */
export const timeLimit: RefusalRule = {
  name: 'time_limit',
  clauses: ['4.1'],
  reads: (charge, context) =>
    `charged on ${dayOf(charge.chargedAt)}, last day ${lastDayOf(charge, context)}, received on ${dayOf(context.facts.receivedAt)}`,
  refuse: (charge, context) => {
    const lastDay = lastDayOf(charge, context);
    if (dayOf(context.facts.receivedAt) <= lastDay) return null;
    return { basis: { kind: 'too_late', chargedOn: dayOf(charge.chargedAt), lastDay } };
  },
};

const lastDayOf = (charge: ChargeFacts, { constants }: Context) =>
  addDays(dayOf(charge.chargedAt), constants.daysToAsk);

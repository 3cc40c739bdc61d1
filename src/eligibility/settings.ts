import { randomBytes } from 'node:crypto';
import { newCaseId } from '../case-id.js';
import { businessCalendar, type Config } from '../config.js';
import type { BusinessCalendar } from '../policy/calendar.js';
import type { Limits } from '../policy/facts.js';
import type { Policy } from '../policy/policy.js';
import { POLICIES } from '../policy/versions.js';

/** What deciding needs besides the database: limits, calendar, policies, our address, the clock and the draw of case ids. */
export interface CheckSettings {
  readonly limits: Limits;
  readonly calendar: BusinessCalendar;
  readonly policies: readonly Policy[];
  readonly refundsAddress: string;
  readonly now: () => Date;
  readonly newCaseId: () => string;
}

/** The settings of a process, with its own clock and randomness. */
export function checkSettings(config: Config): CheckSettings {
  return {
    limits: { autoApprove: config.AUTO_APPROVE_LIMIT },
    calendar: businessCalendar(config),
    policies: POLICIES,
    refundsAddress: config.REFUNDS_ADDRESS,
    now: () => new Date(),
    newCaseId: () => newCaseId(randomBytes),
  };
}

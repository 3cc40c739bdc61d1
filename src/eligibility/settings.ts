import { randomBytes } from 'node:crypto';
import { newCaseId } from '../case-id.js';
import { businessCalendar, type Config } from '../config.js';
import type { BusinessCalendar } from '../policy/calendar.js';
import type { Limits } from '../policy/facts.js';
import type { Policy } from '../policy/policy.js';
import { POLICIES } from '../policy/versions.js';

/** How many mails the desk writes by itself: to one address in 24 hours, and on one case. */
export interface Caps {
  readonly sender: number;
  readonly case: number;
}

/** What deciding needs besides the database: limits, calendar, policies, our address, the clock and the draw of case ids. */
export interface CheckSettings {
  readonly limits: Limits;
  readonly calendar: BusinessCalendar;
  readonly policies: readonly Policy[];
  readonly refundsAddress: string;
  readonly supportAddress: string;
  readonly caps: Caps;
  /** What must differ of the two people who pay above the limit: their names, or their users of the operating system too. */
  readonly confirmBy: 'name' | 'os-user';
  /** In shadow mode only trials are decided. */
  readonly mode: 'live' | 'shadow';
  readonly now: () => Date;
  readonly newCaseId: () => string;
  /** Draws a token that nobody guesses: 128 bits in hex. */
  readonly newToken: () => string;
}

/** The settings of a process, with its own clock and randomness. */
export function checkSettings(config: Config): CheckSettings {
  return {
    limits: { autoApprove: config.AUTO_APPROVE_LIMIT },
    calendar: businessCalendar(config),
    policies: POLICIES,
    refundsAddress: config.REFUNDS_ADDRESS,
    supportAddress: config.SUPPORT_ADDRESS,
    caps: { sender: config.MAIL_CAP_SENDER, case: config.MAIL_CAP_CASE },
    confirmBy: config.REFUNDS_CONFIRM,
    mode: config.REFUNDS_MODE,
    now: () => new Date(),
    newCaseId: () => newCaseId(randomBytes),
    newToken: () => randomBytes(16).toString('hex'),
  };
}

import { randomBytes } from 'node:crypto';
import { newCaseId } from '../case-id.js';
import type { Config } from '../config.js';
import type { Limits } from '../policy/facts.js';

/** What deciding needs besides the database: limits, our address, the clock and the draw of case ids. */
export interface CheckSettings {
  readonly limits: Limits;
  readonly refundsAddress: string;
  readonly now: () => Date;
  readonly newCaseId: () => string;
}

/** The settings of a process, with its own clock and randomness. */
export function checkSettings(config: Config): CheckSettings {
  return {
    limits: { autoApprove: config.AUTO_APPROVE_LIMIT },
    refundsAddress: config.REFUNDS_ADDRESS,
    now: () => new Date(),
    newCaseId: () => newCaseId(randomBytes),
  };
}

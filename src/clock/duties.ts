import type { Runtime } from '../runtime.js';
import { checkpoint } from './checkpoint.js';
import { expire } from './expire.js';
import { lapse } from './lapse.js';
import { putBackJobs } from './put-back-jobs.js';
import { retain } from './retain.js';
import { suspend } from './suspend.js';

/** What the clock does again and again, `pauseMs` after each turn. */
export interface Duty {
  readonly name: string;
  readonly pauseMs: number;
  readonly turn: (runtime: Runtime) => Promise<void>;
}

const SWEEP_PAUSE_MS = 1_000;
const CHARGEBACKS_PAUSE_MS = 5_000;
const SLOW_PAUSE_MS = 60_000;

const ALWAYS: readonly Duty[] = [
  { name: 'sweep intake', pauseMs: SWEEP_PAUSE_MS, turn: runtime => putBackJobs(runtime, 'intake') },
  { name: 'sweep eligibility', pauseMs: SWEEP_PAUSE_MS, turn: runtime => putBackJobs(runtime, 'eligibility') },
  { name: 'chargebacks', pauseMs: CHARGEBACKS_PAUSE_MS, turn: suspend },
  { name: 'credits', pauseMs: SLOW_PAUSE_MS, turn: expire },
  { name: 'audit checkpoint', pauseMs: SLOW_PAUSE_MS, turn: checkpoint },
  { name: 'retention', pauseMs: SLOW_PAUSE_MS, turn: retain },
];

/**
 * Not in shadow mode: nothing is paid or sent there, and an answer that comes meanwhile waits for live mode, so that its case
 * must not lapse for want of one.
 */
const ONLY_LIVE: readonly Duty[] = [
  { name: 'sweep settlement', pauseMs: SWEEP_PAUSE_MS, turn: runtime => putBackJobs(runtime, 'settlement') },
  { name: 'sweep reply', pauseMs: SWEEP_PAUSE_MS, turn: runtime => putBackJobs(runtime, 'reply') },
  { name: 'unanswered', pauseMs: SLOW_PAUSE_MS, turn: lapse },
];

/** The duties of a clock in this mode. */
export const dutiesOf = (mode: 'live' | 'shadow'): readonly Duty[] =>
  mode === 'live' ? [...ALWAYS, ...ONLY_LIVE] : ALWAYS;

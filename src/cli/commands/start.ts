import { setTimeout as delay } from 'node:timers/promises';
import { startClock } from '../../../workers/clock.js';
import { startDashboard } from '../../../workers/dashboard.js';
import { startEligibility } from '../../../workers/eligibility.js';
import { startIntake } from '../../../workers/intake.js';
import { startPoller } from '../../../workers/poller.js';
import { startReply } from '../../../workers/reply.js';
import { startSettlement } from '../../../workers/settlement.js';
import type { Config } from '../../config.js';
import { errorFields } from '../../log.js';
import { openRuntime, type RunningRole, type Runtime } from '../../runtime.js';
import { openDatabase } from '../database.js';
import { CommandError, EXIT } from '../exit.js';

const ROLES: Readonly<Record<string, (runtime: Runtime) => RunningRole | Promise<RunningRole>>> = {
  dashboard: startDashboard,
  clock: startClock,
  reply: startReply,
  settlement: startSettlement,
  eligibility: startEligibility,
  intake: startIntake,
  poller: startPoller,
};

/** Those that move money or mail: in shadow mode not even what a live phase left over may go out. */
const LIVE_ROLES = ['settlement', 'reply'];

/** More than a parse may take, and less than a supervisor waits before it kills. */
const DRAIN_MS = 15_000;
const LAST_BREATH_MS = 1_000;

/** Runs the roles named (all by default) until SIGTERM or SIGINT, then drains: what was begun is finished. */
export async function start(config: Config, only: string | undefined, untilStopped: Promise<unknown>): Promise<void> {
  const roles = rolesOf(only, config.REFUNDS_MODE);
  requireSettings(config, roles);
  const database = await openDatabase(config, 'start');
  const runtime = openRuntime(config, database.url, roles.length === 1 ? (roles[0] ?? '') : 'desk');
  const running: RunningRole[] = [];
  try {
    for (const role of roles) running.push(...[await ROLES[role]?.(runtime)].filter(one => one !== undefined));
    runtime.log.info({ roles, queue: runtime.backend.kind }, 'started');
    if (config.REFUNDS_MODE === 'shadow') runtime.log.info(SHADOW);
    await untilStopped;
    runtime.log.info('draining');
  } finally {
    const late = delay(DRAIN_MS, 'late', { ref: false });
    if ((await Promise.race([drain(runtime, running.reverse()), late])) === 'late')
      runtime.log.warn('draining takes too long; what is not finished is taken up at the next start');
    await database.close();
    // A queue server that is away leaves connections that would try for ever.
    setTimeout(() => process.exit(), LAST_BREATH_MS).unref();
  }
}

/** The poller stops first and the rest in the order of a mail's way, so that what is on its way gets as far as it can. */
async function drain(runtime: Runtime, roles: readonly RunningRole[]): Promise<void> {
  for (const role of roles)
    await role.close().catch((error: unknown) => runtime.log.warn(errorFields(error), 'a role did not close cleanly'));
  await runtime.close();
}

const SHADOW =
  'REFUNDS_MODE is shadow: mails are stored and decided as trials; nothing is paid or sent, and the mailbox stays as it is';

function rolesOf(only: string | undefined, mode: Config['REFUNDS_MODE']): string[] {
  const isRun = (role: string) => mode === 'live' || !LIVE_ROLES.includes(role);
  if (only === undefined) return Object.keys(ROLES).filter(isRun);
  const asked = only.split(',').map(name => name.trim());
  const unknown = asked.find(name => !Object.hasOwn(ROLES, name));
  if (unknown !== undefined)
    throw new CommandError(
      EXIT.usage,
      `There is no role "${unknown}"; the roles are ${Object.keys(ROLES).reverse().join(', ')}.`,
    );
  const refused = asked.filter(name => !isRun(name));
  if (refused.length > 0)
    throw new CommandError(
      EXIT.usage,
      `REFUNDS_MODE is shadow, where nothing is paid or sent: leave ${refused.join(' and ')} out of --only, or set it to live.`,
    );
  return Object.keys(ROLES).filter(name => asked.includes(name));
}

function requireSettings(config: Config, roles: readonly string[]): void {
  const missing = [
    ...(roles.includes('poller') && config.IMAP_HOST === undefined ? ['IMAP_HOST (for the poller)'] : []),
    ...(roles.includes('reply') && config.SMTP_HOST === undefined ? ['SMTP_HOST (for the replies)'] : []),
  ];
  if (missing.length > 0)
    throw new CommandError(EXIT.usage, `Set ${missing.join(' and ')}, or choose other roles with --only.`);
}

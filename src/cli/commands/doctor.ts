import { countUncovered } from '../../desk/audit-checkpoints.js';
import { type Broken, checkInvariants } from '../../desk/invariants.js';
import { countByDisposition } from '../../desk/messages.js';
import { mayRewriteAudit } from '../../postgres/grants.js';
import type { Pool } from '../../postgres/pool.js';
import { counted } from '../counted.js';
import { EXIT, type ExitCode } from '../exit.js';
import { table } from '../table.js';
import type { Terminal } from '../terminal.js';
import { wrapped } from '../wrapped.js';

const REWRITABLE =
  'The desk’s database role may rewrite the audit log: set DATABASE_OWNER_URL to it, DATABASE_URL to a role that owns nothing, and run `refunds migrate`.';

interface Findings {
  readonly healthy: boolean;
  readonly mails: readonly { readonly disposition: string; readonly reason: string | null; readonly count: number }[];
  readonly total: number;
  readonly invariants: readonly Broken[];
  /** What is not broken, and should not stay as it is. */
  readonly warnings: readonly string[];
}

/**
 * `doctor`: counts every mail by its disposition and checks the invariants; exit 1 where one is broken. What is set up
 * carelessly is a warning.
 */
export async function doctorCommand(pool: Pool, terminal: Terminal): Promise<ExitCode> {
  const findings = await examine(pool);
  terminal.print(terminal.json ? JSON.stringify(doctorJson(findings), null, 2) : doctorText(findings, terminal.width));
  return findings.healthy ? EXIT.done : EXIT.failed;
}

async function examine(pool: Pool): Promise<Findings> {
  const mails = await countByDisposition(pool);
  const invariants = await checkInvariants(pool);
  return {
    healthy: invariants.every(one => one.count === 0),
    mails,
    total: mails.reduce((count, row) => count + row.count, 0),
    invariants,
    warnings: await warningsOf(pool),
  };
}

async function warningsOf(pool: Pool): Promise<string[]> {
  const uncovered = await countUncovered(pool);
  return [...((await mayRewriteAudit(pool)) ? [REWRITABLE] : []), ...(uncovered > 0 ? [uncoveredText(uncovered)] : [])];
}

/** Not a broken invariant: a desk that was stopped, or was just migrated, has such entries until its clock has run a while. */
const uncoveredText = (chains: number) =>
  `The audit log has entries of more than an hour that no checkpoint covers, in ${counted(chains, 'chain')}: see that the clock runs.`;

const doctorJson = ({ healthy, mails, total, invariants, warnings }: Findings) => ({
  healthy,
  mails: { total, by_disposition: mails },
  invariants,
  warnings,
});

function doctorText({ healthy, mails, total, invariants, warnings }: Findings, width: number): string {
  const seen = table(
    [...mails, { disposition: 'all', reason: null, count: total }],
    [
      { title: 'mails', show: row => [row.disposition, row.reason].filter(Boolean).join(': ') },
      { title: 'count', show: row => String(row.count), right: true },
    ],
    width,
  );
  const checks = table(
    invariants,
    [
      { title: '', show: row => (row.count === 0 ? 'ok' : 'BROKEN') },
      { title: 'count', show: row => String(row.count), right: true },
      { title: 'must not exist', show: row => row.invariant, shrinks: true },
    ],
    width,
  );
  const verdict = healthy
    ? 'Everything adds up.'
    : 'Something does not add up: stop the workers and look before money moves.';
  const warned = warnings.flatMap(warning => wrapped(`Warning: ${warning}`, width));
  return [seen, checks, ...warned, verdict].join('\n');
}

import { checkInvariants } from '../../desk/invariants.js';
import { countByDisposition } from '../../desk/messages.js';
import type { Pool } from '../../postgres/pool.js';
import { EXIT, type ExitCode } from '../exit.js';
import { table } from '../table.js';
import type { Terminal } from '../terminal.js';

/** `doctor`: counts every mail by its disposition and checks the invariants; exit 1 where one is broken. */
export async function doctorCommand(pool: Pool, terminal: Terminal): Promise<ExitCode> {
  const mails = await countByDisposition(pool);
  const invariants = await checkInvariants(pool);
  const healthy = invariants.every(one => one.count === 0);
  const total = mails.reduce((count, row) => count + row.count, 0);
  if (terminal.json)
    terminal.print(JSON.stringify({ healthy, mails: { total, by_disposition: mails }, invariants }, null, 2));
  else terminal.print(doctorText(mails, total, invariants, healthy, terminal.width));
  return healthy ? EXIT.done : EXIT.failed;
}

function doctorText(
  mails: readonly { disposition: string; reason: string | null; count: number }[],
  total: number,
  invariants: readonly { invariant: string; count: number }[],
  healthy: boolean,
  width: number,
): string {
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
  return `${seen}\n${checks}\n${verdict}`;
}

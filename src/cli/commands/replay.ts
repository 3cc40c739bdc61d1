import { missingCases } from '../../desk/missing-cases.js';
import type { Policy } from '../../policy/policy.js';
import { policyNamed } from '../../policy/versions.js';
import type { Pool } from '../../postgres/pool.js';
import { replay } from '../../replay/replay.js';
import { asRecorded, underVersion } from '../../replay/versions.js';
import { CommandError, EXIT, type ExitCode } from '../exit.js';
import type { Progress } from '../progress.js';
import { changesJson, replayJson } from '../replay-json.js';
import { summaryOf } from '../replay-summary.js';
import { changesText, replayText } from '../replay-text.js';
import { printable } from '../table.js';
import type { Terminal } from '../terminal.js';

/** What to replay. `version` null: each decision under the version that it recorded. */
export interface AskedReplay {
  /** Null: all cases. */
  readonly caseIds: readonly string[] | null;
  readonly version: string | null;
  /** How many rows people are shown; null: all. */
  readonly limit: number | null;
}

/**
 * `replay`: decides stored evidence again. Without a version every decision must come out as it is stored; with one it
 * prints what that version would change of each case's latest decision, and the money. Exit 1 where a decision
 * differs without a version, or cannot be read. Throws CommandError (65) for an unknown case or version.
 */
export async function replayCommand(
  pool: Pool,
  asked: AskedReplay,
  policies: readonly Policy[],
  terminal: Terminal,
  progress: Progress,
): Promise<ExitCode> {
  const caseIds = asked.caseIds?.map(id => id.toUpperCase()) ?? null;
  const version = asked.version === null ? null : findVersion(asked.version, policies);
  if (caseIds !== null) await refuseUnknown(pool, caseIds);
  const policyFor = version === null ? asRecorded(policies) : underVersion(version, policies);
  const replayed = replay(pool, { caseIds, latestOnly: version !== null }, policyFor);
  const summary = await summaryOf(replayed, progress);
  if (version === null) {
    terminal.print(terminal.json ? replayJson(summary) : replayText(summary, asked.limit, terminal.width));
    return summary.changed.length + summary.unreadable.length === 0 ? EXIT.done : EXIT.failed;
  }
  const { version: name } = version;
  terminal.print(terminal.json ? changesJson(name, summary) : changesText(name, summary, asked.limit, terminal.width));
  return summary.unreadable.length === 0 ? EXIT.done : EXIT.failed;
}

function findVersion(version: string, policies: readonly Policy[]): Policy {
  const found = policyNamed(version, policies);
  if (found !== null) return found;
  const known = policies.map(policy => policy.version).join(', ');
  throw new CommandError(EXIT.badInput, `There is no policy version ${printable(version)}; the versions are ${known}.`);
}

async function refuseUnknown(pool: Pool, caseIds: readonly string[]): Promise<void> {
  const [missing] = await missingCases(pool, caseIds);
  if (missing === undefined) return;
  throw new CommandError(EXIT.badInput, `There is no case ${printable(missing)}; \`refunds cases list\` shows them.`);
}

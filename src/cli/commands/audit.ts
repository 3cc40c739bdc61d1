import { auditFindings } from '../../desk/audit-chain.js';
import {
  type AuditExtent,
  auditEntries,
  auditExtent,
  DESK_CHAIN,
  type WrittenEntry,
} from '../../desk/audit-entries.js';
import { type AuditFinding, findingText } from '../../desk/audit-findings.js';
import { findCase } from '../../desk/case-list.js';
import type { Pool } from '../../postgres/pool.js';
import { entryLines } from '../audit-text.js';
import { counted } from '../counted.js';
import { CommandError, EXIT, type ExitCode } from '../exit.js';
import { printable } from '../table.js';
import type { Terminal } from '../terminal.js';
import { wrapped } from '../wrapped.js';

/** Where a log is broken, people look at the first few places; `doctor` counts them all. */
const FINDINGS_TOLD = 20;

interface Audited {
  readonly entries: readonly WrittenEntry[];
  readonly extent: AuditExtent;
  readonly findings: readonly AuditFinding[];
}

/**
 * `audit`: the newest `limit` entries (null: all) of a case's chain, or of all chains, oldest first, and whether the log
 * is as it was written. Exit 1 where it is not. Throws CommandError (65) where there is no such case.
 */
export async function auditCommand(
  pool: Pool,
  asked: string | null,
  limit: number | null,
  terminal: Terminal,
): Promise<ExitCode> {
  const chain = asked === null ? null : chainOf(asked);
  const audited: Audited = {
    entries: await auditEntries(pool, chain, limit),
    extent: await auditExtent(pool, chain),
    findings: await auditFindings(pool, chain, FINDINGS_TOLD),
  };
  if (chain !== null && !(await isKnown(pool, chain, audited)))
    throw new CommandError(EXIT.badInput, `There is no case ${printable(chain)}; \`refunds cases list\` shows them.`);
  terminal.print(
    terminal.json ? JSON.stringify(auditJson(audited), null, 2) : auditText(audited, chain, terminal.width),
  );
  return audited.findings.length === 0 ? EXIT.done : EXIT.failed;
}

const chainOf = (asked: string) => (asked === DESK_CHAIN ? DESK_CHAIN : asked.toUpperCase());

/** A case that is gone is known as long as the log has something of it. */
async function isKnown(pool: Pool, chain: string, { extent, findings }: Audited): Promise<boolean> {
  return chain === DESK_CHAIN || extent.entries > 0 || findings.length > 0 || (await findCase(pool, chain)) !== null;
}

const auditJson = ({ entries, extent, findings }: Audited) => ({
  verified: findings.length === 0,
  findings: findings.map(found => ({ ...found, text: findingText(found) })),
  checkpoints: extent.checkpoints,
  entries: entries.map(({ chain, ...entry }) => ({ case: chain === DESK_CHAIN ? null : chain, ...entry })),
});

function auditText({ entries, extent, findings }: Audited, chain: string | null, width: number): string {
  const verdict = findings.length === 0 ? [wholeText(extent, chain)] : brokenText(findings);
  const hidden = extent.entries - entries.length;
  return [
    ...(hidden > 0
      ? [`… ${hidden} earlier ${hidden === 1 ? 'entry is' : 'entries are'} not shown; --json shows all.`]
      : []),
    ...entries.flatMap(entry => entryLines(entry, width)),
    ...(entries.length > 0 ? [''] : []),
    ...verdict.flatMap(line => wrapped(line, width)),
  ].join('\n');
}

function wholeText({ entries, chains, checkpoints: { count, last } }: AuditExtent, chain: string | null): string {
  if (entries === 0) return 'Nothing was audited yet.';
  const counts = entries === 1 ? '1 entry' : `${entries} entries`;
  const written =
    chain === null ? `Every chain is whole: ${counts} in ${counted(chains, 'chain')}` : `The chain is whole: ${counts}`;
  if (last === null) return `${written}; no checkpoint yet.`;
  return `${written}; ${counted(count, 'checkpoint')}, the last at ${last.at.toISOString()} with hash ${last.hash}.`;
}

function brokenText(findings: readonly AuditFinding[]): string[] {
  const more = findings.length < FINDINGS_TOLD ? '' : ' These are the first; `refunds doctor` counts them all.';
  return [
    ...findings.map(found => `- ${findingText(found)}`),
    `The audit log is broken: somebody changed it past the desk; compare it with a backup.${more}`,
  ];
}

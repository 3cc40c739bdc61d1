import type { Config } from '../../config.js';
import { systemDns } from '../../intake/authenticate/dns.js';
import type { Checked } from '../check/checked.js';
import { checkDatabase } from '../check/database.js';
import { checkDns } from '../check/dns.js';
import { checkImap } from '../check/imap.js';
import { checkProvider } from '../check/provider.js';
import { checkQueue } from '../check/queue.js';
import { checkSmtp } from '../check/smtp.js';
import { checkTrust } from '../check/trust.js';
import { EXIT, type ExitCode } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { labelled } from '../wrapped.js';

const SIGNS = { fine: 'ok', note: 'note', wrong: 'WRONG', away: 'AWAY' } as const;
const WIDEST = 100;
const LABEL_COLUMNS = 16;

/**
 * `check`: tries every part that the desk needs, changes nothing, and says what is wrong and how to mend it. Ends with 69 where
 * a server cannot be reached, 1 where something else is wrong.
 */
export async function checkCommand(config: Config, terminal: Terminal): Promise<ExitCode> {
  const { database, checked } = await checkDatabase(config);
  try {
    const others = await Promise.all([
      checkQueue(config, database),
      checkImap(config),
      checkSmtp(config),
      checkDns(config, systemDns()),
      checkTrust(config, database),
      checkProvider(config),
    ]);
    const all = [checked, ...others.flat()];
    terminal.print(
      terminal.json ? JSON.stringify({ ok: isFine(all), checks: all }, null, 2) : textOf(all, config, terminal),
    );
    return codeOf(all);
  } finally {
    await database?.close();
  }
}

const isFine = (all: readonly Checked[]) => all.every(({ verdict }) => verdict === 'fine' || verdict === 'note');

function codeOf(all: readonly Checked[]): ExitCode {
  if (all.some(({ verdict }) => verdict === 'away')) return EXIT.unavailable;
  return isFine(all) ? EXIT.done : EXIT.failed;
}

function textOf(all: readonly Checked[], { REFUNDS_MODE: mode }: Config, terminal: Terminal): string {
  const width = Math.min(terminal.width, WIDEST);
  const lines = all.flatMap(({ part, verdict, says }) =>
    labelled(`${SIGNS[verdict].padEnd(6)}${part}`, says, width, LABEL_COLUMNS),
  );
  const verdict = isFine(all) ? 'The desk can work.' : 'The desk cannot work like this.';
  const shadow = mode === 'shadow' ? ['It is in shadow mode: nothing is paid or sent.'] : [];
  return [...lines, '', verdict, ...shadow].join('\n');
}

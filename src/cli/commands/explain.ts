import { existsSync } from 'node:fs';
import type { CheckSettings } from '../../eligibility/settings.js';
import { explainCase } from '../../explain/explain-case.js';
import { explainMail, type Reader } from '../../explain/explain-mail.js';
import { type MailFromFile, readMails } from '../../mailbox/mail-files.js';
import type { Pool } from '../../postgres/pool.js';
import { CommandError, EXIT } from '../exit.js';
import { fateJson, storedJson } from '../explain-json.js';
import { fateText, storedText } from '../explain-text.js';
import { printable } from '../table.js';
import type { Terminal } from '../terminal.js';

/**
 * `explain`: of a mail (a file, or `-` for stdin) what would be decided now and why, of a case the latest decision of the
 * policy from its stored evidence. Writes nothing. Throws CommandError (65) where there is no such file or case, or not
 * one mail in the file; (1) where the evidence cannot be read.
 */
export async function explainCommand(
  pool: Pool,
  source: string,
  reader: () => Reader,
  settings: CheckSettings,
  terminal: Terminal,
): Promise<void> {
  if (source !== '-' && !existsSync(source)) return explainStored(pool, source, settings, terminal);
  const { raw, receivedAt } = await onlyMail(source, settings.now);
  const { parser, read } = reader();
  try {
    const fate = await explainMail(pool, raw, receivedAt, { parser, read }, settings);
    terminal.print(terminal.json ? fateJson(source, fate) : fateText(fate, terminal.width));
  } finally {
    await parser.close();
  }
}

async function explainStored(pool: Pool, source: string, settings: CheckSettings, terminal: Terminal): Promise<void> {
  const caseId = source.toUpperCase();
  const explained = await explainCase(pool, caseId, settings);
  switch (explained.kind) {
    case 'unknown':
      throw new CommandError(
        EXIT.badInput,
        `There is neither a file nor a case ${printable(source)}; \`refunds cases list\` shows the cases.`,
      );
    case 'unreadable':
      throw new CommandError(
        EXIT.failed,
        `The evidence of ${explained.caseId}.${explained.seq} cannot be read (${printable(explained.why)}); run \`refunds doctor\`.`,
      );
    case 'decided':
      terminal.print(terminal.json ? storedJson(caseId, explained) : storedText(explained, terminal.width));
  }
}

async function onlyMail(source: string, now: () => Date): Promise<MailFromFile> {
  const mails: MailFromFile[] = [];
  for await (const mail of readMails([source], now)) {
    mails.push(mail);
    if (mails.length > 1) break;
  }
  const [mail, another] = mails;
  if (mail !== undefined && another === undefined) return mail;
  const count = mail === undefined ? 'no mail' : 'more than one mail';
  throw new CommandError(EXIT.badInput, `There is ${count} in ${printable(source)}; explain one .eml file at a time.`);
}

import type { Parser } from '../../src/intake/parse/parse-mail.js';
import { takeInMail } from '../../src/intake/take-in-mail.js';
import { createTurnstile } from '../../src/intake/turnstile.js';
import type { Pool } from '../../src/postgres/pool.js';
import { READ_SETTINGS, storeMail } from '../intake/stored-mails.js';
import { mail } from '../support/mail.js';
import { txn } from '../support/sample-ledger.js';

export const TOKEN = 'c0ffee00'.repeat(4);
export const SCRIPT = '<script>document.title = "owned"</script><img src=x onerror="document.title = 1">';
export const HOSTILE_NAME = `..\\..\\${SCRIPT.slice(0, 20)}"invoice\u202efdp.exe`;
export const PAGE = '<!doctype html><script>document.title = "owned"</script>';

/** A mail that tries to act wherever it is shown; each number is another one. */
export const hostileMail = (number = 1): Buffer =>
  mail({
    from: `"${SCRIPT.replaceAll('"', "'")}" <ada@example.com>`,
    to: `refunds+${TOKEN}@imaginator.com`,
    subject: `Refund ${txn(1)} \u202e\u2066 ${SCRIPT} ${'A very long subject '.repeat(20)}`,
    text: `Please refund ${txn(1)}, the images failed (${number}).\n\n${SCRIPT}\n\u202eturned\u0007\nrefunds+${TOKEN}@imaginator.com`,
    messageId: `<"><script>${number}</script>@example.com>`,
    references: `<rf-7q2k-93mx.1.${TOKEN}@imaginator.com>`,
    headers: { 'X-<b>Bold': SCRIPT, 'X-Long': 'x'.repeat(3_000) },
    attachments: [
      { name: HOSTILE_NAME, type: 'text/html', content: PAGE },
      {
        name: `${'long '.repeat(40)}.png`,
        type: 'image/svg+xml',
        content: `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`,
      },
    ],
  });

/** Stores a mail and takes it in as the worker does; gives its id. */
export async function takeIn(pool: Pool, raw: Uint8Array, parser: Parser): Promise<string> {
  const id = await storeMail(pool, raw);
  await takeInMail(pool, id, { parser, turnstile: createTurnstile(), read: READ_SETTINGS });
  return id;
}

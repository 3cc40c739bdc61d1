import type { ParsedMail } from '../../src/intake/parse/parsed-mail.js';
import { readMail } from '../../src/intake/parse/read-mail.js';

/** What is read in a mail that can be read; throws where it cannot. */
export async function parsed(raw: Uint8Array): Promise<ParsedMail> {
  const reading = await readMail(raw);
  if (reading.kind !== 'parsed') throw new Error(`${reading.kind}: ${reading.why}`);
  return reading.mail;
}

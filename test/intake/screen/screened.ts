import { readFileSync } from 'node:fs';
import { readSender } from '../../../src/intake/authenticate/sender.js';
import { readRawHeader } from '../../../src/intake/raw-header.js';
import type { Machine } from '../../../src/intake/screen/machine.js';
import { screen } from '../../../src/intake/screen/screen.js';
import { parsed } from '../../mails/parsed.js';
import { rawMail } from '../../mails/raw-mail.js';

export const DESK = 'refunds@imaginator.com';
/** The reply that the bounces under test/mails/bounces return. */
export const REPLY_ID = '<rf-7q2k-93mx.3.5f2a9c0d7be41836@imaginator.com>';
export const OLDER_REPLY_ID = '<rf-7q2k-93mx.1.a0b1c2d3e4f50617@imaginator.com>';
export const TOKEN = '4be1f0c29d7a5836e1b04c9f7a2d8356';

/** What a mail is taken for, as intake asks it. */
export async function screened(raw: Uint8Array, { namesId = false } = {}): Promise<Machine | null> {
  const header = readRawHeader(raw);
  const sender = readSender(header);
  const address = sender.kind === 'one' ? sender.address : null;
  return screen(header, await parsed(raw), { sender: address, refundsAddress: DESK, namesId: () => namesId });
}

/** A person's mail with further header lines; without the From of Ada where they bring one. */
export function withHeader(lines: readonly string[], body: string | Uint8Array = 'Hello'): Buffer {
  const own = lines.some(line => /^from:/i.test(line)) ? [] : ['From: Ada <ada@example.com>'];
  const subject = lines.some(line => /^subject:/i.test(line)) ? [] : ['Subject: Refund'];
  return rawMail([...own, 'To: refunds@imaginator.com', ...subject, ...lines], body);
}

/** What a mail with these header lines is taken for. */
export async function reasonOf(lines: readonly string[], body?: string): Promise<Machine['reason'] | null> {
  return (await screened(withHeader(lines, body)))?.reason ?? null;
}

/** A bounce from test/mails/bounces, with the line ends of mail. */
export function bounce(name: string): Buffer {
  const text = readFileSync(new URL(`../../mails/bounces/${name}.eml`, import.meta.url), 'utf8');
  return Buffer.from(text.replace(/\r?\n/g, '\r\n'));
}

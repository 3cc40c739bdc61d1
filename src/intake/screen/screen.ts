import type { ParsedMail } from '../parse/parsed-mail.js';
import type { RawHeader } from '../raw-header.js';
import { authorsOf } from './authors.js';
import { automaticMail } from './automatic.js';
import { deliveryReport, returnedMail } from './bounce.js';
import { listMail } from './list-mail.js';
import { loopedBack, sentByUs } from './loop.js';
import type { Machine, Screened, ScreenedFor } from './machine.js';

/**
 * From the sign that tells most to the one that tells least. Nothing but our own address stands before a report, for a
 * report alone has an effect: it may come through a list, and robots that copy our header into theirs bounce too.
 */
const STEPS: readonly ((screened: Screened) => Machine | null)[] = [
  sentByUs,
  deliveryReport,
  loopedBack,
  returnedMail,
  listMail,
  automaticMail,
];

/**
 * Machines are never answered, or two of them would write to each other for ever. Screened before trust, since robots
 * are rarely authenticated. Null for a mail that a person may have written. A field that is repeated counts by any of
 * its values. Takes time linear in the mail, whatever is in it.
 */
export function screen(header: RawHeader, mail: ParsedMail, desk: ScreenedFor): Machine | null {
  const { sender, refundsAddress, namesId } = desk;
  const screened = { header, mail, authors: authorsOf(header, sender), refundsAddress, namesId };
  for (const step of STEPS) {
    const machine = step(screened);
    if (machine !== null) return machine;
  }
  return null;
}

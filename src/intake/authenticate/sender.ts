import { onlyField, type RawHeader } from '../raw-header.js';
import { readAddrSpec } from './addr-spec.js';
import { readDisplayName } from './display-name.js';

/** Who wrote a mail, in lower case. `why` is one sentence for the case's log and holds nothing of the mail. */
export type Sender =
  | { kind: 'one'; address: string; domain: string }
  | { kind: 'absent' }
  | { kind: 'unreadable'; why: string };

/** Two lines of the longest that RFC 5322 §2.1.1 allows: no display name needs more. */
const MAX_VALUE = 1_996;
/** Control characters but TAB, and the two separators that are line ends to some languages. */
const CONTROL = /(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * Takes a mail's raw header and gives its author by the narrowest reading of RFC 5322 §3.4 that honest mail clients
 * need: one From field with one mailbox, an optional display name, a dot-atom local part and an LDH domain. Sender,
 * Reply-To and what a display name says carry no authority. Whatever two parsers could read differently is
 * `unreadable`, since the server that checked DMARC may have read the other one; `absent` is no From field at all.
 */
export function readSender(header: RawHeader): Sender {
  const from = onlyField(header, 'from');
  if (from.kind === 'none') return { kind: 'absent' };
  if (from.kind === 'several') return unreadable('The mail has more than one From field, or hides one.');
  if (header.fields.some(field => field.name === '')) return unreadable('A line of the header is no field.');
  // Python's parser passes "From : …" over, others take it for the sender.
  if (!/^from:/i.test(from.field.raw)) return unreadable('There are blanks before the colon of the From field.');
  // Some parsers end the header at a line of blanks, and with it the address list.
  if (/\n[ \t]*\r?(?:\n|$)/.test(from.field.raw)) return unreadable('The From field is folded over a line of blanks.');
  return readMailbox(from.field.value);
}

function readMailbox(value: string): Sender {
  if (value.length > MAX_VALUE) return unreadable('The From field is too long.');
  if (CONTROL.test(value)) return unreadable('The From field holds control characters.');
  return value.includes('<') ? readNameAddr(value) : readAddress(value);
}

function readNameAddr(value: string): Sender {
  const name = readDisplayName(value);
  if (name === null) return unreadable('The display name of the From field is not one phrase.');
  const [, spec] = /^<(.*)>$/.exec(value.slice(name.end)) ?? [];
  const sender = readAddress(spec ?? '');
  if (sender.kind !== 'one' || !name.namesAnAddress || name.text.toLowerCase() === sender.address) return sender;
  return unreadable('The unquoted display name of the From field holds another address.');
}

function readAddress(text: string): Sender {
  const spec = readAddrSpec(text);
  return spec === null ? unreadable('The From field is not one plain address.') : { kind: 'one', ...spec };
}

function unreadable(why: string): Sender {
  return { kind: 'unreadable', why };
}

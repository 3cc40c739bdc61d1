import { isDeskAddress } from '../../own-mail.js';
import { readAddrSpec } from '../authenticate/addr-spec.js';
import type { ParsedMail } from '../parse/parsed-mail.js';
import { undisguise } from './disguises.js';
import { WORD } from './ids.js';
import { ownText } from './own-text.js';

/** Whose addresses a writer does not mean by "the account's". */
export interface AddressesNotMeant {
  readonly refundsAddress: string;
  readonly supportAddress: string;
  /** The writer; null where that is not known. */
  readonly sender: string | null;
}

const MAX_ADDRESSES = 10;
/** Whoever writes more of them is pasting a list. */
const MAX_AT_SIGNS = 200;
const LOCAL_CHARS = 64;
const DOMAIN_CHARS = 253;

/** What may stand in an address and as often stands around one. */
const AROUND = /^[*'`~|/{}=+!?#$%&^-]+|\.+$/g;
const LOCAL = /[a-z0-9!#$%&'*+/=?^_`{|}~.-]+$/i;
const DOMAIN = /^[a-z0-9.-]+/i;
/** Then it is part of an address that is none. */
const ENDS_IN_WORD = new RegExp(`(?:${WORD}|@)$`, 'u');
const BEGINS_WITH_WORD = new RegExp(`^(?:${WORD}|[@_])`, 'u');
/** Message-IDs look like addresses, and a link to an address is beside the address itself. */
const NOT_SAID = /(?:mailto:|cid:|mid:|(?:message-id|in-reply-to|references|content-id):[^\n]{0,200})$/i;

/**
 * Takes a mail and gives the addresses that its writer names in subject and text, in lower case, each once, at most ten:
 * of the plain form alone (`readAddrSpec`), not in quotations, signatures and links; neither the writer's own nor one of
 * ours, nor any at our domain.
 */
export function namedAddresses(mail: ParsedMail, notMeant: AddressesNotMeant): string[] {
  const text = undisguise(`${mail.subject}\n\n${ownText(mail)}`).replace(/\b(?:https?:\/\/|www\.)[^\s<>]+/gi, ' ');
  const ats = [...text.matchAll(/@/g)].slice(0, MAX_AT_SIGNS);
  const found = ats.flatMap(({ index }) => addressAround(text, index) ?? []);
  return [...new Set(found)].filter(address => isMeant(address, notMeant)).slice(0, MAX_ADDRESSES);
}

/** The address with its `@` at this place; null where none stands there. */
function addressAround(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - LOCAL_CHARS - 1), at);
  const behind = text.slice(at + 1, at + DOMAIN_CHARS + 2);
  const local = LOCAL.exec(before)?.[0] ?? '';
  const domain = DOMAIN.exec(behind)?.[0] ?? '';
  const start = at - local.length;
  if (ENDS_IN_WORD.test(text.slice(Math.max(0, start - 2), start))) return null;
  if (BEGINS_WITH_WORD.test(behind.slice(domain.length))) return null;
  if (NOT_SAID.test(text.slice(Math.max(0, start - 220), start))) return null;
  const address = readAddrSpec(`${local}@${domain}`.replace(AROUND, ''))?.address ?? null;
  return address?.includes('=') ? null : address; // a label as often as a part of it
}

function isMeant(address: string, { refundsAddress, supportAddress, sender }: AddressesNotMeant): boolean {
  const ours = refundsAddress.slice(refundsAddress.lastIndexOf('@')).toLowerCase();
  if (address.endsWith(ours) || isDeskAddress(address, refundsAddress)) return false;
  return address !== supportAddress.toLowerCase() && address !== sender?.toLowerCase();
}

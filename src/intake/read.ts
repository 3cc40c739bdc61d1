import type { Fate, Surface } from '../desk/fates.js';
import type { Reading } from '../desk/reading.js';
import { tokensIn } from '../own-mail.js';
import type { AuthenticationSettings } from './authenticate/authentication-results.js';
import { readAuthentication } from './authenticate/authentication-results.js';
import type { Dns } from './authenticate/dns.js';
import { readSender, type Sender } from './authenticate/sender.js';
import { verifyAuthor } from './authenticate/verify-author.js';
import { prepareFor, readClaims } from './claims/read-claims.js';
import { type CitedIds, citedIds } from './extract/cited-ids.js';
import { isDocumented } from './extract/documentation.js';
import type { IdPatterns } from './extract/ids.js';
import { languageOf } from './extract/language.js';
import { namedAddresses } from './extract/named-addresses.js';
import { ownText } from './extract/own-text.js';
import type { ParsedMail } from './parse/parsed-mail.js';
import { fieldsNamed, type RawHeader, readRawHeader } from './raw-header.js';
import { screen } from './screen/screen.js';
import { parsedSurface } from './surface.js';

export interface ReadSettings {
  readonly refundsAddress: string;
  readonly supportAddress: string;
  readonly patterns: IdPatterns;
  /** Whose Authentication-Results count; null: the mail's own signatures are verified. */
  readonly authentication: AuthenticationSettings | null;
  readonly dns: Dns;
}

/** A domain whose name servers fall silent must not hold up the mails of others. */
const VERIFIED_WITHIN_MS = 5_000;

/** How a mail comes to be read. */
export interface Circumstances {
  /** A signature may expire after it. */
  readonly receivedAt: Date;
  /** A person let it through. */
  readonly released: boolean;
}

/** Each ID is looked up and answered: more than a person would write are for a person. */
const IDS_READ = 500;

/**
 * Reads a parsed mail: machine or person → who wrote → what about. The order of the gates is that of the design. A machine's mail,
 * and one of which it is refuted that its sender wrote it, ends here, unless a person let it through.
 */
export async function read(
  raw: Uint8Array,
  mail: ParsedMail,
  settings: ReadSettings,
  { receivedAt, released }: Circumstances,
): Promise<{ surface: Surface; fate: Fate }> {
  const header = readRawHeader(raw);
  const sender = readSender(header);
  const surface = parsedSurface(mail, sender);
  const ids = citedIds(mail, settings.patterns, settings);
  const about = { sender: surface.sender, refundsAddress: settings.refundsAddress, namesId: () => namesId(ids) };
  const machine = released ? null : screen(header, mail, about);
  if (machine !== null && machine.undelivered.length === 0)
    return { surface, fate: { kind: 'ignored', reason: machine.reason, detail: machine.detail } };
  const authentication = await authenticationOf(raw, header, sender, receivedAt, settings);
  const tokens = tokensOf(mail, header, settings.refundsAddress);
  const words = said(mail, tokens);
  await prepareFor(words);
  const reading = { ...readingOf(mail, sender, { ids, tokens, words }, settings), authentication };
  if (machine !== null)
    return { surface, fate: { kind: 'read', reading: { ...reading, undelivered: [...machine.undelivered] } } };
  const isTooMuch = ids.transactionIds.length + ids.invoiceNumbers.length > IDS_READ;
  if (isTooMuch && !released) return { surface, fate: TOO_MANY_IDS };
  const isRefuted = authentication.dmarc === 'fail' || sender.kind === 'absent';
  return { surface, fate: isRefuted && !released ? UNAUTHENTICATED : { kind: 'read', reading } };
}

const TOO_MANY_IDS: Fate = {
  kind: 'quarantined',
  reason: 'too_large',
  detail: `It names more than ${IDS_READ} IDs.`,
};

const UNAUTHENTICATED: Fate = {
  kind: 'ignored',
  reason: 'unauthenticated',
  detail: 'Nothing says that the sender wrote it, or the sender’s domain says otherwise.',
};

/** What was found in a mail before its words are read. */
interface Found {
  readonly ids: CitedIds;
  readonly tokens: string[];
  /** What its writer says. */
  readonly words: string;
}

function readingOf(
  mail: ParsedMail,
  sender: Sender,
  { ids, tokens, words }: Found,
  settings: ReadSettings,
): Omit<Reading, 'authentication'> {
  const { claims, explained, about, confirms, isEmpty } = readClaims(words);
  const language = languageOf(ownText(mail)) ?? languageOf(mail.subject);
  return {
    sender,
    ...ids,
    references: [...new Set([...mail.references, ...mail.inReplyTo])],
    namedAddresses: namedAddresses(mail, { ...settings, sender: sender.kind === 'one' ? sender.address : null }),
    tokens,
    claims,
    explained,
    documented: isDocumented(mail, settings.patterns),
    confirms,
    isRequest: namesId(ids) ? 'yes' : (REQUEST_ABOUT[about] ?? (language === null && !isEmpty ? 'unsure' : 'no')),
    language,
    undelivered: null,
  };
}

/** Whether a mail without an ID is a request, by what it is about. */
const REQUEST_ABOUT = { money: 'yes', service: 'complaint', nothing: null } as const;

const namesId = (ids: CitedIds) =>
  ids.damaged || ids.contradictory || ids.transactionIds.length + ids.invoiceNumbers.length > 0;

/** Where servers write down whom a mail was sent to. */
const RECIPIENTS = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

function tokensOf(mail: ParsedMail, header: RawHeader, refundsAddress: string): string[] {
  const sentTo = RECIPIENTS.flatMap(name => fieldsNamed(header, name).map(field => field.value));
  return tokensIn([...sentTo, ...mail.references, ...mail.inReplyTo].join('\n'), refundsAddress);
}

function authenticationOf(
  raw: Uint8Array,
  header: RawHeader,
  sender: Sender,
  receivedAt: Date,
  { authentication, dns }: ReadSettings,
): Reading['authentication'] | Promise<Reading['authentication']> {
  if (sender.kind !== 'one') return { dmarc: 'none', why: 'There is no single readable From.' };
  if (authentication === null)
    return verifyAuthor(raw, header, sender.domain, dns, { receivedAt, totalMs: VERIFIED_WITHIN_MS });
  return readAuthentication(header, authentication, sender.domain);
}

/** What the writer says: the subject of an answer is that of the mail it answers. */
function said(mail: ParsedMail, tokens: readonly string[]): string {
  const isAnswer = mail.inReplyTo.length > 0 || tokens.length > 0;
  return isAnswer ? ownText(mail) : `${mail.subject}\n\n${ownText(mail)}`;
}

import { isOurMessageId, ourMessageIdsIn, tokensIn } from '../../own-mail.js';
import { messageIdsIn } from '../parse/message-ids.js';
import { fieldsNamed, type RawHeader } from '../raw-header.js';
import type { Screened } from './machine.js';
import type { Report } from './report.js';

/** A bounce returns one mail. */
const MAX_NAMED = 10;
/** Where mail servers write whom the bounce was sent to. */
const SENT_TO = ['to', 'delivered-to', 'x-delivered-to', 'x-original-to', 'x-envelope-to', 'envelope-to'];
/** Where a mail of ours that asks for a confirmation has the address with its token. */
const SENT_FROM = ['reply-to', 'return-path', 'from', 'sender'];
/** The second is not of RFC 3464, but some servers write it. */
const STATUS_IDS = ['original-envelope-id', 'original-message-id', 'x-original-message-id'];
/** As a server that returns text alone shows the header of the mail, quoted or not. */
const SHOWN_MESSAGE_ID = /^[ \t>]*message-id[ \t]*:[ \t]*(?:\r?\n[ \t]+)?(<[^<>\s]{1,500}>)/gim;

/**
 * The mails of ours that a bounce returns: their Message-IDs in lower case, or `token:` and the token where only that is
 * found. The first place that names a mail decides, ours or not: a returned mail of others may refer to older mails of
 * ours, and those arrived.
 */
export function returnedOfOurs({ header, mail, refundsAddress }: Screened, report: Report): string[] {
  const places = [
    returnedIds(report),
    statusIds(report).filter(id => isOurMessageId(id, refundsAddress)), // an envelope's id may be of any form
    mail.inReplyTo,
    mail.references.slice(-1), // those before it are the thread's (RFC 5322 §3.6.4)
    [...report.text.matchAll(SHOWN_MESSAGE_ID)].map(([, id = '']) => id),
  ];
  const named = places.find(ids => ids.length > 0);
  const ours = (named ?? [report.text]).flatMap(text => ourMessageIdsIn(text, refundsAddress));
  if (ours.length > 0) return [...new Set(ours)].slice(0, MAX_NAMED);
  const addresses = [...valuesIn([header], SENT_TO), ...valuesIn(report.returned, SENT_FROM)];
  const carried = [...addresses, ...(named === undefined ? [report.text] : [])].join('\n');
  return tokensIn(carried, refundsAddress)
    .slice(0, MAX_NAMED)
    .map(token => `token:${token}`);
}

/** Whether a mail speaks of one of ours anywhere: in what it answers, in its text, in what it brings back. */
export function namesOurMail({ mail, refundsAddress }: Screened, report: Report): boolean {
  const ids = [...mail.inReplyTo, ...mail.references, ...returnedIds(report), ...statusIds(report)];
  return ourMessageIdsIn([...ids, report.text].join('\n'), refundsAddress).length > 0;
}

/** Whether a mail brings back one of ours. */
export function bringsBackOurs({ refundsAddress }: Screened, report: Report): boolean {
  return returnedIds(report).some(id => isOurMessageId(id, refundsAddress));
}

function returnedIds({ returned }: Report): string[] {
  return valuesIn(returned, ['message-id']).flatMap(messageIdsIn);
}

/** An envelope's id has no angle brackets. */
function statusIds({ statuses }: Report): string[] {
  return valuesIn(statuses, STATUS_IDS).map(id => (id.startsWith('<') ? id : `<${id}>`));
}

function valuesIn(headers: readonly RawHeader[], names: readonly string[]): string[] {
  return headers.flatMap(header => names.flatMap(name => fieldsNamed(header, name).map(field => field.value)));
}

import type { ListedAttachment } from '../desk/attachments.js';
import type { MessageDetail } from '../desk/messages.js';
import type { Reading } from '../desk/reading.js';
import { minute } from './table.js';
import { labelled } from './wrapped.js';

const MOST_COLUMNS = 100;
const MOST_IDS = 20;

/** One mail and its fate, for people: where it is, why it ended as it did, who wrote it, what it names and brings. */
export function messageText(
  message: MessageDetail,
  attachments: readonly ListedAttachment[],
  terminalWidth: number,
): string {
  const width = Math.min(terminalWidth, MOST_COLUMNS);
  const { reading } = message;
  const fields: readonly (readonly [string, string | null])[] = [
    ['id', message.id],
    ['received', `${minute(message.received_at)} UTC`],
    ['from', message.from],
    ['subject', message.subject],
    ['Message-ID', message.message_id],
    ['place', `${message.mailbox}, UIDVALIDITY ${message.uid_validity}, UID ${message.uid}, ${message.bytes} bytes`],
    ['fate', [message.disposition, message.reason].filter(Boolean).join(': ')],
    ['why', message.detail],
    ['case', message.case],
    ['released', byWhom(message.released_by, message.released_at)],
    ['dismissed', byWhom(message.dismissed_by, message.dismissed_at)],
    ...(reading === null ? [] : readingFields(reading)),
    ...attachments.map((part, at) => [at === 0 ? 'attached' : '', attachmentText(part)] as const),
  ];
  return fields.flatMap(([name, value]) => (value === null ? [] : labelled(name, value, width))).join('\n');
}

function readingFields(reading: Reading): (readonly [string, string | null])[] {
  const { authentication, sightings, damaged, contradictory, language, references } = reading;
  const counted = new Set([...reading.transactionIds, ...reading.invoiceNumbers]);
  const ids = sightings
    .slice(0, MOST_IDS)
    .map(({ id, place }) => `${id} in ${place}${counted.has(id) ? '' : ', does not count'}`);
  return [
    ['sender', `DMARC ${authentication.dmarc}: ${authentication.why}`],
    ...ids.map((text, at) => [at === 0 ? 'IDs' : '', text] as const),
    ['', damaged ? 'an ID that is not whole' : null],
    ['', contradictory ? 'text and HTML name different IDs' : null],
    ...reading.claims.map(({ claim, words }, at) => [at === 0 ? 'says' : '', `${claim}: "${words}"`] as const),
    ['language', language],
    ['answers', references.at(-1) ?? null],
  ];
}

const byWhom = (by: string | null, at: Date | null) => (by === null ? null : `by ${by}, ${minute(at)} UTC`);

const attachmentText = ({ name, type, bytes, fate, sha256 }: ListedAttachment) =>
  `${name}, ${type}, ${bytes} bytes, ${fate}, SHA-256 ${sha256.slice(0, 16)}…`;

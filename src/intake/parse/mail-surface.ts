import type { Headers } from 'mailparser';
import { fieldsNamed, onlyField, type RawHeader } from '../raw-header.js';
import { fitForPostgres } from './fit-for-postgres.js';
import { MAX_REFERENCES, MAX_SUBJECT_CHARS } from './limits.js';
import { readMailDate } from './mail-date.js';
import { messageIdsIn } from './message-ids.js';
import { oneLine } from './one-line.js';
import type { ParsedMail } from './parsed-mail.js';

/** What a mail says of itself in its header. */
export type MailSurface = Pick<ParsedMail, 'messageId' | 'subject' | 'date' | 'inReplyTo' | 'references'>;

/** Fields that a mail has and other bytes do not. */
const FIELDS_OF_A_MAIL = new Set(
  'from sender reply-to to cc subject date message-id received return-path mime-version content-type'.split(' '),
);

/** Whether a header is that of a mail: whether it has one of the fields that make it one. */
export function isHeaderOfMail(header: RawHeader): boolean {
  return header.fields.some(field => FIELDS_OF_A_MAIL.has(field.name));
}

/**
 * Takes the raw header and mailparser's decoded one. The fields that decide are read raw, for mailparser hides doubled
 * ones and puts now for a bad date; its decoded values add what stood encoded.
 */
export function readSurface(header: RawHeader, decoded: Headers): MailSurface {
  const messageId = onlyField(header, 'message-id').kind === 'one' ? idsIn('message-id', header, decoded) : [];
  const date = onlyField(header, 'date');
  return {
    messageId: messageId.length === 1 ? (messageId[0] ?? null) : null,
    subject: oneLine(decodedText('subject', decoded), MAX_SUBJECT_CHARS),
    date: date.kind === 'one' ? readMailDate(date.field.value) : null,
    inReplyTo: idsIn('in-reply-to', header, decoded).slice(-MAX_REFERENCES),
    references: idsIn('references', header, decoded).slice(-MAX_REFERENCES),
  };
}

function idsIn(name: string, header: RawHeader, decoded: Headers): string[] {
  const raw = fieldsNamed(header, name).map(field => field.value);
  return messageIdsIn([...raw, decodedText(name, decoded)].join(' ')).map(id => fitForPostgres(id, id.length));
}

function decodedText(name: string, decoded: Headers): string {
  return [decoded.get(name)]
    .flat()
    .filter(value => typeof value === 'string')
    .join(' ');
}

import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** A mail of the set: its name (`identity/no-from`), its raw bytes, and what intake is to make of it. */
export interface KeptMail {
  readonly name: string;
  readonly raw: Buffer;
  readonly expectation: Expectation;
}

/** What is said of an attachment; fields that are left out are not looked at. */
const attachmentSchema = z.strictObject({
  name: z.string(),
  type: z.string(),
  fate: z.enum(['kept', 'refused']).default('kept'),
  text: z.string().nullable().optional(),
});

/**
 * What intake makes of a mail, as far as the mail is about it; fields that are left out are not looked at. `sender` is the
 * address, null where there is no From, and `unreadable` where it cannot be told.
 */
export const expectationSchema = z.strictObject({
  about: z.string().regex(/^.{7,200}\.$/s),
  settings: z.strictObject({ authservId: z.string(), trustedHops: z.number() }).optional(),
  fate: z.enum([
    'read',
    'ignored list',
    'ignored bounce',
    'ignored own_mail',
    'ignored auto_reply',
    'ignored unauthenticated',
    'quarantined too_large',
    'quarantined unparseable',
  ]),
  sender: z.string().nullable().optional(),
  subject: z.string().optional(),
  messageId: z.string().nullable().optional(),
  date: z.string().nullable().optional(),
  attachments: z.array(attachmentSchema).optional(),
  dmarc: z.enum(['pass', 'fail', 'none']).optional(),
  transactionIds: z.array(z.string()).optional(),
  invoiceNumbers: z.array(z.string()).optional(),
  /** Of all IDs that were seen, whether they count or not. */
  places: z.array(z.string()).optional(),
  damaged: z.boolean().optional(),
  contradictory: z.boolean().optional(),
  namedAddresses: z.array(z.string()).optional(),
  claims: z.array(z.string()).optional(),
  documented: z.boolean().optional(),
  isRequest: z.enum(['yes', 'complaint', 'no', 'unsure']).optional(),
  confirms: z.enum(['yes', 'no', 'unclear']).optional(),
  language: z.string().nullable().optional(),
});

export type Expectation = z.infer<typeof expectationSchema>;

const HERE = new URL('./', import.meta.url);
const FOLDERS = ['hostile', 'identity', 'languages', 'machines', 'programs', 'results'];

/** The names of all files of the set with this ending, without it. */
export function namesOf(ending: '.eml' | '.json'): string[] {
  const files = FOLDERS.flatMap(folder => readdirSync(new URL(folder, HERE)).map(file => `${folder}/${file}`));
  return files.filter(file => file.endsWith(ending)).map(file => file.slice(0, -ending.length));
}

/** All mails of the set, by name. Throws where an expectation is missing or is none. */
export function keptMails(): KeptMail[] {
  return namesOf('.eml').map(name => ({
    name,
    raw: readFileSync(new URL(`${name}.eml`, HERE)),
    expectation: expectationSchema.parse(JSON.parse(readFileSync(new URL(`${name}.json`, HERE), 'utf8'))),
  }));
}

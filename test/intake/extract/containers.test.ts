import { citedIds } from '../../../src/intake/extract/cited-ids.js';
import { parsed } from '../../mails/parsed.js';
import { lines, pdf } from '../../mails/pdf.js';
import { FROM, multipartMail, rawMail } from '../../mails/raw-mail.js';
import { DESK, PATTERNS } from './settings.js';

const TXN = 'txn_9fk2mq7xl4bt1cvz';
const INV = 'INV-2026-004217';

async function cited(raw: Uint8Array) {
  const { transactionIds, invoiceNumbers, damaged, contradictory } = citedIds(await parsed(raw), PATTERNS, DESK);
  return { ids: [...transactionIds, ...invoiceNumbers], damaged, contradictory };
}

const WHOLE = { ids: [TXN, INV], damaged: false, contradictory: false };

const utf8 = (text: string) => Buffer.from(text).toString('latin1');
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** What phones and mail clients make of the two IDs. */
const DISGUISES: Readonly<Record<string, string>> = {
  'as they are': `${TXN} ${INV}`,
  'in capitals and small letters': `${TXN.toUpperCase()} ${INV.toLowerCase()}`,
  'in punctuation': `"${TXN}", (${INV})!`,
  'with non-breaking hyphens': `${TXN} ${INV.replaceAll('-', '\u2011')}`,
  'with dashes': `${TXN} ${INV.replaceAll('-', '–')}`,
  'with zero-width blanks': `${TXN.slice(0, 8)}\u200b${TXN.slice(8)} INV-\u2060${INV.slice(4)}`,
  'with soft hyphens': `${TXN.slice(0, 8)}\u00ad${TXN.slice(8)} ${INV.slice(0, 9)}\u00ad${INV.slice(9)}`,
  'in full-width forms': `${fullWidth(TXN)} ${fullWidth(INV)}`,
  'between non-breaking blanks': `\u00a0${TXN}\u00a0${INV}\u00a0`,
};

const text = (body: string, parameters = '', encoding = '8bit') =>
  rawMail(
    [...FROM, `Content-Type: text/plain; charset=utf-8${parameters}`, `Content-Transfer-Encoding: ${encoding}`],
    body,
  );

const html = (body: string) => rawMail([...FROM, 'Content-Type: text/html; charset=utf-8'], utf8(body));

const attached = (type: string, content: string, name = 'a') =>
  multipartMail('mixed', [
    '\nSee attached.',
    `Content-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64')}`,
  ]);

const quotedPrintable = (body: string) =>
  [...Buffer.from(body)].map(byte => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('=\n');

const encodedWord = (words: string) => `=?utf-8?b?${Buffer.from(words).toString('base64')}?=`;

/** Where they may stand. */
const CONTAINERS: Readonly<Record<string, (said: string) => Buffer>> = {
  'the subject': said => rawMail([...FROM, `Subject: Refund ${[...said].map(encodedWord).join('\n ')}`], 'Please.'),
  'the text': said => text(utf8(`Please refund ${said}.`)),
  'the text in base64': said => text(Buffer.from(said).toString('base64'), '', 'base64'),
  'the text with a soft line break behind every byte': said => text(quotedPrintable(said), '', 'quoted-printable'),
  'an answer with marks': said => text(utf8(`> Which one?\n${said}`)),
  'a quotation': said => text(utf8(`Please refund this.\n\n> > It was ${said}.`)),
  HTML: said => html(`<p>Please refund <b>${said}</b></p>`),
  'a preformatted text': said => html(`<pre>Please refund:\n${said}</pre>`),
  'a list': said =>
    html(
      `<ul>${said
        .split(/ /)
        .map(id => `<li>${id}</li>`)
        .join('')}</ul>`,
    ),
  'a table': said =>
    html(
      `<table><tr>${said
        .split(/ /)
        .map(id => `<td>${id}</td>`)
        .join('')}</tr></table>`,
    ),
  'an attached text': said => attached('text/plain', said),
  'a log': said => attached('application/octet-stream', `500 ${said}\n`, 'error.log'),
  'a table in CSV': said => attached('text/csv', `id\n${said.split(' ').join('\n')}\n`),
  JSON: said => attached('application/json', JSON.stringify({ ids: said.split(' ') })),
  'attached HTML': said => attached('text/html', `<p>${said}`),
  'a forwarded mail': said =>
    attached('message/rfc822', `Subject: S\nContent-Type: text/html; charset=utf-8\n\n<p>${said}`),
  'the subject of a forwarded mail': said => attached('message/rfc822', `Subject: ${encodedWord(said)}\n\nSee above.`),
};

describe.each(Object.entries(CONTAINERS))('in %s the IDs are found', (_, container) => {
  test.each(Object.entries(DISGUISES))('%s', async (__, said) => {
    expect(await cited(container(said))).toEqual(WHOLE);
  });
});

describe('what a container itself does to an ID is undone', () => {
  test.each<[string, Buffer]>([
    ['a soft line break', text(`Please: txn_9fk2m=\nq7xl4bt1cvz, INV-20=\n26-004217`, '', 'quoted-printable')],
    [
      'flowed text that is wrapped inside',
      text(`Please: txn_9fk2 \nmq7xl4bt1cvz, ${INV}`, '; format=flowed; delsp=yes'),
    ],
    ['flowed text that is wrapped between', text(`Please: \n${TXN} \n${INV}`, '; format=flowed')],
    ['tags inside', html('<p>txn_<span>9fk2m</span><b>q7x</b>l4bt1cvz <i>INV</i>-2026-<u>004217</u>')],
    ['places to break', html('<p>txn_9fk2m<wbr>q7xl4bt1cvz INV-<wbr/>2026-004217')],
    ['soft hyphens by name', html('<p>txn_9fk2m&shy;q7xl4bt1cvz INV-2026-&#173;004217')],
    ['hyphens by number', html(`<p>${TXN}&nbsp;INV&#8209;2026&#x2011;004217`)],
    ['an underscore by number', html(`<p>txn&#95;9fk2mq7xl4bt1cvz ${INV}`)],
    ['comments and hidden elements inside', html(`<p>txn_9fk2m<!-- a -->q7x<i hidden>zz</i>l4bt1cvz ${INV}`)],
    ['a link around', html(`<a href="https://x.example/?id=txn_0000000000000000">${TXN}</a>/${INV}`)],
    [
      'an ID between two encoded words',
      rawMail([...FROM, `Subject: ${encodedWord('txn_9fk2m')}\n ${encodedWord(`q7xl4bt1cvz ${INV}`)}`]),
    ],
    [
      'two pieces in a PDF',
      multipartMail('mixed', [
        `Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${pdf([`${lines(INV)} BT /F1 12 Tf 72 600 Td (txn_9fk2m) Tj (q7xl4bt1cvz) Tj ET`], { compress: true }).toString('base64')}`,
      ]),
    ],
  ])('%s', async (_, raw) => {
    expect(await cited(raw)).toEqual(WHOLE);
  });

  test('alternatives in which one is wrapped', async () => {
    const parts = [
      `Content-Type: text/plain\n\nPlease refund txn_9fk2mq7x\nl4bt1cvz on ${INV}.`,
      `Content-Type: text/html\n\n<table><tr><td>${TXN}<td>${INV}</table>`,
    ];
    expect(await cited(multipartMail('alternative', parts))).toEqual(WHOLE);
  });
});

test('what is not whole stays so in every container', async () => {
  for (const container of Object.values(CONTAINERS)) {
    const { ids } = await cited(container('txn_9fk2mq7xl4bt1cv INV-2026-00421'));
    expect(ids).toEqual([]);
  }
});

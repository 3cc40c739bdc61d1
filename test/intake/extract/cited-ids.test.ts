import { citedIds } from '../../../src/intake/extract/cited-ids.js';
import { letterFor } from '../../../src/reply/letter.js';
import { renderHtml, renderText } from '../../../src/reply/render.js';
import { parsed } from '../../mails/parsed.js';
import { ABOUT, ask } from '../../reply/decisions.js';
import { type MailOptions, mail } from '../../support/mail.js';
import { txn } from '../../support/sample-ledger.js';
import { CLIENTS, type Client, PLACES, type Quoted } from './mail-clients.js';
import { DESK, PATTERNS } from './settings.js';

const SEVEN = [1, 2, 3, 4, 5, 6, 7].map(txn);
const CASE = 'RF-7Q2K-93MX';
const OUR_ID = '<rf-7q2k-93mx.1.0123456789abcdef@imaginator.com>';

/** Our question that lists seven charges to pick from. */
function question(language: string): Quoted {
  const charge = { chargedAt: '2026-11-11T09:30:00Z', images: 1, amount: '0.16', currency: 'USD' };
  const recent = SEVEN.map(transactionId => ({ ...charge, transactionId }));
  const decision = ask({ kind: 'which_transaction', unknownIds: [], recent });
  const letter = letterFor(decision, { ...ABOUT, caseId: CASE }, language);
  return {
    from: 'Imaginator Refunds <refunds@imaginator.com>',
    text: renderText(letter),
    html: renderHtml(letter),
  };
}

/** A mail of billing that names one charge. */
const RECEIPT: Quoted = {
  from: 'Imaginator Billing <billing@imaginator.com>',
  text: `Hello,\n\nyour receipt for transaction ${txn(1)}.\n`,
  html: `<html><body><p>Hello,</p><p>your receipt for transaction <b>${txn(1)}</b>.</p></body></html>`,
};

async function idsIn(options: MailOptions) {
  const { transactionIds, invoiceNumbers } = citedIds(await parsed(mail(options)), PATTERNS, DESK);
  return [...transactionIds, ...invoiceNumbers];
}

const IN_THREAD = { subject: `Re: Your refund request ${CASE}: which transaction?`, inReplyTo: OUR_ID };

/** The two alternatives together, and each alone. */
function alternatives(client: Client, answer: string, quoted: Quoted): MailOptions[] {
  const { text, html } = client(answer, quoted);
  const alone = [...(text === undefined ? [] : [{ text }]), ...(html === undefined ? [] : [{ html }])];
  return [{ ...(text !== undefined && { text }), ...(html !== undefined && { html }) }, ...alone];
}

const SHAPES = Object.entries({ ...CLIENTS, ...PLACES });

describe.each(SHAPES)('%s', (_, client) => {
  test.each(['en', 'de', 'fr'])(
    'only the charge that the customer picks counts, of our question in %s',
    async language => {
      for (const shape of alternatives(client, `It is ${txn(2)}.`, question(language))) {
        expect(await idsIn({ ...IN_THREAD, ...shape })).toEqual([txn(2)]);
        expect(await idsIn({ subject: 'Refund', ...shape })).toEqual([txn(2)]); // whatever became of the thread
      }
    },
  );

  test('thanks above our mail name nothing', async () => {
    for (const shape of alternatives(client, 'Thank you so much!', question('en'))) {
      expect(await idsIn({ ...IN_THREAD, ...shape })).toEqual([]);
      expect(await idsIn({ subject: 'Refund', ...shape })).toEqual([]);
    }
  });

  test('a mail of billing counts where the customer names no ID, and only there', async () => {
    for (const shape of alternatives(client, 'Please refund this.', RECEIPT))
      expect(await idsIn(shape)).toEqual([txn(1)]);
    for (const shape of alternatives(client, `Please refund ${txn(2)}, not this.`, RECEIPT))
      expect(await idsIn(shape)).toEqual([txn(2)]);
  });
});

test('an ID in the subject or in an attachment is the customer’s own', async () => {
  const quoted = `Please.\n\nOn Friday, Billing <billing@imaginator.com> wrote:\n> ${txn(1)}`;
  expect(await idsIn({ subject: `Refund ${txn(2)}`, text: quoted })).toEqual([txn(2)]);
  const log = { name: 'error.log', type: 'text/plain', content: `> POST /v1/images ${txn(3)}` };
  expect(await idsIn({ text: quoted, attachments: [log] })).toEqual([txn(3)]);
});

describe('mails passed on', () => {
  const passedOn = (from: string, text: string): MailOptions[] => [
    {
      text: `See below.\n\n---------- Forwarded message ---------\nFrom: ${from}\nDate: Fri\nSubject: S\nTo: Ada\n\n${text}`,
    },
    { text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Fri\nSubject: S\nTo: Ada\n\n\n${text}` },
    {
      text: `See below.\n\nBegin forwarded message:\n\n> From: ${from}\n> Subject: S\n>\n> ${text.replaceAll('\n', '\n> ')}`,
    },
    {
      html: `See below.<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>${from.replace('<', '&lt;')}</b><br>Date: Fri<br>Subject: S<br></div><pre>${text}</pre></div>`,
    },
    {
      html: `See below.<div class="moz-forward-container">-------- Weitergeleitete Nachricht --------<table><tr><th>Betreff: </th><td>S</td></tr><tr><th>Datum: </th><td>Fr</td></tr><tr><th>Von: </th><td>${from.replace('<', '&lt;')}</td></tr></table>${text}</div>`,
    },
  ];

  test('billing’s count, also in an answer to us', async () => {
    for (const shape of passedOn(RECEIPT.from, RECEIPT.text)) {
      expect(await idsIn(shape)).toEqual([txn(1)]);
      expect(await idsIn({ ...IN_THREAD, ...shape })).toEqual([txn(1)]);
    }
  });

  test('ours do not', async () => {
    const { from, text } = question('en');
    for (const shape of passedOn(from, text)) expect(await idsIn(shape)).toEqual([]);
  });
});

describe('quotations in quotations', () => {
  const ours = question('en').text.replace(/^/gm, '> ');
  const first = `>\n> On Sat, 21 Nov 2026 at 09:00, Ada <ada@example.com> wrote:\n>> My images failed: ${txn(9)}`;

  test('the customer’s own mail inside ours does not count', async () => {
    const text = `Any news?\n\nOn Sun, 22 Nov 2026 at 12:00, Refunds <refunds@imaginator.com> wrote:\n${ours}\n${first}`;
    expect(await idsIn({ text, inReplyTo: '<1@example.com>' })).toEqual([]);
  });

  test('ours inside another does not count', async () => {
    const head = 'On Sun, 22 Nov 2026 at 12:00, Ada <ada@example.com> wrote:\n> See this.\n';
    const text = `Any news?\n\n${head}${ours.replace(/^/gm, '> ')}`;
    expect(await idsIn({ text })).toEqual([]);
  });

  test('the customer’s own mail alone does', async () => {
    const text = `Any news?\n\nOn Sat, 21 Nov 2026 at 09:00, Ada <ada@example.com> wrote:\n> My images failed: ${txn(9)}`;
    expect(await idsIn({ text })).toEqual([txn(9)]);
  });

  test('billing’s mail beside ours does', async () => {
    const text = `This one:\n\nOn Fri, 20 Nov 2026 at 09:00, Billing <billing@imaginator.com> wrote:\n> ${txn(1)}\n\nOn Sun, 22 Nov 2026 at 12:00, Refunds <refunds@imaginator.com> wrote:\n${ours}`;
    expect(await idsIn({ ...IN_THREAD, text })).toEqual([txn(1)]);
  });
});

test('what is left of our mail is ours in an answer to it, even without its head and last line', async () => {
  const text = `The first one.\n\n> - ${txn(1)}\n> - ${txn(2)}`;
  expect(await idsIn({ ...IN_THREAD, text })).toEqual([]);
  expect(await idsIn({ references: `<1@example.com> ${OUR_ID}`, text })).toEqual([]);
  expect(await idsIn({ text })).toEqual([txn(1), txn(2)]);
});

test('our mail pasted without marks, or saved and attached, names nothing', async () => {
  const { text } = question('de');
  expect(await idsIn({ ...IN_THREAD, text: `Siehe unten.\n\n${text}` })).toEqual([]);
  const saved = { name: 'mail.txt', type: 'text/plain', content: text };
  expect(await idsIn({ text: `It is ${txn(2)}.`, attachments: [saved] })).toEqual([txn(2)]);
});

test('IDs in a paragraph that an editor indents are the customer’s own', async () => {
  const indent = '<blockquote style="margin: 0px 0px 0px 40px; border: none; padding: 0px;">';
  const html = `It is this one:${indent}<div>${txn(2)}</div></blockquote>`;
  expect(await idsIn({ ...IN_THREAD, html })).toEqual([txn(2)]);
});

import { read } from '../../src/intake/read.js';
import { parsed } from '../mails/parsed.js';
import { type MailOptions, mail } from '../support/mail.js';
import { txn } from '../support/sample-ledger.js';
import { READ_SETTINGS } from './stored-mails.js';

const RECEIVED_AT = new Date('2026-11-22T12:00:00Z');

async function readOf(options: MailOptions, settings = READ_SETTINGS) {
  const raw = mail(options);
  return read(raw, await parsed(raw), settings, { receivedAt: RECEIVED_AT, released: false });
}

/** What is read in a mail that a person wrote. */
async function reading(options: MailOptions, settings = READ_SETTINGS) {
  const { fate } = await readOf(options, settings);
  if (fate.kind !== 'read') throw new Error(fate.kind);
  return fate.reading;
}

test('IDs count wherever the mail names them: subject, text, HTML, attached text; each once', async () => {
  const found = await reading({
    subject: `About ${txn(1)}`,
    text: `${txn(2)} and again ${txn(1)}`,
    html: `<p>${txn(2)} and again <b>${txn(1)}</b></p>`,
    attachments: [
      { name: 'error.log', type: 'text/plain', content: txn(4) },
      { name: 'rows.csv', type: 'text/csv', content: `a,${txn(5)}\nb,INV-2026-000001` },
      { name: 'data.json', type: 'application/json', content: `{"id":"${txn(6)}"}` },
    ],
  });
  expect(found.transactionIds).toEqual([1, 2, 4, 5, 6].map(txn));
  expect(found.invoiceNumbers).toEqual(['INV-2026-000001']);
});

test('what the mail quotes counts where it names none, and never where the desk wrote it', async () => {
  const billing = `On Friday, Billing <billing@imaginator.com> wrote:\n> ${txn(1)}`;
  const ours = `On Friday, Refunds <refunds@imaginator.com> wrote:\n> ${txn(1)}`;
  const idsOf = async (text: string) => (await reading({ text })).transactionIds;
  expect(await idsOf(`Please.\n\n${billing}`)).toEqual([txn(1)]);
  expect(await idsOf(`${txn(2)}\n\n${billing}`)).toEqual([txn(2)]);
  expect(await idsOf(`Please.\n\n${ours}`)).toEqual([]);
});

test('what is no text is not searched, nor more than a megabyte of one', async () => {
  const found = await reading({
    attachments: [
      { name: 'picture.png', type: 'image/png', content: txn(1) },
      { name: 'archive.zip', type: 'application/zip', content: txn(2) },
      { name: 'long.log', type: 'text/plain', content: `${txn(3)}\n${'x'.repeat(1024 * 1024)}\n${txn(4)}` },
    ],
  });
  expect(found.transactionIds).toEqual([txn(3)]);
});

test('an ID is not read together from the end of one part and the beginning of the next', async () => {
  const found = await reading({ subject: txn(1).slice(0, 10), text: txn(1).slice(10) });
  expect(found.transactionIds).toEqual([]);
});

test.each([
  ['pass', 'pass'],
  ['none', 'none'],
  ['forged', 'none'],
] as const)('a result that is %s of our own server is %s', async (auth, dmarc) => {
  expect((await reading({ auth })).authentication.dmarc).toBe(dmarc);
});

test('without a server to trust a mail that is not signed proves nobody', async () => {
  const found = await reading({ auth: 'pass' }, { ...READ_SETTINGS, authentication: null });
  expect(found.authentication).toMatchObject({ dmarc: 'none', why: expect.stringContaining('DKIM') });
});

test('a mail that our own server refutes, or that names no sender, ends here, unless a person lets it through', async () => {
  const unauthenticated = { kind: 'ignored', reason: 'unauthenticated' };
  for (const options of [{ auth: 'fail' }, { headers: { From: [] } }] as const) {
    expect((await readOf(options)).fate).toMatchObject(unauthenticated);
    const raw = mail(options);
    expect(
      (await read(raw, await parsed(raw), READ_SETTINGS, { receivedAt: RECEIVED_AT, released: true })).fate,
    ).toMatchObject({
      kind: 'read',
    });
  }
});

test('who wrote is read strictly, and nobody else’s result counts for a From that is unreadable', async () => {
  const two = await reading({ headers: { From: ['ada@example.com', 'eve@evil.test'] } });
  expect(two.sender.kind).toBe('unreadable');
  expect(two.authentication.dmarc).toBe('none');
  const replyTo = await reading({ headers: { 'Reply-To': 'eve@evil.test', Sender: 'eve@evil.test' } });
  expect(replyTo.sender).toMatchObject({ kind: 'one', address: 'ada@example.com' });
});

test('the thread is its references and what it answers, each once', async () => {
  const found = await reading({ references: '<1@x> <2@x>', inReplyTo: '<2@x>' });
  expect(found.references).toEqual(['<1@x>', '<2@x>']);
});

test('a machine’s mail is not read any further, but shows who it is from', async () => {
  expect(await readOf({ headers: { 'List-Id': 'x' }, subject: 'News', messageId: '<1@x>' })).toEqual({
    surface: { messageId: '<1@x>', sender: 'ada@example.com', subject: 'News' },
    fate: { kind: 'ignored', reason: 'list', detail: 'The mail has the header of a mailing list.' },
  });
});

describe('what the mail says', () => {
  const saidIn = async (options: MailOptions) => (await reading(options)).claims.map(({ claim }) => claim);

  test('is read in the subject and in the text, with the words', async () => {
    const found = await reading({ subject: 'Charged twice', text: `${txn(1)}\n\nMy lawyer will write to you.` });
    expect(found.claims).toEqual([
      { claim: 'duplicate', words: 'Charged twice' },
      { claim: 'legal_threat', words: 'My lawyer' },
    ]);
    expect(found.explained).toBe(true);
  });

  test('is nothing where it is only an ID and the wish for money', async () => {
    const found = await reading({ text: `Please refund ${txn(1)}.` });
    expect(found).toMatchObject({ claims: [], explained: false, documented: false });
  });

  test('is read in HTML where there is no plain text, as it is seen', async () => {
    expect(await saidIn({ text: ' \n', html: '<p>All <b>images</b> failed.<i hidden>charged twice</i></p>' })).toEqual([
      'failure',
    ]);
    expect(await saidIn({ text: 'Charged twice.', html: '<p>All images failed.</p>' })).toEqual(['duplicate']);
  });

  test('is not read in the subject of an answer, nor in what is quoted', async () => {
    const text = 'Here it is.\n\nOn Monday, Refunds wrote:\n> Did images fail? Have you started a chargeback?';
    expect(await saidIn({ subject: 'Re: Charged twice', inReplyTo: '<1@x>', text })).toEqual([]);
    expect(await saidIn({ subject: 'Re: Charged twice', text })).toEqual(['duplicate']);
  });

  test('is not read in what HTML quotes, nor in a mail of ours that stands below nothing', async () => {
    const head = 'From: Refunds <refunds@imaginator.com>';
    const ours = 'Did images fail? Have you started a chargeback?';
    const shapes = [
      { html: `<p>Here it is.</p><div>On Monday, Refunds wrote:</div><blockquote type="cite">${ours}</blockquote>` },
      { html: `<p>Here it is.</p><div id="divRplyFwdMsg"><b>Feladó:</b> Refunds</div><p>${ours}</p>` },
      { html: `<p>${head.replace('<', '&lt;')}<br>Sent: Monday<br>Subject: S</p><p>${ours}</p>` },
      { text: `${head}\nSent: Monday\nSubject: S\n\n${ours}` },
    ];
    for (const shape of shapes) expect(await saidIn({ inReplyTo: '<1@x>', ...shape })).toEqual([]);
    const answered = '<blockquote type="cite">Did images fail?</blockquote><p>Charged twice.</p>';
    expect(await saidIn({ inReplyTo: '<1@x>', html: answered })).toEqual(['duplicate']);
  });

  test('is not read in attachments', async () => {
    const log = { name: 'error.log', type: 'text/plain', content: 'charged twice' };
    expect(await saidIn({ text: txn(1), attachments: [log] })).toEqual([]);
  });
});

test('a log of its own is documentation, a list of IDs is none', async () => {
  const log = { name: 'error.log', type: 'text/plain', content: `POST /v1/images 500 ${txn(1)}` };
  const list = { name: 'ids.txt', type: 'text/plain', content: `${txn(1)}\n${txn(2)}` };
  expect((await reading({ attachments: [log] })).documented).toBe(true);
  expect((await reading({ attachments: [list] })).documented).toBe(false);
});

test('the language is that of the text, else of the subject', async () => {
  const german = 'Bitte erstatten Sie mir diese Abbuchung.';
  expect((await reading({ subject: 'Please refund this charge', text: german })).language).toBe('de');
  expect((await reading({ subject: german, text: txn(1) })).language).toBe('de');
  expect((await reading({ subject: '', text: txn(1) })).language).toBeNull();
});

test('more IDs than anybody writes are for a person, and what they let through is read', async () => {
  const raw = mail({ text: Array.from({ length: 501 }, (_, at) => txn(at)).join('\n') });
  const fate = async (released: boolean) =>
    (await read(raw, await parsed(raw), READ_SETTINGS, { receivedAt: RECEIVED_AT, released })).fate;
  expect(await fate(false)).toMatchObject({ kind: 'quarantined', reason: 'too_large' });
  expect(await fate(true)).toMatchObject({ kind: 'read' });
});

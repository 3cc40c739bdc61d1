import { latestSeq } from '../../src/desk/latest-seq.js';
import { addNote } from '../../src/desk/notes.js';
import type { Dossier, InMail, OutMail } from '../../src/dossier/dossier.js';
import { readDossier } from '../../src/dossier/read-dossier.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { APPROVE, CREDIT } from '../review/review-desk.js';
import { txn } from '../support/sample-ledger.js';
import { type CaseDesk, caseDesk } from './case-desk.js';

let desk: CaseDesk;
beforeEach(async () => {
  desk = await caseDesk([
    ...ledgerOf('ada'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), { failed: 0 }),
  ]);
});
afterEach(() => desk.close());

async function dossierOf(caseId: string): Promise<Dossier> {
  const dossier = await readDossier(desk.pool, caseId, desk);
  if (dossier === null) throw new Error(`There is no case ${caseId}.`);
  return dossier;
}

const PLEASE = {
  subject: 'Äpfel',
  text: `All images of ${txn(1)} failed, please refund it.`,
  messageId: '<1@example.com>',
};
const THREAT = `All images of ${txn(1)} failed. Refund it or my lawyer will write to you.`;

const ins = ({ mails }: Dossier): InMail[] => mails.filter(mail => mail.direction === 'in');
const outs = ({ mails }: Dossier): OutMail[] => mails.filter(mail => mail.direction === 'out');

test('a decided case is there with its mails, its evidence, every rule and its money', async () => {
  const caseId = await desk.mail({ ...PLEASE, attachments: [{ name: 'error.log', content: 'internal error 500' }] });
  await desk.answer();
  const dossier = await dossierOf(caseId);
  expect(dossier.case).toMatchObject({ caseId, state: 'approved', live: true, accountId: 'acc_ada' });
  expect(dossier).toMatchObject({
    seq: 1,
    account: { accountId: 'acc_ada', email: 'ada@example.com', status: 'active' },
    proposal: null,
    credits: [],
    notes: [],
    decisions: [
      { seq: 1, by: 'policy 2025-01', message: null, policyVersion: '2025-01', decision: { kind: 'decided' } },
    ],
    refunds: [
      { refundId: `${caseId}.1.1`, seq: 1, amount: '0.16', currency: 'USD', status: 'pending', closedAt: null },
    ],
  });
  expect(ins(dossier)).toMatchObject([
    {
      from: 'ada@example.com',
      subject: 'Äpfel',
      messageId: '<1@example.com>',
      text: expect.stringContaining(`All images of ${txn(1)} failed`),
      reading: { transactionIds: [txn(1)] },
      attachments: [{ name: 'error.log', type: 'text/plain', bytes: 18, fate: 'kept', text: 'internal error 500' }],
    },
  ]);
  expect(outs(dossier)).toMatchObject([
    { to: 'ada@example.com', status: 'sent', failure: null, text: expect.stringContaining('0.16 USD') },
  ]);
  const { policyVersion, facts, charges } = dossier.evidence ?? {};
  expect([policyVersion, facts?.charges.map(charge => charge.transactionId)]).toEqual(['2025-01', [txn(1)]]);
  expect(charges?.[0]?.steps).toContainEqual(expect.objectContaining({ rule: 'technical_failure', verdict: 'pays' }));
});

test('in review the proposal waits, and people’s words are in it: decision, message, note, credit', async () => {
  const caseId = await desk.mail({ ...PLEASE, text: THREAT });
  expect(await dossierOf(caseId)).toMatchObject({
    seq: 1,
    proposal: { state: 'approved', totals: [{ amount: '0.16' }] },
  });
  const at = new Date('2026-11-23T08:00:00Z');
  await inTransaction(desk.pool, transaction => addNote(transaction, { caseId, at, by: 'anna', text: 'called her' }));
  await desk.order(caseId, CREDIT(), 'goodwill');
  expect(await dossierOf(caseId)).toMatchObject({
    seq: 2,
    proposal: null,
    decisions: [{ seq: 1 }, { seq: 2, by: 'anna', reason: 'goodwill' }],
    evidence: { policyVersion: '2025-01' },
    credits: [{ creditId: `${caseId}.2.c1`, seq: 2, amount: '0.16', currency: 'USD', status: 'granted' }],
    notes: [{ at, by: 'anna', text: 'called her' }],
  });
});

test('where nobody is proven to have written there is no evidence and no account', async () => {
  const caseId = await desk.mail({ ...PLEASE, auth: 'none' });
  const { evidence, account, case: found } = await dossierOf(caseId);
  expect([evidence, account, found.state]).toEqual([null, null, 'needs_verification']);
});

test('evidence that cannot be read costs the evidence, not the dossier', async () => {
  const caseId = await desk.mail(PLEASE);
  await desk.pool.query('alter table desk.decisions disable trigger append_only');
  await desk.pool.query(`update desk.decisions set facts = '{"receivedAt": 1}'`);
  expect(await dossierOf(caseId)).toMatchObject({ evidence: null, seq: 1 });
});

test('HTML without plain text is read as a reader sees it, and what it hides is not', async () => {
  const html = `<p>All images of <b>${txn(1)}</b> failed, please refund it.</p><p style="display:none">hidden</p>`;
  const [mail] = ins(await dossierOf(await desk.mail({ text: '', html })));
  expect(mail?.text?.trim()).toBe(`All images of ${txn(1)} failed, please refund it.`);
});

test('long texts are cut, of mails and of attachments', async () => {
  const attachments = [{ name: 'long.log', content: 'y'.repeat(30_000) }];
  const text = `${PLEASE.text}\n${'x'.repeat(60_000)}`;
  const [mail] = ins(await dossierOf(await desk.mail({ text, attachments })));
  expect([mail?.text?.length, mail?.attachments[0]?.text?.length]).toEqual([50_000, 20_000]);
});

test('a mail that is no longer kept, or cannot be read, has no text; the rest stands', async () => {
  const caseId = await desk.mail(PLEASE);
  await desk.mail({
    text: 'Is there any news about my refund?',
    inReplyTo: '<1@example.com>',
    references: '<1@example.com>',
  });
  await desk.answer();
  await desk.pool.query(
    "update desk.raw_mails set bytes = 'no mail' where message = (select min(id) from desk.messages)",
  );
  await desk.pool.query('update desk.outbox set raw = null');
  const spoilt = await dossierOf(caseId);
  expect(spoilt.mails.map(mail => mail.text)).toEqual([null, ...spoilt.mails.slice(1).map(mail => mail.text)]);
  expect(outs(spoilt).map(mail => mail.text)).toEqual(outs(spoilt).map(() => null));
  await desk.pool.query('delete from desk.raw_mails');
  const removed = await dossierOf(caseId);
  expect(removed.mails.map(mail => mail.text)).toEqual(removed.mails.map(() => null));
  expect(ins(removed)[0]).toMatchObject({ subject: 'Äpfel', reading: { transactionIds: [txn(1)] } });
});

test('a parser that is closed costs the texts alone', async () => {
  const caseId = await desk.mail(PLEASE);
  await desk.parser.close();
  expect((await dossierOf(caseId)).mails[0]?.text).toBeNull();
});

test('of many mails the newest fifty are there, in the order they came and went', async () => {
  const caseId = await desk.mail({ ...PLEASE, text: THREAT });
  await desk.pool.query(
    `insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage, disposition, case_id, subject)
     select 'INBOX', 9, n, timestamptz '2026-11-23' + make_interval(mins => n), 1, 'done', 'case', $1, 'mail ' || n
       from generate_series(1, 60) n`,
    [caseId],
  );
  const { mails } = await dossierOf(caseId);
  const subjects = mails.map(mail => mail.subject);
  expect([mails.length, subjects[0], subjects.at(-1)]).toEqual([50, 'mail 11', 'mail 60']);
});

test('what is newest is told by the number of the latest decision alone', async () => {
  const caseId = await desk.mail({ ...PLEASE, text: THREAT });
  expect(await latestSeq(desk.pool, caseId)).toBe(1);
  await desk.order(caseId, APPROVE(), 'the log shows it');
  expect(await latestSeq(desk.pool, caseId)).toBe(2);
  expect(await latestSeq(desk.pool, 'RF-0')).toBeNull();
});

test('a case that is not there is null', async () => {
  expect(await readDossier(desk.pool, 'RF-0', desk)).toBeNull();
});

test('it reads on one connection, one query at a time', async () => {
  const caseId = await desk.mail(PLEASE);
  await inTransaction(desk.pool, async transaction => {
    expect(await readDossier(transaction, caseId, desk)).toMatchObject({ seq: 1, mails: [{}, {}] });
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainCommand } from '../../../src/cli/commands/explain.js';
import { textWidth } from '../../../src/cli/text-width.js';
import { loadConfig } from '../../../src/config.js';
import { checkCase } from '../../../src/eligibility/check-case.js';
import { takeInMail } from '../../../src/intake/take-in-mail.js';
import { intakeTools } from '../../../src/intake/tools.js';
import {
  failedCharge,
  importRows,
  ledgerOf,
  type ReadMail,
  settings,
  storeRead,
} from '../../eligibility/read-mails.js';
import { storeMail } from '../../intake/stored-mails.js';
import { refunds } from '../../support/cli.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { type MailOptions, mail } from '../../support/mail.js';
import { txn } from '../../support/sample-ledger.js';
import { captured } from '../captured.js';

const RECEIVED = new Date('2026-11-20T10:00:00Z');
const CONFIG = loadConfig({ MAIL_AUTHSERV_ID: 'mx.imaginator.test' });
const WORDS = `All four images of ${txn(1)} failed with an internal error.`;

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  [database, folder] = await Promise.all([freshDatabase(), mkdtemp(join(tmpdir(), 'explain-'))]);
  await importRows(database.pool, [
    ...ledgerOf('ada', 'bob'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), { failed: 0 }),
  ]);
});
afterEach(() => Promise.all([database.close(), rm(folder, { recursive: true })]));

async function explain(source: string, json = false) {
  const terminal = captured(json);
  await explainCommand(database.pool, source, () => intakeTools(CONFIG), settings(), terminal);
  return terminal;
}

async function written(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const explainMail = async (options: MailOptions, json = false) =>
  explain(await written('one.eml', mail({ messageId: '<1@x>', received: RECEIVED, ...options })), json);

async function decide(read: ReadMail): Promise<string> {
  const { pool } = database;
  const checked = await checkCase(pool, await storeRead(pool, read), settings());
  if (checked.kind !== 'decided') throw new Error(checked.kind);
  return checked.caseId;
}

/** How many rows each table has. */
async function rowCounts(): Promise<unknown> {
  const { pool } = database;
  const tables = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('desk', 'ledger') order by 1`,
  );
  const counts = tables.rows.map(({ name }) => `(select count(*) from ${name}) as "${name}"`);
  return (await pool.query(`select ${counts.join(', ')}`)).rows;
}

/** The Message-ID of our first mail about a case. */
async function repliedAs(caseId: string): Promise<string> {
  const { rows } = await database.pool.query('select message_id from desk.outbox where case_id = $1 order by id', [
    caseId,
  ]);
  return rows[0]?.message_id;
}

describe('a mail', () => {
  test('what it says, every rule with what it read, the decision and the reply, in 80 columns', async () => {
    const text = (await explainMail({ text: WORDS })).text();
    expect(text).toMatch(/^from {8}ada@example\.com\nsubject {5}Refund request\nreceived {4}2026-11-20 10:00 UTC\n/);
    expect(text).toContain('sender      proven (');
    expect(text).toContain(`IDs         ${txn(1)}\nsays        failure: "`);
    expect(text).toContain('answers     none: a case of its own\n');
    expect(text).toContain('account     acc_ada, active\n');
    const rules = text.slice(text.indexOf('  time limit'), text.indexOf('\n\nPolicy'));
    expect(rules).toBe(`  time limit (4.1)                                                does not apply
      charged on 2026-11-12, last day 2026-12-12, received on 2026-11-20
  chargeback (7)                                                  does not apply
      no chargeback
  duplicate charge (3.1, 11)                                      does not apply
      request req_${txn(1)}: ${txn(1)}
  incorrect amount (3.1, 11)                                      does not apply
      billed 0.16 USD; 4 × 0.04 by the price list of 2026-11-12T09:30:00.000Z
  technical failure (3.1, 8)                                       pays 0.16 USD
      4 images: 0 succeeded, 4 internal_error
  service outage (3.1, 5)                                         does not apply
      not cited by its invoice: nothing to prorate
  not reached: already refunded · nothing charged · test key · third party ·
  maintenance · short outage · customers failure · outage not shown · terms
  violation · closed account · user error · own network · price at the time ·
  never charged · successful images`);
    expect(text).toContain('Policy 2025-01: approved, 0.16 USD to the original payment method\n');
    expect(text).toContain('4 × 0.04 USD = 0.16 USD');
    expect(text).toContain('Reply to ada@example.com (en):\n  │ Subject: ');
    expect(text).toContain('2026-12-04'); // 4.3: ten business days after the decision
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  });

  test('for scripts it is one document', async () => {
    const document = (await explainMail({ text: WORDS }, true)).document();
    expect(document).toMatchObject({
      source: join(folder, 'one.eml'),
      fate: 'decided',
      seen_before: null,
      answers: null,
      case: null,
      mails: [
        {
          received_at: RECEIVED.toISOString(),
          message_id: '<1@x>',
          from: 'ada@example.com',
          authentication: { dmarc: 'pass' },
          transaction_ids: [txn(1)],
          claims: [{ claim: 'failure', words: expect.any(String) }],
          explained: true,
          documented: false,
          language: 'en',
        },
      ],
      policy_version: '2025-01',
      account_id: 'acc_ada',
      charges: [{ transaction_id: txn(1), amount: '0.16', left_to_refund: '0.16', currency: 'USD' }],
      state: 'approved',
      question: null,
      waits_for: [],
      findings: [{ transaction_id: txn(1), result: 'pay', ground: 'technical_failure', amount: '0.16' }],
      totals: [{ amount: '0.16', currency: 'USD' }],
      proposal: null,
      reply: { to: 'ada@example.com', language: 'en', text: expect.stringContaining('0.16 USD') },
      facts: { charges: [{ transactionId: txn(1) }] },
    });
    expect(document).toMatchObject({
      charges: [
        {
          rules: expect.arrayContaining([
            {
              rule: 'technical_failure',
              clauses: ['3.1', '8'],
              verdict: 'pays',
              reads: '4 images: 0 succeeded, 4 internal_error',
              amount: '0.16',
              doubt: null,
              basis: { kind: 'images_failed', failed: 4, images: 4, unitPrice: '0.04' },
            },
          ]),
        },
      ],
    });
  });

  test('writes nothing, whatever it would do', async () => {
    await decide({ transactionIds: [txn(2)] });
    await database.pool.query(`insert into ledger.chargebacks values ('cb', '${txn(1)}', 'open', now())`);
    const before = await rowCounts();
    const text = (await explainMail({ text: WORDS })).text();
    expect(text).toContain('account     acc_ada, suspended\n'); // as it would be by then (7)
    expect(text).toMatch(/chargeback \(7\) +for a person\n/);
    expect(text).toContain('Policy 2025-01: needs_review for chargeback_open; proposal: ');
    expect(await rowCounts()).toEqual(before);
  });

  test('a machine is ignored, and what is no mail quarantined', async () => {
    expect((await explainMail({ headers: { 'List-Id': 'x' } })).text()).toBe(`from        ada@example.com
subject     Refund request

It would be ignored (list): The mail has the header of a mailing list.
`);
    expect((await explainMail({ headers: { 'List-Id': 'x' } }, true)).document()).toMatchObject({
      fate: 'ignored',
      reason: 'list',
      from: 'ada@example.com',
      message_id: '<1@x>',
    });
    const broken = (await explain(await written('two.eml', 'no mail'))).text();
    expect(broken).toContain('It would be quarantined (unparseable): ');
  });

  test('on the word of a sender who is not proven nothing is read, and only the account’s owner is asked', async () => {
    const text = (await explainMail({ text: WORDS, auth: 'none' })).text();
    expect(text).toContain('sender      not proven (');
    expect(text).toContain('Whose request it is is not proven: nothing is read from the ledger.\n');
    expect(text).not.toContain('time_limit');
    expect(text).toContain('needs_verification, asks the account’s owner');
    expect(text).toContain('Question to the account’s owner, ada@example.com (en):\n');
    expect(text).not.toMatch(/Reply to|No reply/);
  });

  test('a question is shown with the reply that asks it, in the language of the mail', async () => {
    const text = (
      await explainMail({ text: 'Guten Tag, ich hätte gerne mein Geld zurück, bitte erstatten Sie es mir.' })
    ).text();
    expect(text).toContain('Policy 2025-01: needs_info, asks which_transaction\n');
    expect(text).toContain('Reply to ada@example.com (de):\n');
    expect(text).toContain(txn(1)); // to pick from
  });

  test('one that answers a case says which, and what it does to it', async () => {
    const denied = await decide({ transactionIds: [txn(2)] });
    const answer = { inReplyTo: await repliedAs(denied) };
    const text = (await explainMail({ text: 'I do not agree with that at all.', ...answer })).text();
    expect(text).toContain(`answers     ${denied}: a denial that it reopens\n`);
    expect(text).toContain(`Policy 2025-01: needs_review for answer_to_a_denial; proposal: denied, 0.00 USD\n`);
    expect(text).toMatch(/Subject: .*RF-0001/);
    const { rows } = await database.pool.query('select state from desk.cases');
    expect(rows).toEqual([{ state: 'denied' }]);
  });

  test('one that has nothing to add is only recorded', async () => {
    const approved = await decide({ transactionIds: [txn(1)] });
    const answer = { inReplyTo: await repliedAs(approved) };
    const thanks = { text: 'Thank you very much, that was quick.', ...answer };
    expect((await explainMail(thanks)).text()).toContain(`It would only be recorded in the case ${approved}, `);
    expect((await explainMail(thanks, true)).document()).toMatchObject({ fate: 'recorded', case: approved });
  });

  test('one that came before is explained all the same, and that is said', async () => {
    const { pool } = database;
    const raw = mail({ text: WORDS, messageId: '<1@x>', received: RECEIVED });
    const id = await storeMail(pool, raw);
    const tools = intakeTools(CONFIG);
    await takeInMail(pool, id, tools).finally(() => tools.parser.close());
    await checkCase(pool, id, settings());
    const text = (await explain(await written('one.eml', raw))).text();
    expect(text).toContain(`seen        before, as mail ${id}, case RF-0001: it would not be taken in again\n`);
    expect(text).toMatch(/already refunded \(3\.1\) +REFUSES\n/);
  });

  test('from stdin, as a command', async () => {
    const env = { DATABASE_URL: database.url, MAIL_AUTHSERV_ID: 'mx.imaginator.test' };
    const raw = mail({ text: WORDS, received: RECEIVED }).toString();
    const { code, out, err } = await refunds(['explain', '-', '--json'], env, raw);
    expect({ code, err, document: JSON.parse(out) }).toMatchObject({
      code: 0,
      err: '',
      document: { state: 'approved' },
    });
  });

  test('a file without a mail, or with several, is bad input', async () => {
    await expect(explain(folder)).rejects.toMatchObject({ code: 65, message: /There is no mail in .*; explain one/ });
    await mkdir(join(folder, 'new'));
    await Promise.all([written('new/1', mail()), written('new/2', mail())]);
    await expect(explain(folder)).rejects.toMatchObject({ code: 65 });
  });
});

describe('a case', () => {
  test('is explained by what its decision read, whatever the ledger says now', async () => {
    const caseId = await decide({ transactionIds: [txn(1)], claims: ['failure'] });
    await database.pool.query(`update ledger.generations set status = 'succeeded', reason = null`);
    const text = (await explain(caseId.toLowerCase())).text();
    expect(text).toContain('says        failure: "failure"\n');
    expect(text).toMatch(
      /technical failure \(3\.1, 8\) +pays 0\.16 USD\n {6}4 images: 0 succeeded, 4 internal_error\n/,
    );
    expect(text).toContain('Policy 2025-01: approved, 0.16 USD to the original payment method\n');
    expect(text).toMatch(/Reply to ada@example\.com \(en\):\n {2}│ Subject: .*RF-0001/);
    expect(text).toContain('2026-12-04');
    expect((await explain(caseId, true)).document()).toMatchObject({
      source: caseId,
      fate: 'decided',
      case: caseId,
      state: 'approved',
      charges: [{ transaction_id: txn(1) }],
      reply: { to: 'ada@example.com' },
    });
  });

  test('of a trial shows what it would have written, and to whom', async () => {
    const caseId = await decide({ transactionIds: [txn(1)], answer: false });
    const text = (await explain(caseId)).text();
    expect(text).toContain('Would have written to ada@example.com (en):\n  │ Subject: ');
    expect(text).not.toContain('Reply to');
    const asked = await decide({ dmarc: 'none', transactionIds: [txn(1)], answer: false });
    expect((await explain(asked)).text()).toContain('Would have asked the account’s owner, ada@example.com (en):\n');
  });

  test('with several mails shows each, and the latest decision', async () => {
    const caseId = await decide({});
    const references = [await repliedAs(caseId)];
    await decide({ references, transactionIds: [txn(1)] });
    const text = (await explain(caseId)).text();
    expect(text.match(/^from {8}ada@example\.com$/gm)).toHaveLength(2);
    expect(text).toContain('Policy 2025-01: approved, ');
  });

  test('that waits for a person because its sender is not proven has no evidence', async () => {
    const caseId = await decide({ dmarc: 'fail', transactionIds: [txn(1)] });
    const text = (await explain(caseId)).text();
    expect(text).toContain('nothing is read from the ledger');
    expect(text).toContain('needs_review for sender_not_proven');
    expect((await explain(caseId, true)).document()).toMatchObject({ facts: null, charges: [], reply: null });
  });

  test('whose evidence is damaged is named', async () => {
    const caseId = await decide({ transactionIds: [txn(1)] });
    await database.pool.query(`
      alter table desk.decisions disable trigger append_only;
      update desk.decisions set facts = facts - 'charges'`);
    await expect(explain(caseId)).rejects.toMatchObject({
      code: 1,
      message: expect.stringMatching(
        /^The evidence of RF-0001\.1 cannot be read \(facts\.charges: .*\); run `refunds doctor`\.$/,
      ),
    });
  });

  test('that is not there is bad input', async () => {
    await expect(explain('RF-9999')).rejects.toMatchObject({
      code: 65,
      message: 'There is neither a file nor a case RF-9999; `refunds cases list` shows the cases.',
    });
  });
});

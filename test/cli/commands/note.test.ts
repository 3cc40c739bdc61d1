import { showCaseCommand } from '../../../src/cli/commands/cases.js';
import { noteCommand } from '../../../src/cli/commands/note.js';
import { failedCharge, ledgerOf } from '../../eligibility/read-mails.js';
import { ORDERED_AT, type ReviewDesk, reviewDesk } from '../../review/review-desk.js';
import { txn } from '../../support/sample-ledger.js';
import { captured } from '../captured.js';

let desk: ReviewDesk;
beforeAll(async () => {
  desk = await reviewDesk([...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
  await desk.mail({ transactionIds: [txn(1)] });
});
afterAll(() => desk.close());

const NOTE = { caseId: 'RF-0001', at: ORDERED_AT, by: 'anna (os: root)', text: 'She called; the log follows.' };

const show = async (json: boolean) => {
  const terminal = captured(json);
  await showCaseCommand(desk.pool, 'RF-0001', terminal);
  return terminal;
};

test('a note is shown with its case, and changes nothing of it', async () => {
  const before = await desk.everything();
  expect(Object.entries(Object((await show(true)).document())).at(-1)).toEqual(['notes', []]);
  const terminal = captured();
  await noteCommand(desk.pool, NOTE, terminal);
  expect(terminal.text()).toBe('Noted on RF-0001.\n');
  expect((await show(false)).text()).toContain(
    '\nnotes\n  2026-11-24 09:00  anna (os: root): She called; the log follows.\n',
  );
  expect((await show(true)).document()).toMatchObject({
    state: 'approved',
    notes: [{ at: '2026-11-24T09:00:00.000Z', by: 'anna (os: root)', text: 'She called; the log follows.' }],
  });
  expect(await desk.everything()).toEqual(before);
});

test('for scripts it is one document', async () => {
  const terminal = captured(true);
  await noteCommand(desk.pool, { ...NOTE, text: 'A second one.' }, terminal);
  expect(terminal.document()).toEqual({
    case: 'RF-0001',
    note: { at: '2026-11-24T09:00:00.000Z', by: 'anna (os: root)', text: 'A second one.' },
  });
});

test('the terminal obeys nothing in it', async () => {
  await noteCommand(desk.pool, { ...NOTE, text: 'red \u001b[31m\nand two lines' }, captured());
  expect((await show(false)).text()).toContain('anna (os: root): red ·[31m·and two lines\n');
});

test('a case that is not there is bad input', async () => {
  await expect(noteCommand(desk.pool, { ...NOTE, caseId: 'RF-9999' }, captured())).rejects.toMatchObject({
    code: 65,
    message: 'There is no case RF-9999; `refunds cases list` shows them.',
  });
});

import { addNote, type NewNote, notesOfCase } from '../../src/desk/notes.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { ledgerOf } from '../eligibility/read-mails.js';
import { type ReviewDesk, reviewDesk } from '../review/review-desk.js';

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk(ledgerOf('ada'));
  await desk.mail({ explained: false });
  await desk.mail({ explained: false, answer: false });
});
afterEach(() => desk.close());

const note = (changes: Partial<NewNote> = {}): NewNote => ({
  caseId: 'RF-0001',
  at: new Date('2026-11-24T09:00:00Z'),
  by: 'anna (os: root)',
  text: 'Sie rief an – „es eilt“ 𝄞\nzweite Zeile',
  ...changes,
});

const add = (one: NewNote) => inTransaction(desk.pool, transaction => addNote(transaction, one));

test('notes come back as they were written, oldest first, each with its case', async () => {
  expect(await add(note())).toBe(true);
  expect(await add(note({ by: 'ben', text: 'Seen.', at: new Date('2026-11-24T08:00:00Z') }))).toBe(true);
  expect(await add(note({ caseId: 'RF-0002', text: 'A trial may have one too.' }))).toBe(true);
  const { caseId: _, ...first } = note();
  expect(await notesOfCase(desk.pool, 'RF-0001')).toEqual([
    first,
    { at: new Date('2026-11-24T08:00:00Z'), by: 'ben', text: 'Seen.' },
  ]);
  expect(await notesOfCase(desk.pool, 'RF-0002')).toHaveLength(1);
});

test('each is audited in the chain of its case', async () => {
  await add(note());
  expect(await desk.rows("select chain, actor, reason, after, at from desk.audit where action = 'noted'")).toEqual([
    { chain: 'RF-0001', actor: note().by, reason: note().text, after: { note: '1' }, at: expect.any(Date) },
  ]);
});

test('a case that is not there has none, and nothing is audited', async () => {
  expect(await add(note({ caseId: 'RF-9999' }))).toBe(false);
  expect(await notesOfCase(desk.pool, 'RF-9999')).toEqual([]);
  expect(await desk.rows("select from desk.audit where action = 'noted'")).toEqual([]);
});

test.each([
  ['changed', "update desk.notes set text = 'never mind'"],
  ['deleted', 'delete from desk.notes'],
  ['emptied', 'truncate desk.notes'],
])('they are never %s', async (_, sql) => {
  await add(note());
  await expect(desk.pool.query(sql)).rejects.toThrow('appended, never changed');
});

import { panesOf, placeText, statusLines, tooSmall } from '../../../src/cli/review/layout.js';
import { asItStands, folded } from '../../../src/cli/review/lines.js';
import { reportOf } from '../../../src/cli/review/report.js';
import { dueText, proposalText, reasonsText } from '../../../src/cli/review/words.js';
import { textWidth } from '../../../src/cli/text-width.js';
import type { Dossier } from '../../../src/dossier/dossier.js';
import { AT, DENIES, dossier, walk } from './walk.js';

const LONG = Array.from({ length: 50 }, (_, i) => `line ${i + 1} ${'word '.repeat(30)}`).join('\n');
const SIZE = { columns: 80, rows: 24 };

function withMail(text: string | null): Dossier {
  const mail = {
    direction: 'in',
    id: '1',
    at: AT,
    from: 'ada@example.com',
    subject: 'Refund',
    messageId: null,
    text,
    reading: null,
    attachments: [
      { name: 'a.log', bytes: 3, sha256: 'x', type: 'text/plain', fate: 'kept', text: 'a    b\n' },
      { name: 'b.exe', bytes: 3, sha256: 'y', type: 'application/x-msdownload', fate: 'refused', text: null },
    ],
  } as const;
  return { ...dossier('RF-1'), mails: [mail] };
}

function looking(shown: Dossier) {
  const one = walk();
  one.load(shown);
  return one;
}
const text = (pane: ReturnType<typeof panesOf>[number] | undefined) => pane?.lines.map(line => line.text).join('\n');

test('a narrow window has one section, a wide one the mail beside another', () => {
  const one = looking(withMail('Hello'));
  expect(panesOf(one.state(), SIZE)).toHaveLength(1);
  one.send({ kind: 'show', section: 'attachments' });
  const [left, right] = panesOf(one.state(), { columns: 120, rows: 40 });
  expect([text(left), text(right)]).toEqual([
    expect.stringContaining('Hello'),
    expect.stringContaining('a.log text/plain, 3 bytes, kept\n  a    b'),
  ]);
  expect(text(right)).toContain('It was refused');
});

test('what does not fit is scrolled to, and no further than its end', () => {
  const one = looking(withMail(LONG));
  const [pane] = panesOf(one.state(), SIZE);
  expect(placeText(pane ?? panic())).toMatch(/^1–16 of \d+$/);
  one.send({ kind: 'scroll', to: 10_000 });
  const [last] = panesOf(one.state(), SIZE);
  expect(text(last)?.trimEnd()).toMatch(/word$/);
  expect(last?.lines).toHaveLength(last?.height ?? 0);
  expect(placeText(panesOf(one.state(), { columns: 80, rows: 4_000 })[0] ?? panic())).toBe('');
});

test.each([{ columns: 60, rows: 15 }, SIZE, { columns: 100, rows: 30 }, { columns: 300, rows: 80 }])(
  'nothing is wider or longer than %j, whatever is going on',
  size => {
    const one = looking(withMail(`${LONG}${'x'.repeat(500)}${'退'.repeat(300)}`));
    const check = () => {
      const panes = panesOf(one.state(), size);
      const width = panes.reduce((sum, pane) => sum + pane.width, 3 * (panes.length - 1));
      expect(width).toBeLessThanOrEqual(size.columns);
      for (const { lines, width: own, height } of panes) {
        expect(Math.max(0, ...lines.map(line => textWidth(line.text)))).toBeLessThanOrEqual(own);
        expect(lines.length).toBeLessThanOrEqual(height);
        const typing = one.mode().kind === 'typing' ? 2 : 0;
        expect(height + 4 + 1 + statusLines(one.state(), size).length + typing + 1).toBeLessThan(size.rows);
      }
    };
    check();
    one.press('help');
    check();
    one.press('back');
    one.order('deny');
    check();
    one.line('because');
    one.line('');
    one.failed(`The database is away. ${'It is really away. '.repeat(50)}`);
    check();
    one.press('submit');
    one.tried();
    check();
  },
);

test('a window that is too small is told of', () => {
  expect(tooSmall({ columns: 59, rows: 24 })).toBe('Too small: 59×24, needs 60×15.');
  expect(tooSmall({ columns: 60, rows: 15 })).toBeNull();
});

test('a mail whose text is gone says so', () => {
  expect(text(panesOf(looking(withMail(null)).state(), SIZE)[0])).toContain('no longer kept');
});

test('nothing of a text is obeyed, and its lines are its own', () => {
  expect(folded('a\x1b[2Jb\nc', 80).map(line => line.text)).toEqual(['a·[2Jb', 'c']);
  expect(asItStands('a\tb\r\n  c\x07', 80, '> ').map(line => line.text)).toEqual(['> a    b', '>   c·']);
});

test('words for people', () => {
  expect(dueText(null, AT)).toBe('no deadline');
  expect(dueText(new Date(AT.getTime() + 5 * 3_600_000), AT)).toBe('due in 5 h');
  expect(dueText(new Date(AT.getTime() - 50 * 3_600_000), AT)).toBe('overdue by 2 days');
  expect(proposalText(dossier('RF-1'))).toBe('approve 0.16 USD to the original payment method');
  expect(proposalText(dossier('RF-1', DENIES))).toBe('deny');
  expect(proposalText(dossier('RF-1', null))).toBe('none');
  expect(reasonsText(dossier('RF-1', null, ['legal_threat', 'contested']))).toBe('legal threat, contested');
});

test('the report tells what was written, what was not, and what nobody knows', () => {
  const one = looking(dossier('RF-1'));
  expect(reportOf(one.state())).toBe('Nothing was decided.');
  const draft = one.draft();
  one.go('next');
  one.written(draft);
  one.load();
  one.draft('approve');
  one.press('interrupt');
  expect(reportOf(one.state())).toBe('RF-1  denied, 0.00 USD\nRF-2  not written: approve 0.16 USD');
});

function panic(): never {
  throw new Error('There is no pane.');
}

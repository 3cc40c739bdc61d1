import fc from 'fast-check';
import { type Column, table } from '../../src/cli/table.js';
import { cutToWidth, textWidth } from '../../src/cli/text-width.js';

interface Row {
  readonly id: string;
  readonly amount: string;
  readonly subject: string;
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'id', show: row => row.id },
  { title: 'amount', show: row => row.amount, right: true },
  { title: 'subject', show: row => row.subject, shrinks: true },
];

const row = (changes: Partial<Row> = {}): Row => ({ id: 'RF-1', amount: '0.16 USD', subject: 'Refund', ...changes });

test('columns are aligned, numbers on the right, nothing trails', () => {
  expect(table([row(), row({ id: 'RF-2222', amount: '12.00 USD' })], COLUMNS, 80)).toBe(
    ['ID          AMOUNT  SUBJECT', 'RF-1      0.16 USD  Refund', 'RF-2222  12.00 USD  Refund', ''].join('\n'),
  );
});

test('where the terminal is narrow the column that may be cut is cut, down to eight', () => {
  const long = [row({ subject: 'My pictures did not come' })];
  expect(table(long, COLUMNS, 30).split('\n')[1]).toBe('RF-1  0.16 USD  My pictures d…');
  expect(table(long, COLUMNS, 10).split('\n')[1]).toBe('RF-1  0.16 USD  My pict…');
});

test('a terminal obeys nothing of a mail: no escape sequence, line end, bell or change of direction gets through', () => {
  const subject = '\u001b[2J\u001b]0;owned\u0007\r\nRF-9999\u202eevil\u0085\u009b31m';
  const printed = table([row({ subject })], COLUMNS, 80);
  expect(printed.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
  expect(printed.split('\n')).toHaveLength(3);
});

test.each([
  ['Bilder fehlen', 13],
  ['画像が生成されません', 20],
  ['환불', 4],
  ['ＩＤ１', 6],
  ['🎉 done', 7],
  ['e\u0301', 1],
  // Scripts of East Asia use these too (Script_Extensions), yet they are narrow.
  ['· · ·', 5],
  // Rare letters beyond the first plane, and letters in squares.
  ['𠮷🈂🉐', 6],
])('%s takes %i columns', (text, columns) => {
  expect(textWidth(text)).toBe(columns);
});

test('a wide letter that fits only by half is cut off whole', () => {
  expect(cutToWidth('画像画像', 6)).toBe('画像…');
  expect(cutToWidth('🎉🎉🎉', 4)).toBe('🎉…');
  expect(cutToWidth('画像', 4)).toBe('画像');
});

test('whatever the texts, every line fits and the columns stand below each other', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), subjects => {
      const lines = table(
        subjects.map(subject => row({ subject })),
        COLUMNS,
        40,
      ).split('\n');
      expect(lines).toHaveLength(subjects.length + 2);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(40);
    }),
  );
});

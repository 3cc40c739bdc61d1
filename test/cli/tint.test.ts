import { table } from '../../src/cli/table.js';
import { isColourful, tinted } from '../../src/cli/tint.js';

test('only a real terminal is coloured, and not against its user’s will', () => {
  expect(isColourful(true, { TERM: 'xterm-256color' })).toBe(true);
  expect(isColourful(true, { NO_COLOR: '' })).toBe(true); // no-color.org: an empty value says nothing
  expect(isColourful(false, {})).toBe(false);
  expect(isColourful(true, { NO_COLOR: '1' })).toBe(false);
  expect(isColourful(true, { TERM: 'dumb' })).toBe(false);
});

test('a colour begins with the text and ends with it', () => {
  expect(tinted('late', 'bad')).toBe('\u001b[31mlate\u001b[0m');
  expect(tinted('late', null)).toBe('late');
  expect(tinted('', 'bad')).toBe('');
});

test('a coloured table is aligned as if it were none', () => {
  const columns = [
    { title: 'state', show: (row: string) => row, tint: (row: string) => (row === 'denied' ? ('bad' as const) : null) },
    { title: 'length', show: (row: string) => String(row.length), right: true },
  ];
  const plain = table(['denied', 'approved'], columns, 40);
  const coloured = table(['denied', 'approved'], columns, 40, true);
  expect(coloured).toContain('\u001b[31mdenied\u001b[0m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is taken away
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

import { PassThrough } from 'node:stream';
import { openTerminal, typedLine } from '../../src/cli/terminal.js';

test.each([
  ['a line', 'yes\nno\n', 'yes'],
  ['an empty line', '\n', ''],
  ['nothing: the input ends', '', '', '\n'],
])('what is typed after a question: %s', async (_, typed, line, ended = '') => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const asked = typedLine('Send this? [y/N] ', input, output);
  input.end(typed);
  expect(await asked).toBe(line);
  expect(String(output.read())).toBe(`Send this? [y/N] ${ended}`);
});

test('nobody can be asked where stdin and stdout are no terminal, nor for a script', () => {
  expect([openTerminal(false).interactive, openTerminal(true).interactive]).toEqual([false, false]);
});

import { openProgress } from '../../src/cli/progress.js';

function stream(isTTY: boolean) {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  return { isTTY, write, written: () => written };
}

test('on a terminal one line tells how far it is, and goes away at the end', () => {
  const terminal = stream(true);
  const progress = openProgress('decisions', terminal);
  for (let done = 1; done <= 250; done++) progress.at(done);
  progress.end();
  expect(terminal.written()).toBe('\r\u001b[K100 decisions …\r\u001b[K200 decisions …\r\u001b[K');
});

test('a short run says nothing', () => {
  const terminal = stream(true);
  const progress = openProgress('decisions', terminal);
  progress.at(99);
  progress.end();
  expect(terminal.written()).toBe('');
});

test('nothing is written to a file', () => {
  const file = stream(false);
  const progress = openProgress('decisions', file);
  progress.at(100);
  progress.end();
  expect(file.written()).toBe('');
});

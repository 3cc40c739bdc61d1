import { inputFor } from '../../../src/cli/review/bindings.js';
import { keysOf } from '../../../src/cli/review/keys.js';
import { edited, lineOf, textOf } from '../../../src/cli/review/line-editor.js';
import { seenLine } from '../../../src/cli/review/prompt.js';
import { textWidth } from '../../../src/cli/text-width.js';
import { walk } from './walk.js';

const PLAIN = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};
const SCROLL = { offset: 5, most: 40, page: 10 };
const named = (name: Extract<ReturnType<typeof keysOf>[number], { kind: 'named' }>['name']) =>
  ({ kind: 'named', name }) as const;
const text = (typed: string) => ({ kind: 'text', text: typed }) as const;

describe('keys', () => {
  test.each([
    ['one letter', 'a', {}, [text('a')]],
    ['what a slow line brings at once', 'because\r', {}, [text('because'), named('enter')]],
    ['a paste of two lines is one text', 'a\nb', {}, [text('a'), text(' '), text('b')]],
    ['Ctrl-C among letters', 'ab\x03', {}, [text('ab'), named('interrupt')]],
    ['Ctrl-C', 'c', { ctrl: true }, [named('interrupt')]],
    ['backspace by either name', '', { delete: true }, [named('backspace')]],
    ['shift and Tab', '', { tab: true, shift: true }, [named('shift_tab')]],
    ['Alt with a letter is nothing', 'd', { meta: true }, []],
  ])('%s', (_, typed, pressed, keys) => {
    expect(keysOf(typed, { ...PLAIN, ...pressed })).toEqual(keys);
  });

  test.each([
    [text('j'), 6],
    [named('up'), 4],
    [named('page_down'), 15],
    [named('page_up'), 0],
    [text('G'), 40],
    [text('g'), 0],
  ])('%j scrolls to %d', (key, to) => {
    const one = walk();
    one.load();
    expect(inputFor(key, one.state(), SCROLL)).toEqual({ kind: 'scroll', to });
  });

  test('Tab goes through the sections and around', () => {
    const one = walk();
    one.load();
    expect(inputFor(named('shift_tab'), one.state(), SCROLL)).toEqual({ kind: 'show', section: 'attachments' });
    one.send({ kind: 'show', section: 'attachments' });
    expect(inputFor(named('tab'), one.state(), SCROLL)).toEqual({ kind: 'show', section: 'mail' });
  });

  test('while something is typed, letters are letters', () => {
    const one = walk();
    one.load();
    one.order('deny');
    expect(inputFor(text('q'), one.state(), SCROLL)).toEqual({ kind: 'edit', edit: { kind: 'insert', text: 'q' } });
    expect(inputFor(named('interrupt'), one.state(), SCROLL)).toEqual({ kind: 'interrupt' });
  });

  test('while it is written, only Ctrl-C counts', () => {
    const one = walk();
    one.load();
    one.draft();
    one.go('next');
    expect(inputFor(text('q'), one.state(), SCROLL)).toBeNull();
    expect(inputFor(named('interrupt'), one.state(), SCROLL)).toEqual({ kind: 'interrupt' });
  });
});

describe('the line', () => {
  test('is edited at its cursor, letter by letter as people count them', () => {
    const line = edited(edited(lineOf('naïve e\u0301👩‍🚀'), { kind: 'backspace' }), { kind: 'backspace' });
    expect(textOf(line)).toBe('naïve ');
    const inside = edited(edited(line, { kind: 'left' }), { kind: 'insert', text: '!' });
    expect(inside).toEqual({ before: 'naïve!', after: ' ' });
    expect(edited(inside, { kind: 'home' })).toEqual({ before: '', after: 'naïve! ' });
    expect(edited(lineOf('one two '), { kind: 'delete_word' })).toEqual(lineOf('one '));
    expect(edited(inside, { kind: 'clear' })).toEqual({ before: '', after: ' ' });
  });

  test('stays one line without control characters, of 2,000 characters at most', () => {
    expect(textOf(edited(lineOf(''), { kind: 'insert', text: 'a\r\nb\x1b[31m' }))).toBe('a b[31m');
    expect(textOf(edited(lineOf('x'), { kind: 'insert', text: 'y'.repeat(3_000) }))).toHaveLength(2_000);
  });

  test.each(['', 'x'.repeat(100), '退'.repeat(100)])('its cursor is always seen: %#', typed => {
    for (const line of [lineOf(typed), { before: '', after: typed }, { before: typed, after: typed }]) {
      const { before, cursor, after } = seenLine(line, 40);
      expect(textWidth(before + cursor + after)).toBeLessThanOrEqual(40);
      expect(textWidth(cursor)).toBeGreaterThan(0);
    }
  });
});

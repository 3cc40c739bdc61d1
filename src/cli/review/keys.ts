import type { Key as Pressed } from 'ink';

/** A key by its name, or the text that it typed. */
export type Key = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'named'; readonly name: KeyName };

export type KeyName =
  | 'enter'
  | 'escape'
  | 'backspace'
  | 'tab'
  | 'shift_tab'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page_up'
  | 'page_down'
  | 'home'
  | 'end'
  | 'interrupt'
  | 'clear'
  | 'delete_word';

const CONTROL: Readonly<Record<string, KeyName>> = {
  a: 'home',
  b: 'left',
  c: 'interrupt',
  d: 'page_down',
  e: 'end',
  f: 'right',
  u: 'clear',
  w: 'delete_word',
};
const TYPED: Readonly<Record<string, KeyName>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\x7f': 'backspace',
  '\x03': 'interrupt',
};

/** The keys of one chunk of input. A slow line brings several at once: `yes` and Enter, or `jjj`. */
export function keysOf(text: string, pressed: Pressed): Key[] {
  const name = nameOf(text, pressed);
  if (name !== null) return [{ kind: 'named', name }];
  if (pressed.ctrl || pressed.meta) return [];
  const parts = text.split(/(\p{Cc})/u).filter(part => part !== '');
  return parts.flatMap((part, i): Key[] => {
    const typed = TYPED[part];
    if (typed === undefined) return [{ kind: 'text', text: part }];
    // A line end within pasted text is none that was pressed.
    if (typed === 'enter' && i < parts.length - 1) return [{ kind: 'text', text: ' ' }];
    return [{ kind: 'named', name: typed }];
  });
}

function nameOf(text: string, pressed: Pressed): KeyName | null {
  if (pressed.ctrl) return CONTROL[text] ?? null;
  if (pressed.return) return 'enter';
  if (pressed.escape) return 'escape';
  if (pressed.backspace || pressed.delete) return 'backspace'; // terminals send either for the same key
  if (pressed.tab) return pressed.shift ? 'shift_tab' : 'tab';
  if (pressed.upArrow) return 'up';
  if (pressed.downArrow) return 'down';
  if (pressed.leftArrow) return 'left';
  if (pressed.rightArrow) return 'right';
  if (pressed.pageUp) return 'page_up';
  if (pressed.pageDown) return 'page_down';
  if (pressed.home) return 'home';
  return pressed.end ? 'end' : null;
}

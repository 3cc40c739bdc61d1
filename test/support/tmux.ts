import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { programOf } from './required.js';
import { until } from './until.js';

/** A shell in a real terminal of its own. */
export interface Terminal {
  /** What stands on the screen now, without blanks at the ends of lines. */
  screen(): Promise<string>;
  /** Waits until the screen shows this, and gives the screen. */
  shows(what: string | RegExp): Promise<string>;
  /** Waits until the screen does not show this any more. */
  hides(what: string): Promise<string>;
  /** Types text as it stands. */
  type(text: string): Promise<void>;
  /** Presses keys by tmux's names: `Enter`, `Escape`, `C-c`, `a` … */
  press(...keys: string[]): Promise<void>;
  resize(columns: number, rows: number): Promise<void>;
  /** A format of tmux about the terminal, such as `#{cursor_flag}`. */
  tell(format: string): Promise<string>;
  /** Ends the terminal under what runs in it, as a lost connection does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens a terminal of this size with a plain shell in this environment alone. */
export async function openTerminal(columns: number, rows: number, env: Record<string, string>): Promise<Terminal> {
  const folder = await mkdtemp(join(tmpdir(), 'tmux-'));
  const { PATH = '' } = process.env;
  const shellEnv = { PATH, TERM: 'screen-256color', LANG: 'C.UTF-8', ...env };
  const tmux = async (...words: string[]) => {
    const run = promisify(execFile);
    const { stdout } = await run(programOf('tmux', 'tmux'), ['-u', '-S', join(folder, 'socket'), ...words], {
      env: shellEnv,
    });
    return stdout;
  };
  await tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows), 'exec /bin/sh');
  const screen = () => tmux('capture-pane', '-p');
  const fits = (seen: string, what: string | RegExp) =>
    typeof what === 'string' ? seen.includes(what) : what.test(seen);
  const wait = async (what: string | RegExp, isThere: boolean) => {
    let seen = '';
    const look = async () => {
      seen = await screen();
      return fits(seen, what) === isThere;
    };
    await until(`the terminal ${isThere ? 'shows' : 'hides'} ${what}`, look, 15_000).catch(error => {
      throw new Error(`${error.message}\n${seen}`);
    });
    return seen;
  };
  return {
    screen,
    shows: what => wait(what, true),
    hides: what => wait(what, false),
    type: async text => void (await tmux('send-keys', '-l', text)),
    async press(...keys) {
      for (const key of keys) await tmux('send-keys', key);
    },
    resize: async (x, y) => void (await tmux('resize-window', '-x', String(x), '-y', String(y))),
    tell: async format => (await tmux('display-message', '-p', format)).trim(),
    kill: async () => void (await tmux('kill-server')),
    async stop() {
      await tmux('kill-server').catch(() => {}); // it is gone already where a test ended it
      await rm(folder, { recursive: true, force: true });
    },
  };
}

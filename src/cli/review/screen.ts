import { writeSync } from 'node:fs';

const ENTER = '\x1b[?1049h\x1b[2J\x1b[H';
const LEAVE = '\x1b[?1049l';
const SHOW_CURSOR = '\x1b[?25h';

/**
 * Runs `work` on the terminal's other screen, and leaves that however it ends, also where the process exits from within: what
 * stood in the terminal before stands there again.
 */
export async function onAlternateScreen(stdout: { readonly fd: number }, work: () => Promise<void>): Promise<void> {
  const leave = () => restore(stdout);
  process.once('exit', leave);
  writeSync(stdout.fd, ENTER);
  try {
    await work();
  } finally {
    process.off('exit', leave);
    leave();
  }
}

/** Leaves the other screen and shows the cursor, at once: a process that a signal ends flushes nothing. */
export function restore(stdout: { readonly fd: number }): void {
  try {
    writeSync(stdout.fd, LEAVE + SHOW_CURSOR);
  } catch {
    // A terminal that is gone cannot be put in order.
  }
}

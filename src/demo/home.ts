import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The demo's own REFUNDS_HOME, which goes with it. */
export interface DemoHome {
  readonly path: string;
  /** What the desk logs. */
  readonly log: string;
  /** The last lines of the desk's log; none where it is empty or was never written. */
  lastLogLines(): Promise<string[]>;
  remove(): Promise<void>;
}

const LOG_LINES_SHOWN = 15;

/** Makes a fresh home in `folder`. */
export async function makeHome(folder: string): Promise<DemoHome> {
  const path = await mkdtemp(join(folder, 'refunds-demo-'));
  await chmod(path, 0o711); // PostgreSQL does not run as root: started by root, its own user has to pass through here
  const log = join(path, 'desk.log');
  const lastLogLines = async () => {
    const text = await readFile(log, 'utf8').catch(() => '');
    return text.split('\n').filter(Boolean).slice(-LOG_LINES_SHOWN);
  };
  return { path, log, lastLogLines, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10 }) };
}

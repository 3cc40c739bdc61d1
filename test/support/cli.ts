import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

/** The built command line. */
export const REFUNDS = join(packageRoot(), 'dist/src/cli/refunds.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built `refunds` with these words and environment, and gives how it ended. Nothing is inherited but PATH. */
export function refunds(words: readonly string[], env: Record<string, string>, input = ''): Promise<Ended> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [REFUNDS, ...words], { env: { PATH, ...env } });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text;
  });
  child.stdin.on('error', () => {}); // a command that does not read its input may be gone before it is written
  child.stdin.end(input);
  return new Promise(resolve => child.on('close', code => resolve({ code, out, err })));
}

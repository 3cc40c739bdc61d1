import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { REFUNDS } from '../support/cli.js';
import { until } from '../support/until.js';

/** A command of the built product that goes on until it is told to end. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  out(): string;
  err(): string;
  /** Waits until stderr holds this text; fails where the command ends before. */
  says(text: string): Promise<void>;
  /** Sends the signal and gives the exit code; null where it died of the signal. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export interface RunOptions {
  readonly user?: { readonly uid: number; readonly gid: number } | null;
}

/** Starts the command with this environment and PATH, in `/`, optionally as another user. */
export function run(words: readonly string[], env: Record<string, string>, { user = null }: RunOptions = {}): Running {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [REFUNDS, ...words], { env: { PATH, ...env }, cwd: '/', ...user });
  const exited = once(child, 'exit');
  const said = { out: '', err: '' };
  child.stdin.on('error', () => undefined);
  child.stdout.setEncoding('utf8').on('data', text => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    said.err += text;
  });
  return {
    child,
    out: () => said.out,
    err: () => said.err,
    says: async text => {
      await until(`it says "${text}"`, async () => {
        if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${said.err}`);
        return said.err.includes(text);
      });
    },
    end: async signal => {
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
}

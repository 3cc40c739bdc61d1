import { type ChildProcess, spawn } from 'node:child_process';
import { messageOf } from './error.js';

/** How the server's programs are run. */
export type Launch = {
  /** The user who owns the data directory and runs the server; null: ourselves. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  /** The words before a command line that make it run as the owner; none: the system call does. */
  readonly setpriv: readonly string[];
};

export type Ended = { readonly ok: boolean; readonly output: string };

type Options = {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** An open file that takes the output instead; a server keeps it when its starter has ended. */
  readonly outputTo?: number;
};

// Messages are matched in English, and PG* variables of the caller must not reach the server.
const ENVIRONMENT = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };

/**
 * Runs a program to its end and gives whether it exited with 0, and what it wrote; one that cannot be run at all has
 * the system's message as output. It has a session of its own: a Ctrl-C in the terminal must not break it off midway.
 */
export async function execute(
  launch: Launch,
  program: string,
  args: readonly string[],
  options: Options = {},
): Promise<Ended> {
  try {
    return await endOf(begin(launch, [...launch.setpriv, program, ...args], options), options.input ?? '');
  } catch (error) {
    return { ok: false, output: messageOf(error) };
  }
}

function begin({ owner, setpriv }: Launch, [file = '', ...args]: readonly string[], options: Options): ChildProcess {
  const sink = options.outputTo ?? 'pipe';
  return spawn(file, args, {
    ...(setpriv.length === 0 ? owner : null),
    cwd: '/',
    detached: true,
    env: { ...ENVIRONMENT, ...options.env },
    stdio: ['pipe', sink, sink],
  });
}

function endOf(child: ChildProcess, input: string): Promise<Ended> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', text => {
      output += text;
    });
  }
  // A program that ends without reading its input is judged by its exit code.
  child.stdin?.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve({ ok: code === 0, output }));
  });
}

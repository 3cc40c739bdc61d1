import { createInterface } from 'node:readline/promises';
import { isColourful } from './tint.js';

/** Where a command prints: stdout, how wide it is, and whether a script reads it. */
export interface Terminal {
  readonly json: boolean;
  readonly width: number;
  /** Whether somebody sits there who can be asked. */
  readonly interactive: boolean;
  /** Whether what is printed may be coloured. */
  readonly colour: boolean;
  print(text: string): void;
  /** Asks a question and gives the line that is typed; empty where there is none (Ctrl-C, Ctrl-D). */
  ask(question: string): Promise<string>;
}

const WIDTH_OF_A_FILE = 160;
/** Lists are cut for people; scripts get everything. */
const ROWS_FOR_PEOPLE = 50;

/** The process's own terminal. */
export function openTerminal(json: boolean): Terminal {
  const { stdin, stdout } = process;
  return {
    json,
    width: stdout.columns ?? WIDTH_OF_A_FILE,
    interactive: !json && Boolean(stdin.isTTY && stdout.isTTY),
    colour: !json && isColourful(stdout.isTTY, process.env),
    print: text => void stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    ask: question => typedLine(question, stdin, stdout),
  };
}

/** The line that is typed after a question; empty where the input ends before. */
export async function typedLine(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<string> {
  const lines = createInterface({ input, output });
  const closed = new Promise<null>(resolve => lines.once('close', () => resolve(null)));
  try {
    const line = await Promise.race([lines.question(question), closed]);
    if (line === null) output.write('\n'); // what is printed next stands on a line of its own
    return line ?? '';
  } finally {
    lines.close();
  }
}

/** How many rows a list prints: what `--limit` says, else 50 on a terminal and everything (null) with `--json`. */
export function rowLimit(limit: number | undefined, json: boolean): number | null {
  return limit ?? (json ? null : ROWS_FOR_PEOPLE);
}

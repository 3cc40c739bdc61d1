/** Where a command prints: stdout, how wide it is, and whether a script reads it. */
export interface Terminal {
  readonly json: boolean;
  readonly width: number;
  print(text: string): void;
}

const WIDTH_OF_A_FILE = 160;
/** Lists are cut for people; scripts get everything. */
const ROWS_FOR_PEOPLE = 50;

/** The process's own stdout. */
export function openTerminal(json: boolean): Terminal {
  return {
    json,
    width: process.stdout.columns ?? WIDTH_OF_A_FILE,
    print: text => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  };
}

/** How many rows a list prints: what `--limit` says, else 50 on a terminal and everything (null) with `--json`. */
export function rowLimit(limit: number | undefined, json: boolean): number | null {
  return limit ?? (json ? null : ROWS_FOR_PEOPLE);
}

import { styleText } from 'node:util';

export type Colour = 'green' | 'yellow' | 'red' | 'cyan';

/** Where the demo shows itself: text for people on stdout, trouble on stderr. */
export interface Screen {
  /** Characters in a line, at most 80. */
  readonly width: number;
  print(line: string): void;
  trouble(line: string): void;
  bold(text: string): string;
  dim(text: string): string;
  colour(colour: Colour, text: string): string;
  /** Shows that something begins, does it, and shows how long it took. */
  step<Result>(what: string, work: () => Promise<Result>): Promise<Result>;
}

const WIDEST = 80;
const STEP_WIDTH = 48;

/** A stream of the process, or what stands in for it; `columns` is there where it is a terminal. */
interface Output {
  readonly columns?: number;
  write(text: string): unknown;
}

/** The screen of a process; plain text where `coloured` is false. */
export function openScreen(out: Output, err: Output, coloured: boolean): Screen {
  const style = (format: Parameters<typeof styleText>[0], text: string) => (coloured ? styleText(format, text) : text);
  const print = (line: string) => void out.write(`${line}\n`);
  const step = async <Result>(what: string, work: () => Promise<Result>) => {
    const began = performance.now();
    out.write(`  ${`${what} …`.padEnd(STEP_WIDTH)}`);
    try {
      const result = await work();
      print(`${((performance.now() - began) / 1000).toFixed(1)} s`);
      return result;
    } catch (error) {
      print('');
      throw error;
    }
  };
  return {
    width: Math.min(out.columns ?? WIDEST, WIDEST),
    print,
    trouble: line => void err.write(`${line}\n`),
    bold: text => style('bold', text),
    dim: text => style('dim', text),
    colour: (colour, text) => style(colour, text),
    step,
  };
}

import { InvalidArgumentError } from 'commander';

/** What every list takes. */
export interface ListOptions {
  readonly json?: boolean;
  readonly limit?: number;
}

/** Reads a whole number above zero; commander tells the user where it is none (64). */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number above zero.');
  return Number(text);
}

/** Reads one of these words; commander tells the user where it is none (64). */
export function oneOf(words: readonly string[]): (text: string) => string {
  return text => {
    if (!words.includes(text)) throw new InvalidArgumentError(`It must be one of ${words.join(', ')}.`);
    return text;
  };
}

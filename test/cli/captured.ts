import type { Terminal } from '../../src/cli/terminal.js';

/** A terminal of 80 columns whose print is kept. */
export interface Captured extends Terminal {
  text(): string;
  /** The one JSON document that was printed; throws where it is none, or more than one. */
  document(): unknown;
}

export function captured(json = false, width = 80): Captured {
  let printed = '';
  return {
    json,
    width,
    print: text => {
      printed += text.endsWith('\n') ? text : `${text}\n`;
    },
    text: () => printed,
    document: (): unknown => JSON.parse(printed),
  };
}

import type { Terminal } from '../../src/cli/terminal.js';

/** A terminal of 80 columns whose print is kept. */
export interface Captured extends Terminal {
  text(): string;
  /** The one JSON document that was printed; throws where it is none, or more than one. */
  document(): unknown;
}

/** `answer`: what somebody who sits there types; null: nobody does. */
export function captured(json = false, width = 80, answer: string | null = null): Captured {
  let printed = '';
  return {
    json,
    width,
    interactive: answer !== null,
    colour: false,
    print: text => {
      printed += text.endsWith('\n') ? text : `${text}\n`;
    },
    ask: async question => {
      printed += question;
      return answer ?? '';
    },
    text: () => printed,
    document: (): unknown => JSON.parse(printed),
  };
}

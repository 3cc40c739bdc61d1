import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES } from './languages/catalogues.js';
import type { Catalogue, Messages } from './languages/messages.js';

/** Says a message in one language, with the values that it is told with. */
export type Say = <Key extends keyof Messages>(key: Key, ...values: ValuesOf<Key>) => string;

type ValuesOf<Key extends keyof Messages> = keyof Messages[Key] extends never ? [] : [Messages[Key]];

/** A language that the desk writes. */
export interface Tongue {
  /** ISO 639-1. */
  readonly language: string;
  readonly say: Say;
}

const TONGUES = new Map(
  Object.entries(CATALOGUES).map(([language, catalogue]) => [language, tongueOf(language, catalogue)]),
);
const ENGLISH = tongueOf('en', CATALOGUES.en);

/** The tongue of a language code such as `de` or `de-AT`; English where there is no catalogue of it. */
export function tongueFor(language: string): Tongue {
  return TONGUES.get(language.toLowerCase().split('-', 1)[0] ?? '') ?? ENGLISH;
}

/** Each message is parsed when it is first said. */
function tongueOf(language: string, catalogue: Catalogue): Tongue {
  const parsed = new Map<keyof Messages, IntlMessageFormat>();
  const messageOf = (key: keyof Messages) => {
    const message = parsed.get(key) ?? new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true });
    parsed.set(key, message);
    return message;
  };
  return { language, say: (key, ...[values]) => String(messageOf(key).format(values ?? {})) };
}

import { provenSender, type Reading } from '../../../desk/reading.js';
import { harmlessLine } from '../../harmless.js';
import { words } from '../card.js';
import { languageText } from './show.js';

/** What intake read in a mail, as names and values: whether its sender is proven, what it names, and what it says. */
export function readingFacts(reading: Reading | null): (readonly [string, string | null])[] {
  if (reading === null) return [];
  const { authentication, transactionIds, invoiceNumbers, claims, language } = reading;
  const proven = provenSender(reading) === null ? 'not proven' : 'proven';
  return [
    ['Sender', harmlessLine(authentication.why === '' ? proven : `${proven} (${authentication.why})`)],
    ['Names', harmlessLine([...transactionIds, ...invoiceNumbers].join(', '))],
    ['Says', harmlessLine(claims.map(({ claim, words: said }) => `${words(claim)}: “${said}”`).join('; '))],
    ['Language', languageText(language)],
  ];
}

import { dayOf } from '../policy/calendar.js';
import type { Question } from '../policy/decision.js';
import type { ChargeLine } from '../policy/facts.js';
import { money } from './figures.js';
import { idsOf } from './groups.js';
import { doubtParagraphs, unknownIdsParagraphs } from './outcome.js';
import { type Item, ownWords, type Paragraph, text } from './paragraph.js';
import type { Say } from './say.js';

/** What helps the customer to answer a question (4.2), and what happens then. */
export function questionParagraphs(question: Question, say: Say): Paragraph[] {
  return [...detailsOf(question, say), text(say('next.answer'))];
}

function detailsOf(question: Question, say: Say): Paragraph[] {
  switch (question.kind) {
    case 'which_account':
      return [];
    case 'which_transaction':
      return [
        ...unknownIdsParagraphs(question.unknownIds, say),
        ...doubtParagraphs(question, say),
        ...toPickFrom(question.recent, say),
      ];
    case 'what_happened':
      return [
        text(`${say('ask.about')} ${idsOf(question.transactionIds, say)}`),
        ...unknownIdsParagraphs(question.unknownIds, say),
        ...doubtParagraphs(question, say),
      ];
    case 'by_hand':
      return ownWords(question.text);
  }
}

function toPickFrom(recent: readonly ChargeLine[], say: Say): Paragraph[] {
  if (recent.length === 0) return [];
  return [{ kind: 'list', intro: say('ask.recent'), items: recent.map(charge => chargeToPick(charge, say)) }];
}

function chargeToPick({ transactionId: id, chargedAt, images, amount, currency }: ChargeLine, say: Say): Item {
  return { id, text: say('ask.charge', { day: dayOf(chargedAt), images, amount: money(amount, currency) }) };
}

import type { Constants } from '../constants.js';
import type { Decision, Finding, Outcome, Question } from '../decision.js';
import type { Facts } from '../facts.js';
import { reviewsOfWords } from '../reviews/words.js';

/** Asks the customer, or a person where he was asked often enough without an answer that helped (4.2). */
export function ask(
  question: Question,
  facts: Facts,
  constants: Constants,
  findings: readonly Finding[] = [],
  proposal: Outcome | null = null,
): Decision {
  if (facts.questionsAsked >= constants.questionsBeforeReview)
    return { kind: 'review', reasons: [...reviewsOfWords(facts), 'asked_twice'], proposal };
  return { kind: 'ask', question, findings };
}

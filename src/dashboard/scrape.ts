import type { Answer } from '../health/ask.js';
import type { Plots } from '../health/plots.js';
import type { Questions } from '../health/questions.js';
import { askSurvey, type Survey } from '../health/survey.js';
import type { Tallies } from '../health/tallies.js';

/** What one scrape has learnt. */
export interface Scrape extends Survey {
  readonly counts: Awaited<ReturnType<Plots['counts']>>;
  readonly tallies: Answer<Tallies>;
  readonly accounting: Awaited<ReturnType<Plots['accounting']>>;
  readonly reviews: Awaited<ReturnType<Plots['reviews']>>;
}

/** Whom a scrape asks. */
export interface Asked {
  readonly questions: Questions;
  readonly plots: Pick<Plots, 'counts' | 'accounting' | 'reviews'>;
  readonly tallies: () => Promise<Answer<Tallies>>;
}

/** Asks all parts at once; takes no longer than the deadline of the questions. */
export async function scrape({ questions, plots, tallies }: Asked, now: () => Date): Promise<Scrape> {
  const [survey, counts, counted, accounting, reviews] = await Promise.all([
    askSurvey(questions, now),
    plots.counts(),
    tallies(),
    plots.accounting(),
    plots.reviews(),
  ]);
  return { ...survey, counts, tallies: counted, accounting, reviews };
}

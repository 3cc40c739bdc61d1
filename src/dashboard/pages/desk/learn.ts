import type { Plots } from '../../../health/plots.js';
import type { Questions } from '../../../health/questions.js';
import { askSurvey, type Survey } from '../../../health/survey.js';

/** What the desk's page is made of. */
export type Learnt = {
  readonly survey: Survey;
  /** Asked in shadow mode alone. */
  readonly trials: Awaited<ReturnType<Plots['trials']>> | null;
} & { readonly [P in Exclude<keyof Plots, 'trials'>]: Awaited<ReturnType<Plots[P]>> };

/** Asks all parts at once; takes no longer than the deadline of the questions, and never rejects. */
export async function learn(questions: Questions, plots: Plots, now: () => Date, live: boolean): Promise<Learnt> {
  const [survey, counts, accounting, reviews, hours, days, money, trials] = await Promise.all([
    askSurvey(questions, now),
    plots.counts(),
    plots.accounting(),
    plots.reviews(),
    plots.hours(),
    plots.days(),
    plots.money(),
    live ? null : plots.trials(),
  ]);
  return { survey, counts, accounting, reviews, hours, days, money, trials };
}

import { findTroubles, unknownKinds } from '../health/find-troubles.js';
import { openQuestions } from '../health/questions.js';
import { readWithin } from '../health/read-within.js';
import { askSurvey } from '../health/survey.js';
import type { Runtime } from '../runtime.js';
import type { Channel } from './channel.js';
import { chooseChannel } from './choose-channel.js';
import { openPatience } from './patience.js';
import { rememberedAlerts } from './remembered.js';
import { type OnDatabase, tellAlerts } from './tell-alerts.js';
import { watchTroubles } from './watch-troubles.js';

/** How often to look (ms), so that people know within a minute. */
export const LOOK_EVERY_MS = 15_000;
const DATABASE_DEADLINE_MS = 5_000;

/** The desk's alerts, as the clock runs them. */
export interface Alerts {
  /** Looks once what is wrong, and tells people what is new. Every step has a deadline; several who look do no harm. */
  look(): Promise<void>;
  /** Ends what is being told. */
  close(): void;
}

/** Opens the alerts of this process, which remembers what it saw at the looks before. */
export function openAlerts(runtime: Runtime, channel: Channel = chooseChannel(runtime.config, runtime.log)): Alerts {
  const { pool, now, log } = runtime;
  const questions = openQuestions(runtime);
  const patience = openPatience();
  const tellRemembered = rememberedAlerts(channel, log);
  const onDatabase: OnDatabase = work => readWithin(pool, DATABASE_DEADLINE_MS, work);
  const look = async () => {
    const survey = await askSurvey(questions, now);
    const found = findTroubles(survey);
    const isKept = ({ kind }: { readonly kind: string }) => kind !== 'database';
    const kept = { found: found.filter(isKept), unknown: unknownKinds(survey) };
    await tellRemembered(
      found.filter(trouble => !isKept(trouble)),
      now(),
    );
    if (!survey.readiness.checks.database.ok) return;
    await onDatabase(db => watchTroubles(db, patience, kept, now()));
    await tellAlerts(onDatabase, channel, now, log);
  };
  return { look, close: () => channel.close() };
}

import { type Rule, stopped } from './rule.js';

/** The database cannot be used, or answers so late that what waits is not known. */
export const DATABASE: Rule = {
  kinds: ['database'],
  find: ({ readiness: { checks }, waits }) => {
    const why = checks.database.ok ? (waits.ok ? undefined : waits.why) : checks.database.why;
    return why === undefined ? [] : [stopped('database', why)];
  },
};

/** The queue cannot be used. */
export const QUEUE: Rule = {
  kinds: ['queue'],
  find: ({ depths }) => (depths.ok ? [] : [stopped('queue', depths.why)]),
};

/** Somebody has paused a queue. */
export const PAUSED: Rule = {
  kinds: ['queue_paused'],
  find: ({ depths }) => {
    if (!depths.ok) return null;
    const paused = depths.value.filter(depth => depth.paused);
    return paused.map(({ queue }) =>
      stopped(
        'queue_paused',
        `Somebody has paused ${queue}: once the reason is gone, resume it with \`refunds queue resume\` or under Queues.`,
        queue,
      ),
    );
  },
};

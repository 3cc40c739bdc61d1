import type { QueueName } from '../../queue/names.js';
import { durationText } from '../duration.js';
import type { Survey } from '../survey.js';
import type { Trouble } from '../trouble.js';
import type { Waits } from '../waits.js';
import { connectionTo } from './mail-servers.js';
import { type Rule, secondsBetween, stopped } from './rule.js';

// A mail is decided within seconds, answered and paid right after; people must know within a minute that one is not.
const LONGEST_WAIT_SECONDS = 60;
// A flood of mail takes longer. While decisions are made it is no trouble, but not for ever: one mail may be stuck alone.
const LONGEST_PAUSE_SECONDS = 30;
const LONGEST_WAIT_IN_A_FLOOD_SECONDS = 900;
// A server that is busy may put one off for a while (greylisting).
const LONGEST_UNSENT_SECONDS = 600;

/** Mails that are not decided, replies that are not sent, refunds that nobody handed to the payment provider. */
export const STUCK: Rule = {
  kinds: ['stuck_mail'],
  find: survey => {
    const { waits } = survey;
    if (!waits.ok || !survey.depths.ok) return null;
    return [undecided, unsent, untried].flatMap(find => find(waits.value, survey));
  },
};

function undecided({ oldestPendingSeconds: seconds, lastDecidedAt }: Waits, survey: Survey): Trouble[] {
  if (
    seconds === null ||
    seconds <= (isFlowing(lastDecidedAt, survey) ? LONGEST_WAIT_IN_A_FLOOD_SECONDS : LONGEST_WAIT_SECONDS)
  )
    return [];
  if (isPaused('intake', survey) || isPaused('eligibility', survey)) return [];
  return [stuck(`oldest undecided mail has waited ${durationText(seconds)}`, 'intake, eligibility and clock')];
}

const isFlowing = (lastDecidedAt: Date | null, { now }: Survey) =>
  lastDecidedAt !== null && secondsBetween(lastDecidedAt, now) <= LONGEST_PAUSE_SECONDS;

function unsent({ oldestUnsentAt, oldestUntriedAt }: Waits, survey: Survey): Trouble[] {
  const since = (at: Date | null) => (at === null ? 0 : secondsBetween(at, survey.now));
  const [unsentFor, untriedFor] = [since(oldestUnsentAt), since(oldestUntriedAt)];
  const seconds = untriedFor > LONGEST_WAIT_SECONDS ? Math.max(unsentFor, untriedFor) : unsentFor;
  if (untriedFor <= LONGEST_WAIT_SECONDS && unsentFor <= LONGEST_UNSENT_SECONDS) return [];
  if (isPaused('reply', survey)) return [];
  const smtp = connectionTo('smtp', survey)?.standing ?? 'ok';
  if (smtp !== 'ok') return []; // the server is the trouble, and told as such
  return [stuck(`oldest unsent reply has waited ${durationText(seconds)}`, 'reply and clock', 'reply')];
}

function untried({ untriedRefund: refund }: Waits, survey: Survey): Trouble[] {
  const seconds = refund === null ? 0 : secondsBetween(refund.postedAt, survey.now);
  if (seconds <= LONGEST_WAIT_SECONDS || isPaused('settlement', survey)) return [];
  return [
    stuck(`oldest refund not yet paid has waited ${durationText(seconds)}`, 'settlement and clock', 'settlement'),
  ];
}

const isPaused = (queue: QueueName, { depths }: Survey) =>
  depths.ok && depths.value.some(depth => depth.queue === queue && depth.paused);

const stuck = (what: string, roles: string, about = '') =>
  stopped('stuck_mail', `The ${what}: see that \`refunds start\` runs ${roles}, and read its log.`, about);

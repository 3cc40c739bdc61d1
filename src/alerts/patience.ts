import type { Alert } from '../desk/alerts.js';
import type { Trouble, TroubleKind } from '../health/trouble.js';

/** An open alert, and its trouble, which more has joined. */
export interface Grown {
  readonly alert: Alert;
  readonly trouble: Trouble;
}

/** What came of a look: the troubles that stand long enough to be raised, those that grew, and the alerts whose trouble is gone. */
export interface Judged {
  readonly raise: readonly Trouble[];
  readonly grown: readonly Grown[];
  readonly over: readonly Alert[];
}

// What a connection tells may pass within seconds, and so does what an outage of the desk itself left: the first scan and the
// first decisions after a start end it. What other rows tell stands until somebody does something.
const MUST_STAND_MS: Readonly<Partial<Record<TroubleKind, number>>> = {
  database: 30_000,
  queue: 30_000,
  mailbox_scan: 15_000,
  stuck_mail: 15_000,
  imap_credentials: 15_000,
  smtp_credentials: 15_000,
  smtp_unreachable: 15_000,
  payment_provider: 15_000,
};
const LOOKS_GONE = 2;

/**
 * Remembers what stood at the last looks, so that what comes and goes is not told. `judge` takes what is wrong now, the
 * kinds that are not known now (they are neither gone nor new), the open alerts, and the time.
 */
export function openPatience() {
  const standsSince = new Map<string, number>();
  const looksGone = new Map<string, number>();
  return {
    judge(found: readonly Trouble[], unknown: readonly TroubleKind[], open: readonly Alert[], now: Date): Judged {
      renew(standsSince, found, since => since ?? now.getTime());
      const isKnown = ({ kind }: Alert) => !unknown.some(one => one === kind);
      const absent = open.filter(alert => isKnown(alert) && !standsSince.has(keyOf(alert)));
      renew(looksGone, absent, (looks = 0) => looks + 1);
      const opened = new Set(open.map(keyOf));
      const stands = (trouble: Trouble) => now.getTime() - (standsSince.get(keyOf(trouble)) ?? now.getTime());
      return {
        raise: found.filter(one => !opened.has(keyOf(one)) && stands(one) >= (MUST_STAND_MS[one.kind] ?? 0)),
        grown: open.flatMap(alert =>
          found.filter(trouble => hasGrown(alert, trouble)).map(trouble => ({ alert, trouble })),
        ),
        over: absent.filter(alert => (looksGone.get(keyOf(alert)) ?? 0) >= LOOKS_GONE),
      };
    },
  };
}

export type Patience = ReturnType<typeof openPatience>;

interface Named {
  readonly kind: string;
  readonly about: string;
}

const keyOf = ({ kind, about }: Named) => `${kind} ${about}`;

const hasGrown = (alert: Alert, trouble: Trouble) =>
  keyOf(alert) === keyOf(trouble) && Number(trouble.latestAt) > Number(alert.latestAt); // null is 0

/** Forgets what is not among these any more, and renews what is remembered of each of them. */
function renew(
  memory: Map<string, number>,
  seen: readonly Named[],
  next: (before: number | undefined) => number,
): void {
  const keys = new Set(seen.map(keyOf));
  for (const key of memory.keys()) if (!keys.has(key)) memory.delete(key);
  for (const key of keys) memory.set(key, next(memory.get(key)));
}

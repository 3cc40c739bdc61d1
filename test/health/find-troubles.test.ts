import { findTroubles, unknownKinds } from '../../src/health/find-troubles.js';
import type { Survey } from '../../src/health/survey.js';
import type { QueueName } from '../../src/queue/names.js';
import { AWAY, ago, connection, ok, survey, waiting } from './surveys.js';

const DAY = 86_400;
const paused = (...queues: readonly QueueName[]) => ok(queues.map(queue => ({ queue, paused: true, jobs: {} })));
const mailboxStale = (...connections: ReturnType<typeof connection>[]): Survey => {
  const { readiness, ...rest } = waiting({ connections });
  const mailbox = { ok: false, lastScanAt: null, ageSeconds: 120, why: 'The scan is old: see.' };
  return { ...rest, readiness: { ...readiness, checks: { ...readiness.checks, mailbox } } };
};
const databaseAway = (): Survey => {
  const { readiness } = survey();
  const checks = { ...readiness.checks, database: AWAY, mailbox: { ok: false, lastScanAt: null, ageSeconds: null } };
  return survey({ readiness: { status: 'not ready', checks }, waits: AWAY, lastScan: AWAY });
};
const refund = (seconds: number) => ({ caseId: 'RF-1', postedAt: ago(seconds) });
const told = (one: Survey) => findTroubles(one).map(({ sentence }) => sentence);

test('there are none where all is well, though something is on its way', () => {
  const onItsWay = waiting({
    connections: [
      connection('imap', 'ok', 9, ago(-4 * DAY)),
      connection('smtp', 'away', 30),
      connection('payment', 'away', 300),
    ],
    oldestPendingSeconds: 60,
    oldestUnsentAt: ago(600),
    oldestUntriedAt: ago(60),
    untriedRefund: refund(60),
    triedRefund: refund(3 * DAY),
  });
  expect(findTroubles(onItsWay)).toEqual([]);
  expect(unknownKinds(onItsWay)).toEqual([]);
});

test('a flood of mail is no trouble while decisions are made', () => {
  expect(findTroubles(waiting({ oldestPendingSeconds: 900, lastDecidedAt: ago(30) }))).toEqual([]);
});

test.each<readonly [string, Survey, string]>([
  ['a queue that is away', survey({ depths: AWAY }), 'stopped queue: It is away.'],
  [
    'a paused queue',
    survey({ depths: paused('reply') }),
    'stopped queue_paused reply: Somebody has paused reply: once the reason is gone, resume it with `refunds queue resume` or under Queues.',
  ],
  [
    'what waits is not to be had though the database is there',
    survey({ waits: AWAY }),
    'stopped database: It is away.',
  ],
  ['an old scan', mailboxStale(), 'stopped mailbox_scan: The scan is old: see.'],
  [
    'an old scan of a server that is away',
    mailboxStale(connection('imap', 'away')),
    'stopped mailbox_scan: The scan is old: see. It was told: The server said no.',
  ],
  [
    'IMAP credentials that are refused, which explain an old scan',
    mailboxStale(connection('imap', 'refused')),
    'stopped imap_credentials: The IMAP server refuses our login: set IMAP_USER and IMAP_PASSWORD right (with OAuth2, IMAP_OAUTH_*) and restart `refunds start`. It was told: The server said no.',
  ],
  [
    'SMTP credentials that are refused, which explain unsent replies',
    waiting({ connections: [connection('smtp', 'refused')], oldestUnsentAt: ago(DAY) }),
    'stopped smtp_credentials: The SMTP server refuses our login: set SMTP_USER and SMTP_PASSWORD right (with OAuth2, SMTP_OAUTH_*) and restart `refunds start`. It was told: The server said no.',
  ],
  [
    'an SMTP server that is away for more than half a minute, which explains unsent replies',
    waiting({ connections: [connection('smtp', 'away', 31)], oldestUnsentAt: ago(DAY) }),
    'stopped smtp_unreachable: The SMTP server cannot be used for 31 s, and no reply goes out: see that it runs and that SMTP_HOST is right. It was told: The server said no.',
  ],
  [
    'credentials that end in three days',
    waiting({ connections: [connection('imap', 'ok', 9, ago(-3 * DAY))] }),
    'people credentials_expire imap: The IMAP credentials end in 3 days: give IMAP_OAUTH_* new ones and restart `refunds start`.',
  ],
  [
    'credentials that have ended',
    waiting({ connections: [connection('smtp', 'ok', 9, ago(7200))] }),
    'people credentials_expire smtp: The SMTP credentials have ended 2 h ago: give SMTP_OAUTH_* new ones and restart `refunds start`.',
  ],
  [
    'a mail that waits too long for its decision',
    waiting({ oldestPendingSeconds: 61, lastDecidedAt: ago(31) }),
    'stopped stuck_mail: The oldest undecided mail has waited 1 min: see that `refunds start` runs intake, eligibility and clock, and read its log.',
  ],
  [
    'a mail that waits while others are decided',
    waiting({ oldestPendingSeconds: 901, lastDecidedAt: ago(1) }),
    'stopped stuck_mail: The oldest undecided mail has waited 15 min: see that `refunds start` runs intake, eligibility and clock, and read its log.',
  ],
  [
    'a reply that nobody tries to send',
    waiting({ oldestUnsentAt: ago(61), oldestUntriedAt: ago(61) }),
    'stopped stuck_mail reply: The oldest unsent reply has waited 1 min: see that `refunds start` runs reply and clock, and read its log.',
  ],
  [
    'a reply that waits too long',
    waiting({ oldestUnsentAt: ago(601) }),
    'stopped stuck_mail reply: The oldest unsent reply has waited 10 min: see that `refunds start` runs reply and clock, and read its log.',
  ],
  [
    'a refund that nobody hands to the provider',
    waiting({ untriedRefund: refund(61) }),
    'stopped stuck_mail settlement: The oldest refund not yet paid has waited 1 min: see that `refunds start` runs settlement and clock, and read its log.',
  ],
  [
    'a provider that takes no refunds',
    waiting({ connections: [connection('payment', 'away', 301)], triedRefund: refund(9 * DAY) }),
    'stopped payment_provider: The payment provider takes no refunds: check SETTLEMENT_URL, and ask the provider; no refund is lost. It was told: The server said no.',
  ],
  [
    'a refund that is pending for days',
    waiting({ triedRefund: refund(3 * DAY + 1) }),
    'people payment_provider: A refund has been pending at the payment provider for 3 days: ask the provider about it, and see `refunds cases show RF-1`.',
  ],
  [
    'one review past its due time',
    waiting({ overdueReviews: 1 }),
    'people review_overdue: 1 case in review is past the due time: decide with `refunds cases list --overdue` at hand.',
  ],
  [
    'a broken promise',
    waiting({ breachedCases: ['RF-1', 'RF-2'] }),
    'people review_breached cases: Customers have waited longer than the 7 business days they were promised (section 4.3): begin with `refunds cases show RF-1`, `refunds cases show RF-2`.',
  ],
  [
    'a promise that is broken to whoever wrote a mail in quarantine',
    waiting({ breachedMails: ['7'] }),
    'people review_breached mails: Customers whose mails are in quarantine have waited longer than the 7 business days they were promised (section 4.3): begin with `refunds messages show 7`; `refunds messages dismiss` closes what needs nothing.',
  ],
  [
    'a mail in quarantine',
    waiting({ quarantined: 1 }),
    'people quarantine: 1 mail is in quarantine: see `refunds messages list --disposition quarantined`, then `refunds messages release` or `refunds messages dismiss`.',
  ],
  [
    'mails in quarantine that are due',
    waiting({ quarantined: 3, overdueMails: ['7'] }),
    'people quarantine: 3 mails are in quarantine, past the due time of an answer: see `refunds messages list --disposition quarantined`, then `refunds messages release` or `refunds messages dismiss`.',
  ],
  [
    'a reply that did not arrive',
    waiting({ undelivered: { count: 1, cases: ['RF-1'], latestAt: null } }),
    'people reply_undelivered: 1 reply did not reach its customer: see `refunds cases show RF-1`.',
  ],
  [
    'refunds that failed',
    waiting({ failedRefunds: { count: 9, cases: ['RF-1', 'RF-2'], latestAt: null } }),
    'people refund_failed: 9 refunds failed at the payment gateway: see `refunds cases show RF-1`, `refunds cases show RF-2`.',
  ],
])('%s', (_, one, expected) => {
  const found = findTroubles(one).map(
    ({ weight, kind, about, sentence }) => `${weight} ${kind}${about && ` ${about}`}: ${sentence}`,
  );
  expect(found).toEqual([expected]);
});

test.each<readonly [readonly QueueName[], Parameters<typeof waiting>[0]]>([
  [['intake'], { oldestPendingSeconds: DAY }],
  [['eligibility'], { oldestPendingSeconds: DAY }],
  [['reply'], { oldestUnsentAt: ago(DAY) }],
  [['settlement'], { untriedRefund: refund(DAY) }],
])('what waits because %j is paused is told as that', (queues, waits) => {
  const troubles = findTroubles({ ...waiting(waits), depths: paused(...queues) });
  expect(troubles.map(({ kind }) => kind)).toEqual(['queue_paused']);
});

test('a database that is away is told once; nothing is known of what stands in it', () => {
  expect(told(databaseAway())).toEqual(['It is away.']);
  expect(unknownKinds(databaseAway())).toEqual(
    expect.arrayContaining(['mailbox_scan', 'imap_credentials', 'stuck_mail', 'quarantine', 'review_breached']),
  );
  expect(unknownKinds(databaseAway())).not.toContain('queue_paused');
});

test('where the queue is away, nothing is known of what is paused or stuck', () => {
  expect(unknownKinds(survey({ depths: AWAY }))).toEqual(['queue_paused', 'stuck_mail']);
});

test('a trouble that counts things says when the latest joined it; a breach of mails hides none of cases', () => {
  const latest = {
    overdueReview: ago(1),
    breachedCase: ago(2),
    breachedMail: ago(3),
    quarantined: ago(4),
  };
  const late = { overdueReviews: 1, breachedCases: ['RF-1'], breachedMails: ['7'], quarantined: 1, latest };
  const unfinished = (seconds: number) => ({ count: 1, cases: ['RF-1'], latestAt: ago(seconds) });
  const found = findTroubles(waiting({ ...late, undelivered: unfinished(5), failedRefunds: unfinished(6) }));
  expect(found.map(({ kind, about, latestAt }) => [kind + about, latestAt])).toEqual([
    ['review_breachedcases', ago(2)],
    ['review_breachedmails', ago(3)],
    ['review_overdue', ago(1)],
    ['quarantine', ago(4)],
    ['reply_undelivered', ago(5)],
    ['refund_failed', ago(6)],
  ]);
});

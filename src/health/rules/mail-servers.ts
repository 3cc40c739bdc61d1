import type { Connection, ConnectionPart } from '../../desk/connections.js';
import { durationText } from '../duration.js';
import type { Survey } from '../survey.js';
import type { Trouble, TroubleKind } from '../trouble.js';
import { forPeople, type Rule, secondsBetween, stopped } from './rule.js';

const LONGEST_AWAY_SECONDS = 30;
const EXPIRY_NOTICE_SECONDS = 3 * 86_400;
const LOGS_IN = ['imap', 'smtp'] as const;

/** What is known of one server; undefined where it was not tried yet, or nothing is known at all. */
export function connectionTo(part: ConnectionPart, { waits }: Survey): Connection | undefined {
  return waits.ok ? waits.value.connections.find(connection => connection.part === part) : undefined;
}

/** What a server said last, as a further sentence; empty where it said nothing. */
export function lastWord(connection: Connection | undefined): string {
  const detail = connection?.detail?.trim().replace(/[.:;]+$/, '') ?? '';
  return detail === '' ? '' : ` It was told: ${detail}.`;
}

/** The mailbox is not scanned to its end any more. A refusal of the credentials is told as such instead. */
export const MAILBOX_SCAN: Rule = {
  kinds: ['mailbox_scan'],
  find: survey => {
    if (!survey.lastScan.ok || !survey.waits.ok) return null;
    const { why } = survey.readiness.checks.mailbox;
    const imap = connectionTo('imap', survey);
    if (why === undefined || imap?.standing === 'refused') return [];
    return [stopped('mailbox_scan', `${why}${lastWord(imap?.standing === 'away' ? imap : undefined)}`)];
  },
};

/** A mail server refuses our login. */
export const CREDENTIALS: Rule = {
  kinds: ['imap_credentials', 'smtp_credentials'],
  find: survey => (survey.waits.ok ? LOGS_IN.flatMap(part => refusal(part, survey)) : null),
};

function refusal(part: 'imap' | 'smtp', survey: Survey): Trouble[] {
  const connection = connectionTo(part, survey);
  if (connection?.standing !== 'refused') return [];
  const name = part.toUpperCase();
  const kind: TroubleKind = `${part}_credentials`;
  const todo = `set ${name}_USER and ${name}_PASSWORD right (with OAuth2, ${name}_OAUTH_*) and restart \`refunds start\``;
  return [stopped(kind, `The ${name} server refuses our login: ${todo}.${lastWord(connection)}`)];
}

/** The SMTP server has not been there for a while. */
export const SMTP_AWAY: Rule = {
  kinds: ['smtp_unreachable'],
  find: survey => {
    if (!survey.waits.ok) return null;
    const smtp = connectionTo('smtp', survey);
    if (smtp?.standing !== 'away') return [];
    const seconds = secondsBetween(smtp.since, survey.now);
    if (seconds <= LONGEST_AWAY_SECONDS) return [];
    const away = `The SMTP server cannot be used for ${durationText(seconds)}, and no reply goes out`;
    return [stopped('smtp_unreachable', `${away}: see that it runs and that SMTP_HOST is right.${lastWord(smtp)}`)];
  },
};

/** Credentials end soon, or have ended. */
export const EXPIRY: Rule = {
  kinds: ['credentials_expire'],
  find: survey => (survey.waits.ok ? LOGS_IN.flatMap(part => expiry(part, survey)) : null),
};

function expiry(part: 'imap' | 'smtp', survey: Survey): Trouble[] {
  const expiresAt = connectionTo(part, survey)?.expiresAt ?? null;
  if (expiresAt === null) return [];
  const left = secondsBetween(survey.now, expiresAt);
  if (left > EXPIRY_NOTICE_SECONDS) return [];
  const name = part.toUpperCase();
  const ends = left > 0 ? `end in ${durationText(left)}` : `have ended ${durationText(-left)} ago`;
  const todo = `give ${name}_OAUTH_* new ones and restart \`refunds start\``;
  return [forPeople('credentials_expire', `The ${name} credentials ${ends}: ${todo}.`, part)];
}

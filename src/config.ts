import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { problemsTogether } from './config/together.js';
import { isAlertUrl, isPattern, isRemoteUrl, REMOTE_URL, readLimits } from './config/values.js';
import { type BusinessCalendar, isDay, isTimeZone } from './policy/calendar.js';

/*
 * The environment, read once and checked whole: every problem is listed at once, so that a deployment is mended in one
 * go. Secrets may come from files (`NAME_FILE`), as container platforms mount them.
 */

const SECRETS = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'REDIS_URL',
  'IMAP_PASSWORD',
  'IMAP_OAUTH_CLIENT_SECRET',
  'IMAP_OAUTH_REFRESH_TOKEN',
  'SMTP_PASSWORD',
  'SMTP_OAUTH_CLIENT_SECRET',
  'SMTP_OAUTH_REFRESH_TOKEN',
  'ALERT_URL',
  'DASHBOARD_PASSWORD',
] as const;

const port = (fallback: number) => z.coerce.number().int().min(1).max(65535).default(fallback);
const address = (fallback: string) => z.email().toLowerCase().default(fallback);
const tls = (fallback: 'on' | 'starttls') => z.enum(['on', 'starttls', 'off']).default(fallback);

const pattern = (fallback: string) => z.string().default(fallback).refine(isPattern, 'is not a regular expression');

/** `100.00` for every currency (`*`), or `100.00 USD, 15000 JPY` currency by currency; unset, the policy's own. */
const limits = z
  .string()
  .optional()
  .transform((text, context) => {
    const read = text === undefined ? null : readLimits(text);
    if (text !== undefined && read === null)
      context.addIssue('is neither one amount nor a list such as "100.00 USD, 15000 JPY"');
    return read;
  });

/** `2026-12-25, 2026-12-28`; unset, none. */
const days = z
  .string()
  .transform(text => text.split(',').map(day => day.trim()))
  .refine(list => list.every(isDay), 'is not a list of days such as "2026-12-25, 2026-12-28"')
  .default([]);

const remoteUrl = z.string().trim().refine(isRemoteUrl, `is not ${REMOTE_URL}`).optional();
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ }).optional();
const filled = z.string().min(1).optional();

const schema = z.object({
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: databaseUrl,
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  REFUNDS_HOME: z.string().min(1).default('./.refunds'),
  IMAP_HOST: filled,
  IMAP_PORT: port(993),
  IMAP_TLS: tls('on'),
  IMAP_USER: filled,
  IMAP_PASSWORD: filled,
  IMAP_OAUTH_TOKEN_URL: remoteUrl,
  IMAP_OAUTH_CLIENT_ID: filled,
  IMAP_OAUTH_CLIENT_SECRET: filled,
  IMAP_OAUTH_REFRESH_TOKEN: filled,
  IMAP_OAUTH_SCOPE: filled,
  IMAP_MAILBOX: z.string().min(1).default('INBOX'),
  IMAP_DONE_MAILBOX: z.string().min(1).default('Processed'),
  SMTP_HOST: filled,
  SMTP_PORT: port(587),
  SMTP_TLS: tls('starttls'),
  SMTP_USER: filled,
  SMTP_PASSWORD: filled,
  SMTP_OAUTH_TOKEN_URL: remoteUrl,
  SMTP_OAUTH_CLIENT_ID: filled,
  SMTP_OAUTH_CLIENT_SECRET: filled,
  SMTP_OAUTH_REFRESH_TOKEN: filled,
  SMTP_OAUTH_SCOPE: filled,
  REFUNDS_ADDRESS: address('refunds@imaginator.com'),
  SUPPORT_ADDRESS: address('support@imaginator.com'),
  MAIL_AUTHSERV_ID: filled,
  MAIL_TRUSTED_HOPS: z.coerce.number().int().min(0).max(10).default(1),
  MAIL_CAP_SENDER: z.coerce.number().int().min(1).default(10),
  MAIL_CAP_CASE: z.coerce.number().int().min(1).default(10),
  TRANSACTION_ID_PATTERN: pattern('txn_[0-9a-z]{16}'),
  INVOICE_NUMBER_PATTERN: pattern('INV-[0-9]{4}-[0-9]{6}'),
  AUTO_APPROVE_LIMIT: limits,
  BUSINESS_TIME_ZONE: z.string().default('UTC').refine(isTimeZone, 'is not a time zone such as "Europe/Berlin"'),
  BUSINESS_HOLIDAYS: days,
  SETTLEMENT_URL: remoteUrl,
  ALERT_URL: z.string().trim().refine(isAlertUrl, 'is not an https URL (http only to a loopback host)').optional(),
  DASHBOARD_HOST: z.string().min(1).default('127.0.0.1'),
  DASHBOARD_PORT: port(8025),
  DASHBOARD_PASSWORD: filled,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  REFUNDS_MODE: z.enum(['live', 'shadow']).default('live'),
  REFUNDS_CONFIRM: z.enum(['name', 'os-user']).default('name'),
  MAIL_BACKLOG: z.enum(['answer', 'skip']).default('answer'),
  RETENTION_RAW_DAYS: z.coerce.number().int().min(1).default(400),
});

/** The names of every variable the desk reads, for the checks of compose.yaml and the README. */
export const CONFIG_NAMES: readonly string[] = Object.keys(schema.shape);

/** The checked settings of one process. */
export type Config = z.output<typeof schema>;

/** The environment had problems; `problems` lists every one of them as a sentence. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not right: ${problems.join('; ')}.`);
    this.name = 'ConfigError';
  }
}

/** Reads and checks the environment given (usually `process.env`). Throws ConfigError with every problem at once. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  for (const name of SECRETS) readSecretFile(given, name, problems);
  problems.push(...problemsTogether(given));
  const parsed = schema.safeParse(given);
  if (parsed.success && problems.length === 0) return parsed.data;
  const found = parsed.success ? [] : parsed.error.issues.map(issue => `${issue.path.join('.')} ${sentence(issue)}`);
  throw new ConfigError([...problems, ...found]);
}

/** The business days of section 4.3. */
export const businessCalendar = (config: Config): BusinessCalendar => ({
  timeZone: config.BUSINESS_TIME_ZONE,
  holidays: config.BUSINESS_HOLIDAYS,
});

function readSecretFile(given: Record<string, string | undefined>, name: string, problems: string[]): void {
  const file = given[`${name}_FILE`];
  if (file === undefined) return;
  if (given[name] !== undefined) {
    problems.push(`${name} and ${name}_FILE are both set; keep one`);
    return;
  }
  try {
    given[name] = readFileSync(file, 'utf8').trim();
  } catch {
    problems.push(`${name}_FILE names a file that cannot be read`);
  }
}

/** Never shows the value: it may be a password in the wrong variable. */
function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' || /^(is|can) /.test(issue.message)) return issue.message; // our own words
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  return `is not valid (${issue.message})`;
}

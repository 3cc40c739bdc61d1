import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type BusinessCalendar, isDay, isTimeZone } from './policy/calendar.js';

/*
 * The environment, read once and checked whole: every problem is listed at once, so that a deployment is mended in one
 * go. Secrets may come from files (`NAME_FILE`), as container platforms mount them.
 */

const SECRETS = ['DATABASE_URL', 'REDIS_URL', 'IMAP_PASSWORD', 'SMTP_PASSWORD', 'DASHBOARD_PASSWORD'] as const;
const LIMIT = /^\d{1,24}(\.\d{1,12})?$/;
// Promised by the product's contract, not built yet: to pass one over in silence would be to promise it.
const NOT_YET = /^(DATABASE_OWNER_URL|ALERT_URL|RETENTION_RAW_DAYS|REFUNDS_CONFIRM|(IMAP|SMTP)_OAUTH_.*)$/;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

const PROVIDER_URL = 'an https URL (http only to a loopback host) without user, password, query and fragment';

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

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  REFUNDS_HOME: z.string().min(1).default('./.refunds'),
  IMAP_HOST: z.string().min(1).optional(),
  IMAP_PORT: port(993),
  IMAP_TLS: tls('on'),
  IMAP_USER: z.string().min(1).optional(),
  IMAP_PASSWORD: z.string().min(1).optional(),
  IMAP_MAILBOX: z.string().min(1).default('INBOX'),
  IMAP_DONE_MAILBOX: z.string().min(1).default('Processed'),
  SMTP_HOST: z.string().min(1).optional(),
  SMTP_PORT: port(587),
  SMTP_TLS: tls('starttls'),
  SMTP_USER: z.string().min(1).optional(),
  SMTP_PASSWORD: z.string().min(1).optional(),
  REFUNDS_ADDRESS: address('refunds@imaginator.com'),
  SUPPORT_ADDRESS: address('support@imaginator.com'),
  MAIL_AUTHSERV_ID: z.string().min(1).optional(),
  MAIL_TRUSTED_HOPS: z.coerce.number().int().min(0).max(10).default(1),
  MAIL_CAP_SENDER: z.coerce.number().int().min(1).default(10),
  MAIL_CAP_CASE: z.coerce.number().int().min(1).default(10),
  TRANSACTION_ID_PATTERN: pattern('txn_[0-9a-z]{16}'),
  INVOICE_NUMBER_PATTERN: pattern('INV-[0-9]{4}-[0-9]{6}'),
  AUTO_APPROVE_LIMIT: limits,
  BUSINESS_TIME_ZONE: z.string().default('UTC').refine(isTimeZone, 'is not a time zone such as "Europe/Berlin"'),
  BUSINESS_HOLIDAYS: days,
  SETTLEMENT_URL: z.string().trim().refine(isProviderUrl, `is not ${PROVIDER_URL}`).optional(),
  DASHBOARD_HOST: z.string().min(1).default('127.0.0.1'),
  DASHBOARD_PORT: port(8025),
  DASHBOARD_PASSWORD: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  // Promised by the product's contract, not built yet: refused, because to ignore `shadow` would pay real money.
  REFUNDS_MODE: z.literal('live', 'can only be "live" in this version').default('live'),
  MAIL_BACKLOG: z.literal('answer', 'can only be "answer" in this version').default('answer'),
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
  problems.push(
    ...problemsTogether(given),
    ...Object.keys(given)
      .filter(name => NOT_YET.test(name))
      .map(notYet),
  );
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

const notYet = (name: string) => `${name} is not available in this version; unset it`;

/** What is wrong only with another setting; found whatever else is wrong. */
function problemsTogether(given: Readonly<Record<string, string | undefined>>): string[] {
  const { IMAP_HOST: imap, SMTP_HOST: smtp, DASHBOARD_HOST: dashboard } = given;
  const isRemote = (host: string | undefined) => !LOOPBACK.test(host ?? 'localhost');
  const inTheClear = 'may be "off" only for a loopback host: passwords would travel in the clear';
  return [
    ...(imap !== undefined && given['IMAP_USER'] === undefined ? ['IMAP_USER is required with IMAP_HOST'] : []),
    ...(imap !== undefined && given['IMAP_PASSWORD'] === undefined ? ['IMAP_PASSWORD is required with IMAP_HOST'] : []),
    ...((given['IMAP_DONE_MAILBOX'] ?? 'Processed') === (given['IMAP_MAILBOX'] ?? 'INBOX')
      ? ['IMAP_DONE_MAILBOX must be another mailbox than IMAP_MAILBOX: filing there would bring every mail back']
      : []),
    ...(given['IMAP_TLS'] === 'off' && isRemote(imap) ? [`IMAP_TLS ${inTheClear}`] : []),
    ...(given['SMTP_TLS'] === 'off' && isRemote(smtp) ? [`SMTP_TLS ${inTheClear}`] : []),
    ...(isRemote(dashboard) && given['DASHBOARD_PASSWORD'] === undefined
      ? ['DASHBOARD_PASSWORD is required where DASHBOARD_HOST is not a loopback host']
      : []),
  ];
}

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

/** Null where it is neither. A bare amount stands alone: `1,500.00` is one to its writer, and would be two here. */
function readLimits(text: string): Readonly<Record<string, string>> | null {
  if (LIMIT.test(text.trim())) return { '*': text.trim() };
  const entries = text.split(',').map(part => part.trim().split(/\s+/));
  const amounts = new Map(entries.map(([amount = '', currency = '']) => [currency, amount]));
  const good = entries.every(
    ([amount = '', currency = '', ...rest]) => LIMIT.test(amount) && /^[A-Z]{3}$/.test(currency) && rest.length === 0,
  );
  return good && amounts.size === entries.length ? Object.fromEntries(amounts) : null;
}

function isProviderUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isPlain = username === '' && password === '' && !/[?#]/.test(text); // paths are added to its end
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname)));
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'i');
    return true;
  } catch {
    return false;
  }
}

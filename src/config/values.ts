const LIMIT = /^\d{1,24}(\.\d{1,12})?$/;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** Whether a host is this machine itself. */
export const isLoopback = (host: string) => LOOPBACK.test(host);

/** What `isRemoteUrl` demands, in words. */
export const REMOTE_URL = 'an https URL (http only to a loopback host) without user, password, query and fragment';

/**
 * Reads `100.00` (for every currency: `*`) or `100.00 USD, 15000 JPY`; null where it is neither. A bare amount stands alone:
 * `1,500.00` is one to its writer, and would be two here.
 */
export function readLimits(text: string): Readonly<Record<string, string>> | null {
  if (LIMIT.test(text.trim())) return { '*': text.trim() };
  const entries = text.split(',').map(part => part.trim().split(/\s+/));
  const amounts = new Map(entries.map(([amount = '', currency = '']) => [currency, amount]));
  const good = entries.every(
    ([amount = '', currency = '', ...rest]) => LIMIT.test(amount) && /^[A-Z]{3}$/.test(currency) && rest.length === 0,
  );
  return good && amounts.size === entries.length ? Object.fromEntries(amounts) : null;
}

/** Whether paths can be added to this URL, and nothing travels in the clear beyond this machine. */
export function isRemoteUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isPlain = username === '' && password === '' && !/[?#]/.test(text); // paths are added to its end
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)));
}

/** Whether the text is a regular expression. */
export function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'i');
    return true;
  } catch {
    return false;
  }
}

/** Whether alerts may be posted to this URL. Chat services put their secret into its path or query. */
export function isAlertUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

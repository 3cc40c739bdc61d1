import { types } from 'node:util';
import { codeOf } from '../postgres/failure.js';
import { type Channel, type Notice, noticeKey, type Told } from './channel.js';

const DEADLINE_MS = 10_000;

/**
 * Tells each notice by a POST of JSON with an Idempotency-Key. 2xx is told; a redirect is not followed, for the notice is
 * meant for the address that was set and no other. The URL is a secret, and stands in no outcome. `desk` names us in the body.
 */
export function webhookChannel(alertUrl: string, desk: string, deadlineMs = DEADLINE_MS): Channel {
  const { url, authorization } = addressOf(alertUrl);
  const closing = new AbortController();
  const post = async (notice: Notice): Promise<Told> => {
    const timeout = AbortSignal.timeout(deadlineMs);
    const signal = AbortSignal.any([closing.signal, timeout]);
    try {
      const headers = { ...authorization, 'Content-Type': 'application/json', 'Idempotency-Key': noticeKey(notice) };
      const body = JSON.stringify(bodyOf(notice, desk));
      const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
      await response.body?.cancel();
      return response.ok ? { kind: 'told' } : { kind: 'again', why: `HTTP ${response.status}` };
    } catch (error) {
      return { kind: 'again', why: timeout.aborted ? `no answer within ${deadlineMs} ms` : causeOf(error) };
    }
  };
  const tell = async (notices: readonly Notice[]): Promise<Told> => {
    for (const notice of notices) {
      const told = await post(notice);
      if (told.kind === 'again') return told;
    }
    return { kind: 'told' };
  };
  return { together: false, tell, close: () => closing.abort() };
}

/** `text` is what chat services show; `desk` is our address, for whoever runs several. */
const bodyOf = (notice: Notice, desk: string) => ({
  event: notice.event,
  kind: notice.kind,
  about: notice.about,
  weight: notice.weight,
  sentence: notice.sentence,
  raised_at: notice.raisedAt.toISOString(),
  over_at: notice.overAt?.toISOString() ?? null,
  desk,
  text: `Refund Desk (${desk}): ${notice.event === 'over' ? 'over: ' : ''}${notice.sentence}`,
});

/** `fetch` takes no URL with a user and a password in it; they go into the header that they stand for (RFC 7617). */
function addressOf(alertUrl: string) {
  const url = new URL(alertUrl);
  const { username, password } = url;
  if (username === '' && password === '') return { url, authorization: {} };
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  Object.assign(url, { username: '', password: '' });
  return { url, authorization: { Authorization: `Basic ${Buffer.from(credentials).toString('base64')}` } };
}

/** What broke the connection, by its code. Never by its message: that may show the URL. */
const causeOf = (error: unknown) => {
  const code = types.isNativeError(error) ? codeOf(error.cause) || codeOf(error) : '';
  return `no answer (${code || 'the connection broke'})`;
};

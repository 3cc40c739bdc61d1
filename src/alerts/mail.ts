import type { Sent, Smtp } from '../reply/smtp.js';
import type { Channel, Notice, Told } from './channel.js';
import { composeNotice, type Parties } from './compose-notice.js';

// Shorter than the pause before the next attempt: a mail is never on its way twice at once.
const DEADLINE_MS = 20_000;

/** Tells all notices together in one mail to support. Sent again, it has the same Message-ID and the same bytes. */
export function mailChannel(smtp: Smtp, parties: Parties, deadlineMs = DEADLINE_MS): Channel {
  const closing = new AbortController();
  const tell = async (notices: readonly Notice[]): Promise<Told> => {
    const raw = await composeNotice(notices, parties);
    if (closing.signal.aborted) return CLOSED;
    const send = smtp.send(parties.refundsAddress, parties.supportAddress, raw).then(toldOf);
    return unless(closing.signal, deadlineMs, send);
  };
  const close = () => {
    closing.abort();
    smtp.close();
  };
  return { together: true, tell, close };
}

const CLOSED: Told = { kind: 'again', why: 'the desk stops' };

/** What comes of the sending, unless the deadline or the end of the desk comes first. */
async function unless(closing: AbortSignal, deadlineMs: number, sending: Promise<Told>): Promise<Told> {
  let giveUp: (told: Told) => void = () => {};
  const givenUp = new Promise<Told>(resolve => {
    giveUp = resolve;
  });
  const late: Told = { kind: 'again', why: `the mail server did not take it within ${deadlineMs} ms` };
  const timer = setTimeout(() => giveUp(late), deadlineMs);
  const stop = () => giveUp(CLOSED);
  closing.addEventListener('abort', stop);
  try {
    return await Promise.race([sending, givenUp]);
  } finally {
    clearTimeout(timer);
    closing.removeEventListener('abort', stop);
  }
}

/** Also a mail that was refused for good is sent again: the address may be mended, and the trouble stands. */
const toldOf = (sent: Sent): Told =>
  sent.kind === 'accepted' ? { kind: 'told' } : { kind: 'again', why: `${sent.kind}: ${sent.why}` };

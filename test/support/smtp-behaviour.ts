import type { Socket } from 'node:net';

/**
 * What the SMTP server does with its clients. `reject` refuses at RCPT (every recipient, or the one named) or after the
 * final dot (`data`), with a reply code such as 451 (temporary) or 550 (permanent). After `hang-after-dot` and
 * `drop-after-dot` the server has the mail, but its client is not told; after `drop-before-dot` it has none.
 * `refuse-connections` is a server that is down.
 */
export type SmtpBehaviour =
  | { kind: 'accept' }
  | { kind: 'reject'; at: 'rcpt' | 'data'; code: number; recipient?: string }
  | { kind: 'hang-after-dot' }
  | { kind: 'drop-after-dot' }
  | { kind: 'drop-before-dot' }
  | { kind: 'refuse-connections' };

/** The refusal of `recipient` at RCPT, undefined where it is taken. */
export function rcptRefusal(behaviour: SmtpBehaviour, recipient: string): Error | undefined {
  if (behaviour.kind !== 'reject' || behaviour.at !== 'rcpt') return undefined;
  const named = behaviour.recipient ?? recipient;
  return named.toLowerCase() === recipient.toLowerCase() ? refusal(behaviour.code) : undefined;
}

/** The refusal of a whole mail after its final dot, undefined where it is taken. */
export function dataRefusal(behaviour: SmtpBehaviour): Error | undefined {
  return behaviour.kind === 'reject' && behaviour.at === 'data' ? refusal(behaviour.code) : undefined;
}

/** Answers a mail that was kept, or does not; `socket` is its client's. */
export function answerKeptMail(behaviour: SmtpBehaviour, socket: Socket | undefined, confirm: () => void): void {
  if (behaviour.kind === 'drop-after-dot') socket?.destroy();
  else if (behaviour.kind !== 'hang-after-dot') confirm();
}

/** Whether a mail that was kept is also confirmed to the client. */
export function isConfirmed({ kind }: SmtpBehaviour): boolean {
  return kind !== 'hang-after-dot' && kind !== 'drop-after-dot';
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error(responseCode < 500 ? 'try again later' : 'not here'), { responseCode });
}

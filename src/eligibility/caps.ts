import { machineMails } from '../desk/machine-mails.js';
import type { QueuedMail } from '../desk/outbox.js';
import { forAPerson } from '../policy/for-a-person.js';
import type { Transaction } from '../postgres/pool.js';
import type { Made } from './made.js';
import type { CheckSettings } from './settings.js';

type Letter = QueuedMail['letter'];

const DAY_MS = 86_400_000;

/**
 * A decision whose mail would go beyond the caps waits for a person instead: before money moves, and nobody is mailed. Two
 * machines that answer each other end here, and so does one who has others mailed by us. What others ask in an owner's name
 * does not count as the owner's own mails.
 */
export async function withinCaps(transaction: Transaction, made: Made, settings: CheckSettings): Promise<Made> {
  const { to, asks } = made;
  const isFull = (recipient: string, letter: Letter) => isCapped(transaction, recipient, letter, made, settings);
  // Whoever named an account is answered alike, whether its owner can be asked once more or not.
  const mayAsk = asks !== null && !(await isFull(asks.address, 'confirmation'));
  const isForAPerson = to === null ? asks !== null && !mayAsk : await isFull(to, 'decision');
  if (isForAPerson) return { ...made, to: null, asks: null, decision: forAPerson(made.decision, ['too_many_mails']) };
  return mayAsk ? made : { ...made, asks: null };
}

async function isCapped(
  transaction: Transaction,
  recipient: string,
  letter: Letter,
  { on }: Made,
  { now, caps }: CheckSettings,
): Promise<boolean> {
  const since = new Date(now().getTime() - DAY_MS);
  const sent = await machineMails(transaction, { recipient, letter, caseId: on?.caseId ?? null }, since);
  return sent.toAddress >= caps.sender || sent.onCase >= caps.case;
}

import type { Request } from '../desk/requests.js';
import { keepTrialLetter } from '../desk/trial-letters.js';
import type { Transaction } from '../postgres/pool.js';
import { datesOf } from './dates.js';
import type { Made } from './made.js';
import type { CheckSettings } from './settings.js';

/**
 * Keeps what a trial's decision would have said: to whom, in which language and with which days, as they are now. `answer`
 * would have queued the same.
 */
export async function keepUnsent(
  transaction: Transaction,
  { reading, receivedAt }: Request,
  numbered: { readonly caseId: string; readonly seq: number },
  made: Made,
  decidedAt: Date,
  { calendar }: CheckSettings,
): Promise<void> {
  const { to, asks } = made;
  const kept = { ...numbered, language: reading.language, ...datesOf(made, receivedAt, decidedAt, calendar) };
  if (to !== null) await keepTrialLetter(transaction, { ...kept, letter: 'decision', recipient: to });
  if (asks !== null) await keepTrialLetter(transaction, { ...kept, letter: 'confirmation', recipient: asks.address });
}

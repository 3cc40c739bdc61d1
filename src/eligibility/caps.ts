import { machineMails } from '../desk/machine-mails.js';
import { forAPerson } from '../policy/for-a-person.js';
import type { Transaction } from '../postgres/pool.js';
import type { Made } from './made.js';
import type { CheckSettings } from './settings.js';

const DAY_MS = 86_400_000;

/**
 * A decision whose mail would go beyond the caps waits for a person instead: before money moves, and nobody is mailed. Two
 * machines that answer each other end here, and so does one who has others mailed by us.
 */
export async function withinCaps(transaction: Transaction, made: Made, settings: CheckSettings): Promise<Made> {
  const recipients = [made.to, made.asks?.address ?? null].filter(address => address !== null).sort();
  const since = new Date(settings.now().getTime() - DAY_MS);
  for (const recipient of recipients) {
    const sent = await machineMails(transaction, recipient, made.on?.caseId ?? null, since);
    if (sent.toAddress < settings.caps.sender && sent.onCase < settings.caps.case) continue;
    return { ...made, to: null, asks: null, decision: forAPerson(made.decision, ['too_many_mails']) };
  }
  return made;
}

import { durationText } from '../duration.js';
import { connectionTo, lastWord } from './mail-servers.js';
import { command, forPeople, type Rule, secondsBetween, stopped } from './rule.js';

const LONGEST_AWAY_SECONDS = 300;
// The money is due after 10 business days (4.3), and a bank transfer may take days of them.
const LONGEST_PENDING_SECONDS = 3 * 86_400;

/** The payment provider gives no usable answer, or has worked on a refund for days. */
export const PAYMENT_PROVIDER: Rule = {
  kinds: ['payment_provider'],
  find: survey => {
    const { waits, now } = survey;
    if (!waits.ok) return null;
    const provider = connectionTo('payment', survey);
    const away = provider === undefined || provider.standing === 'ok' ? 0 : secondsBetween(provider.since, now);
    if (provider?.standing === 'refused' || away > LONGEST_AWAY_SECONDS) {
      const todo = 'check SETTLEMENT_URL, and ask the provider; no refund is lost';
      return [stopped('payment_provider', `The payment provider takes no refunds: ${todo}.${lastWord(provider)}`)];
    }
    const refund = waits.value.triedRefund;
    const seconds = refund === null ? 0 : secondsBetween(refund.postedAt, now);
    if (refund === null || seconds <= LONGEST_PENDING_SECONDS) return [];
    const pending = `A refund has been pending at the payment provider for ${durationText(seconds)}`;
    const todo = `ask the provider about it, and see ${command(`cases show ${refund.caseId}`)}`;
    return [forPeople('payment_provider', `${pending}: ${todo}.`)];
  },
};

import { decimal, minorDigits } from '../../money.js';
import type { Total } from '../decision.js';
import type { Limits } from '../facts.js';

const LIMIT = '100.00';
const LIMIT_WITHOUT_MINOR_DIGITS = '15000';

/**
 * Review by amount: a rounded total above its currency's limit is for a person; exactly the limit is paid. Where limits are
 * configured currency by currency, a currency that is not among them always is for a person.
 */
export function isAboveLimit(total: Total, limits: Limits): boolean {
  const limit = limits.autoApprove === null ? ownLimit(total.currency) : configured(total.currency, limits.autoApprove);
  return limit === undefined || decimal(total.amount).gt(decimal(limit));
}

const ownLimit = (currency: string) => (minorDigits(currency) === 0 ? LIMIT_WITHOUT_MINOR_DIGITS : LIMIT);

const configured = (currency: string, byCurrency: Readonly<Record<string, string>>) =>
  byCurrency[currency] ?? byCurrency['*'];

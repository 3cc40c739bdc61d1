import { decimal, PLAIN_DECIMAL, ZERO } from '../money.js';
import { CommandError, EXIT } from './exit.js';
import { printable } from './table.js';

/**
 * An amount that a person typed, not below `least` (zero, or more than zero). Throws CommandError (65) where it is no plain
 * decimal, or too little.
 */
export function typedAmount(text: string, least: 'zero' | 'more'): string {
  const amount = PLAIN_DECIMAL.test(text) ? decimal(text) : null;
  if (amount !== null && (amount.gt(ZERO) || (least === 'zero' && amount.eq(ZERO)))) return amount.toFixed();
  const bounds = least === 'zero' ? '' : ' above zero';
  throw new CommandError(
    EXIT.badInput,
    `The amount must be a plain decimal${bounds} such as 12.50, not "${printable(text)}".`,
  );
}

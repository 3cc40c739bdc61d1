import BigJs, { type Big } from 'big.js';

/** An exact decimal. Amounts are never floats: 0.1 + 0.2 is 0.3 here, and unit prices go down to 1e-6. */
export type Decimal = Big;

// A constructor of our own: `strict` refuses JavaScript numbers, so that no float can slip into a sum.
const Exact = BigJs();
Exact.strict = true;
Exact.DP = 24; // digits after the point of a division (outage shares); everything else is exact anyway
const SURE_DIGITS = 18; // beyond these a sum of shares may be off by what their divisions rounded

// ISO 4217: the currencies whose minor unit is not a hundredth.
const NO_MINOR_DIGITS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const THREE_MINOR_DIGITS = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');
const FOUR_MINOR_DIGITS = ['CLF', 'UYW'];

/** A plain decimal as ledgers and JSON write it: no exponent, no thousands separator. */
export const PLAIN_DECIMAL = /^-?\d{1,24}(\.\d{1,12})?$/;

// Our own amounts may have the digits of a share beside those of a plain decimal.
const EXACT_DECIMAL = /^-?\d{1,24}(\.\d{1,36})?$/;

/** Reads an exact decimal such as `0.16`. Throws RangeError for anything else (`1e3`, `1,50`, a blank). */
export function decimal(text: string): Decimal {
  if (!EXACT_DECIMAL.test(text)) throw new RangeError(`"${text.slice(0, 40)}" is not a plain decimal.`);
  return Exact(text);
}

/** Zero, for sums. */
export const ZERO: Decimal = Exact('0');

/** The exact sum of amounts of one currency. */
export function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), ZERO);
}

/** The smaller of two amounts. */
export function least(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

/** The amount, or zero where it is below zero: nothing is ever claimed back (policy 11). */
export function notBelowZero(amount: Decimal): Decimal {
  return amount.lt(ZERO) ? ZERO : amount;
}

/** How many digits the currency's minor unit has after the point: 2 for USD, 0 for JPY, 3 for KWD (ISO 4217). */
export function minorDigits(currency: string): number {
  if (NO_MINOR_DIGITS.includes(currency)) return 0;
  if (THREE_MINOR_DIGITS.includes(currency)) return 3;
  return FOUR_MINOR_DIGITS.includes(currency) ? 4 : 2;
}

/** The share `part` ÷ `whole` of an amount: of a time in ms, or of another amount; `whole` is above zero. */
export function share(amount: Decimal, part: number | Decimal, whole: number | Decimal): Decimal {
  return amount.times(exactly(part)).div(exactly(whole));
}

const exactly = (value: number | Decimal) => (typeof value === 'number' ? String(value) : value);

/** Whether two sums are the same amount. Three thirds are one, though no decimal writes a third. */
export function isSameAmount(a: Decimal, b: Decimal): boolean {
  return a.round(SURE_DIGITS).eq(b.round(SURE_DIGITS));
}

/**
 * Rounds half up to the currency's minor unit; done once per case and currency. Half a cent that was summed from shares is
 * half a cent: what their divisions rounded is taken off first.
 */
export function roundToMinor(amount: Decimal, currency: string): Decimal {
  return amount.round(SURE_DIGITS).round(minorDigits(currency), 1); // 1: half up (away from zero), as invoices round
}

/** One minor unit of the currency: 0.01 for USD, 1 for JPY. */
export function oneMinorUnit(currency: string): Decimal {
  return Exact('1').div(Exact('10').pow(minorDigits(currency)));
}

/**
 * The amount as it is shown everywhere: a plain decimal with at least the currency's digits (`0.10`), and more where the
 * exact amount has more (`0.004`).
 */
export function plain(amount: Decimal, currency: string): string {
  const digits = minorDigits(currency);
  return amount.round(digits, 0).eq(amount) ? amount.toFixed(digits) : amount.toFixed();
}

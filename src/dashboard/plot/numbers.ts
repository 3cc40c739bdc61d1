/** A count with separators: `1,204`. */
export const grouped = (count: number) => count.toLocaleString('en-US');

/** A plain decimal with separators before its point: `12,345.60`. */
export function groupedAmount(amount: string): string {
  const [whole = '', ...rest] = amount.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}

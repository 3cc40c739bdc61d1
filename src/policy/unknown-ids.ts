import type { Finding } from './decision.js';
import type { Cited, Facts } from './facts.js';

/** The IDs cited that are not on the sender's account: such as do not exist, and those of others, told alike. */
export function unknownIds(facts: Facts): string[] {
  const transactions = new Set(facts.charges.map(charge => charge.transactionId));
  const invoices = new Set<string | null>([
    ...facts.charges.map(charge => charge.invoiceNumber),
    ...facts.invoices.map(invoice => invoice.invoiceNumber),
  ]);
  return [
    ...facts.cited.transactionIds.filter(id => !transactions.has(id)),
    ...facts.cited.invoiceNumbers.filter(number => !invoices.has(number)),
  ];
}

/** The findings that name them; they do not change the state of a case with known charges. */
export function unknownFindings(ids: readonly string[]): Finding[] {
  return ids.map(transactionId => ({
    transactionId,
    result: 'unknown',
    ground: null,
    clauses: ['4.2'],
    amount: '0',
    currency: null,
    charged: null,
    basis: { kind: 'unknown_id' },
  }));
}

/** What is mentioned of IDs that are no whole ones. */
export const doubtOf = ({ cited: { doubt } }: Facts): Pick<Cited, 'doubt'> => (doubt === undefined ? {} : { doubt });

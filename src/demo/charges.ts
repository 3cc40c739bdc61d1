import type { PersonKey } from './people.js';

/** A charge of the sample ledger. */
export interface SampleCharge {
  readonly id: string;
  readonly of: PersonKey;
  readonly tier: keyof typeof PRICES;
  readonly images: number;
  readonly amount: string;
  readonly daysAgo: number;
  /** How many of the images failed on the desk's side; the others were delivered. Null: no images were made for it. */
  readonly failed: number | null;
  /** The charge whose request this one bills again. */
  readonly billsAgain?: string;
  /** Six digits; the year is the charge's own. */
  readonly invoice?: string;
}

/** Unit prices by model tier, USD. */
export const PRICES = { standard: '0.04', hd: '0.12', studio: '0.60' } as const;

/* Named by what is wrong with them; the sample mails cite them by these names. */
export const CHARGES = {
  allFailed: charge('txn_8c1mz0v5ad3kq7rp', 'ada', 'standard', 5, '0.20', { daysAgo: 1, failed: 5 }),
  fine: charge('txn_5x9tq2h8wn4yb6fe', 'ada', 'hd', 4, '0.48', { daysAgo: 9 }),
  someFailed: charge('txn_k7d2w5n9s1xg4hjt', 'ben', 'hd', 5, '0.60', { daysAgo: 2, failed: 2 }),
  original: charge('txn_3fz8rb1qv6m0ycu5', 'chiara', 'hd', 10, '1.20', { daysAgo: 4 }),
  duplicate: charge('txn_p2a9g6ke7ws4d1nx', 'chiara', 'hd', 10, '1.20', {
    daysAgo: 4,
    failed: null,
    billsAgain: 'txn_3fz8rb1qv6m0ycu5',
  }),
  overpriced: charge('txn_q6y1t8cj3vb5r0zm', 'daan', 'standard', 10, '0.48', { daysAgo: 6, invoice: '000418' }),
  toCredit: charge('txn_m5e1w8yb3hc6t0qs', 'lena', 'hd', 2, '0.24', { daysAgo: 2, failed: 2 }),
  inGerman: charge('txn_g2v7j4rn9ld5k1xo', 'jonas', 'standard', 4, '0.16', { daysAgo: 3, failed: 4 }),
  disliked: charge('txn_h4u7s0xp2dk9e6wa', 'emma', 'standard', 8, '0.32', { daysAgo: 3 }),
  late: charge('txn_b9m3j5fq8zc1t7gy', 'farid', 'hd', 6, '0.72', { daysAgo: 45, failed: 6 }),
  recent: charge('txn_w1r6v4na0ks8x2dp', 'grace', 'standard', 3, '0.12', { daysAgo: 0, failed: 3 }),
  earlier: charge('txn_e5g8y2bt7hq3m9cu', 'grace', 'hd', 2, '0.24', { daysAgo: 12 }),
  mistyped: charge('txn_z0n4k6wf9ap1s3vj', 'hiro', 'standard', 4, '0.16', { daysAgo: 5, failed: 4 }),
  catalogue: charge('txn_d8q5c2xr7ym6t1ha', 'katja', 'studio', 220, '132.00', { daysAgo: 7, invoice: '000527' }),
  catalogueAgain: charge('txn_v3s9b1gz4ew0j6kn', 'katja', 'studio', 220, '132.00', {
    daysAgo: 7,
    failed: null,
    billsAgain: 'txn_d8q5c2xr7ym6t1ha',
    invoice: '000527',
  }),
};

type More = Pick<SampleCharge, 'daysAgo'> & Partial<Pick<SampleCharge, 'failed' | 'billsAgain' | 'invoice'>>;

function charge(
  id: string,
  of: PersonKey,
  tier: SampleCharge['tier'],
  images: number,
  amount: string,
  more: More,
): SampleCharge {
  return { id, of, tier, images, amount, failed: 0, ...more };
}

/** When a sample charge was made, for a demo that runs at `now`. A second charge for a request comes a minute later. */
export function chargedAt(charge: SampleCharge, now: Date): Date {
  const minutes = charge.billsAgain === undefined ? 30 : 29;
  return new Date(now.getTime() - charge.daysAgo * 86_400_000 - minutes * 60_000);
}

/** The invoice number of a sample charge; null where it stands on none. */
export function invoiceNumber(charge: SampleCharge, now: Date): string | null {
  return charge.invoice === undefined ? null : `INV-${chargedAt(charge, now).getUTCFullYear()}-${charge.invoice}`;
}

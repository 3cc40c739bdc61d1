/** The pieces that a plot cuts time into, always in UTC. */
export type Step = 'hour' | 'day';

/** How many rows of a kind fell into the hour or the day that begins at `from` (UTC). */
export interface CountAt {
  readonly from: Date;
  readonly kind: string;
  readonly count: number;
}

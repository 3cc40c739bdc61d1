import { POLICIES } from '../policy/versions.js';

// What a person pays rests on the review itself (4.3), and a credit that support grants outside any case on section 6.
const BY_HAND = '4.3';
const GRANTED = '6';

/** The clauses on which money of this ground is paid: `3.1, 8`. A ground as postings have it; null: granted by support. */
export function clausesOfGround(ground: string | null): string {
  if (ground === null) return GRANTED;
  const rule = POLICIES.flatMap(policy => policy.grounds).findLast(one => one.ground === ground);
  return rule?.clauses.join(', ') ?? BY_HAND;
}

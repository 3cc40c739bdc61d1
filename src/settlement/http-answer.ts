import { z } from 'zod';
import { type Answer, type Found, SETTLEMENTS } from './gateway.js';

// These 4xx pass by themselves: timeout, another request with this key under way, too early, too many requests.
const PASSES = [408, 409, 425, 429];

const answerSchema = z.object({ status: z.enum(SETTLEMENTS) });

/** Reads the answer to a look-up: 404 means that the provider never took the refund. */
export function readFound(status: number, body: string): Found {
  return status === 404 ? { kind: 'never_taken' } : readPosted(status, body);
}

/**
 * Reads the answer to a handing over. A 4xx says that the request is not acceptable, which need not be about the refund (a
 * wrong path, a key that ran out): it is `failed` only where its body says so. Else nothing is decided, and people must see
 * it; so with a redirect. All that may have taken effect without telling us is `unanswered`.
 */
export function readPosted(status: number, body: string): Answer {
  const said = settlementIn(body);
  if (status >= 200 && status < 300)
    return said === null ? { kind: 'unanswered', why: `HTTP ${status} without a status that we know` } : { kind: said };
  if (status >= 500 || PASSES.includes(status)) return { kind: 'unanswered', why: `HTTP ${status}` };
  return status >= 400 && said === 'failed' ? { kind: 'failed' } : { kind: 'refused', why: `HTTP ${status}` };
}

function settlementIn(body: string): (typeof SETTLEMENTS)[number] | null {
  try {
    return answerSchema.parse(JSON.parse(body)).status;
  } catch {
    return null;
  }
}

import { types } from 'node:util';
import type { PendingRefund } from '../ledger/refunds.js';
import { decimal, ZERO } from '../money.js';
import { codeOf } from '../postgres/failure.js';
import type { Answer, Found, Gateway } from './gateway.js';
import { readFound, readPosted } from './http-answer.js';

// A request that was given up may still lie in a proxy or a backlog; after this many deadlines it has come to its end.
const HOLD_DEADLINES = 6;

/**
 * A payment provider by HTTP: `POST {url}/refunds` with an Idempotency-Key, `GET {url}/refunds/KEY`. A request ends after
 * `deadlineMs`. Redirects are not followed: money is asked for at the address that was set, and nowhere else.
 */
export function httpGateway(url: string, deadlineMs: number): Gateway {
  const refunds = `${url.replace(/\/+$/, '')}/refunds`;
  const lookUp = (refundId: string): Promise<Found> =>
    ask(`${refunds}/${encodeURIComponent(refundId)}`, { method: 'GET' }, deadlineMs, readFound);
  const post = async (refund: PendingRefund): Promise<Answer> => {
    // A share that rounded to nothing is done when it is posted: no provider takes a refund of zero.
    if (decimal(refund.amount).eq(ZERO)) return { kind: 'settled' };
    return ask(refunds, requestOf(refund), deadlineMs, readPosted);
  };
  return { lookUp, post, holdMs: HOLD_DEADLINES * deadlineMs };
}

const requestOf = (refund: PendingRefund): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': refund.refundId },
  body: JSON.stringify({
    refund_id: refund.refundId,
    account_id: refund.accountId,
    payment_method_id: refund.paymentMethodId,
    amount: refund.amount, // text: an exact decimal, which a JSON number need not be to its reader
    currency: refund.currency,
  }),
});

/** Sends a request and reads its whole answer. Without one by the deadline, nobody knows whether it took effect. */
async function ask<T>(
  url: string,
  request: RequestInit,
  deadlineMs: number,
  read: (status: number, body: string) => T,
): Promise<T | Answer> {
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    const response = await fetch(url, { ...request, redirect: 'manual', signal });
    return read(response.status, await response.text());
  } catch (error) {
    const why = signal.aborted ? `no answer within ${deadlineMs} ms` : `no answer (${causeOf(error)})`;
    return { kind: 'unanswered', why };
  }
}

/** What broke the connection: fetch itself only ever says "fetch failed". */
const causeOf = (error: unknown) =>
  (types.isNativeError(error) && (codeOf(error.cause) || codeOf(error))) || 'the connection broke';

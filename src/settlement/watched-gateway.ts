import type { Answer, Found, Gateway } from './gateway.js';

/** Watches a payment provider: `tell` hears after each request how it stands, and why where that is not `ok`. */
export function watchGateway(
  gateway: Gateway,
  tell: (standing: 'ok' | 'refused' | 'away', why: string | null) => void,
): Gateway {
  const told = <A extends Answer | Found>(answer: A): A => {
    if (answer.kind === 'unanswered') tell('away', answer.why);
    else if (answer.kind === 'refused') tell('refused', answer.why);
    else tell('ok', null);
    return answer;
  };
  return {
    lookUp: refundId => gateway.lookUp(refundId).then(told),
    post: refund => gateway.post(refund).then(told),
    holdMs: gateway.holdMs,
  };
}

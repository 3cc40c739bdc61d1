import type { Config } from '../../config.js';
import { httpGateway } from '../../settlement/http-gateway.js';
import { away, type Checked, fine, wrong } from './checked.js';

const PART = 'payments';
const DEADLINE_MS = 10_000;
/** No refund has this id: the provider is to say that it knows none. */
const NO_REFUND = 'check';

/** Asks the payment provider about a refund that there is not; nothing is paid. */
export async function checkProvider({ SETTLEMENT_URL: url }: Config): Promise<Checked[]> {
  if (url === undefined) return [fine(PART, 'The posting in the ledger is the payment (SETTLEMENT_URL is not set).')];
  const found = await httpGateway(url, DEADLINE_MS).lookUp(NO_REFUND);
  switch (found.kind) {
    case 'unanswered':
      return [away(PART, `The payment provider does not answer (${found.why}): check SETTLEMENT_URL.`)];
    case 'refused':
      return [
        wrong(PART, `The payment provider refuses us (${found.why}): check SETTLEMENT_URL, and ask the provider.`),
      ];
    default:
      return [fine(PART, 'The payment provider answers.')];
  }
}

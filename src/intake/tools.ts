import type { Config } from '../config.js';
import { systemDns } from './authenticate/dns.js';
import { idPatterns } from './extract/ids.js';
import { PARSE_DEADLINE_MS } from './parse/limits.js';
import { createParser } from './parse/parse-mail.js';
import type { IntakeTools } from './take-in-mail.js';
import { createTurnstile } from './turnstile.js';

// More threads than cores: some of them may be held by mails that will be quarantined.
const PARSER_THREADS = 4;

/** What intake needs in a process, from its settings. Close its parser in the end. */
export function intakeTools(config: Config): IntakeTools {
  const { MAIL_AUTHSERV_ID: authservId, MAIL_TRUSTED_HOPS: trustedHops } = config;
  return {
    parser: createParser({ threads: PARSER_THREADS, deadlineMs: PARSE_DEADLINE_MS }),
    turnstile: createTurnstile(),
    read: {
      refundsAddress: config.REFUNDS_ADDRESS,
      supportAddress: config.SUPPORT_ADDRESS,
      patterns: idPatterns({
        transactionIdPattern: config.TRANSACTION_ID_PATTERN,
        invoiceNumberPattern: config.INVOICE_NUMBER_PATTERN,
      }),
      authentication: authservId === undefined ? null : { authservId, trustedHops },
      dns: systemDns(),
    },
  };
}

import type { Desk } from '../../../src/intake/extract/desk-mail.js';
import {
  DEFAULT_INVOICE_NUMBER_PATTERN,
  DEFAULT_TRANSACTION_ID_PATTERN,
  idPatterns,
} from '../../../src/intake/extract/ids.js';

export const DESK: Desk = { refundsAddress: 'refunds@imaginator.com' };

export const PATTERNS = idPatterns({
  transactionIdPattern: DEFAULT_TRANSACTION_ID_PATTERN,
  invoiceNumberPattern: DEFAULT_INVOICE_NUMBER_PATTERN,
});

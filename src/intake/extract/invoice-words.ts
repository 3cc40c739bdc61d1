const SPACED =
  'invoices?|inv|bill|rechnung(?:en|s)?|rechnungsnummer|factures?|facturas?|faturas?|fattur[ae]|factuur|facturen';
const POLISH = 'faktur[aęyą]?';
const UNSPACED = '請求書|インボイス|发票|發票|账单|帳單|賬單';

/** An invoice in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Japanese and Chinese, as a pattern. */
export const INVOICE_WORDS = `(?<!\\p{L})(?:${SPACED}|${POLISH})(?!\\p{L})|${UNSPACED}`;

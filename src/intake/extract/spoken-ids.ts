/** The underscore and the hyphen as people say them, in the ten languages. */
const UNDERSCORE = [
  'under[ -]?score|underline|low line|unterstrich|tiret (?:du )?bas|soulign[ée]|gui[oó]n bajo|barra baja|sublinhado',
  'tra[cç]o baixo|trattino basso|laag streepje|onderstrepingsteken|podkre[sś]lnik|podkre[sś]lenie|dolna kreska',
  'アンダー(?:バー|スコア|ライン)|下[划劃]线|下劃線|底[线線]',
].join('|');
const HYPHEN = [
  'dash|hyphen|minus|bindestrich|strich|tiret|trait|moins|gui[oó]n|menos|h[ií]fen|tra[cç]o|trattino|lineetta|meno|streepje',
  'koppelteken|my[sś]lnik|kreska|ダッシュ|ハイフン|マイナス|横[线線杠]|短横|减号|杠',
].join('|');

const BETWEEN = '[\\s.,·-]{0,3}';
const NOT_A_WORD = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
const SPELT_TXN = `${NOT_A_WORD[0]}t[\\s.,·-]{1,3}x[\\s.,·-]{1,3}n${NOT_A_WORD[1]}`;
const SPELT_INV = `${NOT_A_WORD[0]}i[\\s.,·-]{0,3}n[\\s.,·-]{0,3}v${BETWEEN}(?:${HYPHEN})`;
const TXN = new RegExp(`${SPELT_TXN}|${NOT_A_WORD[0]}txn${BETWEEN}(?:${UNDERSCORE})`, 'iu');
const INV = new RegExp(SPELT_INV, 'iu');

/** Whether a transaction ID is spelt out in a text: "t x n underscore nine f k …". */
export function isSpokenTransactionId(text: string): boolean {
  return TXN.test(text);
}

/** Whether an invoice number is: "I N V dash twenty twenty-six". */
export function isSpokenInvoiceNumber(text: string): boolean {
  return INV.test(text);
}

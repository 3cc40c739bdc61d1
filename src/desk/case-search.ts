/* How people look for a case: by whatever they have at hand, in one box. */

/** What they typed, as a query takes it. */
export interface CaseSearch {
  /** Found anywhere in a sender or a subject, in upper or lower case; and the email of an account. */
  readonly text: string;
  /** Found whole: IDs of cases, accounts, charges, invoices and mails, however they were written. */
  readonly ids: readonly string[];
}

const CASE_ID = /^(?:RF)?([2-9A-HJ-NP-TV-Z]{4})([2-9A-HJ-NP-TV-Z]{4})$/;

/** Reads what was typed; null where it is nothing. */
export function caseSearch(typed: string): CaseSearch | null {
  const text = typed.replaceAll('\0', '').trim(); // Postgres stores no NUL and refuses a query with one
  if (text === '') return null;
  const spellings = [text, text.toLowerCase(), text.toUpperCase()];
  const messageIds = spellings.map(spelling => `<${spelling.replace(/^<|>$/g, '')}>`);
  return { text, ids: [...new Set([...spellings, ...messageIds, ...caseIds(text)])] };
}

/** `rf7q2k93mx`, `7Q2K 93MX` and the like are RF-7Q2K-93MX. */
function caseIds(text: string): string[] {
  const [, first, second] = CASE_ID.exec(text.toUpperCase().replace(/[\s-]/g, '')) ?? [];
  return first === undefined || second === undefined ? [] : [`RF-${first}-${second}`];
}

/**
 * The condition that a case `c` is found. `text` and `ids` are the placeholders of a search; where `text` is null it
 * holds for every case. Nothing typed is a pattern: `strpos` knows no wildcards.
 */
export const foundBy = (text: string, ids: string) => `(
  ${text}::text is null
  or strpos(lower(c.sender), lower(${text})) > 0
  or c.case_id = any(${ids})
  or c.account_id = any(${ids})
  or c.account_id in (select account_id from ledger.accounts where lower(email) = lower(${text}))
  or c.case_id in (
    select case_id from desk.findings where transaction_id = any(${ids})
    union all
    select case_id from desk.messages where case_id is not null and message_id = any(${ids})
    union all
    select case_id from desk.messages where case_id is not null and strpos(lower(subject), lower(${text})) > 0
    union all
    select case_id from desk.messages
     where case_id is not null and (reading -> 'transactionIds' ?| ${ids} or reading -> 'invoiceNumbers' ?| ${ids})
    union all
    select case_id from desk.outbox where lower(message_id) = any(${ids})))`;

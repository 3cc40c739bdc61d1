/*
 * How our own mail is named, so that it is known again: when it is answered, when it bounces, when it comes back to us.
 */

/** The header that tells our own mail when it loops back; its value is our address. */
export const LOOP_HEADER = 'X-Loop';

/** A confirmation's token: 128 random bits in hex, which nobody guesses. */
const TOKEN = '[0-9a-f]{32}';
const TOKEN_ADDRESS = new RegExp(`([^\\s<>@+,;:"]{1,64})\\+(${TOKEN})@([a-z0-9.-]{1,253}[a-z0-9])`, 'g');
const OWN_MESSAGE_ID = '<rf-[0-9a-z]{4}-[0-9a-z]{4}\\.\\d+\\.(?:[0-9a-f]{16}|[0-9a-f]{32})@([a-z0-9.-]+)>';

/**
 * The Message-ID of a mail that tells a decision, with sixteen drawn hex digits: who knows the case must not be able to say that
 * its mail came back. It is kept with the decision before anything is sent, so that a mail sent twice arrives as one.
 */
export function replyMessageId(caseId: string, seq: number, drawn: string, refundsAddress: string): string {
  return messageId(caseId, seq, drawn.slice(-16), refundsAddress);
}

/** The Message-ID of a mail that asks for a confirmation: it carries the token. */
export function confirmationMessageId(caseId: string, seq: number, token: string, refundsAddress: string): string {
  return messageId(caseId, seq, token, refundsAddress);
}

/** The form of our address that carries a token (RFC 5233 subaddress): `refunds+TOKEN@…`. */
export function tokenAddress(token: string, refundsAddress: string): string {
  const at = refundsAddress.lastIndexOf('@');
  return `${refundsAddress.slice(0, at)}+${token}${refundsAddress.slice(at)}`;
}

/** Whether an address is ours, with or without a token. */
export function isDeskAddress(address: string, refundsAddress: string): boolean {
  const [local = '', domain] = refundsAddress.toLowerCase().split('@');
  const [own = '', at] = address.toLowerCase().split('@');
  return at === domain && (own === local || own.startsWith(`${local}+`));
}

/** Whether a Message-ID (with its angle brackets) is of the form that our mails have. */
export function isOurMessageId(id: string, refundsAddress: string): boolean {
  return ourMessageIdsIn(id, refundsAddress)[0] === id.toLowerCase();
}

/** All Message-IDs of ours that stand in a text, in lower case, each once. */
export function ourMessageIdsIn(text: string, refundsAddress: string): string[] {
  const own = refundsAddress.slice(refundsAddress.lastIndexOf('@') + 1).toLowerCase();
  const found = [...text.toLowerCase().matchAll(new RegExp(OWN_MESSAGE_ID, 'g'))].filter(
    ([, domain]) => domain === own,
  );
  return [...new Set(found.map(([id]) => id))];
}

/** All tokens that addresses and Message-IDs of ours in a text carry, each once. */
export function tokensIn(text: string, refundsAddress: string): string[] {
  const [local = '', domain = ''] = refundsAddress.toLowerCase().split('@');
  const addresses = [...text.toLowerCase().matchAll(TOKEN_ADDRESS)];
  const inAddresses = addresses.flatMap(([, own, token, at]) => (own === local && at === domain ? (token ?? []) : []));
  const inMessageIds = ourMessageIdsIn(text, refundsAddress).flatMap(
    id => new RegExp(`\\.(${TOKEN})@`).exec(id)?.[1] ?? [],
  );
  return [...new Set([...inAddresses, ...inMessageIds])];
}

function messageId(caseId: string, seq: number, digest: string, refundsAddress: string): string {
  const domain = refundsAddress.slice(refundsAddress.lastIndexOf('@') + 1);
  return `<${caseId.toLowerCase()}.${seq}.${digest}@${domain}>`;
}

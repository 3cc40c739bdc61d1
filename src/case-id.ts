// Neither 0 O 1 I L nor U: what is read out on the phone and typed again must not go wrong or swear.
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;

/**
 * Draws a case id such as `RF-7Q2K-93MX`. `random` gives that many random bytes. 30^8 ids; the one who opens a case draws
 * again where it is taken.
 */
export function newCaseId(random: (bytes: number) => Uint8Array): string {
  const letters = Array.from(random(2 * GROUP), byte => ALPHABET[byte % ALPHABET.length] ?? '');
  return `RF-${letters.slice(0, GROUP).join('')}-${letters.slice(GROUP).join('')}`;
}

import { withoutLookAlikes } from '../intake/extract/look-alikes.js';

/** A person who decided, as the record names them. */
interface Person {
  readonly name: string;
  /** The user of the operating system, whom nobody can claim to be. */
  readonly osUser: string;
}

/** What must differ of two people: the names they act under, or the users of the operating system too. */
export type ConfirmBy = 'name' | 'os-user';

/** Who decides by itself: the policy, the clock, a mail of ours that came back, a refund that was not paid. */
const NO_PERSON = /^(policy .*|clock|bounce|settlement)$/s;
// The name comes first and may hold anything; the user is what stands in the last brackets.
const NAME_AND_USER = /^(.*) \(os: (.*)\)$/s;

/** Reads who a record names (`anna (os: root)`, or just `root`); null where it was no person. */
export function personIn(madeBy: string): Person | null {
  const [, name, osUser] = NAME_AND_USER.exec(madeBy) ?? [];
  if (name !== undefined && osUser !== undefined) return { name, osUser };
  return NO_PERSON.test(madeBy) ? null : { name: madeBy, osUser: madeBy };
}

/**
 * What two records share of a person, so that they do not count as two: the name, the user, or nothing (null). Who is no
 * person shares the name with everybody: it is never the second one.
 */
export function sharedBy(one: string, other: string, confirmBy: ConfirmBy): 'name' | 'os_user' | null {
  const [first, second] = [personIn(one), personIn(other)];
  if (first === null || second === null || isSameName(first.name, second.name)) return 'name';
  return confirmBy === 'os-user' && first.osUser === second.osUser ? 'os_user' : null;
}

/** Unicode's collation (UTS 10) on its first level: letters and digits count; case, accents, dots and blanks do not. */
const COLLATOR = new Intl.Collator('und', { sensitivity: 'base', ignorePunctuation: true });
/** Blanks that the collation takes for letters and symbols, such as the fillers of Hangul. */
const BLANK_LETTERS = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Names compare as people read them: `Anna.` is `anna`, and so is one with a Cyrillic а. */
const isSameName = (one: string, other: string) =>
  [asRead, asSeen].some(form => COLLATOR.compare(form(one), form(other)) === 0);

// Upper case, for that of a dotless ı is I.
const asRead = (name: string) => name.replace(BLANK_LETTERS, '').toUpperCase();

// Twice, for some letters have a twin only as capitals and some only as small ones.
const asSeen = (name: string) => asRead(inLatin(inLatin(name).toLowerCase()));

const inLatin = (name: string) =>
  name.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, letter => withoutLookAlikes(letter));

/** A person who decided, as the record names them. */
interface Person {
  readonly name: string;
  /** The user of the operating system, whom nobody can claim to be. */
  readonly osUser: string;
}

/** What must differ of two people: the names they act under, or the users of the operating system too. */
export type ConfirmBy = 'name' | 'os-user';

/** Who decides by itself: the policy, the clock, a mail of ours that came back. */
const NO_PERSON = /^(policy .*|clock|bounce)$/s;
// The name comes first and may hold anything; the user is what stands in the last brackets.
const NAME_AND_USER = /^(.*) \(os: (.*)\)$/s;

/** Reads who a record names (`anna (os: root)`, or just `root`); null where it was no person. */
export function personIn(madeBy: string): Person | null {
  const [, name, osUser] = NAME_AND_USER.exec(madeBy) ?? [];
  if (name !== undefined && osUser !== undefined) return { name, osUser };
  return NO_PERSON.test(madeBy) ? null : { name: madeBy, osUser: madeBy };
}

/** What two records share of a person, so that they do not count as two: the name, the user, or nothing (null). */
export function sharedBy(one: string, other: string, confirmBy: ConfirmBy): 'name' | 'os_user' | null {
  const [first, second] = [personIn(one), personIn(other)];
  if (first === null || second === null) return null;
  if (asTyped(first.name) === asTyped(second.name)) return 'name';
  return confirmBy === 'os-user' && first.osUser === second.osUser ? 'os_user' : null;
}

/** Names compare as people write them: `Anna` is `anna`, however her keyboard composes it. */
const asTyped = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

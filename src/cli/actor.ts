import { userInfo } from 'node:os';

/** Who acts: the name they act under, and the user of the operating system, whom nobody can claim to be. */
export interface Actor {
  readonly name: string;
  readonly osUser: string;
}

/** The actor of a command: what `--as` says, else REFUNDS_ACTOR, else the OS user. A blank name is none. */
export function actorOf(as: string | undefined, env: NodeJS.ProcessEnv, osUser = currentUser()): Actor {
  const name = [as, env['REFUNDS_ACTOR']].map(given => given?.trim() ?? '').find(given => given !== '');
  return { name: name ?? osUser, osUser };
}

/** The actor in one line, as it is recorded: `anna (os: root)`, or just `root`. */
export function actorText({ name, osUser }: Actor): string {
  return name === osUser ? name : `${name} (os: ${osUser})`;
}

/** The name of the user who runs this process. A container may run under a number that has no name. */
function currentUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}

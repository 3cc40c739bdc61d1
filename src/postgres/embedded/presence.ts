import { inHome } from './error.js';
import type { Place } from './place.js';
import { stop } from './server.js';
import { isLast, type Session } from './session.js';

/** A running embedded server, used by this process until `leave`, which whoever leaves last makes stop it. */
export type EmbeddedServer = {
  /** `postgres://…` of the database `refunds`; the role in it owns the server. It holds a password. */
  readonly url: string;
  /** Ends the use; the caller's own connections are to be closed before. Calling it again changes nothing. */
  leave(): Promise<void>;
};

/** Stays a user of the server: a session that ends by a crash of the server is replaced by what `again` gives. */
export function present(place: Place, first: Session, again: () => Promise<Session | null>): EmbeddedServer {
  let session: Promise<Session | null> = Promise.resolve(first);
  let left: Promise<void> | undefined;
  const watch = async () => {
    for (let current = await session; current; current = await session) {
      await current.ended;
      if (left !== undefined) return;
      // Where that fails, the caller's own queries tell it.
      session = again().catch(() => null);
    }
  };
  void watch();
  return {
    url: first.url,
    leave: () => {
      left ??= inHome(place.home, async () => leave(place, await session));
      return left;
    },
  };
}

async function leave(place: Place, session: Session | null): Promise<void> {
  if (session === null) return;
  try {
    // A session that broke has no say: then another user, or the next one, stops the server.
    if (await isLast(session).catch(() => false)) await stop(place);
  } finally {
    await session.client.end().catch(() => undefined);
  }
}

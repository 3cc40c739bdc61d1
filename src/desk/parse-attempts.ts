import type { Db } from '../postgres/pool.js';

/** A stored mail as intake takes it up. */
export interface StoredMail {
  readonly id: string;
  readonly raw: Buffer;
  readonly receivedAt: Date;
  /** The process died in an earlier attempt and nobody knows which mail it was: try this one alone. */
  readonly alone: boolean;
  /** How often this mail's own parse thread died or overran, or the process died while it was tried alone. */
  readonly deaths: number;
  /** False where it is decided, but nothing is paid or sent: a backfill, and every mail in shadow mode. */
  readonly answer: boolean;
  /** It was in the mailbox before the desk. */
  readonly backlog: boolean;
  /** A person let it through. */
  readonly released: boolean;
}

/**
 * Begins an attempt at parsing a stored mail and gives its bytes; null where it is not waiting for intake any more. The
 * attempt is written down before it is made: a mark that is found again means that the process died meanwhile. That
 * counts as a death of this mail only if it was tried alone then; otherwise any mail beside it may have been the cause.
 * A mail that is to be tried alone is marked when its turn has come (`beginAlone`): until then it can end nothing.
 */
export async function beginParse(db: Db, id: string): Promise<StoredMail | null> {
  const { rows } = await db.query<StoredMail>(
    `with begun as (
       update desk.messages
          set parse_deaths = parse_deaths + (parse_began_at is not null and parse_alone)::int,
              parse_alone = parse_alone or parse_began_at is not null,
              parse_began_at = case when parse_alone or parse_began_at is not null then null else now() end
        where id = $1 and stage = 'stored'
       returning id, parse_alone, parse_deaths, answer, backlog, released_by, received_at)
     select begun.id, raw_mails.bytes as raw, parse_alone as alone, parse_deaths as deaths, answer, backlog,
            released_by is not null as released, received_at as "receivedAt"
       from begun join desk.raw_mails on message = id`,
    [id],
  );
  return rows[0] ?? null;
}

/** Marks a mail whose turn alone has come. */
export async function beginAlone(db: Db, id: string): Promise<void> {
  await db.query("update desk.messages set parse_began_at = now() where id = $1 and stage = 'stored'", [id]);
}

/** Takes the mark away: the attempt failed, but the process is alive. */
export async function endParse(db: Db, id: string): Promise<void> {
  await db.query("update desk.messages set parse_began_at = null where id = $1 and stage = 'stored'", [id]);
}

/** Ends an attempt in which the mail's own parse thread died or overran, and gives how often that has happened now. */
export async function countDeath(db: Db, id: string): Promise<number> {
  const { rows } = await db.query<{ deaths: number }>(
    `update desk.messages set parse_deaths = parse_deaths + 1, parse_began_at = null
      where id = $1 and stage = 'stored' returning parse_deaths as deaths`,
    [id],
  );
  return rows[0]?.deaths ?? 0;
}

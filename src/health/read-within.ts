import type { Db, Pool } from '../postgres/pool.js';

/**
 * Runs `read` on one connection. One that has failed, or has not answered after `deadlineMs`, is destroyed instead of
 * given back: after a partition it might stay silent for a quarter of an hour, and the checks with it. The server does not
 * see that at once: it ends each statement after `deadlineMs` by itself, so that those nobody waits for do not pile up.
 * Throws what `read` throws, or the error of the destroyed connection.
 */
export async function readWithin<T>(pool: Pool, deadlineMs: number, read: (db: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A connection in use has no listener of the pool's, and its loss would end the process. The query tells it anyway.
  client.on('error', ignore);
  let released = false;
  const release = (destroy: boolean) => {
    if (released) return;
    released = true;
    if (!destroy) client.off('error', ignore);
    client.release(destroy);
  };
  const timer = setTimeout(release, deadlineMs, true);
  try {
    await client.query("select set_config('statement_timeout', $1, false)", [String(deadlineMs)]);
    const result = await read(client);
    await client.query('reset statement_timeout'); // to the pool's own
    release(false);
    return result;
  } finally {
    clearTimeout(timer);
    release(true);
  }
}

const ignore = () => undefined;

import type { Pool, Transaction } from './pool.js';

/** A connection of one's own, until it is given back. */
export interface CheckedOut {
  readonly client: Transaction;
  /** Marks the connection as lost: it will not be used again. */
  lost(): void;
  giveBack(): void;
}

/**
 * Takes a connection from the pool for more than one statement. The pool listens to idle connections only: unheard, the
 * loss of this one would end the process. Here it is marked, and thrown away when it is given back.
 */
export async function checkOut(pool: Pool): Promise<CheckedOut> {
  const client = await pool.connect();
  let broken = false;
  const lost = () => {
    broken = true;
  };
  client.on('error', lost);
  return {
    client,
    lost,
    giveBack() {
      client.off('error', lost);
      client.release(broken);
    },
  };
}

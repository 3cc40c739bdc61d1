import { checkOut } from './check-out.js';
import type { Pool, Transaction } from './pool.js';

/**
 * Runs `work` on one connection between BEGIN and COMMIT and gives its result once it is committed. Any error rolls
 * back and is thrown on. A COMMIT that PostgreSQL answers with ROLLBACK, as it does without an error after a failed
 * statement that somebody swallowed, is an error here.
 */
export async function inTransaction<T>(pool: Pool, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const { client, lost, giveBack } = await checkOut(pool);
  try {
    await client.query('begin');
    const result = await work(client);
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error(`The transaction ended with ${command} instead of COMMIT.`);
    return result;
  } catch (error) {
    await client.query('rollback').catch(lost);
    throw error;
  } finally {
    giveBack();
  }
}

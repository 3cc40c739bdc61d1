import { checkOut } from './check-out.js';
import type { Pool, Transaction } from './pool.js';

/** Runs `work` on one connection and takes back whatever it wrote, however it ends: to see what would be. */
export async function rolledBack<T>(pool: Pool, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const { client, lost, giveBack } = await checkOut(pool);
  try {
    await client.query('begin');
    return await work(client);
  } finally {
    await client.query('rollback').catch(lost); // a connection that is lost is rolled back by the server
    giveBack();
  }
}

import { runMigrations } from 'bullmq';
import type { Pool } from '../postgres/pool.js';
import { QUEUE_SCHEMA } from './schema.js';

/** Brings the queue's own tables to the version of the BullMQ installed; BullMQ holds a lock of its own meanwhile. */
export async function migrateQueue(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
  } finally {
    client.release();
  }
}

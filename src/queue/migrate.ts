import { assertSchemaCompatibility, LATEST_SCHEMA_VERSION, runMigrations, SchemaMigrationRequiredError } from 'bullmq';
import { checkOut } from '../postgres/check-out.js';
import type { Pool } from '../postgres/pool.js';
import { QUEUE_SCHEMA } from './schema.js';

/** Brings the queue's own tables to the version of the BullMQ installed; BullMQ holds a lock of its own meanwhile. */
export async function migrateQueue(pool: Pool): Promise<void> {
  const { client, giveBack } = await checkOut(pool);
  try {
    await runMigrations(client, QUEUE_SCHEMA);
  } finally {
    giveBack();
  }
}

/** Whether the queue's own tables are there and of the version of the BullMQ installed. */
export async function isQueueCurrent(pool: Pool): Promise<boolean> {
  try {
    return (await assertSchemaCompatibility(pool, QUEUE_SCHEMA)) >= LATEST_SCHEMA_VERSION;
  } catch (error) {
    if (error instanceof SchemaMigrationRequiredError) return false;
    throw error;
  }
}

/** The PostgreSQL schema of the queue's own tables. */
export const QUEUE_SCHEMA = 'queue';

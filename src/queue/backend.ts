import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  withBackend,
} from 'bullmq';
import { QUEUE_SCHEMA } from './schema.js';

/** Where the jobs live: the desk's own PostgreSQL, or Redis/Valkey. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  readonly url: string;
}

// Each Queue or Worker opens a pool of its own (BullMQ's default is 10 connections, PostgreSQL's limit 100).
const PRODUCER_CONNECTIONS = 1;
const WORKER_CONNECTIONS = 3;
const CONNECT_TIMEOUT_MS = 10_000;

/** The one code path for both backends: BullMQ's own factory for the kind, with the connection settings it needs. */
const backendFor: BackendFactory<IQueueBackend, QueueBackend> = (name, options, role = {}) => {
  const { connection: backend, ...rest } = options;
  const works = role.withBlockingConnection === true;
  return backend.kind === 'postgres'
    ? createPostgresBackend(name, { ...rest, connection: postgres(backend.url, works) }, role)
    : createRedisBackend(name, { ...rest, connection: redis(backend.url, works) }, role);
};

const postgres = (url: string, works: boolean) => ({
  connectionString: url,
  schema: QUEUE_SCHEMA,
  max: works ? WORKER_CONNECTIONS : PRODUCER_CONNECTIONS,
  application_name: 'refund-desk queue',
  keepAlive: true,
  connectionTimeoutMillis: CONNECT_TIMEOUT_MS, // without it, closing waits for ever on a server that hangs
});

/** Workers wait for Redis to come back; producers fail at once and leave it to the sweep. */
const redis = (url: string, works: boolean) => ({
  url,
  maxRetriesPerRequest: works ? null : 1,
  enableOfflineQueue: works,
});

/** BullMQ's classes, on our backends: `new Queue(name, { connection: backend })`. */
export const { Queue, Worker } = withBackend(backendFor);

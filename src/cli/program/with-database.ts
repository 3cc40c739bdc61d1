import { type Config, loadConfig } from '../../config.js';
import { type Database, openDatabase } from '../database.js';
import type { ExitCode } from '../exit.js';

/** Runs a command on the database, and closes it. `start` and `join` as in `openDatabase`. */
export type WithDatabase = (
  mode: 'start' | 'join',
  use: (database: Database, config: Config) => Promise<void>,
) => Promise<void>;

/** Tells with which code the command ends, where that is not 0. */
export type Ends = (code: ExitCode) => void;

/** The database of this environment, for commands. */
export function databaseOf(env: NodeJS.ProcessEnv): WithDatabase {
  return async (mode, use) => {
    const config = loadConfig(env);
    const database = await openDatabase(config, mode);
    try {
      await use(database, config);
    } finally {
      await database.close();
    }
  };
}

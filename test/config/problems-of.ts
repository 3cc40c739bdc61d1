import { ConfigError, loadConfig } from '../../src/config.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Every problem of an environment; none where it is right. */
export function problemsOf(env: Env): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

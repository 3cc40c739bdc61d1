import { loadConfig } from '../../src/config.js';
import { openRuntime, type Runtime } from '../../src/runtime.js';

/** The runtime of a silent process on this database; `env` adds to its environment. */
export function testRuntime(databaseUrl: string, env: Record<string, string> = {}): Runtime {
  return openRuntime(loadConfig({ LOG_LEVEL: 'silent', ...env }), databaseUrl, 'test');
}

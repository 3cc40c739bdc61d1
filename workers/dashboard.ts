import { openDashboard } from '../src/dashboard/server.js';
import type { RunningRole, Runtime } from '../src/runtime.js';

/** Serves the desk, health, readiness, metrics and the queues. */
export function startDashboard(runtime: Runtime): Promise<RunningRole> {
  return openDashboard(runtime);
}

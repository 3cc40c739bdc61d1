import { spawnSync } from 'node:child_process';
import { packageRoot } from '../../src/package-root.js';

type User = { readonly uid: number; readonly gid: number };

/**
 * An ordinary user (nobody) to run a process as, where the tests run as root and that user can read the sources; null
 * where the tests run as an ordinary user themselves, or where the sources are root's alone.
 */
export function ordinaryUser(): User | null {
  if (process.getuid?.() !== 0) return null;
  const nobody = { uid: 65534, gid: 65534 };
  const seen = spawnSync('/bin/sh', ['-c', '[ -r "$0/package.json" ]', packageRoot()], { ...nobody, cwd: '/' });
  return seen.status === 0 ? nobody : null;
}

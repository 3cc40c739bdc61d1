import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../failure.js';
import type { Place } from './place.js';

/** The server process, as it describes itself in its data directory; the file outlives a killed server. */
export type Postmaster = { readonly pid: number; readonly port: number };

/** The file that a running server keeps in its data directory (PostgreSQL manual, 19.3). */
export const postmasterFile = (place: Place) => join(place.data, 'postmaster.pid');

/** Reads postmaster.pid; null where there is none. The port is 0 until the server has written it. */
export async function readPostmaster(place: Place): Promise<Postmaster | null> {
  const text = await readFile(postmasterFile(place), 'utf8').catch(absent);
  if (text === null) return null;
  const [pid = '', , , port = ''] = text.split('\n');
  return { pid: Math.abs(Number(pid)), port: Number(port) };
}

function absent(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

import { cp, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Copies to `context` what `folder/.dockerignore` leaves of `folder`: all that a builder gets to see. */
export async function copyContext(folder: string, context: string): Promise<void> {
  const ignored = ignoreRules(await readFile(join(folder, '.dockerignore'), 'utf8'));
  const kept = (path: string) => path === folder || !ignored(relative(folder, path));
  await cp(folder, context, { recursive: true, filter: kept });
}

/** Of the patterns only `*` and plain paths are known here, each also with `!`; others throw. The last one that fits counts. */
function ignoreRules(text: string): (path: string) => boolean {
  const patterns = text.split('\n').filter(line => line !== '' && !line.startsWith('#'));
  const strange = patterns.find(pattern => !/^(\*|!?[\w./-]+)$/.test(pattern));
  if (strange !== undefined) throw new Error(`The pattern ${strange} of .dockerignore is unknown to this test.`);
  return path => !(patterns.findLast(pattern => fits(pattern.replace(/^!/, ''), path)) ?? '!').startsWith('!');
}

const fits = (pattern: string, path: string) => pattern === '*' || path === pattern || path.startsWith(`${pattern}/`);

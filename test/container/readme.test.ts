import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_NAMES } from '../../src/config.js';
import { packageRoot } from '../../src/package-root.js';

describe('the README', () => {
  let readme: string;

  beforeAll(async () => {
    readme = await readFile(join(packageRoot(), 'README.md'), 'utf8');
  });

  const found = (pattern: RegExp, text = readme) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  /** A heading's link on GitHub: small letters, hyphens for blanks, nothing else. */
  const anchorOf = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-');

  test('lists every setting, and none that the desk does not read', () => {
    const [, after = ''] = readme.split('\n## Settings\n');
    const [table = ''] = after.split('\n### ');
    const names = found(/^\| ((?:`[A-Z_]+` ?)+)\|/gm, table).flatMap(cell => found(/`([A-Z_]+)`/g, cell));
    expect(names.sort()).toEqual([...CONFIG_NAMES].sort());
  });

  test('links only to headings that it has', () => {
    const links = found(/\]\(#([^)]+)\)/g);
    expect(links).not.toEqual([]);
    expect(found(/^##+ (.+)$/gm).map(anchorOf)).toEqual(expect.arrayContaining(links));
  });

  test('names only folders and files that are there', async () => {
    const paths = found(/`((?:src|workers|test)\/[\w./-]*)`/g).concat(found(/rule_files: \[(\S+)\]/g));
    expect(paths).toContain('src/dashboard/alert-rules.yaml');
    for (const path of paths) await expect(access(join(packageRoot(), path))).resolves.toBeUndefined();
  });
});

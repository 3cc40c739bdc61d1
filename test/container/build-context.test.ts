import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import { copyContext } from './build-context.js';

describe('what a builder of the image gets to see', () => {
  let folder: string;
  let checkout: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'context-'));
    checkout = join(folder, 'checkout');
    await mkdir(checkout);
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function put(path: string): Promise<void> {
    await mkdir(dirname(join(checkout, path)), { recursive: true });
    await writeFile(join(checkout, path), '');
  }

  async function seen(): Promise<string[]> {
    await copyContext(checkout, join(folder, 'seen'));
    const entries = await readdir(join(folder, 'seen'), { recursive: true, withFileTypes: true });
    const files = entries.filter(entry => entry.isFile());
    return files.map(file => join(file.parentPath, file.name).slice(join(folder, 'seen').length + 1)).sort();
  }

  test('is what the program is built of: no secret, no test, nothing that was built here', async () => {
    await copyFile(join(packageRoot(), '.dockerignore'), join(checkout, '.dockerignore'));
    const program = ['migrations/0001_ledger.sql', 'package.json', 'src/cli/refunds.ts', 'workers/clock.ts'];
    const others = ['.env', 'secrets/imap_password', '.git/config', 'node_modules/a/index.js', 'dist/src/config.js'];
    for (const path of [...program, ...others, 'test/money.test.ts', 'src/demo/main.ts', '.refunds/postgres/x']) {
      await put(path);
    }
    expect(await seen()).toEqual(program);
  });

  test('is decided by the last pattern that fits, and by whole names', async () => {
    await writeFile(join(checkout, '.dockerignore'), '*\n!src\nsrc/demo\n!src/demo/kept\n');
    for (const path of ['src/a', 'srcs/b', 'src/demo2/c', 'src/demo/d']) await put(path);
    expect(await seen()).toEqual(['src/a', 'src/demo2/c']);
  });

  test('cannot be told where a pattern is not known', async () => {
    await writeFile(join(checkout, '.dockerignore'), '**/*.log\n');
    await expect(seen()).rejects.toThrow('The pattern **/*.log of .dockerignore is unknown to this test.');
  });
});

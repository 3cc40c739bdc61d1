import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, standingOf } from './required.js';

describe('a part of the operating system', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'required-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function install(program: string): Promise<void> {
    await writeFile(join(folder, program), '');
    await chmod(join(folder, program), 0o755);
  }

  test('is present when all its programs are', async () => {
    for (const program of ['dovecot', 'doveadm', 'imap-login']) await install(program);
    expect(standingOf('dovecot', { CI: 'true' }, [folder])).toEqual({ kind: 'present' });
  });

  test('is missing on a machine of one who only tries the product, and the package is named', async () => {
    for (const program of ['dovecot', 'doveadm']) await install(program);
    const message = 'dovecot is missing, install it with: apt-get install dovecot-imapd';
    expect(standingOf('dovecot', {}, [folder])).toEqual({ kind: 'missing', message });
  });

  test.each([{ CI: 'true' }, { REQUIRE_ALL_PARTS: '1' }])('is required where %j', env => {
    expect(standingOf('redis', env, [folder]).kind).toBe('required');
  });

  test('is only a file that can be executed', async () => {
    await writeFile(join(folder, 'redis-server'), '');
    expect(findProgram('redis-server', ['/nowhere', folder])).toBeUndefined();
    await install('redis-server');
    expect(findProgram('redis-server', ['/nowhere', folder])).toBe(join(folder, 'redis-server'));
  });
});

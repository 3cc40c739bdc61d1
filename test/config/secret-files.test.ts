import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config.js';
import { problemsOf } from './problems-of.js';

describe('a secret in a file', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'config-'));
    file = join(folder, 'secret');
    await writeFile(file, 'hunter2\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(['IMAP_PASSWORD', 'SMTP_PASSWORD', 'DASHBOARD_PASSWORD'])('is read, without the line end: %s', name => {
    expect(loadConfig({ [`${name}_FILE`]: file })).toMatchObject({ [name]: 'hunter2' });
  });

  test.each(['DATABASE_URL', 'REDIS_URL'])('is checked like the variable, and not shown: %s', name => {
    const problems = problemsOf({ [`${name}_FILE`]: file });
    expect(problems).toEqual([expect.stringMatching(`^${name} is not valid`)]);
    expect(problems.join()).not.toMatch('hunter2');
  });

  test('counts where one is required', () => {
    const mailbox = { IMAP_HOST: 'mail.example.com', IMAP_USER: 'refunds' };
    expect(problemsOf(mailbox)).toEqual([expect.stringMatching(/^IMAP_PASSWORD is required with IMAP_HOST/)]);
    expect(problemsOf({ ...mailbox, IMAP_PASSWORD_FILE: file })).toEqual([]);
    expect(problemsOf({ DASHBOARD_HOST: '0.0.0.0', DASHBOARD_PASSWORD_FILE: file })).toEqual([]);
  });

  test('is a problem beside the variable, where it cannot be read, and where it is empty', async () => {
    const both = { SMTP_PASSWORD: 'hunter2', SMTP_PASSWORD_FILE: file };
    expect(problemsOf(both)).toEqual(['SMTP_PASSWORD and SMTP_PASSWORD_FILE are both set; keep one']);
    for (const unreadable of [join(folder, 'none'), folder])
      expect(problemsOf({ SMTP_PASSWORD_FILE: unreadable })).toEqual([
        'SMTP_PASSWORD_FILE names a file that cannot be read',
      ]);
    await writeFile(join(folder, 'empty'), '\n');
    expect(problemsOf({ SMTP_PASSWORD_FILE: join(folder, 'empty') })).toHaveLength(1);
  });
});

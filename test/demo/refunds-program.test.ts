import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRefunds, startDesk } from '../../src/demo/refunds-program.js';
import { DemoTrouble } from '../../src/demo/trouble.js';

const env = { PATH: process.env['PATH'] ?? '' };

test('a command gives what it prints', async () => {
  expect(await runRefunds(['--help'], env, '')).toMatch(/^Usage: refunds/);
});

test('a command that fails is told with its own complaint', async () => {
  const running = runRefunds(['ledger', 'export'], { ...env, REFUNDS_HOME: '/nowhere' }, 'unread');
  await expect(running).rejects.toThrow(/^`refunds ledger export` failed: refunds: .*\/nowhere/);
  await expect(running).rejects.toBeInstanceOf(DemoTrouble);
});

test('a desk that cannot start is gone, with its code in the reason and its complaint in the log', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demo-desk-'));
  const log = join(folder, 'desk.log');
  const desk = await startDesk(env, log);
  if (!desk.gone.aborted) await once(desk.gone, 'abort');
  expect(desk.gone.reason).toEqual(new DemoTrouble('`refunds start` ended by itself with code 64.'));
  expect(await readFile(log, 'utf8')).toContain('IMAP_HOST');
  await desk.stop(); // it has ended, and that is all it asks
  await rm(folder, { recursive: true });
});

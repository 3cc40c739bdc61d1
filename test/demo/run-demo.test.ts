import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDemo } from '../../src/demo/run-demo.js';
import { openScreen } from '../../src/demo/screen.js';

const FORTY_DAYS_MS = 40 * 86_400_000;

test('a mail that does not come out as expected ends the demo with a sentence, and nothing is left', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'demo-test-'));
  await chmod(temporary, 0o755);
  let printed = '';
  const out = {
    write: (text: string) => {
      printed += text;
    },
  };
  let looks = 0;
  // The ledger is made forty days before the mails come, so that the first one is too late.
  const now = () => new Date(Date.now() - (looks++ === 0 ? FORTY_DAYS_MS : 0));
  const interrupted = new AbortController().signal;
  const screen = openScreen(out, out, false);
  const running = runDemo({
    env: { ...process.env, DASHBOARD_PORT: '0' },
    temporary,
    screen,
    exit: true,
    interrupted,
    now,
  });
  await expect(running).rejects.toThrow(
    'Mail 1 came out as "denied under section 4.1" and not as "approved 0.20 USD under sections 3.1, 8".',
  );
  expect(printed).toMatch(/▸ denied under section 4\.1 .*cleaning up …/s);
  expect(printed).not.toContain('2/14');
  expect(await readdir(temporary)).toEqual([]);
  await rm(temporary, { recursive: true });
}, 60_000);

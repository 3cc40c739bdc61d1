import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createParser } from '../../src/intake/parse/parse-mail.js';
import { poisonMail } from '../mails/poison.js';
import { mail } from '../support/mail.js';

const POISON_MAILS = 200;
const DEADLINE_MS = 1_000; // a tenth of the product's, or this would take ten minutes
const THREADS = 4;
const MEGABYTE = 1024 * 1024;

/* How much the process feels of mails that hold their parse thread until it is ended: the main loop's delay, and memory. */
test('poison mails pass, and what comes between them is read', async () => {
  const parser = createParser({ threads: THREADS, deadlineMs: DEADLINE_MS });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const memory = { max: 0 };
  const watch = setInterval(() => {
    memory.max = Math.max(memory.max, process.memoryUsage().rss);
  }, 20);
  delay.enable();
  const began = performance.now();
  const poison = poisonMail();
  const outcomes = await Promise.all(
    Array.from({ length: POISON_MAILS }, async (_, at) => {
      const read = await parser.parse(mail({ subject: `Refund ${at}` }));
      return [read.kind, (await parser.parse(poison)).kind];
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  delay.disable();
  await parser.close();
  expect(outcomes.every(([honest]) => honest === 'parsed')).toBe(true);
  expect(outcomes.every(([, held]) => held === 'overran' || held === 'died')).toBe(true);
  process.stdout.write(
    `${POISON_MAILS} poison mails in ${seconds.toFixed(0)} s: main loop held at most ${(delay.max / 1e6).toFixed(0)} ms, ` +
      `in the middle ${(delay.percentile(50) / 1e6).toFixed(1)} ms; memory at most ${(memory.max / MEGABYTE).toFixed(0)} MB\n`,
  );
}, 300_000);

import { tmpdir } from 'node:os';
import { EXIT, endOf } from '../cli/exit.js';
import { runDemo } from './run-demo.js';
import { openScreen } from './screen.js';
import { DemoTrouble, Interrupted } from './trouble.js';

const INTERRUPTED = 130; // as a shell has it after Ctrl-C

const asked = process.argv.slice(2);
if (asked.some(word => word !== '--exit')) {
  process.stderr.write('Usage: npm run demo [-- --exit]\nWith --exit it ends when all sample mails are answered.\n');
  process.exit(EXIT.usage);
}

const interruption = new AbortController();
const interrupt = (why: string) => interruption.abort(new Interrupted(why));
// Listened to until the end: a second Ctrl-C must not break off the cleaning up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupt(signal));
process.stdout.on('error', () => interrupt('nobody reads the output'));

const { env, stdout, stderr } = process;
const coloured = stdout.isTTY && (env['NO_COLOR'] ?? '') === '';
const screen = openScreen(stdout, stderr, coloured);
const exit = asked.includes('--exit');
const { signal: interrupted } = interruption;
const options = { env, temporary: tmpdir(), screen, exit, interrupted, now: () => new Date() };

process.exitCode = await runDemo(options).then(
  () => EXIT.done,
  (error: unknown) => {
    if (error instanceof Interrupted) return INTERRUPTED;
    screen.trouble(`demo: ${error instanceof DemoTrouble ? error.message : endOf(error).message}`);
    return EXIT.failed;
  },
);

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { packageRoot } from '../src/package-root.js';

const CRUISER = join(packageRoot(), 'node_modules/.bin/depcruise');
const CONFIG = join(packageRoot(), '.dependency-cruiser.cjs');
const LARGEST_REPORT_BYTES = 64 * 1024 * 1024;

const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string(), to: z.string() })),
  }),
  modules: z.array(z.object({ source: z.string(), couldNotResolve: z.boolean().optional() })),
});

/** Reads who imports whom in these folders, and checks it against the directions of the house. */
async function cruise(cwd: string, folders: readonly string[]) {
  const { stdout } = await promisify(execFile)(CRUISER, [...folders, '--config', CONFIG, '--output-type', 'json'], {
    cwd,
    maxBuffer: LARGEST_REPORT_BYTES,
  }).catch((ended: unknown) => z.object({ stdout: z.string().min(1) }).parse(ended)); // violations are its exit code
  const { summary, modules } = report.parse(JSON.parse(stdout));
  const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { violations, cruised: summary.totalCruised, modules };
}

test('every arrow points down', async () => {
  const { violations, cruised, modules } = await cruise(packageRoot(), ['src', 'workers', 'test']);
  expect(violations).toEqual([]);
  expect(cruised).toBeGreaterThan(200);
  const unresolved = modules.filter(module => module.couldNotResolve && /^(\.|src|workers)/.test(module.source));
  expect(unresolved.map(module => module.source)).toEqual([]); // what is not found cannot be judged
});

/** For each rule two files, the first of which must not import the second. */
const FORBIDDEN: readonly [string, string, string][] = [
  ['policy-is-the-ground-floor', 'src/policy/decide.ts', 'src/desk/cases.ts'],
  ['policy-is-the-ground-floor', 'src/policy/decide.ts', 'src/config.ts'],
  ['desk-knows-no-other-adapter', 'src/desk/cases.ts', 'src/queue/names.ts'],
  ['ledger-knows-no-other-adapter', 'src/ledger/charges.ts', 'src/desk/cases.ts'],
  ['queue-knows-no-other-adapter', 'src/queue/sweep.ts', 'src/desk/waiting.ts'],
  ['mailbox-knows-no-other-adapter', 'src/mailbox/scan.ts', 'src/ledger/charges.ts'],
  ['mailbox-knows-no-other-adapter', 'src/mailbox/scan.ts', 'src/reply/smtp.ts'],
  ['adapters-know-no-story', 'src/desk/cases.ts', 'src/eligibility/check-case.ts'],
  ['adapters-know-no-story', 'src/postgres/pool.ts', 'src/cli/main.ts'],
  ['stories-know-no-queue', 'src/intake/take-in-mail.ts', 'src/queue/names.ts'],
  ['only-start-imports-workers', 'src/cli/main.ts', 'workers/clock.ts'],
];

describe('an arrow that points up', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'directions-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function put(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }

  test.each(FORBIDDEN)('is seen, with both files: %s, %s → %s', async (rule, from, to) => {
    const up = '../'.repeat(from.split('/').length - 1);
    await put(from, `import { it } from '${up}${to.replace(/\.ts$/, '.js')}';\nexport const that = it;\n`);
    await put(to, 'export const it = 1;\n');
    const { violations } = await cruise(folder, ['.']);
    expect(violations).toContain(`${rule}: ${from} → ${to}`);
  });

  test('is seen in a type as well', async () => {
    await put('src/policy/facts.ts', "import type { It } from '../desk/cases.js';\nexport type That = It;\n");
    await put('src/desk/cases.ts', 'export type It = 1;\n');
    const { violations } = await cruise(folder, ['.']);
    expect(violations).toContain('policy-is-the-ground-floor: src/policy/facts.ts → src/desk/cases.ts');
  });

  test('is seen in a circle', async () => {
    await put('src/log.ts', "import { b } from './money.js';\nexport const a = () => b;\n");
    await put('src/money.ts', "import { a } from './log.js';\nexport const b = () => a;\n");
    const { violations } = await cruise(folder, ['.']);
    expect(violations).toContain('no-circles: src/log.ts → src/money.ts');
  });

  test('is seen in what is installed for development only', async () => {
    await put('package.json', '{ "devDependencies": { "jest": "1.0.0" } }');
    await put('node_modules/jest/index.js', 'export const it = 1;\n');
    await put('src/log.ts', "import { it } from 'jest';\nexport const that = it;\n");
    const { violations } = await cruise(folder, ['src']);
    expect(violations).toContain('products-need-no-dev-dependencies: src/log.ts → node_modules/jest/index.js');
  });

  test('that nobody draws is seen as well: a file that nothing uses', async () => {
    await put('src/log.ts', 'export const it = 1;\n');
    expect((await cruise(folder, ['.'])).violations).toContain('no-orphans: src/log.ts → src/log.ts');
  });

  test('is not seen where there is none', async () => {
    await put('src/policy/decide.ts', "import { it } from '../money.js';\nexport const that = it;\n");
    await put('src/money.ts', 'export const it = 1;\n');
    expect((await cruise(folder, ['.'])).violations).toEqual([]);
  });
});

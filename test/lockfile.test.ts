import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../src/package-root.js';

// Some packages of the first years have a list for engines, which npm passes over.
const installed = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  engines: z
    .union([z.object({ node: z.string().optional() }), z.array(z.string()).transform(() => ({ node: undefined }))])
    .optional(),
});
const lockfile = z.object({ packages: z.record(z.string(), installed) });

const PACKAGES = Object.entries(
  lockfile.parse(JSON.parse(readFileSync(join(packageRoot(), 'package-lock.json'), 'utf8'))).packages,
);

/** The oldest Node that the product says it runs on, as package.json has it. */
const FLOOR = [20, 19, 0];

/** Which of two versions is later: above zero if the first is. */
function compare(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((part, i) => part !== (other[i] ?? 0));
  return differs < 0 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0);
}

const versionOf = (text: string) => text.split('.').flatMap(part => (/^\d+$/.test(part) ? [Number(part)] : []));

/** Whether the floor is in a range of npm's, such as `^18.14.0 || 20.* || >= 22`. Throws for what it cannot read. */
const accepts = (range: string) =>
  range.split('||').some(alternative =>
    alternative
      .replaceAll(/(>=|\^)\s+/g, '$1')
      .trim()
      .split(/\s+/)
      .every(comparator),
  );

function comparator(text: string): boolean {
  const [, operator, version] = /^(>=|\^|)(\*|\d+(?:\.(?:\d+|\*|x)){0,2})$/.exec(text) ?? [];
  if (version === undefined) throw new Error(`"${text}" is a range that this test does not read.`);
  const wanted = versionOf(version);
  if (operator === '>=') return compare(FLOOR, wanted) >= 0;
  if (operator === '^') return wanted[0] === FLOOR[0] && compare(FLOOR, wanted) >= 0;
  return wanted.every((part, i) => part === FLOOR[i]);
}

test.each([
  ['>=20', true],
  ['>= 20.19', true],
  ['>=20.19.1', false],
  ['>=22', false],
  ['^20.19.0', true],
  ['^18.0.0 || ^20.12', true],
  ['^18.0.0 || >=22', false],
  ['18 || 20 || >=22', true],
  ['6.* || >= 10.*', true],
  ['14 >=14.17', false],
  ['20 >=20.1', true],
  ['*', true],
])('the ranges are read as npm reads them: %s', (range, accepted) => expect(accepts(range)).toBe(accepted));

test('there are the packages of the product', () => {
  expect(PACKAGES.length).toBeGreaterThan(100);
  expect(PACKAGES.map(([path]) => path)).toEqual(
    expect.arrayContaining(['', 'node_modules/pg', 'node_modules/bullmq']),
  );
});

test('every nodemailer reads addresses as they are (CVE-2026-121424: cured by 10.6.0)', () => {
  const mailers = PACKAGES.filter(([path]) => path.endsWith('node_modules/nodemailer'));
  expect(mailers.length).toBeGreaterThan(0);
  const old = mailers.filter(([, { version = '0' }]) => compare(versionOf(version), [10, 6, 0]) < 0);
  expect(old.map(([path, { version }]) => `${path} ${version}`)).toEqual([]);
});

test('no address of a registry is written down: everybody installs from his own', () => {
  expect(PACKAGES.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('every package runs on the oldest Node that the product promises', () => {
  const manifest = z.object({ engines: z.object({ node: z.string() }) });
  const { engines } = manifest.parse(JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')));
  expect(engines.node).toBe(`>=${FLOOR.slice(0, 2).join('.')}`);
  const newer = PACKAGES.filter(([, { engines: asked }]) => asked?.node !== undefined && !accepts(asked.node));
  expect(newer.map(([path, { engines: asked }]) => `${path} asks for ${asked?.node}`)).toEqual([]);
});

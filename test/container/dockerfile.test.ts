import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.js';
import { freePort } from '../support/free-port.js';
import { until } from '../support/until.js';
import { copyContext } from './build-context.js';
import { begin, CONTAINER_USER, endOf, runIn } from './container.js';
import { build, type Image, placeOf } from './image.js';
import { readDockerfile, type Stage } from './read-dockerfile.js';

const manifest = z.object({
  engines: z.object({ node: z.string() }),
  devDependencies: z.record(z.string(), z.string()),
});
const lockfile = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) });
const inRoot = (path: string) => join(packageRoot(), path);
const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(inRoot(path), 'utf8'));
const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('the image of the Dockerfile', () => {
  let folder: string;
  let stages: Stage[];
  let image: Image;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'image-'));
    await chmod(folder, 0o755);
    const builder = {
      context: join(folder, 'context'),
      rootOf: (stage: string) => join(folder, `image-${stage}`),
      user: CONTAINER_USER,
    };
    await copyContext(packageRoot(), builder.context);
    stages = readDockerfile(await readFile(inRoot('Dockerfile'), 'utf8'));
    for (const stage of stages) image = await build(stage, builder);
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  test('is of one Node, the oldest that the product supports', async () => {
    const { engines } = manifest.parse(await readJson('package.json'));
    const [, major] = /^>=(\d+)\./.exec(engines.node) ?? [];
    expect(new Set(stages.map(stage => stage.base))).toEqual(new Set([`node:${major}-bookworm-slim`]));
  });

  test('runs as an ordinary user who keeps things on a volume only', () => {
    expect(image.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(image.env['REFUNDS_HOME']).toBe(image.volume);
    expect(image.stopSignal).toBe('SIGTERM');
  });

  test('holds the program, its migrations and what it needs, and no sources, tests or demo', async () => {
    expect((await readdir(placeOf(image, '.'))).sort()).toEqual(['dist', 'migrations', 'node_modules', 'package.json']);
    expect(await readdir(placeOf(image, 'migrations'))).toEqual(await readdir(inRoot('migrations')));
    const built = await readdir(placeOf(image, 'dist'), { recursive: true });
    expect(built).toContain('src/cli/refunds.js');
    expect(built.filter(path => /\.tsx?$|^test|^src\/demo/.test(path))).toEqual([]);
  });

  test('holds no package that only development needs', async () => {
    const { devDependencies } = manifest.parse(await readJson('package.json'));
    const { packages } = lockfile.parse(await readJson('package-lock.json'));
    const named = Object.keys(devDependencies).map(name => `node_modules/${name}`);
    const theirs = Object.keys(packages).filter(path => packages[path]?.dev);
    const kept = await Promise.all(
      [...named, ...theirs].map(async path => ((await exists(placeOf(image, path))) ? [path] : [])),
    );
    expect(kept.flat()).toEqual([]);
  });

  test.each([
    [['--help'], 'Usage: refunds '],
    [['migrate', '--help'], 'Usage: refunds migrate '],
    [['start', '--help'], 'Usage: refunds start '],
  ])('answers to %j', async (words, usage) => {
    const answered = await runIn(image, [...image.entrypoint, ...words]);
    expect(answered).toMatchObject({ code: 0, stdout: expect.stringContaining(usage), stderr: '' });
  });

  test('migrates, and its healthcheck passes from the start of the dashboard until it is told to stop', async () => {
    expect(await runIn(image, [...image.entrypoint, 'migrate'])).toMatchObject({ code: 0, stderr: '' });
    const env = { DASHBOARD_PORT: String(await freePort()), LOG_LEVEL: 'warn' };
    const isHealthy = async () => (await runIn(image, image.healthcheck, env)).code === 0;
    expect(await isHealthy()).toBe(false);
    const desk = begin(image, [...image.entrypoint, ...image.command, '--only', 'clock,dashboard'], env);
    const ended = endOf(desk);
    try {
      await until('the container is healthy', isHealthy, 60_000);
    } finally {
      process.kill(Number(desk.pid), image.stopSignal);
    }
    expect(await ended).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await isHealthy()).toBe(false);
  }, 90_000);
});

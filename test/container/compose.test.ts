import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CONFIG_NAMES, type Config, loadConfig } from '../../src/config.js';
import { packageRoot } from '../../src/package-root.js';
import { type Compose, interpolate, readCompose, type Service, variablesIn } from './read-compose.js';

/** What compose.yaml tells its operator to write: .env, and a file per secret. */
const DOT_ENV = {
  IMAP_HOST: 'imap.example.com',
  IMAP_USER: 'refunds',
  SMTP_HOST: 'smtp.example.com',
  SMTP_USER: 'refunds',
};
const SECRETS: Readonly<Record<string, string>> = {
  postgres_password: 'b1ue',
  desk_password: 'gr33n',
  database_owner_url: 'postgres://refunds:b1ue@postgres:5432/refunds',
  database_url: 'postgres://refund_desk:gr33n@postgres:5432/refunds',
  imap_password: 'read',
  smtp_password: 'send',
  dashboard_password: 'look',
};
/** These come from the mail server's people, not from the steps. */
const OF_MAIL = ['imap_password', 'smtp_password'];
/** These belong to the image of PostgreSQL, not to the desk. */
const OF_POSTGRES = ['POSTGRES_DB', 'POSTGRES_PASSWORD_FILE', 'POSTGRES_USER'];
/** These are decided in other places: by the image, by the port that is published, and the owner is the migration's alone. */
const NOT_FOR_ENV = ['REFUNDS_HOME', 'DASHBOARD_PORT', 'DATABASE_OWNER_URL'];

const settingOf = (name: string) => (CONFIG_NAMES.includes(name) ? name : name.replace(/_FILE$/, ''));

/** The commands of the first step in the head of the file. */
const firstStep = (yaml: string) => yaml.match(/^# {8,}\S.*$/gm)?.map(line => line.slice(1).trim()) ?? [];

describe('compose.yaml', () => {
  let yaml: string;
  let compose: Compose;
  let folder: string;

  beforeAll(async () => {
    yaml = await readFile(join(packageRoot(), 'compose.yaml'), 'utf8');
    compose = readCompose(yaml);
    folder = await mkdtemp(join(tmpdir(), 'secrets-'));
    for (const [name, content] of Object.entries(SECRETS)) await writeFile(join(folder, name), `${content}\n`);
  });

  afterAll(() => rm(folder, { recursive: true }));

  const services = () => Object.entries(compose.services);
  const serviceOf = (name: string): Service => {
    const service = compose.services[name];
    if (service === undefined) throw new Error(`compose.yaml has no service ${name}.`);
    return service;
  };
  const ours = () => services().filter(([, service]) => service.image === 'refund-desk');

  function configOf(service: Service, dotEnv: Readonly<Record<string, string>>): Config {
    const env = Object.entries(service.environment).map(([name, value]) => [name, interpolate(value, dotEnv)]);
    const here = env.map(([name = '', value = '']) => [name, value.replace('/run/secrets', folder)]);
    return loadConfig(Object.fromEntries(here));
  }

  test('runs PostgreSQL, the queue, what prepares the database, and the desk', () => {
    expect(services().map(([name]) => name)).toEqual(['postgres', 'role', 'redis', 'migrate', 'desk']);
    expect(serviceOf('role').image).toBe(serviceOf('postgres').image);
    expect(ours().map(([name, { build, command }]) => [name, build, command])).toEqual([
      ['migrate', '.', ['migrate']],
      ['desk', '.', ['start']],
    ]);
  });

  test('sets only variables that the desk reads, and those of the image of PostgreSQL', () => {
    const names = ours().flatMap(([, service]) => Object.keys(service.environment));
    expect(names.filter(name => !CONFIG_NAMES.includes(settingOf(name)))).toEqual([]);
    expect(Object.keys(serviceOf('postgres').environment).sort()).toEqual(OF_POSTGRES);
  });

  test('passes every setting of .env on, under its own name', () => {
    const { environment } = serviceOf('desk');
    expect([...Object.keys(environment).map(settingOf), ...NOT_FOR_ENV].sort()).toEqual([...CONFIG_NAMES].sort());
    const renamed = Object.entries(environment).filter(([name, value]) => variablesIn(value).some(one => one !== name));
    expect(renamed).toEqual([]);
  });

  test('gives the desk an environment that it accepts, its secrets from files', () => {
    expect(configOf(serviceOf('desk'), DOT_ENV)).toMatchObject({
      ...DOT_ENV,
      DATABASE_URL: SECRETS['database_url'],
      REDIS_URL: 'redis://redis:6379',
      IMAP_PASSWORD: 'read',
      IMAP_PORT: 993,
      SMTP_PASSWORD: 'send',
      DASHBOARD_HOST: '0.0.0.0',
      DASHBOARD_PASSWORD: 'look',
    });
  });

  test('tells the migration both roles, and nobody else the owner', () => {
    const { DATABASE_OWNER_URL, DATABASE_URL } = configOf(serviceOf('migrate'), DOT_ENV);
    expect(DATABASE_OWNER_URL).toBe(SECRETS['database_owner_url']);
    expect(DATABASE_URL).toBe(SECRETS['database_url']);
    const told = services().filter(([, { secrets }]) => secrets.includes('database_owner_url'));
    expect(told.map(([name]) => name)).toEqual(['migrate']);
    expect(serviceOf('desk').secrets).not.toContain('postgres_password');
  });

  test.each(Object.keys(DOT_ENV))('does not start without %s', name => {
    expect(() => configOf(serviceOf('desk'), { ...DOT_ENV, [name]: '' })).toThrow(`${name} is missing`);
  });

  test('lets no setting of .env go unheard', () => {
    expect(() => configOf(serviceOf('desk'), { ...DOT_ENV, IMAP_PORT: '0' })).toThrow('IMAP_PORT');
    expect(configOf(serviceOf('desk'), { ...DOT_ENV, LOG_LEVEL: 'debug' }).LOG_LEVEL).toBe('debug');
  });

  test('holds every secret in a file that is given to those who read it, and to nobody else', () => {
    expect(Object.keys(compose.secrets).sort()).toEqual(Object.keys(SECRETS).sort());
    for (const [, { secrets, environment }] of services()) {
      const read = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'));
      expect(read.map(([, path]) => path).sort()).toEqual(secrets.map(name => `/run/secrets/${name}`).sort());
    }
    for (const [name, { file }] of Object.entries(compose.secrets)) expect(file).toBe(`./secrets/${name}`);
  });

  test('has its operator make them by the commands in its head', async () => {
    const operator = await mkdtemp(join(tmpdir(), 'operator-'));
    await promisify(execFile)('sh', ['-ec', firstStep(yaml).join('\n')], { cwd: operator });
    const secrets = join(operator, 'secrets');
    const made = await readdir(secrets);
    expect([...made, ...OF_MAIL].sort()).toEqual(Object.keys(SECRETS).sort());
    expect((await stat(secrets)).mode & 0o777).toBe(0o700);
    const read = async (name: string) => (await readFile(join(secrets, name), 'utf8')).trim();
    const like = async (name: string, old: string, by: string) => SECRETS[name]?.replace(old, await read(by));
    expect(await read('database_owner_url')).toBe(await like('database_owner_url', 'b1ue', 'postgres_password'));
    expect(await read('database_url')).toBe(await like('database_url', 'gr33n', 'desk_password'));
    await rm(operator, { recursive: true });
  });

  test('lets no shell variable of a command be taken for one of .env', () => {
    const words = services().flatMap(([, { command = [] }]) => command);
    expect(words.filter(word => word.replaceAll('$$', '').includes('$'))).toEqual([]);
  });

  test('asks for the database where it is, as its owner and as the role that is made there', () => {
    const [owner, desk] = ['database_owner_url', 'database_url'].map(name => new URL(SECRETS[name] ?? ''));
    const { environment } = serviceOf(owner?.hostname ?? '');
    expect([owner?.username, owner?.password]).toEqual([environment['POSTGRES_USER'], SECRETS['postgres_password']]);
    expect(owner?.pathname).toBe(`/${environment['POSTGRES_DB']}`);
    expect([desk?.host, desk?.pathname, desk?.password]).toEqual([
      owner?.host,
      owner?.pathname,
      SECRETS['desk_password'],
    ]);
    const [, , script = ''] = serviceOf('role').command ?? [];
    expect(script).toContain(`--host=${owner?.hostname} --username=${owner?.username} --dbname=refunds <<`);
    expect(script).toContain(`'create role ${desk?.username}' where not exists`);
    expect(script).toContain(`alter role ${desk?.username} login password :'password'`);
    expect(Object.keys(compose.services)).toContain(new URL(serviceOf('desk').environment['REDIS_URL'] ?? '').hostname);
  });

  test('starts each service when those it needs can serve', () => {
    expect(serviceOf('role').depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(serviceOf('migrate').depends_on).toEqual({ role: { condition: 'service_completed_successfully' } });
    expect(serviceOf('desk').depends_on).toEqual({
      migrate: { condition: 'service_completed_successfully' },
      redis: { condition: 'service_healthy' },
    });
    for (const name of ['postgres', 'redis']) expect(serviceOf(name).healthcheck?.test).toBeDefined();
    const onceOnly = services().filter(([, { restart }]) => restart === 'no');
    expect(onceOnly.map(([name]) => name)).toEqual(['role', 'migrate']);
  });

  test('keeps the queue: nothing is evicted, and it outlives a restart', () => {
    const { command = [] } = serviceOf('redis');
    const options = command.slice(1).map((word, n) => `${word} ${command[n + 2]}`);
    expect(options).toEqual(expect.arrayContaining(['--maxmemory-policy noeviction', '--appendonly yes']));
  });

  test('opens the dashboard to this machine alone, and nothing else', () => {
    const published = services().flatMap(([name, { ports }]) => ports.map(port => [name, interpolate(port, {})]));
    const { DASHBOARD_PORT: port } = loadConfig({});
    expect(published).toEqual([['desk', `127.0.0.1:${port}:${port}`]]);
  });

  test('keeps what services write in volumes of its own', async () => {
    const mounted = services().flatMap(([, { volumes }]) => volumes.map(volume => volume.split(':')));
    expect(mounted.map(([name]) => name).sort()).toEqual(Object.keys(compose.volumes).sort());
    const home = /^VOLUME (\S+)$/m.exec(await readFile(join(packageRoot(), 'Dockerfile'), 'utf8'))?.[1];
    expect(serviceOf('desk').volumes).toEqual([`home:${home}`]);
  });
});

test('a compose file with a name that is not known is refused', () => {
  const yaml = 'name: a\nservices: {b: {image: c, restart: "no", privileged: true}}\nvolumes: {}\nsecrets: {}\n';
  expect(() => readCompose(yaml)).toThrow('privileged');
});

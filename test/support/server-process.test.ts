import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';
import { startServerProcess } from './server-process.js';
import { until } from './until.js';

describe('a server process', () => {
  let folder: string;
  let port: number;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'server-'));
    port = await freePort();
  });

  afterEach(() => rm(folder, { recursive: true }));

  const start = (script: string) =>
    startServerProcess(['/bin/sh', '-c', script, process.execPath], port, join(folder, 'log'));

  test('that ends before it is ready is an error with what it printed', async () => {
    await expect(start('echo "no such option" >&2; exit 3')).rejects.toThrow('/bin/sh did not start: no such option\n');
  });

  test('is started once it takes connections, and stopped with its children', async () => {
    const listen = `"$0" -e "require('net').createServer().listen(${port}, '127.0.0.1', () => console.log('ready'))"`;
    const server = await start(`${listen} & wait`);
    const client = connect(port, '127.0.0.1').on('error', () => undefined);
    await once(client, 'connect');
    await until('it says so', async () => (await readFile(join(folder, 'log'), 'utf8')) === 'ready\n');
    await server.stop();
    await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

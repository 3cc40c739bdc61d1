import { once } from 'node:events';
import { Redis } from 'ioredis';
import { type RedisServer, startRedis } from './redis.js';
import { describeWith } from './required.js';

describeWith('redis', 'a private Redis', () => {
  let server: RedisServer;
  let client: Redis;

  beforeEach(async () => {
    server = await startRedis();
    client = new Redis(server.url, { maxRetriesPerRequest: null });
    client.on('error', () => undefined);
  });

  afterEach(async () => {
    client.disconnect();
    await server.stop();
  });

  test('answers, and never evicts a job', async () => {
    expect(await client.ping()).toBe('PONG');
    expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
  });

  test('flushAll removes every key and keeps the connection', async () => {
    await client.set('job', '1');
    await server.flushAll();
    expect(await client.get('job')).toBeNull();
  });

  test('restart drops keys and connections and comes back on the same port', async () => {
    await client.set('job', '1');
    const closed = once(client, 'close');
    await server.restart(() => closed.then(() => undefined));
    expect(await client.get('job')).toBeNull();
  });
});

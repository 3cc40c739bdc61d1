import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from './free-port.js';
import { programOf } from './required.js';
import { startServerProcess } from './server-process.js';

/** A private Redis that keeps nothing on disk. */
export interface RedisServer {
  url: string;
  /** What an operator's FLUSHALL does: all keys are gone, connections stay. */
  flushAll(): Promise<void>;
  /** Killed and started again on the same port: all keys and connections are gone. `whileDown` runs in between. */
  restart(whileDown?: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a Redis on a free port of 127.0.0.1 with the policy BullMQ demands (noeviction). */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  const start = () => startServerProcess(redisCommand(port, folder), port, join(folder, 'log'));
  const url = `redis://127.0.0.1:${port}`;
  let server = await start();
  return {
    url,
    flushAll: () => flushAll(url),
    restart: async whileDown => {
      await server.stop();
      await whileDown?.();
      server = await start();
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, maxRetries: 5 });
    },
  };
}

function redisCommand(port: number, folder: string): string[] {
  const settings = { bind: '127.0.0.1', save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction', dir: folder };
  const options = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  return [programOf('redis', 'redis-server'), '--port', String(port), ...options];
}

async function flushAll(url: string): Promise<void> {
  const client = new Redis(url);
  try {
    await client.flushall();
  } finally {
    client.disconnect();
  }
}

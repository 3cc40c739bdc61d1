import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** The port on which a TCP server listens. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a TCP port.');
  return address.port;
}

/** `wanted` where nobody listens on that port of 127.0.0.1, else one that is free. */
export async function freePort(wanted: number): Promise<number> {
  const server = createServer().listen(wanted, '127.0.0.1');
  try {
    await once(server, 'listening');
    return portOf(server);
  } catch {
    return freePort(0);
  } finally {
    server.close();
  }
}

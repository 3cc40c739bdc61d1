import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be interrupted. */
export interface TcpProxy {
  readonly port: number;
  /** From now on nothing gets through in either direction, as when the server hangs; new connections are taken. */
  hang(): void;
  /** From now on connections are ended at once, as when the server is down. */
  refuse(): void;
  /** From now on new connections get through; those there were are ended. */
  heal(): void;
  close(): Promise<void>;
}

/** Opens a way to 127.0.0.1:`target` on a free port. */
export async function openTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let state: 'open' | 'hanging' | 'refusing' = 'open';
  const keep = (socket: Socket) => {
    sockets.add(socket);
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };
  const server = createServer(client => {
    keep(client);
    if (state === 'refusing') client.destroy();
    if (state !== 'open') return;
    const upstream = keep(connect(target, '127.0.0.1'));
    client.pipe(upstream).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const change = (to: typeof state) => {
    state = to;
    for (const socket of sockets) to === 'hanging' ? socket.unpipe().pause() : socket.destroy();
  };
  return {
    port: portOf(server.address()),
    hang: () => change('hanging'),
    refuse: () => change('refusing'),
    heal: () => change('open'),
    close: async () => {
      change('refusing');
      server.close();
      await once(server, 'close');
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return address.port;
}

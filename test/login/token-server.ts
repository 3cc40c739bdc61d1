import { once } from 'node:events';
import { createServer } from 'node:http';

/** What the token server answers next: a status and a body; null: it stays silent and hangs up. */
export type TokenAnswer = { readonly status: number; readonly body: string } | null;

/** A token server of RFC 6749 on a real socket, which answers as it is told and keeps what it was asked. */
export async function startTokenServer(answer: (asked: number) => TokenAnswer) {
  const asked: Record<string, string>[] = [];
  const server = createServer((request, response) => {
    let form = '';
    request.setEncoding('utf8').on('data', text => {
      form += text;
    });
    request.on('end', () => {
      asked.push(Object.fromEntries(new URLSearchParams(form)));
      const given = answer(asked.length);
      if (given === null) return void request.socket.destroy();
      response.writeHead(given.status, { 'content-type': 'application/json', location: '/elsewhere' }).end(given.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The token server has no port.');
  const { port } = address;
  return {
    url: `http://127.0.0.1:${port}/token`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A token as servers grant it. */
export const granted = (fields: object): TokenAnswer => ({ status: 200, body: JSON.stringify(fields) });

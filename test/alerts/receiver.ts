import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** How the receiver of alerts answers: with a status, with a redirect, after a while, or never. */
export type Answering =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'hang' };

const noticeSchema = z.object({
  event: z.string(),
  kind: z.string(),
  about: z.string(),
  weight: z.string(),
  sentence: z.string(),
  raised_at: z.string(),
  over_at: z.string().nullable(),
  desk: z.string(),
  text: z.string(),
});

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly notice: z.infer<typeof noticeSchema>;
}

/** What gets the POSTs of `ALERT_URL`, on a real socket. */
export interface Receiver {
  readonly url: string;
  /** Every request, whatever it was answered. */
  readonly received: readonly Received[];
  /** Answers so from now on; at first everything is taken. */
  answer(answering: Answering): void;
  close(): Promise<void>;
}

/** Starts a receiver on a port of its own. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let answering: Answering = { kind: 'status', status: 204 };
  const server = createServer(async (request, response) => {
    const { url = '', headers } = request;
    received.push({ path: url, headers, notice: noticeSchema.parse(JSON.parse(await text(request))) });
    respond(response, answering);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/hooks/secret-token`,
    received,
    answer: next => {
      answering = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function respond(response: ServerResponse, answering: Answering): void {
  if (answering.kind === 'status') response.writeHead(answering.status).end('thanks');
  if (answering.kind === 'redirect') response.writeHead(307, { location: answering.location }).end();
  if (answering.kind === 'slow') setTimeout(() => response.writeHead(200).end(), answering.ms);
}

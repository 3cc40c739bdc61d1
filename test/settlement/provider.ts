import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

type Status = 'settled' | 'pending' | 'failed';

/** What the provider does with one request. */
export interface Reaction {
  /** What becomes of the refund, before anything is answered; absent: a POST is not taken. */
  readonly takes?: Status;
  /**
   * `truly`: what is so. `late`: what is so, when `answerLate` is called. `never`: nothing. `drops`: the connection breaks.
   * `twice`: what is so, and behind it, unasked, that the refund failed. Else this very answer.
   */
  readonly answers: 'truly' | 'late' | 'never' | 'drops' | 'twice' | Answered;
}
interface Answered {
  readonly status: number;
  readonly body: string;
  readonly location?: string;
}

/** A payment provider on a real socket. It pays whenever it is asked to, so that asking twice is seen. */
export interface Provider {
  readonly url: string;
  /** The refund of each POST that it took. */
  readonly payments: readonly string[];
  /** Every request, such as `GET /refunds/RF-1.1.1`. */
  readonly requests: readonly string[];
  readonly posted: readonly { readonly headers: IncomingMessage['headers']; readonly body: unknown }[];
  /** What it does with the coming POSTs, one after another; after them it settles and answers truly. */
  onPost(...reactions: readonly Reaction[]): void;
  /** Likewise for the coming look-ups; after them it answers truly. */
  onGet(...reactions: readonly Reaction[]): void;
  /** It has come to an end with a refund that it took. */
  becomes(refundId: string, status: Status): void;
  /** Gives the answers that are due. */
  answerLate(): void;
  close(): Promise<void>;
}

const TRULY: Reaction = { answers: 'truly' };
const SETTLES: Reaction = { takes: 'settled', answers: 'truly' };
const SECOND = 'HTTP/1.1 200 OK\r\nContent-Length: 19\r\n\r\n{"status":"failed"}';

/** Starts a provider on a port of its own. */
export async function startProvider(): Promise<Provider> {
  const known = new Map<string, Status>();
  const scripts: Record<'GET' | 'POST', Reaction[]> = { GET: [], POST: [] };
  const payments: string[] = [];
  const requests: string[] = [];
  const posted: { headers: IncomingMessage['headers']; body: unknown }[] = [];
  let late: (() => void)[] = [];

  function answer(response: ServerResponse, answers: Reaction['answers'], refundId: string): void {
    const status = known.get(refundId);
    const truth: Answered =
      status === undefined ? { status: 404, body: '' } : { status: 200, body: JSON.stringify({ refundId, status }) };
    if (answers === 'drops') response.destroy();
    else if (answers === 'late') late.push(() => send(response, truth));
    else if (typeof answers === 'object') send(response, answers);
    else if (answers !== 'never') send(response, truth);
    if (answers === 'twice') response.socket?.write(SECOND);
  }

  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    requests.push(`${method} ${url}`);
    const body = await text(request);
    if (method === 'GET') {
      const { takes, answers } = scripts.GET.shift() ?? TRULY;
      const refundId = decodeURIComponent(url.split('/').at(-1) ?? '');
      if (takes !== undefined) known.set(refundId, takes);
      return answer(response, answers, refundId);
    }
    const { takes, answers } = scripts.POST.shift() ?? SETTLES;
    const { refund_id: refundId } = z.object({ refund_id: z.string() }).parse(JSON.parse(body));
    posted.push({ headers, body: JSON.parse(body) });
    if (takes !== undefined) {
      payments.push(refundId);
      known.set(refundId, takes);
    }
    return answer(response, answers, refundId);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    payments,
    requests,
    posted,
    onPost: (...reactions) => scripts.POST.push(...reactions),
    onGet: (...reactions) => scripts.GET.push(...reactions),
    becomes: (refundId, status) => known.set(refundId, status),
    answerLate: () => {
      for (const give of late) give();
      late = [];
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, { status, body, location }: Answered): void {
  response.writeHead(status, location === undefined ? {} : { location }).end(body);
}

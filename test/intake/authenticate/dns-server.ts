import { createSocket } from 'node:dgram';

/** How a name is answered: with a TXT record, with an error (RFC 1035 §4.1.1), or not at all. */
export type DnsReply = { readonly text: string } | { readonly rcode: number } | 'silence';

const TXT_IN = Buffer.from([0, 16, 0, 1]);

/**
 * A name server on a loopback port that answers TXT queries as `replyTo` says. `address` is for a resolver; close it in
 * the end.
 */
export async function startDnsServer(replyTo: (name: string) => DnsReply) {
  const socket = createSocket('udp4');
  socket.on('message', (query, client) => {
    const end = query.indexOf(0, 12) + 5;
    const reply = replyTo(nameIn(query));
    if (reply === 'silence') return;
    const texts = 'text' in reply ? (reply.text.match(/.{1,255}/gs) ?? ['']) : [];
    const data = Buffer.concat(texts.flatMap(text => [Buffer.from([text.length]), Buffer.from(text, 'latin1')]));
    const flags = Buffer.from([
      0x81,
      'rcode' in reply ? reply.rcode : 0,
      0,
      1,
      0,
      texts.length > 0 ? 1 : 0,
      0,
      0,
      0,
      0,
    ]);
    const size = Buffer.from([0, 0, 0, 0, data.length >> 8, data.length & 0xff]);
    const answer = texts.length > 0 ? [Buffer.from([0xc0, 12]), TXT_IN, size, data] : [];
    socket.send(
      Buffer.concat([query.subarray(0, 2), flags, query.subarray(12, end), ...answer]),
      client.port,
      client.address,
    );
  });
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve));
  return { address: `127.0.0.1:${socket.address().port}`, close: () => void socket.close() };
}

/** The labels stand one behind the other, each behind its length, up to an empty one. */
function nameIn(query: Buffer): string {
  const labels: string[] = [];
  for (let at = 12, length = query[at] ?? 0; length > 0; at += length + 1, length = query[at] ?? 0)
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
  return labels.join('.');
}

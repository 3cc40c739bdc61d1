import { type Dns, isDnsName, lookUpTxt, systemDns } from '../../../src/intake/authenticate/dns.js';
import { type DnsReply, startDnsServer } from './dns-server.js';
import { zone } from './signed-mail.js';

const patience = { queryMs: 1_000, pauseMs: 0 };
const going = new AbortController().signal;
const lookUp = (dns: Dns, name = 'x.test', limits = patience, signal = going) => lookUpTxt(dns, name, limits, signal);
const unreachable = { kind: 'unreachable' };

/** A resolver that gives these answers in turn. */
function inTurn(...answers: (readonly (readonly string[])[] | 'hang' | `E${string}`)[]) {
  const asked: string[] = [];
  const dns: Dns = async name => {
    const answer = answers[asked.push(name) - 1] ?? 'EEND';
    if (answer === 'hang') return new Promise(() => {});
    if (typeof answer === 'string') throw Object.assign(new Error(answer), { code: answer });
    return answer;
  };
  return { dns, asked };
}

describe('a look-up', () => {
  test('puts the pieces of a record together', async () => {
    const texts = ['x'.repeat(600), 'b'];
    expect(await lookUp(zone({ 'x.test': texts }))).toEqual({ kind: 'found', texts });
  });

  test.each([['ENOTFOUND'], ['ENODATA']] as const)('takes %s for the answer', async code => {
    const { dns, asked } = inTurn(code, [['late']]);
    expect(await lookUp(dns)).toEqual({ kind: 'absent' });
    expect(asked).toHaveLength(1);
  });

  test.each([['ESERVFAIL'], ['ETIMEOUT'], ['ECONNREFUSED'], ['EREFUSED'], ['EBADRESP'], ['ECANCELLED']] as const)(
    'tries again after %s, three times in all',
    async code => {
      const found = inTurn(code, code, [['x']]);
      expect(await lookUp(found.dns)).toEqual({ kind: 'found', texts: ['x'] });
      const lost = inTurn(code, code, code, [['x']]);
      expect(await lookUp(lost.dns)).toEqual(unreachable);
      expect(lost.asked).toHaveLength(3);
    },
  );

  test('waits no longer than it may, whatever the resolver does', async () => {
    const { dns, asked } = inTurn('hang', 'hang', [['x']]);
    expect(await lookUp(dns, 'x.test', { queryMs: 10, pauseMs: 10 })).toEqual({ kind: 'found', texts: ['x'] });
    expect(asked).toHaveLength(3);
    expect(await lookUp(inTurn('hang', 'hang', 'hang').dns, 'x.test', { queryMs: 10, pauseMs: 0 })).toEqual(
      unreachable,
    );
  });

  test('does not try again when told to stop', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const dns: Dns = async name => {
      asked.push(name);
      stop.abort();
      throw new Error('no code');
    };
    expect(await lookUp(dns, 'x.test', patience, stop.signal)).toEqual(unreachable);
    expect(await lookUp(dns, 'x.test', patience, stop.signal)).toEqual(unreachable);
    expect(asked).toHaveLength(1);
  });

  test('survives a resolver that throws at once, or anything', async () => {
    const thrower =
      (thrown: unknown): Dns =>
      () => {
        throw thrown;
      };
    for (const thrown of [new Error('x'), null, 'x', { code: 1 }])
      expect(await lookUp(thrower(thrown))).toEqual(unreachable);
  });

  test('leaves out what is too much', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => `${index}`);
    expect(await lookUp(zone({ 'x.test': many }))).toEqual({ kind: 'found', texts: many.slice(0, 10) });
    expect(await lookUp(zone({ 'x.test': ['x'.repeat(4_097), 'y'.repeat(4_096)] }))).toEqual({
      kind: 'found',
      texts: ['y'.repeat(4_096)],
    });
  });
});

describe('names', () => {
  const long = `${'x.'.repeat(125)}abc`;
  test.each([['a.test'], ['s1._domainkey.xn--mnchen-3ya.test'], ['20_a.b-c'], [long]])('%s', name => {
    expect(isDnsName(name)).toBe(true);
  });

  test.each([
    ['NUL', 'a.evil.test\0.a.test'],
    ['a backslash', 'a\\.a.test'],
    ['a blank', 'a b.test'],
    ['a full-width dot', 'a\uff0eevil.test'],
    ['an empty label', 'a..test'],
    ['nothing', ''],
    ['a dot at the end', 'a.test.'],
    ['a hyphen first', '-a.test'],
    ['a label too long', `${'x'.repeat(64)}.test`],
    ['too many', `${long}d`],
  ])('refused, and never asked for: %s', async (_, name) => {
    const asked: string[] = [];
    expect(isDnsName(name)).toBe(false);
    expect(await lookUp(zone({ [name]: 'x' }, asked), name)).toEqual({ kind: 'absent' });
    expect(asked).toEqual([]);
  });
});

describe('the resolver of the machine', () => {
  const replies: Record<string, DnsReply> = {
    'key.test': { text: 'x'.repeat(300) },
    'empty.test': { rcode: 0 },
    'down.test': { rcode: 2 },
    'silent.test': 'silence',
  };
  let asked: string[] = [];
  let server: Awaited<ReturnType<typeof startDnsServer>>;
  let dns: Dns;
  beforeAll(async () => {
    server = await startDnsServer(name => {
      asked.push(name);
      return replies[name] ?? { rcode: 3 };
    });
    dns = systemDns(100, [server.address]);
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(() => server.close());

  test('finds records, and tells none from no answer', async () => {
    expect(await lookUp(dns, 'key.test')).toEqual({ kind: 'found', texts: ['x'.repeat(300)] });
    expect(await lookUp(dns, 'gone.test')).toEqual({ kind: 'absent' });
    expect(await lookUp(dns, 'empty.test')).toEqual({ kind: 'absent' });
    expect(asked).toEqual(['key.test', 'gone.test', 'empty.test']);
    expect(await lookUp(dns, 'down.test')).toEqual(unreachable);
  });

  test('gives up by itself where no server answers', async () => {
    await expect(dns('silent.test', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    expect(asked).toEqual(['silent.test']);
    expect(await lookUp(systemDns(1_000, ['127.0.0.1:1']))).toEqual(unreachable);
  });

  test('ends a name at a NUL, which is why such names are refused', async () => {
    await expect(dns('s1._domainkey.evil.test\0._domainkey.a.test', 'TXT')).rejects.toMatchObject({
      code: 'ENOTFOUND',
    });
    expect(asked).toEqual(['s1._domainkey.evil.test']);
  });
});

import { openTcpProxy, type TcpProxy } from '../dashboard/tcp-proxy.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { type AlertDesk, openAlertDesk, quarantine } from './alert-desk.js';
import { type Receiver, startReceiver } from './receiver.js';

// The questions have 3 s; the rest is what a busy machine takes.
const A_LOOK_MS = 10_000;

describe('while the database is away', () => {
  let database: TestDatabase;
  let proxy: TcpProxy;
  let receiver: Receiver;
  let desk: AlertDesk;
  beforeEach(async () => {
    database = await freshDatabase();
    const url = new URL(database.url);
    proxy = await openTcpProxy(Number(url.port));
    receiver = await startReceiver();
    desk = openAlertDesk(Object.assign(url, { host: `127.0.0.1:${proxy.port}` }).href, { ALERT_URL: receiver.url });
  });
  afterEach(async () => {
    proxy.heal();
    await desk.close();
    await proxy.close();
    await receiver.close();
    await database.close();
  });

  const told = () => receiver.received.map(({ notice }) => `${notice.event} ${notice.kind}`);

  test('it is told once all the same, and when it is over; the rest is told then', async () => {
    await desk.looks(1);
    await quarantine(database, 1);
    proxy.refuse();
    await desk.looks(5);
    expect(told()).toEqual(['raised database']);
    expect(receiver.received[0]?.notice).toMatchObject({
      weight: 'stopped',
      sentence: expect.stringContaining('DATABASE_URL'),
    });
    proxy.heal();
    await desk.looks(3);
    expect(told().slice(1).toSorted()).toEqual(['over database', 'raised quarantine']);
  });

  test('it is told again until it is taken, under the same key', async () => {
    receiver.answer({ kind: 'status', status: 503 });
    proxy.refuse();
    await desk.looks(5);
    expect(told()).toEqual(['raised database', 'raised database']);
    receiver.answer({ kind: 'status', status: 200 });
    desk.wait(900);
    await desk.looks(2);
    expect(told()).toEqual(Array(3).fill('raised database'));
    expect(new Set(receiver.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  test('a look at a database that hangs ends in time', async () => {
    await desk.looks(1);
    proxy.hang();
    const began = Date.now();
    await desk.looksUnscanned(1);
    expect(Date.now() - began).toBeLessThan(A_LOOK_MS);
  });
});

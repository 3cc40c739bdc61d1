import { refunds } from '../../support/cli.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { freePort } from '../../support/free-port.js';
import { run } from '../running.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

test('in shadow mode all roles run but those that pay and send, without an SMTP server, and the log says so', async () => {
  const desk = run(['start'], {
    DATABASE_URL: database.url,
    REFUNDS_MODE: 'shadow',
    IMAP_HOST: '127.0.0.1',
    IMAP_PORT: String(await freePort()), // nobody is there: the poller goes on trying
    IMAP_TLS: 'off',
    IMAP_USER: 'refunds',
    IMAP_PASSWORD: 'secret',
    DASHBOARD_PORT: String(await freePort()),
  });
  await desk.says('REFUNDS_MODE is shadow');
  expect(await desk.end('SIGTERM')).toBe(0);
  const started = desk
    .err()
    .split('\n')
    .find(line => line.includes('"started"'));
  expect(JSON.parse(started ?? '{}').roles).toEqual(['dashboard', 'clock', 'eligibility', 'intake', 'poller']);
});

test.each([
  ['settlement', 'settlement'],
  ['intake,reply,settlement', 'reply and settlement'],
])('asked for %s it refuses with one sentence', async (only, named) => {
  const { code, err } = await refunds(['start', '--only', only], {
    DATABASE_URL: database.url,
    REFUNDS_MODE: 'shadow',
  });
  expect(code).toBe(64);
  expect(err).toBe(
    `refunds: REFUNDS_MODE is shadow, where nothing is paid or sent: leave ${named} out of --only, or set it to live.\n`,
  );
});

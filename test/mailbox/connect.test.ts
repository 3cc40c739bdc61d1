import { once } from 'node:events';
import { createServer } from 'node:net';
import { connect, isCredentialsRefusal } from '../../src/mailbox/connect.js';
import { type DovecotServer, startDovecot } from '../support/dovecot.js';
import { freePort } from '../support/free-port.js';
import { describeWith } from '../support/required.js';

const login = (port: number, password: string, deadlineMs = 5_000) =>
  connect(
    { host: '127.0.0.1', port, tls: 'off', login: { kind: 'password', user: 'refunds', password } },
    () => undefined,
    deadlineMs,
  );

const refusal = (attempt: Promise<unknown>) => attempt.then(() => null, isCredentialsRefusal);

describeWith('dovecot', 'a login', () => {
  let dovecot: DovecotServer;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot.stop());

  test('with the right password gives a client', async () => {
    const client = await login(dovecot.port, dovecot.password);
    expect(client.usable).toBe(true);
    client.close();
  });

  test('with a wrong password is told as a refusal of the credentials', async () => {
    expect(await refusal(login(dovecot.port, 'wrong'))).toBe(true);
  });
});

test('a server that is down is no refusal of the credentials', async () => {
  expect(await refusal(login(await freePort(), 'secret'))).toBe(false);
});

test('a server that greets and says no more is given up at the deadline', async () => {
  const server = createServer(socket => {
    socket.on('error', () => undefined);
    socket.write('* OK [CAPABILITY IMAP4rev1] here\r\n');
  });
  const port = await freePort();
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const late = login(port, 'secret', 300).finally(() => server.close());
  await expect(late).rejects.toThrow('The mail server did not finish the login within 300 ms.');
});

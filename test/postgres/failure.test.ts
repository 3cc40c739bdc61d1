import { codeOf, type Judgement, judge } from '../../src/postgres/failure.js';
import { createPool } from '../../src/postgres/pool.js';
import { freshDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';

const coded = (code: unknown, message = 'trouble') => Object.assign(new Error(message), { code });

const CODES: Readonly<Record<Judgement, readonly string[]>> = {
  temporary: [
    '08006', // connection failure
    '40001', // serialization failure
    '40P01', // deadlock
    '53100', // disk full
    '53300', // too many connections
    '55P03', // a lock was not given in time
    '57P01', // the server is stopped
    '57P03', // the server is starting
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'ENOTFOUND',
    'EHOSTUNREACH',
    'EHOSTDOWN',
    'ENETUNREACH',
    'ENETDOWN',
  ],
  permanent: [
    '57014', // statement timeout: what took a minute once will take it again, and hold up the others
    '22P05', // a NUL in JSON
    '23505', // unique violation
    '23514', // check violation: a charge would be refunded beyond its amount
    '42P01', // no such table
    '28P01', // wrong password
    '55000',
    '400', // a status of HTTP is no SQLSTATE
    '5710000',
    'ENOENT',
    '',
  ],
};

describe.each(['temporary', 'permanent'] as const)('%s trouble', judgement => {
  test.each(CODES[judgement])('by its code: %s', code => expect(judge(coded(code))).toBe(judgement));
});

test.each([
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error and is not queryable',
])('temporary trouble by its message: %s', message => expect(judge(new Error(message))).toBe('temporary'));

test('of several errors at once, as where a host has several addresses, the first counts', () => {
  expect(judge(new AggregateError([coded('ECONNREFUSED'), coded('EACCES')]))).toBe('temporary');
  expect(judge(new AggregateError([coded('EACCES'), coded('ECONNREFUSED')]))).toBe('permanent');
  expect(judge(new AggregateError([]))).toBe('permanent');
});

test.each([
  ['a string', 'ECONNREFUSED'],
  ['an object', { code: 'ECONNREFUSED' }],
  ['nothing', undefined],
  ['null', null],
])('what is no error is permanent and has no code: %s', (_, thrown) =>
  expect([judge(thrown), codeOf(thrown)]).toEqual(['permanent', '']),
);

test('a code is a text, or there is none', () => {
  expect(['23514', 17, undefined].map(code => codeOf(coded(code)))).toEqual(['23514', '', '']);
});

test('a server that is not there', async () => {
  const pool = createPool(`postgres://nobody@127.0.0.1:${await freePort()}/none`, 1, () => undefined);
  const error = await pool.query('select 1').catch((thrown: unknown) => thrown);
  await pool.end();
  expect([codeOf(error), judge(error)]).toEqual(['ECONNREFUSED', 'temporary']);
});

test('two transactions that wait for each other: the one that is undone may try again', async () => {
  const database = await freshDatabase();
  await database.pool.query('create table t as select n from generate_series(1, 2) n');
  const clients = await Promise.all([database.pool.connect(), database.pool.connect()]);
  const lock = (client: (typeof clients)[number], n: number) =>
    client.query('select from t where n = $1 for update', [n]);
  await Promise.all(clients.map(client => client.query("begin; set local deadlock_timeout = '50ms'")));
  await Promise.all(clients.map((client, i) => lock(client, i + 1)));
  const crossed = await Promise.allSettled(
    clients.map((client, i) => lock(client, 2 - i).finally(() => client.query('rollback'))),
  );
  for (const client of clients) client.release();
  await database.close();
  const errors = crossed.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(errors.map(error => [codeOf(error), judge(error)])).toEqual([['40P01', 'temporary']]);
});

import { CommandError, EXIT, endOf } from '../../src/cli/exit.js';
import { ConfigError } from '../../src/config.js';
import { EmbeddedPostgresError } from '../../src/postgres/embedded.js';
import { NewerSchemaError } from '../../src/postgres/migrate.js';

const withCode = (code: string, message = 'it says') => Object.assign(new Error(message), { code });

test.each([
  ['a command’s own end', new CommandError(EXIT.badInput, 'There is no case.'), 65],
  ['wrong settings', new ConfigError(['IMAP_USER is required']), 64],
  ['an embedded server that cannot be had', new EmbeddedPostgresError('It does not start.'), 69],
  ['a database of a newer version', new NewerSchemaError('Run that version.'), 1],
  ['a server that refuses connections', withCode('ECONNREFUSED'), 69],
  ['one on no network of ours', withCode('ENETUNREACH'), 69],
  ['a name that is unknown for now', withCode('EAI_AGAIN'), 69],
  ['a database that starts up', withCode('57P03'), 69],
  ['several addresses that all refuse', new AggregateError([withCode('ECONNREFUSED')], ''), 69],
  ['a database that was shut down in the middle', withCode('57P01'), 75],
  ['a lock that was not given in time', withCode('55P03'), 75],
  ['a file that is not there', withCode('ENOENT'), 65],
  ['a folder instead of a file', withCode('EISDIR'), 65],
  ['a file that may not be read', withCode('EACCES'), 65],
  ['a wrong password of the database', withCode('28P01'), 1],
  ['anything else', new TypeError('x is not a function'), 1],
  ['what is not even an error', 'a string', 1],
])('%s ends with its code', (_, error, code) => {
  const end = endOf(error);
  expect(end.code).toBe(code);
  expect(end.message).not.toBe('');
  expect(end.message).not.toContain('\n');
});

test('the sentence says what is wrong and what to do', () => {
  expect(endOf(withCode('ECONNREFUSED')).message).toBe(
    'A service is not reachable (ECONNREFUSED); is it running, and is its address right?',
  );
  expect(endOf(withCode('ENOENT', "ENOENT: no such file or directory, open 'x'")).message).toContain("open 'x'");
});

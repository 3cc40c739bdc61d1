import { createLog, errorFields } from '../src/log.js';

/** A log that keeps its lines, as they would be written. */
function keptLog(level = 'info') {
  const lines: string[] = [];
  return { lines, log: createLog(level, 'intake', { write: line => lines.push(line) }) };
}

test('an entry is one line of JSON, with who speaks and when', () => {
  const { log, lines } = keptLog();
  log.warn({ message: '17', case: 'RF-1' }, 'decided\nanew');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^[^\n]+\n$/);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 40,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    role: 'intake',
    message: '17',
    case: 'RF-1',
    msg: 'decided\nanew',
  });
});

test('what is below its level is not written', () => {
  const { log, lines } = keptLog('warn');
  log.info('no');
  log.error('yes');
  expect(lines.map(line => JSON.parse(line).msg)).toEqual(['yes']);
});

describe('of an error', () => {
  const parameters = ['ada@example.com', 'My card is 4242'];
  const ofTheDatabase = Object.assign(new Error('new row violates check constraint "balances_check"'), {
    code: '23514',
    detail: 'Failing row contains (ada@example.com).',
    parameters,
    cause: new Error('My card is 4242'),
  });

  test('its name, code and message are written, and nothing that a driver hangs on it', () => {
    const { log, lines } = keptLog();
    log.error({ job: 'intake-1-0', ...errorFields(ofTheDatabase) }, 'an attempt failed');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      job: 'intake-1-0',
      error: 'Error: new row violates check constraint "balances_check"',
      code: '23514',
    });
    expect(lines[0]).not.toMatch(/ada@|4242|stack|detail|\.ts/);
  });

  test.each<[string, unknown, object]>([
    ['without a code', new RangeError('too far'), { error: 'RangeError: too far' }],
    ['with a code that is no text', Object.assign(new Error('no'), { code: 7 }), { error: 'Error: no' }],
    ['that is very long', new Error('x'.repeat(10_000)), { error: `Error: ${'x'.repeat(493)}` }],
    ['that is none', 'a whole mail', { error: 'something that is not an Error was thrown' }],
    ['that is nothing', undefined, { error: 'something that is not an Error was thrown' }],
    ['that looks like one', { message: 'a whole mail' }, { error: 'something that is not an Error was thrown' }],
  ])('%s, that is what remains', (_, thrown, fields) => expect(errorFields(thrown)).toEqual(fields));
});

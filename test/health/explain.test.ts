import { explainDatabase, explainQueue } from '../../src/health/explain.js';
import { NewerSchemaError } from '../../src/postgres/migrate.js';

const refused = (error: unknown) => ({ kind: 'refused', error }) as const;
const withCode = (code: string) => refused(Object.assign(new Error('connect to 10.0.0.7 failed'), { code }));
const LATE = { kind: 'late', deadlineMs: 3_000 } as const;

test.each([
  [LATE, 'The database did not answer within 3 s: check that PostgreSQL runs and is not overloaded.'],
  [
    withCode('ECONNREFUSED'),
    'cannot be used (ECONNREFUSED): check that PostgreSQL runs and that DATABASE_URL is right.',
  ],
  [withCode('42P01'), 'The database is not at the current schema: run `refunds migrate`.'],
  [refused(new Error('odd')), 'The database cannot be used (Error: odd): check'],
  [refused(new NewerSchemaError('Run the newer version.')), 'Run the newer version.'],
])('the database: %j', (failure, sentence) => {
  expect(explainDatabase(failure)).toContain(sentence);
});

test('the queue is told by the server it runs on', () => {
  expect(explainQueue('redis')(withCode('ECONNREFUSED'))).toBe(
    'The queue cannot be used (ECONNREFUSED): check that Redis runs and that REDIS_URL is right.',
  );
  expect(explainQueue('postgres')(LATE)).toContain('check that PostgreSQL runs and is not overloaded.');
});

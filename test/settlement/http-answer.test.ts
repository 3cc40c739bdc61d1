import { readFound, readPosted } from '../../src/settlement/http-answer.js';

const SETTLED = '{"status":"settled","id":7}';
const FAILED = '{"status":"failed"}';

test.each([
  [200, SETTLED, 'settled'],
  [201, '{"status":"pending"}', 'pending'],
  [202, '{"status":"pending"}', 'pending'],
  [200, FAILED, 'failed'],
  [200, '', 'unanswered'],
  [200, 'null', 'unanswered'],
  [200, '{"status":"SETTLED"}', 'unanswered'],
  [200, '{"status":"refunded"}', 'unanswered'],
  [204, '', 'unanswered'],
  [301, SETTLED, 'refused'],
  [307, FAILED, 'refused'],
  [400, '', 'refused'],
  [400, FAILED, 'failed'],
  [401, SETTLED, 'refused'],
  [404, '', 'refused'],
  [422, '{"status":"pending"}', 'refused'],
  [422, FAILED, 'failed'],
  [408, FAILED, 'unanswered'],
  [409, FAILED, 'unanswered'],
  [425, FAILED, 'unanswered'],
  [429, FAILED, 'unanswered'],
  [500, SETTLED, 'unanswered'],
  [502, '', 'unanswered'],
  [504, FAILED, 'unanswered'],
])('HTTP %i %s is %s', (status, body, kind) => {
  expect(readPosted(status, body).kind).toBe(kind);
  expect(readFound(status, body).kind).toBe(status === 404 ? 'never_taken' : kind);
});

test('a trouble is told by its number alone: a body may hold what belongs in no log', () => {
  expect(readPosted(403, 'card 4242')).toEqual({ kind: 'refused', why: 'HTTP 403' });
  expect(readPosted(500, 'card 4242')).toEqual({ kind: 'unanswered', why: 'HTTP 500' });
  expect(readPosted(200, 'card 4242')).toEqual({ kind: 'unanswered', why: 'HTTP 200 without a status that we know' });
});

import type { CaseState } from '../../src/policy/decision.js';
import { type FollowUp, followUpTo } from '../../src/policy/follow-up.js';

const PLAIN = { namesNewId: false, takesBack: false, isDocumented: false, callsForAPerson: false };

/* What an answer does: plain · with documentation · that takes the request back. */
test.each<[CaseState, FollowUp, FollowUp, FollowUp]>([
  ['needs_info', 'together', 'together', 'together'],
  ['needs_review', 'together', 'together', 'together'],
  ['needs_verification', 'together', 'together', 'together'],
  ['denied', 'reopens', 'reopens', 'recorded'],
  ['partially_approved', 'recorded', 'reopens', 'recorded'],
  ['approved', 'recorded', 'recorded', 'recorded'],
  ['withdrawn', 'own_case', 'own_case', 'recorded'],
])('an answer to a case that is %s', (state, plain, documented, takingBack) => {
  expect(followUpTo(state, PLAIN)).toBe(plain);
  expect(followUpTo(state, { ...PLAIN, isDocumented: true })).toBe(documented);
  expect(followUpTo(state, { ...PLAIN, takesBack: true })).toBe(takingBack);
});

test('documentation beside a request that is taken back reopens nothing', () => {
  const mail = { ...PLAIN, takesBack: true, isDocumented: true };
  expect(followUpTo('partially_approved', mail)).toBe('recorded');
  expect(followUpTo('denied', mail)).toBe('recorded');
});

test.each<[CaseState, FollowUp]>([
  ['needs_info', 'together'],
  ['needs_review', 'own_case'],
  ['needs_verification', 'own_case'],
  ['denied', 'own_case'],
  ['partially_approved', 'own_case'],
  ['approved', 'own_case'],
  ['withdrawn', 'own_case'],
])('one that names a new ID, to a case that is %s', (state, followUp) => {
  expect(followUpTo(state, { ...PLAIN, namesNewId: true })).toBe(followUp);
});

test('a withdrawal that names a new ID is still one', () => {
  expect(followUpTo('needs_review', { ...PLAIN, namesNewId: true, takesBack: true })).toBe('together');
});

test.each<CaseState>(['approved', 'partially_approved'])('words that call for a person reopen what is %s', state => {
  expect(followUpTo(state, { ...PLAIN, callsForAPerson: true })).toBe('reopens');
});

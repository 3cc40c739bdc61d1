import { forAPerson, reasonsKept } from '../../src/policy/for-a-person.js';
import { charge, facts, failed, saying } from './sample.js';
import { decided, outcomeOf } from './told.js';

const broken = charge({ generations: failed(4) });

test('what would be paid is the proposal', () => {
  const { state, findings, totals, method, unproven } = outcomeOf(facts([broken]));
  expect(forAPerson(decided(facts([broken])), ['answer_to_a_denial'])).toStrictEqual({
    kind: 'review',
    reasons: ['answer_to_a_denial'],
    proposal: { state, findings, totals, method, unproven },
  });
});

test('what waits already waits for both reasons, each told once', () => {
  const waiting = decided(facts([broken], saying('legal_threat')));
  expect(forAPerson(waiting, ['settlement_failed', 'legal_threat'])).toEqual({
    ...waiting,
    reasons: ['settlement_failed', 'legal_threat'],
  });
});

test('an order that waited for a second person is void: it neither waits for one any more nor is it the proposal', () => {
  const proposal = outcomeOf(facts([broken]));
  const order = { kind: 'review', reasons: ['legal_threat', 'second_person'], proposal } as const;
  expect(forAPerson(order, ['settlement_failed'])).toEqual({
    kind: 'review',
    reasons: ['settlement_failed', 'legal_threat'],
    proposal: null,
  });
});

test('a question has no proposal', () => {
  expect(forAPerson(decided(facts([])), ['answer_to_a_denial'])).toEqual({
    kind: 'review',
    reasons: ['answer_to_a_denial'],
    proposal: null,
  });
});

test('what was taken back stays so', () => {
  expect(forAPerson({ kind: 'withdrawn' }, ['settlement_failed'])).toEqual({ kind: 'withdrawn' });
});

test.each([
  ['what it waited for', ['legal_threat', 'contested'], ['legal_threat', 'contested']],
  ['all but the second person, who was to confirm what was decided without the mail', ['second_person'], ['reopened']],
  ['the other reasons beside it', ['second_person', 'legal_threat'], ['legal_threat']],
] as const)('when a mail joins a waiting case it goes on waiting for %s', (_, reasons, kept) => {
  expect(reasonsKept({ kind: 'review', reasons, proposal: null })).toEqual(kept);
});

test('what does not wait for a person keeps no reason', () => {
  expect(reasonsKept(decided(facts([broken])))).toEqual([]);
});

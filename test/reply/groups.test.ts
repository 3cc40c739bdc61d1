import type { Finding } from '../../src/policy/decision.js';
import { groupsOf, idsOf } from '../../src/reply/groups.js';
import { tongueFor } from '../../src/reply/say.js';
import { txn } from '../support/sample-ledger.js';
import { ALL_DELIVERED, finding, outage, outageShare } from './decisions.js';

const { say } = tongueFor('en');

const many = (count: number, make: (id: string) => Finding) => Array.from({ length: count }, (_, n) => make(txn(n)));

/** Each group's intro, and its items. */
const shown = (findings: readonly Finding[]) =>
  groupsOf(findings, say).map(group => (group.kind === 'list' ? ([group.intro, group.items] as const) : null));

test('charges with the same reason stand together under it, in the order of the first', () => {
  const other = { ...outageShare('0.16', '0.00125', txn(3)), basis: { ...outage('0.16'), modelTier: 'ultra' } };
  const groups = shown([outageShare('0.16', '0.00125', txn(1)), other, outageShare('49', '0.3828125', txn(2))]);
  expect(groups.map(group => [group?.[0].slice(0, 23), group?.[1].map(({ id }) => id)])).toEqual([
    ['Our service (standard) ', [txn(1), txn(2)]],
    ['Our service (ultra) was', [txn(3)]],
  ]);
});

test('the same reason under other clauses is told by itself', () => {
  const groups = shown([ALL_DELIVERED, { ...ALL_DELIVERED, clauses: ['3.1', '3.2'] }]);
  expect(groups.map(group => group?.[0].match(/\(.*\):$/)?.[0])).toEqual(['(section 3.2):', '(sections 3.1, 3.2):']);
});

test('of hundreds of charges twenty are listed, and the others counted with what they are paid', () => {
  const [group] = shown(many(300, id => outageShare('0.16', '0.00125', id)));
  expect(group?.[1]).toHaveLength(21);
  expect(group?.[1].at(-1)).toEqual({ id: null, text: 'and 280 more charges, together 0.35 USD' });
});

test('charges that are not paid are summed by what was charged, each currency for itself', () => {
  const dollars = many(21, id => ({ ...ALL_DELIVERED, transactionId: id }));
  const yen = finding({ kind: 'all_delivered', images: 4 }, { clauses: ['3.2'], currency: 'JPY', charged: '20' });
  expect(shown([...dollars, yen])[0]?.[1].at(-1)?.text).toBe('and 2 more charges, together 0.16 USD + 20 JPY');
  expect(shown(dollars)[0]?.[1].at(-1)?.text).toBe('and 1 more charge, together 0.16 USD');
});

test('of many IDs twenty are named', () => {
  const ids = Array.from({ length: 23 }, (_, n) => txn(n));
  expect(idsOf(ids, say)).toBe(`${ids.slice(0, 20).join(', ')}, and 3 more`);
  expect(idsOf(ids.slice(0, 20), say)).toBe(ids.slice(0, 20).join(', '));
});

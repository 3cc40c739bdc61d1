import { problemsOf } from './problems-of.js';

const SAME = [
  'SUPPORT_ADDRESS must be another address than REFUNDS_ADDRESS: alerts would come back to the desk, and reach nobody',
];

test.each([
  [{ REFUNDS_ADDRESS: 'help@example.com', SUPPORT_ADDRESS: 'help@example.com' }],
  [{ REFUNDS_ADDRESS: 'help@example.com', SUPPORT_ADDRESS: 'Help@Example.com' }],
  [{ REFUNDS_ADDRESS: 'support@imaginator.com' }],
  [{ SUPPORT_ADDRESS: 'Refunds@imaginator.com' }],
])('%j would bring alerts back to the desk', env => expect(problemsOf(env)).toEqual(SAME));

test.each([
  [{}],
  [{ REFUNDS_ADDRESS: 'refunds@example.com' }],
  [{ REFUNDS_ADDRESS: 'refunds@example.com', SUPPORT_ADDRESS: 'help@example.com' }],
])('%j is right', env => expect(problemsOf(env)).toEqual([]));

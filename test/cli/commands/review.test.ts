import { refunds } from '../../support/cli.js';

test.each([[[]], [['--json']], [['RF-0001', '--as', 'anna']]])('without a terminal it is refused: %j', async words => {
  const { code, out, err } = await refunds(['review', ...words], {});
  expect({ code, out }).toEqual({ code: 64, out: '' });
  expect(err).toContain('refunds cases list --state needs_review');
});

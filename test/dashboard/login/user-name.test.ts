import { userNameIn } from '../../../src/dashboard/login/user-name.js';

const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`;

test.each([
  ['ada', basic('ada:secret')],
  ['höørse', basic('höørse:a:b')],
  ['ada', basic('ada:secret').replace('Basic', 'bASIC')],
  ['', basic(':secret')],
  ['', 'Bearer YWRhOnNlY3JldA=='],
  ['', undefined],
])('the name is "%s" in %s', (name, header) => {
  expect(userNameIn(header)).toBe(name);
});

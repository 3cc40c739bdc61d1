import { isOwnPage } from '../../src/dashboard/own-origin.js';

const HOST = { host: 'desk.example.com:8025' };

describe('isOwnPage', () => {
  test.each([
    ['a page of the dashboard', { 'sec-fetch-site': 'same-origin' }],
    [
      'the dashboard behind a proxy that changes Host',
      { 'sec-fetch-site': 'same-origin', origin: 'https://desk.test' },
    ],
    ['an older browser', { origin: 'http://desk.example.com:8025' }],
    ['a script, which sends neither', {}],
  ])('takes %s', (_, headers) => {
    expect(isOwnPage({ ...HOST, ...headers })).toBe(true);
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour in the same domain', { 'sec-fetch-site': 'same-site', origin: 'http://blog.example.com' }],
    ['another site that names our origin', { 'sec-fetch-site': 'cross-site', origin: 'http://desk.example.com:8025' }],
    ['another origin', { origin: 'http://evil.test' }],
    ['another port of our host', { origin: 'http://desk.example.com' }],
    ['a sandboxed page', { origin: 'null' }],
  ])('refuses %s', (_, headers) => {
    expect(isOwnPage({ ...HOST, ...headers })).toBe(false);
  });
});

import { ownPath } from '../../../src/dashboard/login/own-path.js';

describe('ownPath', () => {
  test.each(['/', '/cases?state=denied&q=a%20b', '/messages/12', '/queues/queue/intake'])('goes to %s', to => {
    expect(ownPath(to)).toBe(to);
  });

  test.each([
    ['another site', 'https://evil.test/'],
    ['its host alone', '//evil.test'],
    ['more slashes', '///evil.test'],
    ['a backslash, which browsers take for a slash', '/\\evil.test'],
    ['two backslashes', '\\\\evil.test'],
    ['a tab, which browsers leave out', '/\t/evil.test'],
    ['a line end', '/\n/evil.test'],
    ['dots that vanish', '/.//evil.test'],
    ['dots that lead up', '/cases/..//evil.test'],
    ['a script', 'javascript:alert(1)'],
    ['a script behind a slash', '/javascript:alert(1)/../\\evil.test'],
    ['no path', 'cases'],
    ['nothing', ''],
    ['several of it', ['/cases', '/messages']],
    ['none of it', undefined],
  ])('does not go to %s', (_, to) => {
    const path = ownPath(to);
    expect(new URL(path, 'http://desk.test').host).toBe('desk.test');
    expect(path).toMatch(/^\/(?![/\\])/);
  });
});

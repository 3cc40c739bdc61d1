import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { actorOf, actorText } from '../../src/cli/actor.js';

const said = (as?: string, env: NodeJS.ProcessEnv = {}) => actorText(actorOf(as, env, 'root'));

test.each<[string, string | undefined, NodeJS.ProcessEnv, string]>([
  ['--as', 'anna', { REFUNDS_ACTOR: 'bob' }, 'anna (os: root)'],
  ['REFUNDS_ACTOR', undefined, { REFUNDS_ACTOR: ' bob ' }, 'bob (os: root)'],
  ['REFUNDS_ACTOR where --as is blank', ' ', { REFUNDS_ACTOR: 'bob' }, 'bob (os: root)'],
  ['the OS user where both are blank', '', { REFUNDS_ACTOR: '' }, 'root'],
  ['the OS user', undefined, {}, 'root'],
  ['the OS user by name', 'root', {}, 'root'],
])('who acts is said by %s', (_, as, env, text) => {
  expect(said(as, env)).toBe(text);
});

test('a name and the OS user are kept apart', () => {
  expect(actorOf('anna', {}, 'root')).toEqual({ name: 'anna', osUser: 'root' });
});

test('the OS user is the one who runs the process', () => {
  expect(actorOf(undefined, {}).osUser).toBe(userInfo().username);
  expect(spawnSync('id', ['-un'], { encoding: 'utf8' }).stdout.trim()).toBe(actorOf('anna', {}).osUser);
});

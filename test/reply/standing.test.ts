import type { Sent, Smtp } from '../../src/reply/smtp.js';
import { type Standing, standingOf, watchSmtp } from '../../src/reply/standing.js';

const hindered = (hindrance: 'mail' | 'server' | 'credentials') =>
  ({ kind: 'temporary', why: 'no', hindrance }) as const;

test.each<readonly [Sent, Standing, string | null]>([
  [{ kind: 'accepted' }, 'ok', null],
  [{ kind: 'permanent', why: 'no' }, 'ok', null],
  [hindered('mail'), 'ok', null],
  [hindered('server'), 'away', 'no'],
  [hindered('credentials'), 'refused', 'no'],
  [{ kind: 'unanswered', why: 'no' }, 'away', 'no'],
])('%j says that the server is %s', (sent, standing, why) => {
  expect(standingOf(sent)).toEqual([standing, why]);
});

describe('a watched server', () => {
  let outcome: Sent;
  let checks: number;
  let told: Standing[];
  let at: number;
  const smtp: Smtp = {
    send: async () => outcome,
    check: async () => {
      checks += 1;
      return outcome;
    },
    close: () => undefined,
  };
  const watch = () =>
    watchSmtp(
      smtp,
      standing => void told.push(standing),
      () => new Date(at),
    );
  beforeEach(() => {
    [checks, told, at, outcome] = [0, [], 1_000_000, { kind: 'accepted' }];
  });

  test('is told of with each attempt', async () => {
    const watched = watch();
    await watched.send('a@example.com', 'b@example.com', Buffer.from(''));
    outcome = hindered('credentials');
    expect(await watched.check()).toBe(outcome);
    expect(told).toEqual(['ok', 'refused']);
  });

  test.each<readonly [Sent, number]>([
    [{ kind: 'accepted' }, 600_000],
    [hindered('server'), 60_000],
    [hindered('credentials'), 300_000],
  ])('is probed at first, and after %j when %d ms have passed', async (sent, pauseMs) => {
    const watched = watch();
    outcome = sent;
    await watched.probe();
    expect(checks).toBe(1);
    at += pauseMs - 1;
    await watched.probe();
    expect(checks).toBe(1);
    at += 1;
    await watched.probe();
    expect(checks).toBe(2);
  });

  test('is not probed while a mail waits for its login: the mail is tried again, and tells more', async () => {
    const watched = watch();
    outcome = hindered('credentials');
    await watched.send('a@example.com', 'b@example.com', Buffer.from(''));
    at += 86_400_000;
    await watched.probe();
    expect(checks).toBe(0);
  });
});

import { keysOf, randomKeys } from '../../../src/dashboard/login/keys.js';
import { openSessions, SESSION_SECONDS } from '../../../src/dashboard/login/sessions.js';

const BEGIN = new Date('2026-11-22T12:00:00Z');
const keys = keysOf('open sesame');

const sessionsAt = (instant: Date, of = keys) => openSessions(of, () => instant);
const later = (seconds: number) => new Date(BEGIN.getTime() + seconds * 1_000);

describe('sessions', () => {
  const session = sessionsAt(BEGIN).begin();

  test('one is open for twelve hours, in every process with the same password', () => {
    expect(sessionsAt(BEGIN).isOpen(session)).toBe(true);
    expect(sessionsAt(later(SESSION_SECONDS - 1), keysOf('open sesame')).isOpen(session)).toBe(true);
    expect(sessionsAt(later(SESSION_SECONDS)).isOpen(session)).toBe(false);
  });

  test('each is its own', () => {
    expect(sessionsAt(BEGIN).begin()).not.toBe(session);
  });

  test('another password ends it', () => {
    expect(sessionsAt(BEGIN, keysOf('open sesame!')).isOpen(session)).toBe(false);
    expect(sessionsAt(BEGIN, randomKeys()).isOpen(session)).toBe(false);
  });

  test.each([
    ['nothing', () => ''],
    ['dots', () => '..'],
    ['a later end', () => session.replace(/^\d+/, end => String(Number(end) + 1))],
    ['another id', () => session.replace(/\.[\w-]{22}\./, `.${'A'.repeat(22)}.`)],
    ['no signature', () => session.replace(/[\w-]+$/, '')],
    ['half a signature', () => session.slice(0, -5)],
    ['more', () => `${session}A`],
    ['a form token', () => session.replace(/[\w-]{43}$/, sessionsAt(BEGIN).formToken(session))],
    ['what is very long', () => 'a.'.repeat(100_000)],
  ])('%s is none', (_, made) => {
    expect(sessionsAt(BEGIN).isOpen(made())).toBe(false);
  });

  test('one that was ended stays ended, and others stay open', () => {
    const sessions = sessionsAt(BEGIN);
    const other = sessions.begin();
    sessions.end(session);
    expect([sessions.isOpen(session), sessions.isOpen(other)]).toEqual([false, true]);
  });

  test('what is no session takes no room among the ended ones', () => {
    const sessions = sessionsAt(BEGIN);
    sessions.end(session);
    for (let i = 0; i < 2_000; i++) sessions.end(`made up ${i}`);
    expect(sessions.isOpen(session)).toBe(false);
  });

  test('its form token is its own, and the same in every process', () => {
    const sessions = sessionsAt(BEGIN);
    expect(sessions.formToken(session)).toBe(sessionsAt(later(60), keysOf('open sesame')).formToken(session));
    expect(new Set([session, sessions.begin(), null].map(one => sessions.formToken(one))).size).toBe(3);
  });
});

import { openPatience, type Patience } from '../../src/alerts/patience.js';
import type { Trouble, TroubleKind } from '../../src/health/trouble.js';
import { notice } from './notices.js';

const trouble = (kind: TroubleKind, about = ''): Trouble => ({
  kind,
  about,
  weight: 'stopped',
  sentence: 'It is.',
  latestAt: null,
});
const open = (kind: TroubleKind) => notice({ id: kind, kind });
const BEGIN = Date.parse('2026-11-22T12:00:00Z');

let patience: Patience;
beforeEach(() => {
  patience = openPatience();
});

/** What is raised and what is over at a look so many seconds after the first. */
function look(
  seconds: number,
  found: readonly Trouble[],
  alerts: readonly TroubleKind[] = [],
  unknown: readonly TroubleKind[] = [],
) {
  const { raise, over } = patience.judge(found, unknown, alerts.map(open), new Date(BEGIN + seconds * 1000));
  return [raise.map(({ kind, about }) => kind + about), over.map(({ kind }) => kind)];
}

test('what rows tell is raised at once', () => {
  expect(look(0, [trouble('quarantine'), trouble('queue_paused', 'reply')])).toEqual([
    ['quarantine', 'queue_pausedreply'],
    [],
  ]);
});

test.each<readonly [TroubleKind, number]>([
  ['database', 30],
  ['queue', 30],
  ['mailbox_scan', 15],
  ['stuck_mail', 15],
  ['imap_credentials', 15],
])('%s is raised once it has stood for %d s', (kind, seconds) => {
  expect(look(0, [trouble(kind)])).toEqual([[], []]);
  expect(look(seconds - 1, [trouble(kind)])).toEqual([[], []]);
  expect(look(seconds, [trouble(kind)])).toEqual([[kind], []]);
});

test('what comes and goes is never raised', () => {
  for (const seconds of [0, 30, 60, 90]) {
    expect(look(seconds, [trouble('queue')])).toEqual([[], []]);
    expect(look(seconds + 15, [])).toEqual([[], []]);
  }
});

test('an alert that is open is not raised again', () => {
  expect(look(0, [trouble('quarantine')], ['quarantine'])).toEqual([[], []]);
});

test('an alert is over when its trouble is gone at two looks in a row', () => {
  expect(look(0, [], ['quarantine'])).toEqual([[], []]);
  expect(look(15, [trouble('quarantine')], ['quarantine'])).toEqual([[], []]);
  expect(look(30, [], ['quarantine'])).toEqual([[], []]);
  expect(look(45, [], ['quarantine'])).toEqual([[], ['quarantine']]);
});

test('what is not known is not over', () => {
  for (const seconds of [0, 15, 30]) expect(look(seconds, [], ['quarantine'], ['quarantine'])).toEqual([[], []]);
});

test('an alert that somebody else has ended begins anew', () => {
  look(0, [], ['quarantine']);
  look(15, [], []);
  expect(look(30, [], ['quarantine'])).toEqual([[], []]);
});

test.each<readonly [string, Date | null, Date | null, number]>([
  ['what joined later than what is told has grown', new Date(BEGIN), new Date(BEGIN + 1), 1],
  ['what is told has not', new Date(BEGIN), new Date(BEGIN), 0],
  ['nor has what became less', new Date(BEGIN + 1), new Date(BEGIN), 0],
  ['what was told before that was noted has', null, new Date(BEGIN), 1],
  ['what counts nothing has not', null, null, 0],
])('%s', (_, told, latestAt, times) => {
  const held = { ...trouble('quarantine'), latestAt };
  const alert = notice({ kind: 'quarantine', latestAt: told });
  const { raise, grown } = patience.judge([held, trouble('queue_paused')], [], [alert], new Date(BEGIN));
  expect(raise.map(({ kind }) => kind)).toEqual(['queue_paused']);
  expect(grown).toEqual(Array(times).fill({ alert, trouble: held }));
});

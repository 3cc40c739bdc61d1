import { rememberStaying } from '../../src/mailbox/remember-staying.js';
import type { Stored } from '../../src/mailbox/scan.js';

/** A desk that has these mails, and notes what it is asked. */
function deskWith(stored: readonly (readonly [number, Stored])[]) {
  const asked: (readonly number[])[] = [];
  const known = async (_: bigint, uids: readonly number[]) => {
    asked.push(uids);
    return new Map(stored.filter(([uid]) => uids.includes(uid)));
  };
  return { asked, known: rememberStaying(known) };
}

test('asks only once about a mail that stays, and again about every other', async () => {
  const { asked, known } = deskWith([
    [1, 'stays'],
    [2, 'leaves'],
  ]);
  const both = new Map([
    [1, 'stays'],
    [2, 'leaves'],
  ]);
  expect(await known(7n, [1, 2, 3])).toEqual(both);
  expect(await known(7n, [1, 2, 3])).toEqual(both);
  expect(asked).toEqual([
    [1, 2, 3],
    [2, 3],
  ]);
});

test('of mails that are gone from the mailbox nothing is told', async () => {
  const { known } = deskWith([[1, 'stays']]);
  await known(7n, [1]);
  expect(await known(7n, [])).toEqual(new Map());
});

test('another UIDVALIDITY numbers the mails anew', async () => {
  const { asked, known } = deskWith([[1, 'stays']]);
  await known(7n, [1]);
  await known(8n, [1]);
  expect(asked).toEqual([[1], [1]]);
});

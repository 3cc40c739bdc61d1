import { auditCommand } from '../../../src/cli/commands/audit.js';
import { textWidth } from '../../../src/cli/text-width.js';
import { appendCheckpoint } from '../../../src/desk/audit-checkpoints.js';
import { AT, append, decideCase, force } from '../../desk/audit-log.js';
import { DENIED, PAID } from '../../desk/rows.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { captured } from '../captured.js';

const EVIL =
  'because\u001b[2J of 返金をお願いします and of very much else that does not fit into one line of a terminal';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  const { pool } = database;
  await decideCase(pool, 'RF-7Q2K-93MX', PAID, DENIED);
  await append(pool, { caseId: 'RF-7Q2K-93MX', reason: EVIL });
  await appendCheckpoint(pool, AT);
  await append(pool, {
    caseId: null,
    action: 'credit_granted',
    reason: 'goodwill',
    after: { amount: '5', account: 'a' },
  });
});
afterEach(() => database.close());

async function audit(chain: string | null = null, limit: number | null = null, json = false) {
  const terminal = captured(json);
  const code = await auditCommand(database.pool, chain, limit, terminal);
  return { code, terminal };
}

test('of a case it shows who did what, when, why and what it changed, oldest first', async () => {
  const { code, terminal } = await audit('rf-7q2k-93mx');
  expect(code).toBe(0);
  const lines = terminal.text().split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'RF-7Q2K-93MX  2026-11-22 12:00 UTC, decided by policy 2025-01',
    '              why: technical_failure',
    '              seq 1, live true, state approved, totals 0.16 USD, policy version',
    '              2025-01',
    'RF-7Q2K-93MX  2026-11-22 12:00 UTC, decided by policy 2025-01',
    '              why: technical_failure',
  ]);
  expect(lines[6]).toContain('seq 1 → 2, live true, state approved → denied, totals 0.16 USD →');
  expect(lines[7]).toContain('nothing, policy version 2025-01');
  expect(terminal.text()).toContain('noted by anna (os: root)\n');
});

test('its last line says that the chain is whole, and names the latest checkpoint', async () => {
  const last = (await audit('RF-7Q2K-93MX')).terminal.text().trimEnd().split('\n\n').at(-1)?.replaceAll('\n', ' ');
  expect(last).toMatch(
    new RegExp(
      `^The chain is whole: 3 entries; 1 checkpoint, the last at ${AT.toISOString()} with hash [0-9a-f]{64}\\.$`,
    ),
  );
});

test('what concerns no case, and all together, are shown too', async () => {
  const desk = (await audit('desk')).terminal.text();
  expect(desk).toContain(
    'credit granted by anna (os: root)\n              why: goodwill\n              amount 5, account a\n',
  );
  expect(desk).toContain('The chain is whole: 1 entry; no checkpoint yet.\n');
  const all = (await audit()).terminal.text();
  expect(all).toContain('Every chain is whole: 4 entries in 2 chains; 1 checkpoint, the last at\n');
  expect(all).toContain('decided by policy 2025-01');
});

test('the newest few are shown, and how many more there are', async () => {
  const printed = (await audit(null, 1)).terminal.text();
  expect(printed).toMatch(/^… 3 earlier entries are not shown; --json shows all\.\n/);
  expect(printed.match(/ by anna| by policy/g)).toHaveLength(1);
});

test('it fits 80 columns, and a terminal obeys nothing of it', async () => {
  const printed = (await audit()).terminal.text();
  expect(
    Math.max(
      ...printed
        .split('\n')
        .filter(line => !/[0-9a-f]{64}/.test(line))
        .map(textWidth),
    ),
  ).toBeLessThanOrEqual(80);
  expect(printed.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
});

test('for scripts it is one document', async () => {
  const { code, terminal } = await audit(null, null, true);
  expect(code).toBe(0);
  expect(terminal.document()).toMatchObject({
    verified: true,
    findings: [],
    checkpoints: { count: 1, last: { no: 1, at: AT.toISOString(), hash: expect.stringMatching(/^\w{64}$/) } },
    entries: [
      { case: 'RF-7Q2K-93MX', seq: 1, actor: 'policy 2025-01', action: 'decided', before: null },
      { case: 'RF-7Q2K-93MX', seq: 2, before: { state: 'approved' }, after: { state: 'denied' } },
      { case: 'RF-7Q2K-93MX', seq: 3, action: 'noted', reason: EVIL, at: AT.toISOString() },
      { case: null, seq: 1, action: 'credit_granted' },
    ],
  });
});

describe('where somebody rewrote it', () => {
  beforeEach(() => force(database.pool, "update desk.audit set actor = 'eve' where action = 'noted'"));

  test('it says where, and ends with 1', async () => {
    const { code, terminal } = await audit('RF-7Q2K-93MX');
    expect(code).toBe(1);
    expect(terminal.text()).toContain('- entry 3 of RF-7Q2K-93MX was changed after it was written\n');
    expect(terminal.text().replaceAll('\n', ' ')).toMatch(/The audit log is broken: .*compare it with a backup\. $/);
    expect(terminal.text()).not.toContain('whole');
  });

  test('scripts are told too', async () => {
    const { code, terminal } = await audit(null, null, true);
    expect(code).toBe(1);
    expect(terminal.document()).toMatchObject({
      verified: false,
      findings: [
        {
          kind: 'entry_changed',
          chain: 'RF-7Q2K-93MX',
          seq: 3,
          text: 'entry 3 of RF-7Q2K-93MX was changed after it was written',
        },
      ],
    });
  });

  test('another chain is whole all the same', async () => {
    expect((await audit('desk')).code).toBe(0);
  });

  test('of many findings the first are shown', async () => {
    for (let i = 0; i < 30; i += 1) await append(database.pool);
    await force(database.pool, "update desk.audit set actor = 'eve'");
    const printed = (await audit()).terminal.text();
    expect(printed.match(/^- /gm)).toHaveLength(20);
    expect(printed).toContain('`refunds doctor`');
  });
});

test('a case that nobody knows is bad input', async () => {
  await expect(audit('RF-0000-0000')).rejects.toMatchObject({
    code: 65,
    message: 'There is no case RF-0000-0000; `refunds cases list` shows them.',
  });
});

test('of a case that is gone the log is still shown', async () => {
  await force(database.pool, 'delete from desk.cases', 'delete from desk.decisions', 'delete from desk.audit');
  const { code, terminal } = await audit('RF-7Q2K-93MX');
  expect(code).toBe(1);
  expect(terminal.text()).toContain('- entry 3 of RF-7Q2K-93MX is not the one that checkpoint 1 has\n');
});

test('a log without anything is whole', async () => {
  const empty = await freshDatabase();
  const terminal = captured();
  expect(await auditCommand(empty.pool, null, 50, terminal)).toBe(0);
  expect(terminal.text()).toBe('Nothing was audited yet.\n');
  await empty.close();
});

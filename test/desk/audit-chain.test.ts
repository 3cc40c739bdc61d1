import { auditFindings } from '../../src/desk/audit-chain.js';
import { appendCheckpoint } from '../../src/desk/audit-checkpoints.js';
import { AUDIT_INVARIANTS } from '../../src/desk/audit-findings.js';
import { checkInvariants } from '../../src/desk/invariants.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { AT, append, decideCase, force, said } from './audit-log.js';
import { DENIED, PAID } from './rows.js';

/* One who may write to every table of the database changes the past, and is found out. */

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  const { pool } = database;
  await decideCase(pool, 'RF-1', PAID, DENIED);
  await append(pool);
  await decideCase(pool, 'RF-2');
  await append(pool, { caseId: null, action: 'released' });
  await appendCheckpoint(pool, AT);
  await append(pool);
  await append(pool, { caseId: 'RF-2' });
  await appendCheckpoint(pool, AT);
  await append(pool);
});
afterEach(() => database.close());

const REHASH = 'update desk.audit set hash = desk.audit_hash(audit)';
const REHASH_CHECKPOINTS = 'update desk.audit_checkpoints set hash = desk.audit_hash(audit_checkpoints)';
const MOVE_HEADS = `update desk.audit_heads head set (seq, hash, covered) = (
  select seq, hash, least(covered, seq) from desk.audit where audit.chain = head.chain order by seq desc limit 1)`;

/** What somebody does to the log, and every sentence that it brings. */
const TAMPERING: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ...['actor', 'action', 'reason'].map(
    column =>
      [
        `another ${column}`,
        [`update desk.audit set ${column} = 'eve' where chain = 'RF-1' and seq = 3`],
        ['entry 3 of RF-1 was changed after it was written'],
      ] as const,
  ),
  ...['before', 'after'].map(
    column =>
      [
        `something else ${column}`,
        [`update desk.audit set ${column} = '{"note": ""}' where chain = 'RF-1' and seq = 3`],
        ['entry 3 of RF-1 was changed after it was written'],
      ] as const,
  ),
  [
    'no reason any more',
    ["update desk.audit set reason = null where chain = 'RF-1' and seq = 3"],
    ['entry 3 of RF-1 was changed after it was written'],
  ],
  [
    'another time',
    ["update desk.audit set at = at - interval '1 microsecond' where chain = 'RF-1' and seq = 3"],
    ['entry 3 of RF-1 was changed after it was written'],
  ],
  [
    'another hash',
    ["update desk.audit set hash = sha256('') where chain = 'RF-2' and seq = 2"],
    [
      'RF-2 does not end with its last entry',
      'entry 2 of RF-2 is not the one that checkpoint 2 has',
      'entry 2 of RF-2 was changed after it was written',
    ],
  ],
  [
    'a change with a hash that fits it',
    ["update desk.audit set actor = 'eve' where chain = 'RF-1' and seq = 3", REHASH],
    ['entry 3 of RF-1 is not the one that checkpoint 1 has', 'entry 4 of RF-1 does not follow the one before it'],
  ],
  [
    'the end of a chain cut off',
    ["delete from desk.audit where chain = 'RF-2' and seq = 2"],
    ['RF-2 does not end with its last entry', 'entry 2 of RF-2 is not the one that checkpoint 2 has'],
  ],
  [
    'the end of a chain cut off, with its head',
    ["delete from desk.audit where chain = 'RF-2' and seq = 2", MOVE_HEADS],
    ['entry 2 of RF-2 is not the one that checkpoint 2 has'],
  ],
  [
    'an entry taken out',
    ["delete from desk.audit where chain = 'RF-1' and seq = 3"],
    ['entry 3 of RF-1 is missing', 'entry 3 of RF-1 is not the one that checkpoint 1 has'],
  ],
  [
    'an entry taken out, and those after it moved up',
    [
      "delete from desk.audit where chain = 'RF-1' and seq = 4",
      "update desk.audit set seq = 4 where chain = 'RF-1' and seq = 5",
      REHASH,
      MOVE_HEADS,
    ],
    ['entry 4 of RF-1 does not follow the one before it', 'entry 4 of RF-1 is not the one that checkpoint 2 has'],
  ],
  [
    'two entries that change places',
    [
      "update desk.audit set seq = seq + 10 where chain = 'RF-1' and seq in (3, 4)",
      "update desk.audit set seq = 17 - seq where chain = 'RF-1' and seq > 10",
    ],
    [
      'entry 3 of RF-1 does not follow the one before it',
      'entry 3 of RF-1 is not the one that checkpoint 1 has',
      'entry 3 of RF-1 was changed after it was written',
      'entry 4 of RF-1 does not follow the one before it',
      'entry 4 of RF-1 was changed after it was written',
      'entry 5 of RF-1 does not follow the one before it',
    ],
  ],
  [
    'an entry put in at the end',
    [
      `insert into desk.audit select chain, 2, at, 'eve', action, reason, before, after, hash, '' from desk.audit where chain = 'desk'`,
      REHASH,
    ],
    ['desk does not end with its last entry'],
  ],
  [
    'a whole chain taken away',
    ["delete from desk.audit where chain = 'desk'", "delete from desk.audit_heads where chain = 'desk'"],
    ['entry 1 of desk is not the one that checkpoint 1 has'],
  ],
  [
    'a chain under another name',
    [
      "update desk.audit set chain = 'RF-3' where chain = 'desk'",
      "update desk.audit_heads set chain = 'RF-3' where chain = 'desk'",
    ],
    [
      'entry 1 of RF-3 was changed after it was written',
      'entry 1 of desk is not the one that checkpoint 1 has',
      'the latest checkpoint of RF-3 is gone or was changed',
    ],
  ],
  [
    'a head taken away',
    ["delete from desk.audit_heads where chain = 'desk'"],
    ['desk does not end with its last entry'],
  ],
  [
    'a head without entries',
    ["insert into desk.audit_heads values ('RF-4', 1, '', 0)"],
    ['RF-4 does not end with its last entry'],
  ],
  [
    'another time of a checkpoint',
    ["update desk.audit_checkpoints set at = at + interval '1 day' where no = 1"],
    ['checkpoint 1 was changed after it was written', 'the latest checkpoint of desk is gone or was changed'],
  ],
  [
    'a checkpoint that was written anew',
    ["update desk.audit_checkpoints set heads = heads - 'desk' where no = 1", REHASH_CHECKPOINTS],
    ['checkpoint 2 does not follow the one before it', 'the latest checkpoint of desk is gone or was changed'],
  ],
  [
    'a checkpoint taken out',
    ['delete from desk.audit_checkpoints where no = 1'],
    ['checkpoint 1 is missing', 'the latest checkpoint of desk is gone or was changed'],
  ],
  [
    'the latest checkpoint taken away',
    ['delete from desk.audit_checkpoints where no = 2'],
    ['the latest checkpoint of RF-1 is gone or was changed', 'the latest checkpoint of RF-2 is gone or was changed'],
  ],
  [
    'heads that are no heads',
    [`update desk.audit_checkpoints set heads = '["desk"]' where no = 1`],
    ['checkpoint 1 was changed after it was written', 'the latest checkpoint of desk is gone or was changed'],
  ],
  ...['state', 'made_by', 'reason', 'policy_version'].map(
    column =>
      [
        `another ${column} of a decision`,
        [`update desk.decisions set ${column} = 'denied ' where case_id = 'RF-1' and seq = 1`],
        ['decision 1 on RF-1 is not as the log has it'],
      ] as const,
  ),
  [
    'another sum of a decision',
    [`update desk.decisions set decision = '{"totals": [{"amount": "9", "currency": "USD"}]}' where case_id = 'RF-2'`],
    ['decision 1 on RF-2 is not as the log has it'],
  ],
  [
    'a decision taken away',
    ["delete from desk.decisions where case_id = 'RF-1' and seq = 2"],
    ['decision 2 on RF-1 is in the log, and gone from the case'],
  ],
  [
    'a decision put in past the triggers',
    ["insert into desk.decisions values ('RF-2', 2, 'eve', 'denied', '', '', 'null', '{}', true, now())"],
    ['decision 2 on RF-2 is not in the log'],
  ],
  [
    'a decision that the log has without its number',
    [`update desk.audit set after = after - 'seq' where chain = 'RF-2' and seq = 1`],
    [
      'decision 0 on RF-2 is in the log, and gone from the case',
      'decision 1 on RF-2 is not in the log',
      'entry 1 of RF-2 was changed after it was written',
    ],
  ],
];

test('a log that only the product wrote is whole', async () => {
  expect(await said(database.pool)).toEqual([]);
  for (const chain of ['RF-1', 'RF-2', 'desk', 'RF-9']) expect(await said(database.pool, chain)).toEqual([]);
});

test.each(TAMPERING)('it is found: %s', async (_, statements, sentences) => {
  await force(database.pool, ...statements);
  expect(await said(database.pool)).toEqual([...sentences].sort());
});

test('one chain is looked at alone, with its decisions and the checkpoints that have it', async () => {
  await force(
    database.pool,
    "update desk.audit set actor = 'eve' where chain = 'RF-2' and seq = 1",
    "delete from desk.decisions where case_id = 'RF-2'",
  );
  expect(await said(database.pool, 'RF-1')).toEqual([]);
  expect(await said(database.pool, 'RF-2')).toEqual([
    'decision 1 on RF-2 is in the log, and gone from the case',
    'entry 1 of RF-2 was changed after it was written',
  ]);
  await force(database.pool, 'update desk.audit_checkpoints set heads = heads || \'{"RF-1": 0}\' where no = 2');
  expect(await said(database.pool, 'desk')).toEqual([]);
  expect(await said(database.pool, 'RF-1')).toEqual([
    'checkpoint 2 was changed after it was written',
    'the latest checkpoint of RF-1 is gone or was changed',
  ]);
});

test('so many are told as are asked for, and all are counted as broken invariants', async () => {
  await force(database.pool, "update desk.audit set actor = 'eve'");
  expect(await auditFindings(database.pool, null, 3)).toHaveLength(3);
  const broken = (await checkInvariants(database.pool)).filter(one => one.invariant === AUDIT_INVARIANTS.entry_changed);
  expect(broken).toEqual([{ invariant: 'audit entries that were changed', count: 8 }]);
});

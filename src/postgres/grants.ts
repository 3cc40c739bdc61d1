import pg from 'pg';
import { QUEUE_SCHEMA } from '../queue/schema.js';
import type { Db, Transaction } from './pool.js';

/*
 * What the running desk may do, where its role is not the one that migrates. What is appended it may not change, what the
 * database writes by itself it may only read, and it owns nothing: so it cannot switch a trigger off either.
 */

const READ = ['select'];
const APPEND = ['select', 'insert'];
const CHANGE = ['select', 'insert', 'update'];
/** The bytes of old mails are removed; what is known of them stays. */
const EXPIRE = ['select', 'insert', 'delete'];
/** `ledger import` writes them; where a company shows its own tables as views, they are read only. */
const FACTS = CHANGE;
/** BullMQ's own tables and sequences: it removes the jobs that are done. */
const QUEUE = ['select', 'insert', 'update', 'delete'];

/** Every table of ours, and what the desk does with it. */
export const TABLES: Readonly<Record<string, readonly string[]>> = {
  'public.refund_desk_migrations': READ,
  'ledger.accounts': FACTS,
  'ledger.payment_methods': FACTS,
  'ledger.prices': FACTS,
  'ledger.invoices': FACTS,
  'ledger.charges': FACTS,
  'ledger.generations': FACTS,
  'ledger.incidents': FACTS,
  'ledger.chargebacks': FACTS,
  'ledger.credit_uses': FACTS,
  'ledger.balances': CHANGE,
  'ledger.refunds': CHANGE,
  'ledger.refund_lines': APPEND,
  'ledger.credits': CHANGE,
  'ledger.credit_lines': APPEND,
  'ledger.credit_expiries': APPEND,
  'ledger.suspensions': CHANGE,
  'ledger.paid_lines': READ,
  'desk.messages': CHANGE,
  'desk.raw_mails': EXPIRE,
  'desk.mail_identities': CHANGE,
  'desk.attachments': EXPIRE,
  'desk.message_attachments': APPEND,
  'desk.mailbox_scans': CHANGE,
  'desk.mailbox_backlogs': APPEND,
  'desk.cases': CHANGE,
  'desk.decisions': APPEND,
  'desk.findings': APPEND,
  'desk.notes': APPEND,
  'desk.trial_letters': APPEND,
  'desk.outbox': CHANGE,
  'desk.confirmations': CHANGE,
  'desk.connections': CHANGE,
  'desk.alerts': CHANGE,
  'desk.audit': READ,
  'desk.audit_heads': READ,
  'desk.audit_checkpoints': READ,
};

/** Functions that nobody may call by default. */
const FUNCTIONS = ['desk.append_audit', 'desk.checkpoint_audit'];

// What a role needs of what is there: $1 is the list above, $2 the queue's privileges, $3 the queue's schema.
const NEEDED = `
  select relation.oid, schema.nspname as schema, relation.relname as name, privilege
    from pg_class relation join pg_namespace schema on schema.oid = relation.relnamespace
   cross join lateral jsonb_array_elements_text(
         case when schema.nspname = $3 then $2::jsonb else $1::jsonb -> (schema.nspname || '.' || relation.relname) end)
         as needed(privilege)
   where case when relation.relkind in ('r', 'p') then true
              when relation.relkind in ('v', 'm') then privilege = 'select'
              else relation.relkind = 'S' and privilege in ('select', 'update') end`;

const LIST = [JSON.stringify(TABLES), JSON.stringify(QUEUE), QUEUE_SCHEMA];

interface Needed {
  readonly schema: string;
  readonly name: string;
  readonly privilege: string;
}

/**
 * Gives a role every right that the running desk needs, and takes none. To be called by who owns the tables, after each
 * migration. A view of another system that the role may read already is left as it is. Throws (42704) where there is no
 * such role.
 */
export async function grantDesk(transaction: Transaction, role: string): Promise<void> {
  // PostgreSQL refuses to change one table's rights from two sides at once; who migrates waits here as well.
  await transaction.query("select pg_advisory_xact_lock(hashtext('refund-desk migrations'))");
  const to = pg.escapeIdentifier(role);
  const { rows } = await transaction.query<Needed>(
    `select * from (${NEEDED}) needed where not has_table_privilege($4, oid, privilege)`,
    [...LIST, role],
  );
  await transaction.query(`grant usage on schema ledger, desk, ${QUEUE_SCHEMA} to ${to}`);
  // BullMQ makes a sequence for each queue when its first job comes.
  await transaction.query(`grant create on schema ${QUEUE_SCHEMA} to ${to}`);
  await transaction.query(`grant execute on function ${FUNCTIONS.join(', ')} to ${to}`);
  for (const { schema, name, privilege } of rows)
    await transaction.query(
      `grant ${privilege} on ${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)} to ${to}`,
    );
}

/** The tables and sequences on which the current role lacks a right that the running desk needs. */
export async function lackingGrants(db: Db): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(
    `select distinct schema || '.' || name as name from (${NEEDED}) needed
      where not has_schema_privilege(schema, case schema when $3 then 'create' else 'usage' end)
         or not has_table_privilege(oid, privilege) order by 1`,
    LIST,
  );
  return rows.map(row => row.name);
}

/** Whether the current role could rewrite the audit log: it may change the table, or is its owner and may take the right. */
export async function mayRewriteAudit(db: Db): Promise<boolean> {
  const { rows } = await db.query<{ may: boolean }>(
    `select has_table_privilege(oid, 'update, delete, truncate') or pg_has_role(relowner, 'member') as may
       from pg_class where oid = 'desk.audit'::regclass`,
  );
  return rows[0]?.may === true;
}

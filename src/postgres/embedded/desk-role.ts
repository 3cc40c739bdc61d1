import { createHmac } from 'node:crypto';
import pg from 'pg';
import { grantDesk } from '../grants.js';
import type { Pool } from '../pool.js';
import { inTransaction } from '../transaction.js';

/** The role of the running desk on its embedded server: it owns nothing there. */
const DESK_ROLE = 'refund_desk';

/**
 * The URL by which the running desk uses its embedded server, made from its owner's. The role's password follows from the
 * owner's, which it does not tell: so there is no second file to keep, nor one that an older data directory would lack.
 */
export function deskUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const password = createHmac('sha256', url.password).update(DESK_ROLE).digest('hex');
  return Object.assign(url, { username: DESK_ROLE, password }).href;
}

/** Makes the desk's role where there is none, and gives it its password and its rights. `pool` is the owner's. */
export async function ensureDeskRole(pool: Pool, ownerUrl: string): Promise<void> {
  const password = pg.escapeLiteral(new URL(deskUrl(ownerUrl)).password);
  await inTransaction(pool, async transaction => {
    await transaction.query("select pg_advisory_xact_lock(hashtext('refund-desk role'))");
    const { rowCount } = await transaction.query('select from pg_roles where rolname = $1', [DESK_ROLE]);
    await transaction.query(`${rowCount === 0 ? 'create' : 'alter'} role ${DESK_ROLE} login password ${password}`);
    await grantDesk(transaction, DESK_ROLE);
  });
}

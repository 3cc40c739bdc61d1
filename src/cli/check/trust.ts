import type { Config } from '../../config.js';
import { countVerdicts } from '../../desk/verdicts.js';
import type { Database } from '../database.js';
import { type Checked, fine, note } from './checked.js';

const PART = 'trust';
const MAILS = 50;
const ENOUGH = 5;

/** Whether senders come out proven: a name that the mail server does not write lets every customer wait for a confirmation. */
export async function checkTrust(config: Config, database: Database | null): Promise<Checked[]> {
  const { MAIL_AUTHSERV_ID: authservId } = config;
  const by = authservId === undefined ? 'the desk verifies DKIM itself' : `results of ${authservId} count`;
  if (database === null) return [fine(PART, `Of senders, ${by}.`)];
  const { mails, proven } = await countVerdicts(database.pool, MAILS);
  if (mails < ENOUGH || proven > 0)
    return [fine(PART, `Of senders, ${by}: ${proven} of the last ${mails} mails are proven.`)];
  return [
    note(
      PART,
      `None of the last ${mails} mails is proven, though ${by}: look at \`refunds messages show ID\`, and set MAIL_AUTHSERV_ID and MAIL_TRUSTED_HOPS right.`,
    ),
  ];
}

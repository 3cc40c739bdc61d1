import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** A folder for homes, removed by `drop`, which first ends any server that a failed test left in `home`. */
export async function embeddedHome(name = 'home') {
  const folder = await mkdtemp(join(tmpdir(), 'refunds-embedded-'));
  await chmod(folder, 0o755);
  const home = join(folder, name);
  const drop = async () => {
    const pid = await postmasterOf(home);
    if (pid !== null) quit(pid);
    await rm(folder, { recursive: true, force: true, maxRetries: 20 });
  };
  return { home, folder, drop };
}

function quit(pid: number): void {
  try {
    process.kill(pid, 'SIGQUIT');
  } catch {
    // It is gone already, as it ought to be.
  }
}

/** The process id in the home's postmaster.pid, or null where no server runs. */
export async function postmasterOf(home: string): Promise<number | null> {
  const text = await readFile(join(home, 'postgres', 'postmaster.pid'), 'utf8').catch(() => null);
  return text === null ? null : Number(text.split('\n')[0]);
}

/** Runs one statement on a connection of its own and gives its rows. */
export async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until `check` holds; rejects after ten seconds. */
export async function eventually(check: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await check())) {
    if (performance.now() > deadline) throw new Error('It did not come true within 10 s.');
    await pause(20);
  }
}

/** How many users the server counts. */
export async function usersOf(url: string): Promise<number> {
  const rows = await ask(url, "select from pg_stat_activity where application_name = 'refund-desk presence'");
  return rows.length;
}

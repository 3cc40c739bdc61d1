import { NO_SURFACE, writeFate } from '../src/desk/fates.js';
import { ParserUnavailable } from '../src/intake/parse/run-on-thread.js';
import { ParseFailed, takeInMail } from '../src/intake/take-in-mail.js';
import { intakeTools } from '../src/intake/tools.js';
import { judge } from '../src/postgres/failure.js';
import { work } from '../src/queue/work.js';
import { hint, type RunningRole, type Runtime } from '../src/runtime.js';

const CONCURRENCY = 8;

/** Takes in stored mails: parse, read, and on to eligibility. */
export function startIntake(runtime: Runtime): RunningRole {
  const { config, pool, log } = runtime;
  const tools = intakeTools(config);
  if (tools.read.authentication === null)
    log.info('MAIL_AUTHSERV_ID is not set: a sender is proven by the DKIM signature of their own domain alone');
  const handle = async (id: string) => {
    const fate = await takeInMail(pool, id, tools);
    if (fate === 'read') await hint(runtime, 'eligibility', [id]);
  };
  const giveUp = async (id: string, why: string) => {
    await writeFate(pool, id, { kind: 'quarantined', reason: 'crashed', detail: why }, NO_SURFACE);
  };
  const worker = work(runtime.backend, 'intake', handle, {
    concurrency: CONCURRENCY,
    log,
    judge: error => (error instanceof ParseFailed || error instanceof ParserUnavailable ? 'temporary' : judge(error)),
    giveUp,
  });
  return { close: () => worker.close().then(() => tools.parser.close()) };
}

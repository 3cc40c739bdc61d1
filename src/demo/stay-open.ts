import { once } from 'node:events';
import type { DemoHome } from './home.js';
import type { Outcome } from './outcome.js';
import type { Parts } from './parts.js';
import { DESK_ADDRESS } from './raw-mail.js';
import type { Screen } from './screen.js';

/**
 * Says where to look further, and keeps the desk running until the interruption. Throws DemoTrouble where the desk ends
 * before that.
 */
export async function stayOpen(
  screen: Screen,
  parts: Parts,
  home: DemoHome,
  outcomes: readonly Outcome[],
  interrupted: AbortSignal,
): Promise<void> {
  const inReview = outcomes.flatMap(outcome =>
    outcome.kind === 'case' && outcome.shown.proposal ? outcome.shown.case : [],
  );
  screen.print(`The desk runs on. Its dashboard: ${screen.bold(parts.dashboard)}`);
  screen.print(`The case that waits for a person: ${parts.dashboard}cases/${inReview[0] ?? ''}`);
  screen.print('');
  screen.print('What to try next, from another terminal, in this folder:');
  screen.print(`  export REFUNDS_HOME=${home.path}`);
  screen.print(`  export REFUNDS_ADDRESS=${DESK_ADDRESS}`);
  screen.print('  npm run --silent refunds -- cases list');
  screen.print('  npm run --silent refunds -- review --as anna');
  screen.print('');
  screen.print(`Its log: ${home.log}`);
  screen.print('Ctrl-C ends the demo and removes everything that it made.');
  const end = AbortSignal.any([interrupted, parts.deskGone]);
  if (!end.aborted) await once(end, 'abort');
  screen.print('');
  if (!interrupted.aborted) throw end.reason;
}

import type { Config } from '../../config.js';
import { CommandError, EXIT } from '../exit.js';

/** Throws CommandError (77) where the desk only watches (`REFUNDS_MODE=shadow`): nothing is paid or sent then. */
export function refuseInShadow({ REFUNDS_MODE }: Pick<Config, 'REFUNDS_MODE'>): void {
  if (REFUNDS_MODE === 'shadow')
    throw new CommandError(
      EXIT.notAllowed,
      'The desk only watches (REFUNDS_MODE=shadow): nothing is paid, sent or decided by people; set REFUNDS_MODE=live.',
    );
}

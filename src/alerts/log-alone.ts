import type { Log } from '../log.js';
import type { Channel } from './channel.js';

/** Where nobody can be told, the log tells it, once like everything else. */
export function logAlone(log: Log): Channel {
  return {
    together: false,
    tell: async notices => {
      for (const { id, kind, about, event, sentence } of notices) {
        const fields = { alert: id, kind, ...(about === '' ? {} : { about }), event };
        if (event === 'raised') log.error(fields, sentence);
        else log.info(fields, `over: ${sentence}`);
      }
      return { kind: 'told' };
    },
    close: () => undefined,
  };
}

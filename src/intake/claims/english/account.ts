import type { Wording } from '../wording.js';
import { ACCOUNT, MY, NOT, NT } from './words.js';

const ENDED =
  '(suspend(ed)?|terminat(ed?|ing)|bann?(ed)?|block(ed)?|closed?|closing|deactivated?|disabled?' +
  '|deleted?|cancell?(ed|ing)?|locked)';

export const ACCOUNT_ENDED: Wording = {
  said: [
    `${ENDED} (${MY}|the|this) (\\w+ )?${ACCOUNT}`,
    `${MY} (\\w+ )?${ACCOUNT} .{0,24}${ENDED}`,
    `(you|u) (have |just |even )?${ENDED} (me|us)`,
    '(suspend|ban|block|terminate) me',
    `(shut|closed|shutting) down ${MY} (\\w+ )?${ACCOUNT}`,
    '(got|was|am|been|being) (banned|suspended|terminated|blocked|kicked out|locked out)',
    "(i|we)( have|'ve)? cancell?ed (yesterday|today|with you|last|this|in|on|my|our|already|everything)",
    `(suspension|termination|closure|cancellation|deletion) of (my|our|the) ${ACCOUNT}`,
  ],
  not: [
    `(${NOT}|if you|before you|unless you) (\\w+ )?${ENDED} (\\w+ )?(\\w+ )?${ACCOUNT}?`,
    `${ACCOUNT} (is|was|has)${NT}( been)? ${ENDED}`,
  ],
};

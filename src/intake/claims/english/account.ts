import type { Wording } from '../wording.js';
import { ACCOUNT, MY, NOT, NT } from './words.js';

const ENDED =
  '(suspend(ed)?|terminat(ed?|ing)|bann?(ed)?|block(ed)?|closed?|closing|deactivated?|disabled?' +
  '|deleted?|cancell?(ed|ing)?|locked|discontinued?|quit|dissolved?|shut)';

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
    '(terminated|ended|cancelled|canceled|quit|gave notice on|left) (our|my|the) (\\w+ )?(contract|membership' +
      '|plan|agreement) with (you|imaginator)',
    '(since|after|because|ever since|when) you (\\w+ )?(locked|threw|kicked|shut|chucked|banned|barred) (me|us)(' +
      ' out)?',
    '(quit|ended|left|stopped) (my|our) (\\w+ )?(subscription|account|membership|plan)',
    '(my|our) (subscription|membership|account) (ended|ran out|has ended|expired|is over)',
    '(no longer|not) (a |your )?customers? (of yours|any ?more|since)',
    '(locked|kicked|threw|thrown|shut|booted|barred) (me|us) (out|off)',
  ],
  not: [
    `(${NOT}|if you|before you|unless you) (\\w+ )?${ENDED} (\\w+ )?(\\w+ )?${ACCOUNT}?`,
    `${ACCOUNT} (is|was|has)${NT}( been)? ${ENDED}`,
    `(my|our|the) (bank|paypal|savings|giro|checking|twitter|instagram|facebook|email) account .{0,24}${ENDED}`,
    '(please|can you|could you|want to|like to|wish to) (not )?(\\w+ )?(unlock|reopen|re-?activate) .{0,24}',
    '(locked|shut) out of (my|our) (house|car|office|flat|home)',
  ],
};

import type { Wording } from '../wording.js';
import { MY, NOT, NT, SERVICE, YOUR } from './words.js';

const DOWN =
  '(down|dead|red|broken|broke down|interrupted|disrupted|offline|unavailable|unreachable|not' +
  ' (available|reachable|responding|up)|out of service)';

const CANNOT =
  `((nobody|no ?one|none of us|(could|can)( ?n'?t|not| not| no longer| neither| hardly| never)|(was|were|am|are` +
  '|been) ' +
  '(not able|unable|never able) to|impossible to)|(was|were|is|are)( ?n.?t| not| never) able to)';
const ENTER =
  '(reach|access|use|open|load|work with|connect( to)?|(log|sign|get)(ged|ging|ting)? ?(in|on|through)?( ?to)?)';
const LONG =
  '((all|whole|the whole|the entire|entire|half the|half a) (day|night|morning|afternoon|evening|weekend|week' +
  '|month)' +
  '|(hours?|days?|weeks?|minutes|weekend|night|morning|afternoon|arvo|evening|month))';

export const OUTAGE: Wording = {
  said: [
    'outages?',
    'down ?times?',
    'service unavailable',
    'status page .{0,24}(red|incident|down|outage)',
    `(disruptions?|interruptions?|breakdown) (of|in|to|on|at) ${SERVICE}`,
    `${SERVICE} .{0,20}((did|does|was|is)( ?n'?t| not)|stopped) (work(ing)?|respond(ing)?|answer(ing)?)`,
    `(could|can)( ?n'?t|not| not) (use|work with) ${SERVICE}`,
    `(nobody|no ?one|none of us) .{0,24}(reach|access|connect to|log in to) ${SERVICE}`,
    'no service',
    'out of service',
    `(services?|api|servers?|site|systems?)( was| is| were| are)? ${DOWN}`,
    `${SERVICE}( api)? .. (${DOWN}|went down|goes down|going down)`,
    `${SERVICE} .{0,20}(was|is|were)${NT} (available|reachable|up|accessible|responding)`,
    `(it|you|everything|servers?|imaginator) (was|is|were|went|goes|has been|had been) .{0,12}${DOWN}`,
    '(was|were|is) (completely |totally )?(unavailable|unreachable|not available|not reachable)',
    `(could|can|were|was|did)(${NT}| unable to| no longer)( able to)? (reach|access|connect to` +
      `|get (in)?to) ${SERVICE}`,
    `unable to (reach|access|connect to) ${SERVICE}`,
    'service (interruption|disruption)s?',
    `(${CANNOT}|no ?one .{0,20}could|nobody .{0,20}could) .{0,24}${ENTER} .{0,4}${SERVICE}`,
    `(nobody|no ?one|none of us) .{0,24}${ENTER} .{0,12}${SERVICE}`,
    `${CANNOT} .{0,16}(log|sign) (in|on) .{0,16}${LONG}`,
    'nobody could (log|sign) (in|on)',
    `${SERVICE} .{0,16}((had|has|have|having) (\\w+ )?(problems|trouble|issues)|patchy|unstable|overloaded` +
      '|inaccessible' +
      '|unusable|(dropp|cut)(ed|ing) out|unreliable|not up|flaky|collapsed|played up|on the fritz|timed out for)(' +
      ' .{0,12}(all|for) .{0,16})?',
    `${SERVICE} (would|did|does|could|was|is)( ?n'?t| not| never) (even )?(work(ing)?|load(ing)?|respond(ing)?` +
      '|open(ing)?|be (reached|accessed|used|opened|contacted)|come up|answer)',
    "(website|site|app|platform|service|api|servers?|system) (was |were )?(did|does|would|was|is|were)?( ?n'?t|" +
      ` not|nt) (work|load|respond|open|answer)(ing)? .{0,16}${LONG}`,
    '(app|platform|service|api|servers?|site|website|system) (was|were|has been|had been|is) (completely |totally' +
      ' |just )?(out|off|gone|dead|inaccessible|unusable|unreachable|away|kaput)',
    '(nothing|everything) .{0,16}(worked|works|working|dead|down|stopped|broken) .{0,8}(on|at) (your|ur' +
      "|imaginator's) (end|side)",
    'everything (was|is|went) (down|dead|offline) .{0,30}',
    `(no|any|without|lost|lacked|denied) (access|connection) to ${SERVICE}`,
    `${LONG} .{0,6}without (any |your |the )?(service|access|platform|api)`,
    `(no|without) access .{0,16}${LONG}`,
    '(unavailability|inaccessibility|non-?availability|blackout|server (crash|failure|problems?|trouble|issues)' +
      '|(promised|guaranteed|agreed) (uptime|availability)|(uptime|availability) (was|of|fell|dropped|is|in)' +
      ' .{0,24}\\d)',
    '(your|unannounced|unplanned|unscheduled|emergency) (\\w+ )?maintenance( work)?',
    '(hours?|days?|minutes) (\\w+ )?(offline|down|unavailable|unreachable|inaccessible)',
    `(down|offline|unavailable|unreachable) (for|from|between|since|until|all|the whole|half) .{0,12}(${LONG}` +
      '|\\d)',
    `(tried|trying) .{0,24}(to )?${ENTER} .{0,4}${SERVICE} .{0,16}(without success|in vain|no luck|to no avail)`,
    `${YOUR} (\\w+ )?(servers?|systems?|backend|platform|api) (\\w+ )?crash(ed|es|ing)`,
  ],
  not: [
    `${NOT}( an?| any)?( \\w+)? (outages?|down ?times?)`,
    `(was|were|is|are)${NT} (down|offline|unavailable|unreachable)`,
    '(power|internet) outages?',
    `${MY} (own )?(\\w+ )?(servers?|systems?|site|website|api) .{0,12}${DOWN}`,
    '(service|maintenance) (contract|agreement|fee|plan|charge|level)s?',
    "(kein(e[nr]?)?|keinerlei|geen|aucune?|pas (de|d')|sin|ning[uú]na?|nessun[oa]?|nenhum|sem|bez|ohne|zonder" +
      '|sans) (\\p{L}{1,12} )?(outages?|down ?time)',
    '(outages?|down ?time) .{0,12}(hattet ihr|gab es|gabs|hatten sie|hadden jullie|was er) (nicht|keine|niet' +
      '|geen)',
    `(phone|hotline|telephone|chat|support|helpdesk|help ?line|reply) .{0,12}(line )?(is|was) .{0,8}${DOWN}`,
    "(i|we|he|she|wife|husband|boss|colleague|my \\w+)( was| were| am|'m| is| are| have been)( \\w+)? (down|out" +
      '|offline|unreachable|unavailable|not available)',
    `${MY} (own )?(\\w+ )?(wi-?fi|internet|connection|router|laptop|computer|network|line|phone|power|browser` +
      `|firewall|vpn) .{0,30}${DOWN}( .{0,30})?`,
    '(reach|access|contact) (your|the) (support|customer service|service (desk|team|centre|center))',
  ],
};

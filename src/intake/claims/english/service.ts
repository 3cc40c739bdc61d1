import type { Wording } from '../wording.js';
import { IMAGE, MY, NOT, NT, NUMBER, REQUEST, SERVICE } from './words.js';

const DOWN =
  '(down|dead|red|broken|broke down|interrupted|disrupted|offline|unavailable|unreachable|not' +
  ' (available|reachable|responding|up)|out of service)';

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
    `(could|can|were|was|did)(${NT}| unable to| no longer)( able to)? (reach|access|connect to|get (in)?to) ${SERVICE}`,
    `unable to (reach|access|connect to) ${SERVICE}`,
    'service (interruption|disruption)s?',
  ],
  not: [
    `${NOT}( an?| any)?( \\w+)? (outages?|down ?times?)`,
    `(was|were|is|are)${NT} (down|offline|unavailable|unreachable)`,
    '(power|internet) outages?',
    `${MY} (own )?(\\w+ )?(servers?|systems?|site|website|api) .{0,12}${DOWN}`,
  ],
};

const FAILED =
  '(fail(ed|s|ing|ures?)?|time[sd]? ?-?outs?|timing out|crash(ed|es|ing)?|hung|hangs|(got |is ' +
  '|was )?stuck|errored|aborted|died)';
const SPOILT = '(broken|corrupt(ed)?|damaged|empty|(zero|0)[- ]?bytes?|blank|black|unreadable|dead|missing)';
const ARRIVE =
  '(arrived?|came|come|received?|recieved?|gotten|got|get|seen|delivered|generated|created' +
  '|produced?|rendered|finish(ed)?|completed?|appear(ed)?|exist|(show|turn)(ed)? up)';
const CODE = '(400|403|404|429|500|502|503|504)';

export const FAILURE: Wording = {
  said: [
    'failed',
    '(crash(ed|es)?|corrupt(ed)?|exceptions?|unsuccessful(ly)?|undelivered|glitch(es)?|malfunction(ed)?|defective)',
    '(errors|time-?outs)',
    `(${IMAGE}|${REQUEST}|it|all|both|none|every|each|one|${NUMBER}) .. ${FAILED}`,
    '(keeps?|kept) (timing out|failing|crashing)',
    'tim(ed?|es|ing) ?-?outs?',
    'got stuck',
    '(load(s|ing)|spinning|hanging) (forever|endlessly)',
    '(null|nothing|blank|an? (exception|error|grey box|gray box|empty \\w+)) instead of',
    `${SPOILT} (${IMAGE}|${REQUEST}|links?|responses?|json|squares?)`,
    `(${IMAGE}|batch|links?|result page|response|page) .{0,24}(${SPOILT}|gone|expired|null)`,
    `where (is|are) (the|my|our) (other |rest of the )?(\\w+ )?${IMAGE}`,
    `${NUMBER} .. (is|are|were|was|went) missing`,
    'missing from the (response|batch|answer)',
    '(white|blank|black|gr[ae]y|empty) (squares?|box(es)?|rectangles?|screens?|canvas|frames?)',
    `${IMAGE} .{0,16}(all|just|only|completely|entirely|totally) (white|blank|black|gr[ae]y|transparent)`,
    `(${IMAGE}|${REQUEST}|it|them|they|nothing|results?) .. never .{0,20}${ARRIVE}`,
    `never (even )?(been able|loads?|loaded|work(ed|s)?|${ARRIVE})( .. (${IMAGE}|results?|anything|them|it))?`,
    `(did|do|does|have|has|had|was|were|is|are)${NT}( ever| even)? (work|load|open|yield|produce` +
      `|return|${ARRIVE})( .. (${IMAGE}|results?))?`,
    "(could|can)( ?n'?t|not| not) (be )?(open|load|download|finish|process|generate|opened|loaded" +
      '|downloaded|finished|processed|generated)(ed)?',
    `(ca|wo)n'?t (be )?(open|load|download|opened|loaded|downloaded)`,
    'unable to (open|download|process|generate)',
    `(no|zero|not (a single|even one|one)|without any) ${IMAGE} .{0,30}(${ARRIVE}|made|returned|at all|whatsoever)`,
    '(got|get|getting|had|gave me|contained|returned|there (was|were)|and|but) (no|zero|not (a' +
      ` single|even one|one)|none of the) (image data|${IMAGE})`,
    'no (images?|pictures?|pics?|photos?)( at all| whatsoever)?',
    `(not|never) (even )?(a single|one) .{0,24}${ARRIVE}`,
    `none (of (them|it|(the|my|our|these) \\w+) )?(was |were |has |have )?(ever )?(${ARRIVE}|worked)`,
    'delivered none',
    `nothing (was |is |has been |ever |has )?(${ARRIVE}|happened|returned)`,
    '(got|get|received|for|gave( me| us)?|delivered) nothing',
    `only ${NUMBER} (of|out of) .{0,24}(${ARRIVE}|worked|succeeded)`,
    `(paid|billed|charged|ordered) .{0,30}${NUMBER} .. (got|received|recieved|shows?|delivered)` +
      ` (only |just )?${NUMBER}`,
    `only (got|received|recieved) ${NUMBER}`,
    `(got|received|recieved|delivered) (only|just) ${NUMBER}`,
    'without (any |an? )?(output|result|images?|pictures?|response)',
    `(still )?waiting for ${MY} ${IMAGE}`,
    `(errors?|code|status|http|returned|returns|got|get|a|with|gave|answered|response) .{0,20}${CODE}`,
    `${CODE} (errors?|internal|bad|service|gateway|unauthori[sz]ed|forbidden|response)`,
    'unauthori[sz]ed (errors?|response|status)',
    'internal .{0,3}(server )?error',
    'server errors?',
    'something went wrong',
    'capacity exceeded',
    'bad gateway',
    '(gives?|gave|returned?|returns|threw|throws?|got|gets?|getting|with|as|by|only|just) (\\w+ )?errors?',
    'errors? (out|instead of|messages?)',
    '(generation|request|job|image|api|system|servers?) .{0,30}(rejected|refused)',
    'half way through',
  ],
  not: [
    '(did|has|does)(n.t| not) (come|originate) from (me|us|my .{0,16})',
    `(did|do|does|has|have|is|was|were|are)${NT}( \\w+)? (fail(ed|ing)?|time out|crash(ed)?)`,
    `(no|nothing|neither|nobody|without (any )?) ?(${IMAGE} |${REQUEST} )?(failed|fails|failures?|errors?|problems?)`,
    'fail(ed|ing|s|ure)? to (answer|reply|respond|explain|notice|cancel|stop|turn|refund|mention|see|read|understand)',
    '(payment|login|log-in|transfer|verification|attempts?) .{0,12}failed',
    `${MY} (\\w+ )?(integration|script|code|wifi|connection) .{0,12}(errors?|crash(ed)?|failed)`,
    "(did|do)(n'?t| not) (bill|charge) .{0,12}errors",
    '(make|an?) exceptions?(?! (from|was|thrown|in))',
    '(errors|mistakes) (in|on|of) (the |this |your |my |our )?(invoice|bill|billing|script|code|amount)',
    '(extra|missing|too many) (fingers|arms|legs|eyes|hands)',
    '(error|mistake|fault|failure) (of|on) (ours|our side|mine|my side|my part)',
    'missing (invoice|receipt|refund|money|payment)',
    '(invoice|receipt|refund|money) .{0,12}missing',
    '(wi-?fi|router|vpn|firewall|power cut|connection) .{0,60}(did|never|could).*',
    `${MY} (own )?(\\w+ )?servers? .{0,40}(i|we) (did|never|could).*`,
    '(no|not|any) .{0,12}(images?|pictures?|files?) (attached|enclosed)',
  ],
};

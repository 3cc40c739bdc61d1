import type { Wording } from '../wording.js';
import { IMAGE, MY, NOT, NT, NUMBER, REQUEST } from './words.js';

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
    '(crash(ed|es)?|corrupt(ed)?|unsuccessful(ly)?|undelivered|glitch(es)?|malfunction(ed)?|defective)',
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
    '(threw|throws|throwing|raised?|raises|unhandled|uncaught|with|only|got|runtime|null|java|python|of|all' +
      '|nothing but) (an? )?(\\w+ )?exceptions?',
    'exceptions? (was|were|thrown|in the|instead|error|occurred|on every|every)',
    `(half|part|rest|most|some|none|all|one|two|\\d+) of (the|my|our) (\\w+ )?(${REQUEST}|${IMAGE}) (is|are|was` +
      `|were)( still| just)?(${NT}) (there|here)`,
    '(stuck|shown as|shows as|marked|listed as|still|says?|said|remains?|stays?|stayed|status) .{0,12}(pending' +
      '|processing|queued|in progress|generating|in (the |a )?queue)',
    `(paid|billed|charged|ordered|of) .{0,30}only ${NUMBER} .{0,10}(turned up|arrived|came|showed up|were there` +
      '|exist|worked|made it|were delivered)',
    `only ${NUMBER} (\\w+ )?(\\w+ )?(turned|showed) up`,
    '(results?|outputs?|response|folder|zip|archive|files?|gallery|download|inbox) (is|was|were|are|came|comes' +
      '|stayed|remained|remains) (back )?(completely |just |still |all )?(empty|blank)',
    '(an |only an )?(empty|blank) (folder|response|result|zip|archive|file|page|gallery|canvas|download)s?',
    `(${REQUEST}|${IMAGE}|results?) .{0,10}(has|have|was|were|is|are|had)${NT} (yet |even |ever )?(been` +
      ' )?(delivered|completed|fulfilled|processed|executed|there|finished|generated|created|usable files)',
    "(not|never|n't) (been )?(delivered|fulfilled|executed)",
    `wait(ing|ed)? .{0,30}for (my|the|our|those|these) (\\w+ )?(${IMAGE}|results?)`,
    `(${REQUEST}|it|they|which|that|generation) (did|does|do)${NT} (even )?(go|come|get) through`,
    '(stopped|stops|died|froze|broke off|gave up|quit|cut out|hung|ended) (\\w+ )?(half ?way|midway|in the middle' +
      '|after \\d|at \\d)',
    '(it|tool|app|page|generator|program|site|screen|you) (just )?(froze|has frozen|is frozen|freezes)',
    `(not (even )?(one|a single)|zero) ${IMAGE}`,
    'no (results?|output|outcome|deliver(y|ies))',
    `(never|not|n't) (ever )?(saw|seen|see) (a|any|the|my|one|a single) (\\w+ )?(results?|${IMAGE}|thing)`,
    'never saw (anything|a thing|them|it|one)',
    '(keeps?|kept|just|only|still|goes on) (on )?(loading|spinning|buffering|turning)',
    '(spins|spinning|loading) (and|wheel|circle|forever|endlessly)',
    'nothing (ever )?(happens|happened|shows up|showed up|appears|loads|comes|was (made|delivered|generated' +
      '|created|produced))',
    `where .{0,24}(${IMAGE}) (should|ought to) (be|have been)`,
    `(${IMAGE}|link|download|zip) (won't|wont|would ?n'?t|will not|refuses? to|does ?n'?t|did ?n'?t) (open|load` +
      '|download|unpack|work|display|show)',
    `(without|minus) .{0,12}(${IMAGE}) (missing|at all)`,
    `${NUMBER} (${IMAGE}|of (them|these|those)) .{0,10}(missing|lost|not there|absent)`,
    `(never|not|n't) (get|got|gotten|received?|given) (what|the ${IMAGE}|my ${IMAGE})`,
    'internal_error|internal error',
  ],
  not: [
    '(did|has|does)(n.t| not) (come|originate) from (me|us|my .{0,16})',
    `(did|do|does|has|have|is|was|were|are)${NT}( \\w+)? (fail(ed|ing)?|time out|crash(ed)?)`,
    `(no|nothing|neither|nobody|without (any )?) ?(${IMAGE} |${REQUEST} )?(failed|fails|failures?|errors?|problems?)`,
    'fail(ed|ing|s|ure)? to (answer|reply|respond|explain|notice|cancel|stop|turn|refund|mention|see|read' +
      '|understand)',
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
    "(never|not|n't|no|nothing) (\\w+ )?(\\w+ )?(received?|got|get|had|have|gotten|arrived?|come|came|seen?" +
      '|heard?) .{0,24}(answer|reply|refund|refunded|invoice|receipt|money|confirmation|e-?mail|mail|explanation' +
      '|apology|word|feedback|cash|credits?|reimbursement|vat|paper)s?',
    '(refund|money|invoice|receipt|confirmation|answer|reply|e-?mail|mail|cash|credit|payment) .{0,16}(has|have' +
      `|was|is|did)${NT} (yet |been |ever )?(arrived?|come|came|received|there|delivered|sent|shown? up|appear(ed)?` +
      '|get|got)',
    '(project|business|exam|company|shop|campaign|start-?up|venture|event|marriage|relationship|deal|test|tests' +
      '|exams|harvest|crowdfunding|studies|plan|plans|marketing|heart|health|kidneys?|car) .{0,12}failed',
    "(i|we|you|she|he|they)( have| had|'ve)? failed (to|the|my|our|me|us|at|in) (\\w+)?",
    `(nothing|none|no ${REQUEST}) (\\w+ )?(failed|crashed|is missing|was missing)`,
    `(${NOT})( \\w+)?( \\w+)? (failed|crash(ed)?|corrupt(ed)?|errors?)`,
    "(kein(e[nr]?)?|nichts?|geen|niets|niks|aucune?|rien|pas (de|d')|sin|nada|nessun[oa]?|niente|nenhum|sem|bez" +
      '|nic) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(failed|errors?|crash)',
    `no ${IMAGE} .{0,12}(needed|necessary|required|any ?more|from|of me|for me|wanted)`,
    `(need|want|make|order|use|require|making|ordering|have|needs|wants) no (more |further )?${IMAGE}( any more)?`,
    'nothing (ever )?(happens|happened) (to|with|about|after) (my|the|our) (mail|ticket|request|complaint' +
      '|refund).{0,20}',
    '(in case|if|unless|when|whether) .{0,24}(not (been )?delivered|fails?)',
    '(still )?(pending|processing) (refund|payment|charge|transaction)s?',
    'nothing comes (off|to mind)',
    `${MY} (\\w+ )?(internet|wi-?fi|connection|router|line) .{0,30}(stopped|broke off|cut out|froze|died) .{0,12}`,
  ],
};

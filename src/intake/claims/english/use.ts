import type { Wording } from '../wording.js';
import { IMAGE, MY, NOT } from './words.js';

const RESULT = `(${IMAGE}|results?|outputs?|logos?|faces|hands|colou?rs|quality|style|resolution)`;
const BAD =
  '(bad|terrible|poor|awful|cheap|useless|ugly|low|weird|creepy|disappointing|horrible|worthless' +
  '|wrong|boring|dark|grainy|bland|unusable)';

export const DISSATISFACTION: Wording = {
  said: [
    '(ugly|blurr?y|hideous|awful|garbage|crap|rubbish|creepy|pixelated|distorted|deformed' +
      '|gibberish|disfigured|mangled|grainy|boring|unprofessional|amateurish)',
    '(horrible|unusable|low[- ]quality|low[- ]res)',
    "not (what|how|as|like what|the way) (i|we|was|it was)('d| had)? (in mind|wanted|expected" +
      '|asked|ordered|imagined|described|requested|needed|hoped|meant|want|advertised)',
    `${BAD} (quality|results?|images?|pictures?|resolution|output)`,
    `${RESULT} (is|are|was|were|look|looks|came out|seem) (\\w+ )?(\\w+ )?${BAD}`,
    'colou?rs (are|were|look) (\\w+ )?off',
    'resolution .{0,10}too low',
    `(disappointed|unhappy|dissatisfied|unsatisfied|displeased) .{0,6}(with|by|about|in) .{0,20}${RESULT}`,
    `not (really |very |at all |fully )?(happy|satisfied|content|pleased) (with|about) .{0,20}(${RESULT}|it|them|…)`,
    "(do|did|does|would)( ?n'?t| not)( really| even)? (like|look|match|fit|resemble|meet|suit" +
      '|please) (it|them|the|these|this|any|anything|my|our|what|like)',
    '(hate|dislike) (it|them|the|these|this)',
    'looks? (nothing|not) like',
    'nothing like (what|my|the)',
    "(is|was|are|were)( ?n'?t| not) .{0,24}(imagined|expected|wanted|hoped|had in mind|usable|useful)",
    `nothing .{0,24}(matches|fits|resembles) (my|our|the)`,
    `(is|are|was|were) (\\w+ )?(useless|worthless|unusable|disappointing)`,
    `too (dark|bright|grainy|blurry|simple|small|generic|dull|sharp|soft)`,
    'wrong (colou?rs?|style|face|text|letters|spelling|language|person|background)',
    `(rejected|hates?|dislikes?) (all|the|my|our|these) .{0,12}${IMAGE}`,
    '(weird|strange|odd|crooked|creepy) (eyes|faces?|hands|look)',
    "(can|could)( ?n'?t|not| not) draw",
    'not (really |very |at all |so )?happy with (what|how)',
    "(was|is|am|are|were)n'?t (really |very |so )?(happy|satisfied|pleased|content) (with|about)",
    `(ignored|ignores|misunderstood|(did|does)( ?n'?t| not) follow) .{0,20}(prompt|description|instructions?)`,
    '(three|four|five|six|seven|eight|\\d|extra|too many|missing) (fingers|arms|legs|eyes|hands)',
    '(asked for|expected|wanted|prompted) .{0,30} (and|but) .{0,6}(got|get|received|gave me)',
    'wanted .{0,12}different',
    '(style|composition) .{0,16}wrong',
    'not (simply )?(good|nice|sharp|detailed|realistic) enough',
    "(could|can)( ?n'?t|not| not) use (a single|any) (one|of)",
    'not (to )?(my|our) (taste|liking)',
    `looks? (\\w+ )?(like (garbage|crap|trash)|fake|${BAD})`,
  ],
  not: [
    '(service|support|answer|reply|response|website|billing) (is|was) (\\w+ )?(terrible|awful|horrible|bad)',
    '(no complaints?|not complaining) about .{0,30}',
    `${RESULT} .{0,8}(is|are|was|were) (great|good|fine|beautiful|excellent|perfect|ok)`,
    '(price|amount|rate|cost) (per|for|of) .{0,12}(image|picture).*',
    'expected .{0,12}\\d.*',
  ],
};

const OWN_CODE = '(script|code|program|software|integration|client|app|loop|cron job|bot)';
const SLIP = '(mistake|fault|error|bad|stupidity|bug|oversight|carelessness|misunderstanding)';

export const OWN_MISTAKE: Wording = {
  said: [
    `${MY} (own |stupid |silly )?${SLIP}`,
    '(i|we|he|she|they) made (a|an|the|some) (\\w+ )?(mistake|error|typo)',
    '(by|per) (mistake|accident) (i|we|my|our|it)',
    '(i|we|he|she) .{0,40}by (accident|mistake)',
    '(accident(al|ally)|mistakenly|unintentionally|inadvertently|unintended)',
    `(bug|error|loop|mistake|typo|problem) in ${MY} (\\w+ )?${OWN_CODE}`,
    `${MY} (\\w+ )?${OWN_CODE} .{0,30}(bug|error|loop|wrong|did( ?n'?t| not) stop|ran (twice|away` +
      '|wild)|kept|again and again|misbehaved)',
    '(endless|infinite) loop',
    '(i|we|he|she) .{0,16}(mis-?configured|mis-?read|mis-?typed|mis-?clicked|mixed up|misunderstood|forgot|overlooked)',
    `(left|leave) (the |my |our |a )?(\\w+ )?${OWN_CODE} running`,
    '(use|used|choose|chose|select|selected|pick|picked|set|entered|typed|sent|put|clicked|took' +
      '|had|with) (the |a |an |some )?wrong (\\w+ )?(model|parameters?|size|tier|prompt|settings?' +
      '|button|key|account|number|option|values?|environment)',
    'wrong (prompt|parameters?|settings?|model)',
    'meant to (pick|choose|select|use|send|type|order|set) .. (but|and|instead)',
    '(typed|entered|ordered|put|set|sent) \\d+ (instead of|not|rather than) \\d+',
    'live key (in|into) .{0,8}test',
    '(ran|run|sent|submitted) (it|the \\w+|this|them) (twice|two times|again) by',
    'clicked .{0,16}(too often|too many times)',
    '(my|our) typo',
    '(error|mistake|fault|bug|slip) on (my|our) (part|side|end)',
    '(i|we|he|she|developer|intern|trainee|colleague|team) (\\w+ )?(confused|mixed|deployed' +
      '|misread|misunderstood|misused|messed|screwed)',
    "did( ?n'?t| not) read (the|your) (\\w+ )?(docs|documentation|manual|instructions|terms)",
    '(i|we) (was|were) (so |just |too )?(stupid|careless|dumb|sloppy|wrong|confused|impatient)',
    '(pressed|hit|clicked|pushed|tapped) .{0,12}(by mistake|twice|too often|accidentally)',
    `${MY} (\\w+ )?${OWN_CODE} (went|got|ran) (mad|crazy|wild|out of control|amok)`,
    'went (mad|crazy|wild|amok)',
    'typo (of mine|in my \\w+)',
  ],
  not: [
    `${NOT}( an?| any| made a| make an?| make any)? (${SLIP})s?( \\w+)?( of (ours|mine)| in (my|our) \\w+)?`,
    `${NOT} (my|our|of my|of our) (own )?${SLIP}`,
    '(you|it|imaginator|your \\w+) (\\w+ )?(charged|billed|took) .{0,24}(by (mistake|accident)' +
      '|accidentally|mistakenly)',
    'used? the wrong (price|rate)',
  ],
};

const OWN_DEVICE =
  '(wi-?fi|internet|network|connection|router|vpn|firewall|proxy|isp|servers?|data ?cent(er|re)' +
  '|line|lan|computer|laptop)';
const LOST =
  '(dropp?(ed|s|ing)?|(is |was |were |went |goes )?(down|off|out)|block(ed|s)|broke(n)?|cut|lost' +
  '|swallowed|died|crashed|stopped|stops|bad|disconnect(ed)?|unstable|terrible)';

export const OWN_NETWORK: Wording = {
  said: [
    `${MY} (\\w+ )?${OWN_DEVICE}( connection)? .{0,24}(${LOST}|failed|bad|slow|problems?|trouble|issues?)`,
    `(wi-?fi|internet( connection)?|router|vpn|firewall) .{0,24}${LOST}`,
    `${OWN_DEVICE} .{0,24}(on (my|our) (side|end)|at (my|our|home|the office))`,
    `(problem|issue|trouble|loss|fault|glitch|failure|outage)s? (on|with|in|at) ${MY} (own` +
      ` )?(side|end|office|${OWN_DEVICE})`,
    `${OWN_DEVICE} in ${MY} (office|home|house|building) .{0,16}(${LOST}|failed)`,
    '(wi-?fi|internet|network|vpn|firewall|router) (problems?|issues?|trouble)',
    '(lost|losing) (my|our|the) (internet|connection|wi-?fi|network)',
    'network (problem|issue|failure)s? (at|in|on) (my|our|the) (office|home|side|end|house)',
    'power (cut|outage|failure)',
  ],
  not: [
    `not (my|our|a problem (with|of) (my|our)) (\\w+ )?(side|end|${OWN_DEVICE})`,
    `${MY} (\\w+ )?(side|${OWN_DEVICE}) (is|was) (fine|ok|stable|good|up)`,
    `(no|not a|n't a) (network |connection )?(problem|issue|trouble)s? (on|with|in|at) (my|our) \\w+`,
  ],
  hides: ['outage'],
};

import type { Wording } from '../wording.js';
import { MY, NOT } from './words.js';

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
    '(i|we|he|she) .{0,16}(mis-?configured|mis-?read|mis-?typed|mis-?clicked|mixed up|misunderstood|forgot' +
      '|overlooked)',
    `(left|leave) (the |my |our |a )?(\\w+ )?${OWN_CODE} running`,
    '(use|used|press|pressed|hit|push|pushed|tapped|ticked|copied|pasted|choose|chose|select|selected|pick|picked' +
      '|set|entered|typed|sent|put|clicked|took' +
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
    '(live|production|prod|real) (api )?key .{0,24}test(ing|s)?( environment)?',
    '(cat|dog|toddler|baby|kid|son|daughter|elbow|sleeve|finger|hand|mouse) .{0,16}(slipped|hit|pressed|pushed' +
      '|clicked|ordered|on (the|my) (button|mouse))',
    '(i|we|he|she|finger|hand) (\\w+ )?slipped',
    '(press|click|start|order|buy|send|submit|hit|generat|run|trigger|purchas)(e?d|ing)? .{0,24}without' +
      ' (wanting|meaning|intending|noticing|reali[sz]ing|knowing|thinking)',
    "(i|we|he|she) (\\w+ )?(did|had)( ?n'?t| not) (really |actually )?(mean|meant|intend(ed)?|want(ed)?) to (buy" +
      '|order|click|send|run|start|generate|do|submit|purchase|press)',
    '(never meant to|by oversight|in error on (my|our)|through (my|our) (own )?(fault|carelessness|oversight' +
      '|inattention)|absent-?minded(ly)?|unwittingly|thoughtlessly|foolishly)',
    `${MY} (\\w+ )?${OWN_CODE} .{0,16}(looped|repeated|resent|re-?sent|sent .{0,24}(times|again|hundreds)|all` +
      ' night|misfired)',
    '(i|we) (wrongly|mistakenly|falsely|stupidly|foolishly|incorrectly) (\\w+)',
    'only wanted (the|a|to see (the|a)) preview',
    `(bug|glitch|error|mistake) (was |is )?in (our|my) (own )?(\\w+ )?${OWN_CODE}`,
    '(forgot|forgotten|neglected) to (stop|cancel|turn off|switch off|disable|remove|change|limit|cap' + '|read)',
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
    '(hardly|barely|no|poor|bad|weak|little|without|patchy|shaky|terrible|lousy|spotty) (any |mobile |phone' +
      ' )?(signal|reception|coverage|wi-?fi|internet|4g|5g)',
    `${MY} (\\w+ )?(internet|wi-?fi|connection|line|broadband|router|network) .{0,10}(was|is|went|had) (\\w+` +
      ' )?(gone|out|off|dead|down|away|kaput|broken|cut|flaky|shaky|unstable|patchy|slow)',
    '(the )?connection (here|at home|at (my|our) \\w+|on (my|our) \\w+|in the train) .{0,16}',
    'lost (the |my |our )?(internet )?connection (in|on|at|while|halfway|during|here)',
    '(on|in) the (train|tunnel|plane|ferry|bus|mountains|basement) .{0,40}(signal|reception|connection|internet' +
      '|download)',
    '(hardly|barely) (had |got |have )?(any |mobile |phone )?(signal|reception|coverage|wi-?fi|internet)',
    '(hotel|office|home|school|train|caf[eé]|campus|company|corporate) (wi-?fi|internet|network|proxy|firewall' +
      `|router) .{0,24}(${LOST}|slow|problem|trouble|swallow|ate)`,
  ],
  not: [
    `not (my|our|a problem (with|of) (my|our)) (\\w+ )?(side|end|${OWN_DEVICE})`,
    `${MY} (\\w+ )?(side|${OWN_DEVICE}) (is|was) (fine|ok|stable|good|up)`,
    `(no|not a|n't a) (network |connection )?(problem|issue|trouble)s? (on|with|in|at) (my|our) \\w+`,
  ],
  hides: ['outage'],
};

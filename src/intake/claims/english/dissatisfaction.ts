import type { Wording } from '../wording.js';
import { IMAGE } from './words.js';

const RESULT =
  `(${IMAGE}|results?|outputs?|logos?|faces?|hands?|eyes|fingers|lettering|text|letters|proportions` +
  '|perspective|prints?|artwork|avatars?|portraits?|colou?rs|quality|style|resolution)';
const BAD =
  '(bad|terrible|poor|awful|cheap|useless|ugly|low|weird|creepy|disappointing|horrible|worthless' +
  '|wrong|boring|dark|grainy|bland|unusable|dreadful|lousy|mediocre|shoddy|substandard|sub-?par|laughable|abysmal' +
  '|pathetic|atrocious|second[- ]rate|crude|messy|sloppy|amateurish|childish|wonky|pointless|shocking|appalling' +
  '|rubbish|warped' +
  '|distorted|nonsense|gibberish|dire|odd|off|ridiculous|disgusting|crooked|unnatural|unrealistic|not good)';

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
    '(warped|let-?down|mediocre|shoddy|sub-?standard|abysmal|atrocious|misspel(t|led)|misspelling|wonky|smudged' +
      '|smeared|garbled|off-model|botched faces|eyesore|hideous|ghastly|crappy|shitty|lousy)',
    '(look|looks|looked|looking)( \\w+)? (like|as if|as though) .{0,24}(toddler|child|kid|kindergart\\w+|drunk' +
      '|blind|joke|year[- ]old|monkey|clip ?art|nightmare|zombie|alien|potato|cartoon|drawn|painted|made by)',
    '(no|little|not (of )?any|zero) (use|good) to (me|us|anyone|any ?body)',
    '(nobody|no ?one|none of us) (can|could|will|would|wants to) (use|like|print|buy) (these|them|it|that|this)',
    'below (any|all|my|our|every|the|par) ?(standard|expectation|quality)?s?',
    'far from (what|my|the|our) (\\w+ )?(\\w+ )?(prompt|said|expected|wanted|asked|ordered|description|usable)?',
    '(asked for|expected|wanted|ordered|prompted|described) (a |an |the |my )?(?!refund|invoice|receipt|reply' +
      '|answer|credit)\\w+ .{0,20}(and |but )?(got|gave me|received|was given) (a|an|some|something)( .{0,20})?',
    '(style|composition|proportions?|perspective|anatomy) .{0,16}(all over the place|off|weird|odd|mess)',
    '(bad|poor|terrible|awful|dreadful|lousy|horrible|shoddy|weak|inferior) (\\w+ )?(work|job|pics|art|drawings?' +
      '|output|generations?)',
    '(underwhelm(ed|ing)|unimpressed|unimpressive|disappoint(ing|ment)|fell short|falls short|leaves (a lot|much)' +
      ' to be desired)',
    "(do|does|did)( ?n'?t| not) (\\w+ )?(care for|enjoy|approve of) (it|them|the|these|this|any)",
    '(expected|hoped for|wanted) .{0,12}(better|more than (this|that)|higher quality)',
    "(can|could)( ?n'?t|not| not) (possibly )?(give|show|present|offer) (that|this|these|those|them|it) to",
    '(client|customer|boss|wife|husband|editor|publisher|team|everyone|everybody|bride) (\\w+ )?(hates?|hated' +
      "|laughed at|dislikes?|was ?n'?t happy with|was not happy with|did ?n'?t like)",
    '(client|customer|boss|editor|publisher|bride) (\\w+ )?(refused|rejected|turned down) (the|these|them|it|all' +
      `|my|our|every) ?(\\w+ )?(${IMAGE}|drafts?|artwork|of them)`,
  ],
  not: [
    '(service|support|answer|reply|response|website|billing) (is|was) (\\w+ )?(terrible|awful|horrible|bad)',
    '(no complaints?|not complaining) about .{0,30}',
    `${RESULT} .{0,8}(is|are|was|were) (great|good|fine|beautiful|excellent|perfect|ok)`,
    '(price|amount|rate|cost) (per|for|of) .{0,12}(image|picture).*',
    'expected .{0,12}\\d.*',
    '(invoice|bill|amount|sum|price|total|charge|cost|service|support|answer|refund|uptime|availability)' +
      " .{0,16}(is|was|are|were|does|did)( ?n'?t| not) (\\w+ )?(what|match|fit|meet|as) .{0,30}",
    '(invoice|bill|amount|sum|price|total|charge|customer service|support|response time) .{0,20}(disappoint\\w+' +
      '|shocking|laughable|ridiculous|off|wrong|pathetic|poor|dreadful|abysmal|dire|rubbish)',
    '(disappoint\\w+|unhappy) .{0,12}(by|with|in|about) (your |the )?(\\w+ )?(service|support|answer|reply' +
      '|billing|charge|price|handling|uptime|outage|delay)s?',
    "(not|n't|never) (\\w+ )?(disappointed|a let-?down|unhappy|ugly|bad)",
    '(text|letters?) (message|on the invoice|of the contract) .{0,20}',
    'name .{0,40}misspel\\w+',
    '(credits?|vouchers?|coupons?|it|that) (is|are|would be) (of )?no (use|good) to (me|us)',
  ],
};

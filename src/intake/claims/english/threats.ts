import type { Wording } from '../wording.js';
import { IMAGE, MY, NOT, YOUR } from './words.js';

const BANK =
  '(bank|card (company|issuer|provider)|credit card (company|issuer|provider)|visa|mastercard' +
  '|amex|american express|paypal|stripe|klarna|revolut|barclays|hsbc|lloyds|natwest|monzo|citi(bank)?|wells fargo' +
  '|chase bank|capital one|card people|(card )?issuer|building society)';
const DISPUTE = '(disput(e|es|ed|ing)|contest(ed|ing)?|revers(e|ed|es|al|ing)|recall(ed)?)';

const WE =
  "(i|we)('ll|'ve|'m|'re|'d| will| am| are| shall| have| had| may| might| must| can)?" +
  '( already| now| just| also| then| simply)?( this close to| about to| going to| to| considering| thinking of| gonna)?';
const FOREIGN_NO =
  '(kein(e[nmrs]?)?|keinerlei|nicht|nie|ohne|geen|niet|nooit|zonder|pas|jamais|aucune?|sans|ni|sin|ning[uú]n[ao]?|nunca' +
  '|nessun[oa]?|senza|non|nenhum[a]?|sem|n[aã]o|bez|[zż]adn\\p{L}{1,4}|no (he|hemos|quiero|voy|vamos|hice|haré|pienso))';
const DENIED =
  `(${NOT}|nobody|no ?one)( yet| been| be| ever)?( \\w+ing| intend| plan| want| need| wish| like| mean| have| file[d]?)?` +
  '( to| for| about| into| through| of)?( \\w+)?( to| through| into| with)?( a| an| any| your| the| another)?( payment| paypal)?';

export const CHARGEBACK: Wording = {
  said: [
    'char?ge?-?backs?',
    '(a|an|file|do|start|open|request|initiate|issue|make) charge backs?',
    "(will|'ll|or i|or we|gonna|going to|have to) charge (it |this |that )?back",
    `(${DISPUTE}|claim|inquiry|enquiry|investigation) .. ${BANK}`,
    `${BANK} .. (inquiry|enquiry|investigation|complaint|recommends? a charge ?back)`,
    '(payment|charge|it|transaction|amount|this) (is|was|has been|is being|will be|being) (\\w+' +
      ' )?(disputed|contested|reversed|charged back)',
    '(return|returned|recall|cancel|stop|pull|pulled|get|take|taken|reclaim|recover)' +
      ` .{0,40}(through|via|by|with|from|at) (my|our|the) ${BANK}`,
    '(return|recall|reverse|revoke|cancel) (the |this |your |my |our )?direct debit',
    `${BANK} .. (${DISPUTE}|refunded|claim|take care|taking care|returned|already paid|pull|cancel)`,
    `${BANK} .. (look(s|ing)? into|deal(s|ing)? with|handl(e|es|ing)|investigat(e|es|ing|ed)|(get` +
      '|gets|got|given?) .{0,20}back)',
    '(call|calling|contact(ed|ing)?|ask(ed|ing)?|tell|told|inform(ed|ing)?|go(ing)? to|talk(ing)?' +
      ` to|notif(y|ied)|speak to|involve) (my|the|our) ${BANK}`,
    `(have|let|get|make) (my|our|the) ${BANK} (reverse|return|get|pull|refund|handle|sort|cancel|stop|dispute)`,
    '(open(ed|ing)?|fil(e|ed|ing)|start(ed)?|raised?|lodged?|submit(ted)?) (a |another |the' +
      ' )?(payment |card )?disputes?',
    'disputes? .{0,16}(open(ed)?|pending|filed|running)',
    'stop(ped)? the payment (at|with|through)',
    '(open(ed|s|ing)?|fil(ed|e|es|ing)|start(ed|s)?|raised?|lodged?) .{0,12}(case|claim)s? .{0,6}(with|at' +
      `|through|via|on) ((my|our|the) )?${BANK}`,
    `${BANK} .{0,12}(open(ed|s)?|fil(ed|es)|start(ed|s)?|raised|lodged) .{0,8}(case|claim)`,
    `${BANK} (case|claim)`,
    `${WE} (reverse|reversing|reversed|block|blocking|blocked|stop|stopping|stopped|recall|recalling|recalled` +
      '|disputing|disputed|contesting|contested|clawing back) (the|this|that|my|these|those) (\\w+ )?(payment' +
      '|charge|transaction|debit|direct debit|funds)s?',
    "(will|'ll|going to|gonna|have to|must|about to|shall|or i|or we) (dispute|contest|reverse|charge back|claw" +
      ' back|recall|block) (the|this|that|it|my|these|those)( (payment|charge|transaction|debit|lot))?s?',
    '^disput(ed|ing) (the|this|that|my) (\\w+ )?(payment|charge|transaction|debit)',
    `${BANK} .{0,8}(has been|is|was|will be|are|have been|were) (already |now )?(informed|notified|contacted` +
      '|involved|on it|taking over|handling|dealing|aware|investigating|instructed)',
    `${BANK} (then )?(takes over|steps in|gets involved|will (take|step|sort|deal|handle|get|return|reverse` +
      '|refund)|provisionally|has (\\w+ )?(refunded|returned|reversed|credited|reimbursed))( .{0,20})?',
    `(get|getting|have|having|let|make|ask|asking|instruct(ed)?|tell|told|got) (my|our|the) (\\w+ )?${BANK} to`,
    `(get|getting|got|have) (my|our|the) (\\w+ )?${BANK} (to )?(reverse|return|recall|block|stop|dispute|refund` +
      '|claw)',
    'direct debit .{0,8}(returned|reversed|recalled|bounced|cancelled|sent back|refused)',
    '(block|stop|cancel|halt|freeze) .{0,16}(payment|charge|debit)s? .{0,12}(at|with|through|via|by) (my|our|the)' +
      ` ${BANK}`,
    `${BANK} .{0,24}(open|opened|started|raised) (a |an |another )?(\\w+ )?(dispute|case|claim|inquiry` +
      '|investigation)',
    '(claim|get|fetch|pull|take) (it|this|that|the \\w+|my \\w+) back (through|via|from|by|with) (my|the|our)' +
      ` (\\w+ )?${BANK}`,
    '(section 75|buyer protection|purchase protection)',
  ],
  not: [
    `${NOT} (yet |been )?((going|planning|intending|intend) to )?(filed?|started?|open(ed)?|made` +
      '|make|initiated?|requested|do|done)? ?(a |any |an )?(charge ?-?backs?|(payment )?disputes?)',
    `(${BANK}|card) statements?`,
    `${BANK} (charges|charged|takes|took|wants) .{0,20}fees?`,
    'my bank account',
    'charge (it )?back (on|to|onto) (my|the|our) (card|account)',
    `${DENIED} (charge ?-?backs?|disputes?)( .{0,16}${BANK})?`,
    `${FOREIGN_NO} (\\p{L}{1,12} )?(\\p{L}{1,12} )?(\\p{L}{1,12} )?(charge-?backs?\\p{L}{0,4}|disputes?)`,
    'chargebacks?\\p{L}{0,3} (habe ich|hab ich|mache ich|heb ik|doe ik|ik|je|ne|non|no) (\\p{L}{1,12}' +
      ' )?(\\p{L}{1,12} )?(nicht|kein(en)?|niet|geen|pas|faccio|hago)',
    'dispute .{0,8}(with|between|over|against|about) (my|our|a|an|the|his|her) (landlord|neighbou?r|client' +
      '|customer|partner|boss|ex|husband|wife|tenant|publisher|contractor|supplier|family|brother|sister|\\w+' +
      ' client)',
    '(chargeback|dispute) (fee|policy|rate|protection)s?',
    "(do|does|did)( ?n'?t| not) (want|need|wish|like|have|plan|intend) .{0,30}(charge ?-?backs?|disputes?" +
      `|${BANK})`,
    '(issuer|visa|mastercard|paypal|klarna|revolut|monzo) (account|card|balance|payment|transaction|ending)',
  ],
};

const LAWYER = '(lawyers?|attorneys?|solicitors?|legal (team|department|counsel|insurance)|counsel)';

/** A threat; the sender's own profession, a deadline, reserved rights or threatened publicity are none. */
export const LEGAL_THREAT: Wording = {
  said: [
    `${MY} ${LAWYER}`,
    `(is|are) (a |an )?${LAWYER},? (and|who) .{0,30}(will|would|can|going|deal|write|contact|take)`,
    `(hear|heard|hearing) from .{0,12}${LAWYER}`,
    '(get|call|hir(e|ing)|contact(ing)?|consult(ed|ing)?|involve|instruct(ed)?|see|go(ing)? to' +
      `|engage|speak to|talk to) (a |an |the |my |our )?(${LAWYER}|law firm)`,
    `(hand(ed)?|pass(ed)?|turn(ed)?|give|given|forwarded) .{0,24}(${LAWYER}|law firm)`,
    '(legal|court) (actions?|proceedings?|steps|measures|consequences|route|case)',
    'take (this|it|you) .{0,6}(legal|further legally)',
    'law ?suits?',
    "(i|we|will|shall|to|'ll|or|gonna) sue",
    'suing (you|imaginator)',
    '(take|taking|see|drag|go|going|bring|meet) .{0,24}(to|in|before) (a |the )?court',
    '(small claims|in court|before a judge|court (order|case)|to court|stop: court' +
      '|(the|a) tribunal|litigation|prosecutors?)',
    '(pursue|enforce|proceed) .{0,20}legally',
    '(go to|going to|report .{0,24}to|call|inform) the police',
    'ombuds(man|men|person)',
    'trading standards',
    '(consumer|data|financial|competition) (protection|rights|affairs|authority|agency|advice' +
      '|ombudsman|commission|council|association)( (agency|authority|commission|office|board' +
      '|bureau))?',
    '(regulators?|regulatory authority|supervisory authority|competent authorit(y|ies))',
    '(the )?(ftc|fca|cfpb|attorney general|better business bureau|bbb)',
    '(report|complain|complaints?) .{0,20}authorit(y|ies)',
    '(issue|issuing|start|starting|begin|commence|bring|bringing|file|filing) (a |an |the )?(legal |court |county' +
      ' court |formal |civil )?(proceedings|claim (in|at|with|before)|suit|case against)',
    'letter before (claim|action)',
    "(county|district|federal|high|civil|supreme|magistrates'?) court",
    '(police|criminal) (report|complaint)',
    '(file|filed|filing|make|made|lodge|lodged|report|reported) .{0,20}(with|to|at|by) the police',
    '(tell|let|have|ask|explain (it|this|that) to) (a|the) judge',
    '(citizens advice|bailiffs?|debt collect(or|ors|ion)|legal aid|legal insurance|claims court|letter from (my' +
      '|our|a) (lawyer|solicitor|attorney))',
    '(lawyer|solicitor|attorney) .{0,8}(is|has|have) (on it|been (instructed|informed|hired|engaged)|already)',
  ],
  not: [
    `(i am|i'm|im|we are|we're|as) (a |an |the )?(\\w+ )?(${LAWYER}|law firm|judge|regulators?)`,
    `(${NOT} (a|an|any|need|want|need for|want to|going to|planning to)|no|without) (\\w+ )?(\\w+` +
      ` )?(${LAWYER}|legal (action|steps)|sue|court|law ?suits?)`,
    'under (eu |uk )?consumer (protection|rights)( law| act)?',
    'consumer law',
    `${IMAGE} (of|for|from) .{0,24}(${LAWYER}|judge|court|police)`,
    `for ${MY} ${LAWYER}`,
    `${LAWYER} friends?`,
    `${YOUR} ${LAWYER}`,
    `(${NOT}|nobody|no ?one|none of us|no (intention|plans?|need|wish|reason|point))( \\w+)?( is| are| be| am)?` +
      ' ?(going|planning|intending|wanting|wants?|need|needs|wish|threatening|about|of|taking|takes?|goes|go' +
      '|involving|involve|calling|call|reporting|report|in|mean)? ?(to |of |on )?(be )?(going |go |taking |take ' +
      '|involving |involve |calling |call |see |seeing |sue |suing |report )?(you |this |it )?(any |a |the )?(\\w+' +
      ' )?(to |in |before )?(the |a |any )?(court|police|lawyers?|solicitors?|attorneys?|legal (action|steps' +
      '|threats?)|law ?suits?|judge|authorit(y|ies)|sue)( over| about)?( this| it)?',
    "(not|n't|no) (a |any )?(\\w+ )?(legal threat|legal (action|proceedings)|lawsuit|court (case|proceedings))",
    '(tennis|food|basketball|squash|royal|moot|volleyball) courts?',
    '(draw|drew|drawing|painted|drawn|show(s|ing)?|poster|picture|painting|comic|book|story|game) .{0,24}(judge' +
      '|court(room)?|police|lawyers?|solicitors?|attorneys?|tribunal)',
    '(work|working|worked|job) (as|for|at|in) (a |an |the )?(\\w+ )?(lawyers?|solicitors?|law firm|court|police' +
      '|attorneys?|ombudsman)',
  ],
};

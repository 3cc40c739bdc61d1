import type { Wording } from '../wording.js';
import { IMAGE, MY, NOT, YOUR } from './words.js';

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
    '(before|without|prior to) (\\w+ )?(court|legal) (action|proceedings)',
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

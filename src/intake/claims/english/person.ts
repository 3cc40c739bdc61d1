import type { Wording } from '../wording.js';
import { CHARGE, IMAGE, MEANS, MY, NOT, NT, YOUR } from './words.js';

const SOMEBODY =
  '((some(body|one)|some one)( else)?|strangers?|(a |an |the )?(intruders?|finder|burglars?' +
  '|hackers?|attackers?|thief|thieves)|criminals|(an unknown|another) person|a third party|(my ' +
  '|our |an? )?(ex|ex-\\w+|former \\w+))';
const PERMISSION = '(permission|consent|knowledge|approval|authori[sz]ation|leave|knowing|asking)';

/** Somebody without leave; people to whom the customer gave the key are not meant, unless they took or kept it. */
export const UNAUTHORIZED: Wording = {
  said: [
    `(did|do|does|have|has|was|were)${NT}( \\w+)? (made|make|do|authori[sz]ed?|order|approved?` +
      '|initiated?|place|consent(ed)? to|agreed? to) .{0,16}(this|these|the|that|any|such)' +
      ` .{0,20}(${CHARGE}|purchases?|orders?|amount|money)`,
    `never (made|did|authori[sz]ed|ordered|approved|agreed to|placed|initiated) .{0,14}(${CHARGE}` +
      '|purchases?|orders?|money)',
    `(did|have)${NT} authori[sz]ed? (you|this|it|that|anyone|them)`,
    'never (used|heard of|signed up|bought)( .. (service|company|imaginator|site|website))?',
    `(un|not |non-?)authori[sz]ed (use|usage|${CHARGE}|access|purchases?|person|third)`,
    "(do|did|ca)( ?n'?t|nnot| not) (recogni[sz]e|know) .{0,10}(this|these|the|that|your)" +
      ` .{0,16}(${CHARGE}|purchases?|company)`,
    `(unknown|unrecogni[sz]ed|suspicious|strange|fraudulent|fake|illegal) ${CHARGE}`,
    `no idea what (this|that|these|the) ${CHARGE}`,
    `(${CHARGE}|they|these|this|that|calls) .{0,20}(is|are|was|were)${NT} (mine|ours|made by (me|us))`,
    `not (mine|ours|${MY} (${CHARGE}|purchase))`,
    '(stole|stolen|hacked|hijacked|phished|cloned|skimmed|compromised|leaked|breached)',
    '(security|data) breach',
    'fraud(ulent|ulently|sters?)?',
    'got out through',
    'got hold of (my|our)',
    'identity theft',
    `${SOMEBODY} .. (us(ed|es|ing)|took|taken|has|had|made|makes|ran|accessed|kept|logged` +
      '|generated|charged|bought|paid)',
    '(us(ed|ing)|taken|took|kept|bought|charged|generated|accessed) .{0,60}without (my |our |any ' +
      `|the )?(\\w+ )?${PERMISSION}`,
    '(took|used) (my|our) .{0,16}without asking',
    `without (my|our) (\\w+ )?${PERMISSION}`,
    'intruders?',
    `used by (${SOMEBODY}|others|other people|strangers|criminals|hackers)(?! (in|of|from|at|on) ${MY})`,
    `(misused?|misusing|abused?|abusing) (of )?(my|our|it|the)`,
    `and misused`,
    `who (used|is using|has used|took|has) (my|our) ${MEANS}`,
    `(used|uses|using|with|over) (my|our) ${MEANS} .{0,40}(told .{0,12}not to|not allowed` +
      '|forb(ade|idden)|no right|after .{0,16}left)',
    `left (our|the|my) company .{0,40}(used|kept|had)`,
    `(${CHARGE}|purchase|order|this|that) .{0,30}(i|we) (never|did( ?n'?t| not)) (make|made|do` +
      '|did|authori[sz]ed?|ordered|order)',
    "(i|we) did( ?n'?t| not) (do|buy|order) (this|that|it|any of (this|that|it))",
    "(not|n't) (even )?(a|your) customer",
    "(do|have)( ?n'?t| not| no| never)( have| had)?( an?| any)? account (with|at) (you|your|imaginator)",
  ],
  not: [
    `(${NOT}|nobody|nothing|no one|none)( \\w+)?( \\w+)? (fraud|stolen|stole|hacked|leaked|compromised|hacking|breach)`,
    '(you|your company|this company|imaginator) (are|is) (a )?(frauds?|fraudsters?|scammers?)',
    'your fraudulent (practices?|business|company|behaviou?r)',
    '(401|403|error|response|status|says?|get|got|gets|an) .{0,4}unauthori[sz]ed( (errors?|access|response|status))?',
    'unauthori[sz]ed errors?',
    'with (my|our) permission',
    'had my permission',
  ],
  hides: ['wrong_amount'],
};

const BANK =
  '(bank|card (company|issuer|provider)|credit card (company|issuer|provider)|visa|mastercard' +
  '|amex|american express|paypal|stripe)';
const DISPUTE = '(disput(e|es|ed|ing)|contest(ed|ing)?|revers(e|ed|es|al|ing)|recall(ed)?)';

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
  ],
  not: [
    `${NOT} (yet |been )?((going|planning|intending|intend) to )?(filed?|started?|open(ed)?|made` +
      '|make|initiated?|requested|do|done)? ?(a |any |an )?(charge ?-?backs?|(payment )?disputes?)',
    `(${BANK}|card) statements?`,
    `${BANK} (charges|charged|takes|took|wants) .{0,20}fees?`,
    'my bank account',
    'charge (it )?back (on|to|onto) (my|the|our) (card|account)',
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
    '(small claims|in court|before a judge|court (order|case)|to court|stop: court|a judge' +
      '|tribunal|litigation|prosecutors?)',
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
  ],
};

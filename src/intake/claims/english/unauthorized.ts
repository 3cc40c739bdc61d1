import type { Wording } from '../wording.js';
import { CHARGE, MEANS, MY, NOT, NT } from './words.js';

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
    '(some ?(one|body)( else)?|they|strangers?|people|hackers?|thieves|he|she) (has |have |had |must have )?(\\w+' +
      ' )?(got|gotten|broke|broken|logged|hacked|gained|came) (\\w+ )?(in ?to|access to|into) (my|our) (\\w+' +
      ` )?${MEANS}`,
    '(broke|broken|breaking|hacked|hacking) into (my|our)',
    "(this|that|it) was( ?n'?t| not) (me|us) who (paid|ordered|bought|did|made|used)",
    '(nobody|no ?one|none of us) (\\w+ )?(\\w+ )?(\\w+ )?(made|ordered|authori[sz]ed|placed|ran|bought|approved)' +
      ` (this|these|those|that|any|such|it|them)( .{0,12})?(?=$|[,;]|.{0,12}(${CHARGE}|calls|requests|order` +
      '|purchase))',
    `(did|have|had|has)${NT} (\\w+ )?(give|given|gave|grant(ed)?) .{0,12}${PERMISSION} (for|to)`,
    '(lost|stolen) .{0,12}(wallet|purse|card|phone|handbag) .{0,40}(pays?|paid|used|uses|using|ordered|bought' +
      '|paying)',
    '(forbade|forbidden|prohibited) (them|him|her|it|any|to|from)( .{0,12})?(us(e|ing)|access)',
    '(old|previous|last|ex|former)[- ](\\w+ )?(agency|contractor|developer|employee|partner|freelancer|colleague' +
      '|husband|wife|boyfriend|girlfriend|company|provider|supplier|tenant|flatmate|roommate) (\\w+ )?(has|have|had' +
      '|uses|using|kept|used|keeps|made|ran|runs)',
    `(${MEANS}|wallet|number) .{0,12}(used|abused|misused|charged) by (a |an |some |un)?(stranger|some(one|body)` +
      '|others|thief|thieves|known|third|criminal|hacker)s?',
    '(has|have|had|was|were|been|being) (been )?(abused|misused|hijacked)',
    'never (bought|ordered|purchased|subscribed|paid|signed up|registered|created)( \\w+)? (anything |something ' +
      '|a thing )?(from|with|at|here|it|on) (you|your|imaginator|this|here|there|it|that)',
    "(do|does|did)( ?n'?t| not) (know|recogni[sz]e) (you|your|this|what)( \\w+)? (company|firm|business|guys" +
      '|charge|people|at all)',
    '(who|what) (is|are|the hell is|on earth is) (imaginator|you)( .{0,12})?(and )?why .{0,24}(charg|debit|bill' +
      '|money|card)\\w*',
    '(paid|bought|ordered|used|took) .{0,40}(behind my back|secretly|on the sly|unasked)',
    "(at|on) (my|our) expense.{0,20}(was ?n'?t|not) (me|us)|(logged in|made|ran) .{0,24}at my expense",
    '(my|our) (\\w+ )?(son|daughter|kid|child|children|nephew|niece|grandson|granddaughter|toddler|\\w+-year-old' +
      '|boy|girl) .{0,40}(my|our) (\\w+ )?(card|phone|account|ipad|tablet) .{0,40}(without|secretly|unasked|did(' +
      " ?n'?t| not) know|not allowed|while i)",
  ],
  not: [
    `(${NOT}|nobody|nothing|no one|none)( \\w+)?( \\w+)? (fraud|stolen|stole|hacked|leaked|compromised|hacking` +
      '|breach)',
    '(you|your company|this company|imaginator) (are|is) (a )?(frauds?|fraudsters?|scammers?)',
    'your fraudulent (practices?|business|company|behaviou?r)',
    '(401|403|error|response|status|says?|get|got|gets|an) .{0,4}unauthori[sz]ed( (errors?|access|response|status))?',
    'unauthori[sz]ed errors?',
    'with (my|our) permission',
    'had my permission',
    '(some(one|body)|some one) (else )?(\\w+ )?(to|at|from|in|of|on) (your|you|the support|support|imaginator|the' +
      ' team)( .{0,30})?',
    '(some(one|body)|some one) (else )?(has to|should|will|please|can|could|would|might|must|needs to|ought)(' +
      ' .{0,40})?',
    '(some(one|body)|some one) (else )?(has |have )?(already |must have |has )?(\\w+ )?(answered|told|replied' +
      '|wrote|said|written|promised|miscounted|miscalculated|mis-?typed|slipped|forgot|forgotten|explained|informed' +
      '|asked|made (a|an|some) (\\w+ )?(mistake|error|typo|offer))',
    '(stole|stolen|stealing) .{0,6}(time|show|idea|heart|nerves)',
    '(nicht|kein(e[nr]?)?|nie|niemals|geen|niet|nooit|pas|jamais|aucune?|sin|nunca|nessun[oa]?|non|mai|nenhum' +
      '|n[aã]o|bez|nie) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(hacked|phished|fraud|compromised|leaked)',
    "with (her|his|their|everyone's|full) (consent|permission|knowledge|approval)",
    "(not|n't|never) (\\w+ )?(fraud|scam|unauthori[sz]ed)",
    '(image|picture|photo|design|drawing|poster)s? .{0,16}(stolen|stole|copied)',
    '(employee|colleague|assistant|intern|partner) .{0,16}(has made|made) (a|an|some|the) (\\w+ )?(mistake|error' +
      '|typo|pictures?|images?)',
  ],
  hides: ['wrong_amount'],
};

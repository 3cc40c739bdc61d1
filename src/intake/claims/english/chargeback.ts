import type { Wording } from '../wording.js';
import { NOT } from './words.js';

const BANK =
  '(bank|card (company|issuer|provider)|credit card (company|issuer|provider)|visa|mastercard' +
  '|amex|american express|paypal|stripe|klarna|revolut|barclays|hsbc|lloyds|natwest|monzo|citi(bank)?|wells fargo' +
  '|chase bank|capital one|card people|(card )?issuer|building society)';
const DISPUTE = '(disput(e|es|ed|ing)|contest(ed|ing)?|revers(e|ed|es|al|ing)|recall(ed)?)';

const WE =
  "(i|we)('ll|'ve|'m|'re|'d| will| am| are| shall| have| had| may| might| must| can)?" +
  '( already| now| just| also| then| simply)?( this close to| about to| going to| to| considering| thinking of' +
  '| gonna)?';
const FOREIGN_NO =
  '(kein(e[nmrs]?)?|keinerlei|nicht|nie|ohne|geen|niet|nooit|zonder|pas|jamais|aucune?|sans|ni|sin|ning[uú]n[ao]?' +
  '|nunca' +
  '|nessun[oa]?|senza|non|nenhum[a]?|sem|n[aã]o|bez|[zż]adn\\p{L}{1,4}|no (he|hemos|quiero|voy|vamos|hice|haré' +
  '|pienso))';
const DENIED =
  `(${NOT}|nobody|no ?one)( yet| been| be| ever)?( \\w+ing| intend| plan| mean| have| file[d]?)?` +
  '( to| for| about| into| through| of)?( \\w+)?( to| through| into| with)?( a| an| any| your| the' +
  '| another)?( payment| paypal)?';

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
    "(i|we)('ll| will| shall| must| have to| am going to|'m going to|'m gonna| gonna)( \\w+)? (dispute|contest" +
      '|reverse|charge back|claw back|recall|block) (the|this|that|it|my|these|those)( (payment|charge|transaction' +
      '|debit|lot))?s?',
    '(or|otherwise|else|then) (i|we) (\\w+ )?(dispute|contest|reverse|charge back|recall|block) (the|this|that|it' +
      '|my)',
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
    "(do|does|did)( ?n'?t| not) (have|plan|intend) .{0,30}(charge ?-?backs?|disputes?" + `|${BANK})`,
    '(issuer|visa|mastercard|paypal|klarna|revolut|monzo) (account|card|balance|payment|transaction|ending)',
  ],
};

import type { Wording } from '../wording.js';
import { MY } from './words.js';

const SUM = '(money|amount|sum|payment|difference|total|cash|funds|dollars|euros?|usd|eur|gbp|…)';
const THAT =
  '(it|that|this|them|those|these|half|all|everything|' +
  '(the|my|our|what) (\\w+ )?(\\w+ )?\\w+|\\d\\S{0,12}( \\w+)?)';
const CAME =
  '(arrived|received|came|come|credited|landed|is (here|there|in)|got here|went through|been (received|credited))';

/** Asks for money back; thanks for money that came, the policy, and what advertisements promise ask for nothing. */
export const REFUND: Wording = {
  said: [
    'refunds?',
    'refund(ed|ing)',
    'refunf|refudn|re-?fund|reefund|refound',
    'reimburs(e|ed|ement|ing)',
    'repa(y|id|ying) (me|us|it|the|my|our|this|that|all)',
    '(want|request|demand|ask(ing)? for|expect|need|claim|for|your) .{0,16}repayment',
    'repayment (of|to|for|please)',
    `${MY} money`,
    '(the |some |money )?money .{0,30}(?<= )back',
    '(have|get|receive) (my|the|our) money',
    `(pay|give|transfer|hand|wire|book|credit) (me |us )?${THAT} back`,
    `(send|put|take) (me |us )?${THAT} back (to|on|onto|into) ${MY} (\\w+ )?(card|account|visa|mastercard|paypal` +
      '|bank)',
    `(send|return) (me |us )?(the |my |all |this |that )?(\\w+ )?${SUM} back`,
    '(pay|give|send|transfer) (me|us) back',
    `(want|need|expect|demand|like|get|have|claim|ask for) (to (have|get) )?${THAT} back`,
    `(send|give) (me |us )?(my|the) ${SUM}`,
    `return (me |us )?(the |my |our |this |that |all |full )?(\\w+ )?(\\w+ )?${SUM}`,
    `(reverse|undo|cancel|void|annul) (the |this |that |my |these )?(\\w+ )?(charges?|payments?|transactions?` +
      '|debits?)',
    `credit (me|us|it|this|the \\w+|${MY} (\\w+ )?(card|account|visa|mastercard|paypal|bank account))`,
    '(compensate|pay) (me|us) for',
    '(want|need|demand|ask for|expect|request|deserve|like) .{0,16}compensat(ion|ed)',
    "(where('?s| is| are)?|wheres|gimme|give me|want|need|get|send|return|about|for) (my|the|our|some) (\\w+" +
      ' )?(cash|dough|bucks|dosh|quid|money)',
    'give back .{0,16}(bucks|money|cash|quid|dollars|euros|pounds|\\d)',
    '(my|the|our) (cash|dough|bucks|dosh|quid) back',
    '(cash|bucks|dough) back (please|pls|now|asap|for|of)',
    '(get|have|want) .{0,24}(returned|reimbursed|repaid|paid back)',
    '(be reduced|reduce|reduction (of|on)) .{0,24}(invoice|bill|…)',
    '… be reduced',
    '(some|any|get|want|a) (compensation|goodwill gesture)',
    '(comes|come|taken|deducted) off …',
  ],
  not: [
    `(thank you|thanks|thx)(?! in advance| .{0,16}for (a|an) ) .{0,40}(refund(ed|ing|s)?|reimburs\\w+|repay\\w*` +
      `|${MY} money|money back)( back)?`,
    `(refunds?|money|reimbursement|repayment) .{0,24}${CAME}`,
    "(i|we)( have|'ve)?( just| already| now)? (received|got|gotten) (the|my|our|a|your) (\\w+ )?(refund|money" +
      '|reimbursement)( back)?',
    'refund(s)? (policy|policies|polices|terms|conditions|rules|process works?|guarantee)',
    '(policy|rules|terms|question|curious|information) (on|for|about|regarding|concerning) (your |the )?refunds?',
    '(do|does|would) (you|imaginator|your company) (\\w+ )?(offer|give|grant|issue|make|do|have) (\\w+ )?refunds?',
    'money[- ]?back[- ]?(guaranteed?|policy|promise|offer)',
    '(100 ?%|full|no questions asked|unconditional|satisfaction) .{0,24}(refund' +
      '|money back)(?=.{0,30}(guarantee|not (\\w+ )?satisfied))',
    '(tax|vat|irs|mortgage|government|federal|rebate) (\\w+ )?refunds?',
    '(no|not|without|never|neither) (\\w+ )?(\\w+ )?(refunds?|reimbursement|repayment|money back)( (is ' +
      '|was )?(needed|necessary|required|wanted|please))?',
    "(do|did|does|am|is|i'm|we're)( ?n'?t| not) (\\w+ )?(want|need|ask(ing)?( for)?|request(ing)?|require" +
      '|seek(ing)?|about) (a |the |any |my |our )?(\\w+ )?(refund|money)( back)?',
    'no need (to refund|for (a|the|any) refund)',
    '(non|not)[- ]?refundable',
    'your (\\w+ )?money( back)?',
    "(if|don't|not) .{0,12}like it.{0,12}send it back",
    'my (life|files?|pictures?|images?|data|keys?|accounts?|password|access|e-?mail) back',
    '(cash|money) ?back (on|offer|bonus|deal|reward|guarantee)s?( .{0,24})?',
    '(reduce|reduction (of|in)) (your|costs?|expenses|waste|risk|energy|debt|the (noise|size|number)).{0,24}',
    '(compensation|compensate) (package|plan|claims? lawyers?|for (your|an) (injury|accident)).{0,24}',
  ],
};

const CHARGED = '(charged|billed|debited|invoiced|overcharged|double-?charged)';
const OWED =
  '(charges?|bill|bills|billing|invoices?|debits?|payments?|transactions?|receipts?|(credit card |card ' +
  '|bank )?statements?' +
  '|usage costs?)';

/** Speaks of charges as a customer does; not of what somebody offers him. */
export const BILLING: Wording = {
  said: [
    `(i|we|i've|we've|i'm|ive|im) .{0,24}${CHARGED}`,
    "(you|u|imaginator|they|it|your \\w+)( have|'ve| has)?( \\w+)? (charge|charged|bill|billed|debited" +
      `|invoiced) (me|us|${MY})`,
    `${CHARGED} (me|us|${MY}|to ${MY}|on ${MY}|twice|again|for …)`,
    `(charging|billing|invoicing|debiting) (me|us|${MY})`,
    `(charge|bill|debit|take money|deduct)s? (me|us|from ${MY})`,
    `${MY} (\\w+ )?(card|account|paypal|balance|credit card|bank account) .{0,24}${CHARGED}`,
    `${MY} (\\w+ )?${OWED}`,
    '(question|problem|issue|query|help|trouble|wrong|error|mistake|strange|dispute|clarif\\w+|about|regarding' +
      '|concerning)' +
      ` .{0,24}(an?|the|this|that|these|your|last|latest|recent) (\\w+ )?${OWED}`,
    `(this|these|that|those|unexpected|unknown|wrong|strange|incorrect|last|latest|recent) (\\w+ )?${OWED} (is` +
      '|are|was|were|on|from|of|for|seems?|looks?|comes?|came)',
    `(what|why) (is|was|are|were|do|does|did) .{0,40}${OWED}`,
    `(explain|check|review|understand|clarify|verify) .{0,24}${OWED}`,
    `${OWED} (on|to|from) ${MY} (\\w+ )?(card|account|statement|bank|paypal)`,
    'your (last |latest |recent |monthly )?(invoice|bill)',
    '(took|taken|take|taking|withdrew|withdrawn|deducted|deduct) .{0,24}(my money|from (my' +
      '|our) (\\w+ )?(account|card|bank|balance))',
    '(you|imaginator) (took|have taken|withdrew|deducted) .{0,24}(money|\\d.{0,12})',
    "(i|we)( have|'ve)? (already |just |only )?(paid|payed) (you|imaginator|for|too|twice|double|\\d)",
    "(what('?s| is)|whats) (this|that|the) .{0,30}(from|by|of|to) imaginator",
    'imaginator .{0,24}on (my|our) (\\w+ )?(card|statement|account|bank)',
    "(do|am|are|can)( ?n'?t| not|not) (agree|accept|happy|satisfied|agreeing) (with|to)? ?(my|our|your|the|this)" +
      ` (\\w+ )?${OWED}`,
    '(took|taken|take) .{0,16}(money|\\d+|pounds|dollars|euros) (\\w+ )?(from|off|out of) (me|us|my|our)',
  ],
  not: [
    '(no|free of|without|any) (\\w+ )?(charges?|payments?|bills?)',
    '(mortgage|loan|lower|lowest|lowered|reduced?|monthly|minimum|low|debt|insurance|interest' +
      '|credit card) (\\w+ )?(payments?|bills?|statements?)',
    '(reduce|lower|cut|save on|consolidate|pay|eliminate) (\\w+ )?(your|all|my|our) (\\w+ )?(\\w+ )?(payments?' +
      '|bills?|billing|charges)',
    '(phone|telephone|electric(ity)?|dollar|gas|medical|heating|senate|house|crime) (bills?|charges?)',
    '(person|people|those|officer|man) in charge( of)?',
    'in charge of .{0,20}',
    "(you|they) (will|would|won't|may|can|are) (\\w+ )?(not )?be (charged|billed)",
    'our (attached |new |latest |free |online )?(invoice|billing|payments?|invoicing|receipt) (software|platform' +
      '|solution|service|app|system|tool|factoring)s?',
    '(please )?(pay|settle|remit|transfer) (our|the) (attached |enclosed |overdue |outstanding |following |open' +
      ' )?(\\w+ )?(invoice|bill|amount)s?( .{0,40})?',
    'our (attached |enclosed |overdue |outstanding )(invoice|bill)',
  ],
};

import type { Wording } from '../wording.js';
import { MONEY, NOT } from './words.js';

const CREDIT = '((service|account|api|store|usage) )?credits?';
const INSTEAD = '(instead|rather than|in place of|in lieu of)';
const FUTURE = '(my |our |the )?(future|next|further|later|other|upcoming)';

/** Towards future use instead of money; "credit my card" asks for money. */
export const WANTS_CREDIT: Wording = {
  said: [
    `(as|in|give|want|like|prefer|have|accept|take|get|us|me) (\\w+ )?(a |an |some )?${CREDIT} .{0,50}${INSTEAD}`,
    `${CREDIT} .{0,40}${INSTEAD}`,
    '(prefer|rather (have|get|take|receive)|would (like|love)|like to have|settle for|accept) (a ' +
      `|an |some |the )?${CREDIT}`,
    `(instead of|rather than|in place of) .{0,10}${MONEY}.{1,40}${CREDIT}`,
    `credits? (for|towards?) ${FUTURE}`,
    `(convert|turn|change|exchange|transform) .{0,30}(in)?to (\\w+ )?credits?`,
    `(in the form of|in form of|paid in|refund(ed)? (in|as)|as) ((service|account|api|store) )credits?`,
    `(on|to|in) (my|our) (\\w+ )?(balance|wallet)`,
    `(add|put|book|leave|keep|move) .{0,24}(balance|wallet|as credit|account credit|credits)( .. ${FUTURE})?`,
    `${CREDIT} .{0,10}(would|is|are|will) .{0,10}(fine|ok|okay|enough|good|better|great|do)`,
    '(give|grant|offer|send) (me|us) (\\w+ )?credits',
    `happy with (\\w+ )?${CREDIT}`,
    '(set|offset|deduct|deducted|take|taken|knock|subtract|count|net|book|credit|apply|carry|put) (it |that |this' +
      ' |the \\w+ |the whole amount )?(off|over|against|from|towards|to|on) (my|our|the) (next|future|following' +
      `|coming|upcoming|december|january) (\\w+ )?(invoice|bill|order|payment|month)`,
    '(a |some |the )?(vouchers?|coupons?|gift cards?) (would|is|will|are) .{0,8}(do|fine|ok|okay|good|enough' +
      '|great|better|nice)',
    '(prefer|like|take|accept|want|give (me|us)|have|get|love|happy with|settle for|need) (a |an |some )?(\\w+' +
      ' )?(voucher|coupon|gift card)s?',
    '(top up|topping up|load up) (my|our) (account|balance|credits?)',
    '(load|put|add|book|leave|keep|have|park) .{0,24}(as|in|to) (\\w+ )?(credits?)',
    "(take|accept|prefer|want|choose|have|would like|'d like) (\\w+ )?(store|api|account|service|usage|platform)" +
      ' credits?',
    '(just )?(give|send|grant|offer|get) (me|us) (\\w+ )?(\\w+ )?credits?',
    '(in|as) (free )?credits? (is|would be|will do|instead|rather)',
    '(set|offset|deduct|knock|count|net) .{0,12}off (against|from) (my|our|the) (next|future|following|coming)',
  ],
  not: [
    'credit (it |the amount |this |that |the money |the sum )?(to |back to |onto )?(my|our|the)' +
      ' (\\w+ )?(card|bank|account|paypal|payment method)',
    `${NOT} (want |need |like |accept |take |in |as )?(any |a |an |your |some |the )?(vouchers or` +
      ` )?${CREDIT}( instead)?`,
    `(than|over|against|and not|not as|not for|instead of) (any |a |an |your |some |in )?${CREDIT}`,
    `(prefer|rather have|want) .{0,16}${MONEY} .{0,10}(to|not) ${CREDIT}`,
    `${CREDIT} or .{0,24}(either|both|whatever|mind|care|no preference|up to you).*`,
    `${MONEY} or .{0,10}${CREDIT}.{0,40}(either|both|whatever|fine|mind|care|up to you).*`,
    'either .{0,30}credit.{0,40}fine',
    'credit cards?',
    `no need for .{0,8}${CREDIT}`,
    `${CREDIT} (is|are|would be) (of )?(no use|useless|worthless|not|no).*`,
    `as ${CREDIT} or .*`,
    `(on|from|to|in) (my|our) balance (goes|went|is|was|shows|drops?|dropped)`,
    `${NOT} (\\w+ )?(\\w+ )?(\\w+ )?(vouchers?|coupons?|gift cards?)( or (\\w+ )?credits?)?`,
    '(voucher|coupon) code',
    '(cash|money|refund),? (and )?not (as |in )?(\\w+ )?credits?',
    '(no|not|without|neither) (\\w+ )?(thanks?|thank you)?,? ?(no )?credits?',
  ],
};

const REFUND_REQUEST =
  '(my |our |the |this )?(refund )?(requests?|claims?|cases?|tickets?|complaints?' + '|applications?)';
const TAKE_BACK =
  '(withdraw|withdrawing|withdrew|retract|retracting|rescind|cancel|cancel?ling|drop|take back|taking back|scrap' +
  '|scrapping|call off|calling off|abandon|abandoning|void|revoke|revoking|undo)';
const LATER = "(will|would|'ll|'d|shall|can|could|may|might)";

export const TAKES_BACK: Wording = {
  said: [
    `${TAKE_BACK} ${REFUND_REQUEST}`,
    `(dismiss|disregard|ignore|close|revoke) (my|our|this|the) (refund )?(request|claim|case|ticket)`,
    'forget (it|about it|(about )?(the|my) (refund|request))',
    'never ?mind',
    '(disregard|ignore|delete) (my|the|this) (\\w+ )?(e-?mails?|mails?|messages?)',
    'no (refund|money)( is)? (needed|necessary|required)',
    '(refund|money|it) .{0,12}(not|no longer) (needed|necessary|required|wanted)',
    "(do|does)( ?n'?t| not) (want|need) (a|the|my|any) (refund|money)( back)? (any ?more|any longer)",
    '(do|does) not need (a|the|my) (refund|money)',
    'no longer (want|need|require|wish|ask|request)( for)? .{0,10}(refund|money|reimbursement)',
    'please drop it',
    'keep the money',
    'no need (to refund|for (a|the|any) refund)',
    '(i|we) (will |hereby |would like to |want to )?(take|taking) (it|that|this) back',
    "(do|does)( ?n'?t| not) (bother|worry about (it|the refund))( any ?more)?",
    '(stop|abort|halt|end) (the|my|this) refund( process| request)?',
    '(can|may|please) ignore (it|this|that|my)',
    'you (can|may) close (this|it|the (case|ticket|request))',
    '(treat|consider|regard) (my|the|this|our) .{0,40}(not sent|unsent|void|closed|settled|withdrawn|resolved' +
      '|obsolete|moot|null|unwritten|irrelevant|cancelled|done)',
    '(ignore|disregard|forget) (what|everything|all) (i|we) (\\w+ )?(wrote|said|asked|sent|written)',
    "(it|this|that|everything|all|the (matter|issue|problem|case)|matter|problem|issue)('s|'s all|'s been| is|" +
      ' has| was)( now| already| all| been| since| meanwhile| got)?( been)? (resolved|sorted|settled|solved|cleared' +
      ' up|sorted itself out|resolved itself)(?! (by|with|asap|soon|immediately|within|quick\\w*|right|please))',
    '^(\\w+ )?(please )?(just )?drop (it|this|the (matter|case|request|claim|whole thing))( please)?$',
    "(do|does|am|are|'m|'re|is|will|wo)( ?n'?t| not)? ?(no longer )?(insist(ing)? on|asking for|require|pursu(e" +
      '|ing)) (a |the |my |any |this )?(\\w+ )?(refund|money|claim) (any ?more|any longer|now)',
    '(i|we) (\\w+ )?(waive|forgo|renounce) (the|my|our|a|any) (refund|claim|money|request)',
    '(found|everything is there|they arrived|they are here|got them) .{0,24}(sorry|apologi\\w+|forget|never ?mind' +
      '|ignore|drop|cancel|close).{0,20}',
    '(request|claim|complaint|e-?mail|mail|message|ticket|case) (can be|may be|should be|can now be) (closed' +
      '|ignored|dropped|deleted|disregarded|cancell?ed|withdrawn|forgotten)',
    '(request|claim|complaint|mail|message|ticket|case) (is|has become) (now |hereby )?(void|withdrawn|obsolete' +
      '|moot|unnecessary|superfluous)',
    '(request|claim|complaint) was a (mistake|misunderstanding)',
    'you (can|may) keep (the|my) (money|payment|cash|dough)',
  ],
  not: [
    `(${NOT}|refuse to) (\\w+ )?(going to )?(${TAKE_BACK}|forget(ting)?)( (${REFUND_REQUEST}|it|about it))?`,
    `${LATER} (gladly |then |of course |also )?(${TAKE_BACK}|forget|close) .{0,60}(if|when|once` +
      '|as soon as|should|unless).*',
    `(if|once|when|unless|should|as soon as) .{0,90}${LATER} (\\w+ )?(${TAKE_BACK}|forget|close).*`,
    '(no|not|without) .{0,24}(refund|money)( (is |are )?(needed|necessary|required|wanted))? .{0,40}(invoice' +
      '|receipt|copy|question)s?',
    'never ?mind (the|that|your|my) (english|tone|spelling)',
    "(hope|expect|want|until|till|once|when|if|unless|before|not|n't|never|yet|how|whether|make sure|ensure|trust" +
      '|demand|insist|get|after|wait|want|need|see|have) (\\w+ )?(\\w+ )?(\\w+ )?(\\w+ )?(resolved|sorted|settled' +
      '|solved|cleared up)',
    `${NOT} (\\w+ )?(ignore|disregard|delete|close|dismiss|drop|cancel|stop|keep|forget|consider) .{0,30}`,
    "(you|they|imaginator) (can(not|'t)|could( ?n't| not)|must( ?n't| not)) (just |simply )?(keep|ignore|forget" +
      '|close) .{0,24}',
    '(ticket|case|request) (was|is|has been) (\\w+ )?(closed|ignored|deleted) (without|although|though|but|even' +
      '|by you|by your).{0,40}',
    '(if|once|when|unless|should|as soon as|until|in case) .{0,120}(drop|close|forget|withdraw|ignore|cancel) (it' +
      '|this|that|the \\w+|my \\w+)',
    'why .{0,30}(closed|ignored|cancelled|deleted|dismissed|disregarded)',
    '(cancel|stop|undo|void|revoke) (the|this|that|my|our) (\\w+ )?(charge|payment|transaction|order|subscription' +
      '|invoice|debit|plan)s?',
  ],
  hides: ['own_mistake', 'failure', 'dissatisfaction', 'never_charged'],
};

export const STATUTORY_WITHDRAWAL: Wording = {
  said: [
    'rights? (of|to) (withdraw(al)?|cancel(lation)?|revo(ke|cation)|rescission)',
    '(withdrawal|cancellation|cooling-? ?off|revocation) (rights?|period|notice)',
    'cooling-? ?off',
    'statutory (right|withdrawal|cancellation)',
    '(withdraw|withdrawing|withdrawal|revoke|rescind|cancel) .{0,10}(from )?(the|my|our|this)' +
      ' .{0,12}(contract|purchase|agreement)',
    '(cancel|withdraw|return|revoke) .{0,24}(within|in|under) .{0,10}(14|fourteen)[- ]days?',
    '(14|fourteen)[- ]days? .{0,20}(withdraw|withdrawal|cancel|cancellation|right|return)',
    'consumer (contracts regulations|rights directive)',
    'distance selling',
    '(withdraw|withdrawing|cancel|canceling|cancelling) .{0,24}(14|fourteen)[- ]day',
    '(right|rights) (as|of) (a )?consumers? .{0,30}(withdraw|cancel|return|revoke)\\w*',
  ],
  hides: ['takes_back', 'account_ended', 'legal_threat'],
};

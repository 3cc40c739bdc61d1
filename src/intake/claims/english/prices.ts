import type { Wording } from '../wording.js';
import { NOT, NT, PRICE } from './words.js';

const CHANGE = '(lower|drop|reduce|cut|decrease|raise|increase|change|halve|hike|slash)';

export const PRICE_CHANGE: Wording = {
  said: [
    `${CHANGE}(d|ed|ped|ing)? (your |the |ur |all |its )?(\\w+ )?(prices?|pricing|rates?|tariffs?)`,
    `${PRICE} .{0,20}(dropped|(went|gone|goes|go|came) (down|up)|fell|fallen|decreased|increased` +
      '|rose|changed|lowered|reduced|raised|been cut)',
    '(price|pricing|rate|tariff) (cuts?|drops?|reductions?|increases?|changes?|hikes?|adjustments?|decreases?)',
    "(is|are|it's|got|made it|became|now) (\\w+ )?cheaper( now)?",
    `(new|current|reduced|today's) (\\w+ )?${PRICE}`,
    'today it costs?',
    "(now|today) (it's|it is|its|you ask|you charge) .{0,8}\\d",
    'older (charges|requests|invoices)',
    'now (it )?costs? (only |just )?\\d',
    'costs? .{0,24}less (now|today)',
    '(too|so|very|quite|way) (expensive|costly|pricey|dear)|overpriced', // of the price, which was right at the time
    '(prices|pricing|rates|price list) (is|are|was|were) (much |way |far )?too high',
    '(got|get|gets|getting|become|became|gotten|grown|turned|made it) (so |that |even )?(much )?(more expensive' +
      '|dearer|pricier|costlier)',
    "(is|are|it's) (now|today|suddenly|meanwhile) .{0,16}(cheaper|half (the|as)|less|dearer|more expensive)",
    'more expensive (now|than (before|last|in|a))',
    '(now|today) .{0,8}(half the price|at half)',
    '(has|have) been (so much |much )?cheaper',
    '(you|they|imaginator) (\\w+ )?(put|jacked|pushed|brought) (up|down) .{0,12}(prices?|rates?)|(price|prices)' +
      ' (was|were|have been) put (up|down)',
  ],
  not: [`${NOT}( an?)? (price changes?|changed? .{0,8}prices?)`, '(found|offer|others?|competitors?) .{0,20}cheaper'],
  hides: ['wrong_amount'],
};

const FAILED_ONES =
  '((failed|failing|crashed|broken|unsuccessful|aborted|faulty|botched|timed[- ]out|cancelled|rejected)' +
  ' (requests?|calls?|ones?|images?|jobs?|generations?|attempts?|tries|pictures?|runs?|orders?)|failures|errors' +
  '|failed' +
  '|time-?outs|crashes)';

export const NEVER_CHARGED: Wording = {
  said: [
    `(${FAILED_ONES}|requests?|calls?|they|those|these|them|it|which) .{0,16}(was|were|are|is` +
      `|been|be)${NT} (even |ever )?(charged|billed|invoiced|deducted)`,
    `(did|do|have)${NT} (charged?|bill(ed)?|invoiced?) (me |us )?(for )?(them|it|those|these|the failed)`,
    `(do|does|did)${NT} (appear|show|show up) (on|in) (my|the|our) (invoice|bill|statement)`,
    `${FAILED_ONES} .{0,16}((was|were|are|is) free|costs? nothing)`,
    `none of (the |my |our )?(failed|failing) .{0,16}(charged|billed|invoiced)`,
    `(did|do|have)${NT} (charged?|bill(ed)?) (me |us )?(for )?(the |any )?(errors|failures|time-?outs)`,
    'no charges? for (the |my |our )?(failed|failing|those|these)',
    '(never|not) (charged|billed) (me |us )?for (the |those |these |any )?(failed|them)',
    'nothing (was |has been |is |got |had been )?(\\w+ )?(taken|charged|billed|deducted|debited|paid|invoiced)' +
      ` (for|on|from me for) .{0,12}${FAILED_ONES}`,
    `${FAILED_ONES} .{0,16}(cost|costs|costing) (me |us )?nothing`,
    `${FAILED_ONES} .{0,8}(did|do|does|have|has)${NT} cost (me |us )?(anything|a (thing|penny|cent|dime)|money)?`,
    `(was|were|am|are|been|wo|will|have|has)${NT}( been| be| being)? (charged|billed|invoiced|debited) .{0,12}for` +
      ` .{0,12}${FAILED_ONES}`,
    `${FAILED_ONES} .{0,12}(is|are|was|were|do|did)( ?n'?t| not| never) (even )?(on|in|appear|charged|billed` +
      '|invoiced|deducted|been (charged|billed))( (on|in) (the|my|our) \\w+)?',
    `(did|do|had)( ?n'?t| not) (have to )?pay (anything )?for .{0,12}${FAILED_ONES}`,
    `${FAILED_ONES} .{0,12}(free|free of charge|for free|at no cost|not charged|uncharged|unbilled)`,
    `(no (money|charge|cost|payment)s?|not a (cent|penny)) .{0,16}for .{0,12}${FAILED_ONES}`,
    "(did|have|has)( ?n'?t| not| never) (taken?|deduct(ed)?|debit(ed)?) .{0,12}(money |anything )?for" +
      ` .{0,12}${FAILED_ONES}`,
    `${FAILED_ONES} (was|were|is|are)(${NT}) (charged|billed|invoiced|deducted|debited)`,
    "(i|we) (was|were|have|am|are)( ?n'?t| not| never)( been)? (charged|billed|debited) .{0,16}(for|when|because)" +
      ' .{0,24}(fail(ed|s)?|crash(ed)?|errors?|time-?outs?)',
    "(not|never|n't) (charged|billed|debited|deducted|taken) (any ?thing |a cent |money )?(me |us )?for (that" +
      '|this|it|the one|the ones|those|them) (that|which) (failed|crashed|timed out)',
  ],
  not: [
    `(should|would|must|shall|could|may)${NT} (be|have been) (charged|billed)`,
    `(only|but|since|because) .{0,12}not charged back`,
    `(should|must|ought|supposed)( ?n'?t| not| never)? .{0,24}${FAILED_ONES}.{0,60}`,
    `${FAILED_ONES} .{0,24}(should|must|ought|supposed|are meant|will|shall).{0,60}`,
    `(why) .{0,30}${FAILED_ONES}.{0,60}`,
    '(was|were|am|got) (also |even |still |nevertheless |fully |wrongly )?(charged|billed) .{0,12}for' +
      ` .{0,12}${FAILED_ONES}`,
  ],
  hides: ['failure'],
};

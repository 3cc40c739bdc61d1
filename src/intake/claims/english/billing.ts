import type { Wording } from '../wording.js';
import { CHARGE, CHARGED, IMAGE, NOT, NT, PRICE, TIMES, TWICE, YOUR } from './words.js';

export const DUPLICATE: Wording = {
  said: [
    `${CHARGED} .{0,40}${TWICE}`,
    `${CHARGED} .{0,30}(again|a (second|2nd) time)`,
    `${TWICE}[- ]?(${CHARGED}|${CHARGE})`,
    `(took|take|taken|withdrew|withdrawn|collected) .{0,40}(${TWICE}|again|a second time)`,
    `duplicat(e|ed|ion)( \\w+)? ?(of )?${CHARGE}`,
    `${CHARGE} .{0,20}duplicate[ds]?`,
    '(a|possible|apparent|the|as) (duplicates?|repeat)( of)?',
    `(${TIMES}|both|identical|same) (identical |same |equal )?${CHARGE} .. (same|one|single|identical)`,
    `(?<!two )(one|single|same) (request|job|call|order),? ${TIMES} ${CHARGE}`,
    `${TIMES} ${CHARGE},? (one|a single|the same) (request|job|call|order)`,
    `(same|one|single) (request|job|call|order|thing|${CHARGE}) .. (${TWICE}|a second time)`,
    `${CHARGE} .. (are|is) for the same`,
    `identical ${CHARGE}`,
    '(exact|identical|is a) copy of …',
    `(invoice|bill|statement) (contains|lists|shows|has) .{0,40}${TWICE}`,
    `(a )?(second|2nd|another) (charge|payment|debit|booking|purchase) (for|of|on)`,
    `(one|a single|1|the same) (request|job|call|order|purchase),? (but )?${TIMES} ${CHARGE}`,
    `${TIMES} ${CHARGE} .{0,60}(one|a single|1|the same) (request|job|call|order|purchase|result)`,
  ],
  not: [
    `${NOT}( been| an?| any)?( \\w+)? (duplicates?|double|charged (twice|double))( ${CHARGE})?`,
    `duplicate (${IMAGE}|(of )?(a |the |my )?(\\w+ )?(mails?|e-?mails?|tickets?|messages?))`,
    `(asked|wrote|written|mailed|called|ran|run|tried|sent|submitted|clicked)( \\w+)?( \\w+)? ${TWICE}`,
    `(${IMAGE}|faces?|person|woman|man) .{0,12}${TWICE}`,
    'split .{0,24}',
    'double (that|this|what|the (price|amount|rate))',
  ],
};

const WRONG = '(wrong|incorrect|false|erroneous|mistaken|miscalculated|off|too (high|much)|not (right|correct))';
const FIGURE = '(amounts?|sum|totals?|price|rate|figures?|invoices?|bill|billing|charge|numbers|calculation)';

export const WRONG_AMOUNT: Wording = {
  said: [
    'over-? ?(charged?|charging|billed|billing|priced)',
    `${FIGURE} .. (can|could)( ?n'?t|not| not|no't) be (right|correct|true)`,
    `(wrong|incorrect|false|erroneous) (\\w+ )?(${FIGURE}|tier price)`,
    `${FIGURE} .{0,30}(is|was|are|looks|seems|be) (\\w+ly )?${WRONG}`,
    `${FIGURE} .{0,20}(is|was|does|did|do)${NT} (right|correct|match|fit|add up|agree)`,
    `${PRICE} .. (does|do|did)${NT} (match|agree|fit)`,
    'by (my|our) (calculation|reckoning|count)',
    '(list|website|page|table) (says?|shows?|has) .{0,12}\\d',
    '(double|twice|triple|three times|\\d+ times) (the|your) (\\w+ )?(price|rate|amount)',
    '(counted|listed|calculated) .{0,12}\\d+ .. (only|but|not)',
    `${CHARGED} for .. (although|though|but|while|whereas|even though) (i|we) (only |just |never ` +
      '|have |had )?(used?|ordered|requested|booked|chose|selected|made)',
    '(more|higher) than (i |we |it )?(the |your |ur )?(list|listed|published|official|agreed' +
      '|advertised|expected|should)',
    '(more|higher) than .{0,20}(price|rate)s?',
    '(should|would|must|ought to) (be|cost|have been|have cost|come to|make) .{0,10}\\d',
    '\\d .. (instead of|not|rather than) .{0,4}\\d',
    `${CHARGED} (me |us )?.{0,12}\\d .. (but|and|while|whereas|though) .. (ordered|requested|list|expected|should)`,
    '(list|listed|expected|advertise) .{0,16}\\d .. (took|paid|billed|charged|pay) .{0,12}\\d',
    'billing (error|mistake)s?',
    `${CHARGED} .{0,12}\\d .. (and|but|while|though) (i|we) (only |just )?(made|used|ordered|generated` +
      '|requested|wanted)',
    '(your|the) (price list|pricing|price table) (comes|adds|amounts) .{0,12}\\d',
    'mis-?calculat(ed|ions?)',
    `(error|mistake|typo) (in|on|with) (${YOUR}|this|my|our) (billing|bill|invoice|calculation|price)`,
    `(${CHARGED}|took|taken|costs?) .{0,20}(too much|so much|way more|much more)`,
    'way (more|too much)',
    'why so much',
    "do( ?n'?t| not) cost that much",
    '(used|applied|charged|billed|at|with|using) .{0,16}wrong (price|rate|tier)',
    '(billed|charged) .{0,16}(pro|premium|hd|higher|other|wrong) .{0,6}(rate|price|tier)',
    '(rate|price) .. (is|was) not the one',
  ],
  not: [
    `${FIGURE} .{0,8}(is|was|are) (correct|right|fine|ok)`,
    "(isn'?t|not) (wrong|incorrect|too (high|much))",
    '(typed|entered|ordered|put|set|sent) \\d+ (instead of|not|rather than) \\d+',
  ],
};

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
  ],
  not: [`${NOT}( an?)? (price changes?|changed? .{0,8}prices?)`, '(found|offer|others?|competitors?) .{0,20}cheaper'],
  hides: ['wrong_amount'],
};

const FAILED_ONES = '(failed|failing) (requests?|calls?|ones?|images?|jobs?|generations?)';

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
  ],
  not: [
    `(should|would|must|shall|could|may)${NT} (be|have been) (charged|billed)`,
    `(only|but|since|because) .{0,12}not charged back`,
  ],
  hides: ['failure'],
};

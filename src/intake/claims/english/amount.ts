import type { Wording } from '../wording.js';
import { CHARGED, IMAGE, NT, PRICE, REQUEST, TIMES, YOUR } from './words.js';

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
    `(why|how come) .{0,24}${CHARGED} .{0,12}(premium|pro|hd|ultra|business|plus|high[- ]res\\w*|4k)( .{0,24})?`,
    `… (lists|shows|says|counts|states|has|charges|bills|claims) \\d+ (\\w+ )?(${IMAGE}|${REQUEST})`,
    '(an? |one )?(extra|additional|superfluous) (zero|nought|digit|0)',
    '(zero|nought|digit|0) too many',
    'decimal (point|comma|place)s?',
    '(quoted|promised|offered|agreed( on)?) .{0,16}\\d .. (took|taken|charged|paid|billed|invoiced|pay|debited)' +
      ' .{0,12}\\d',
    '\\d .{0,16}(makes?|is|gives|equals|comes to|=|are) .{0,6}\\d.{0,8}(but|not|and not|yet|instead) .{0,16}\\d',
    '(mis-?count(ed)?|counted wrong(ly)?|wrongly (counted|calculated|charged|billed)|incorrectly (charged|billed' +
      '|calculated|invoiced))',
    `(${TIMES}|twice|ten|twelve|twenty|\\d+)( times)? (what|more than|as much as|higher than|too much|the amount)` +
      ' .{0,16}(should|expected|agreed|owe|normal|list|usual|ordered|used|be)',
    "(forgot|forgotten|missing|miss|did( ?n'?t| not) (apply|get|include|deduct)|without|where is) (the |my |our " +
      '|a |applying )?(\\w+ )?discount',
    "discount .{0,16}(missing|not applied|forgotten|ignored|was ?n'?t|not (been )?(taken|given|deducted" +
      '|included))',
    '(price (page|list)|price table|website|site|pricing page|docs|homepage) .{0,24}\\d.{0,12}(but|yet|and|while' +
      '|whereas) .{0,24}\\d',
    '\\d.{0,12}(on|in) (your|the) (price (page|list)|website|site|pricing( page)?|homepage|tariff) .{0,8}(but|yet' +
      '|and|while|whereas) .{0,24}\\d',
    `paid for \\d+ (${IMAGE} |${REQUEST} )?(and|but|though) (i |we |have )?(only |just )?(have )?(used|made` +
      '|ordered|generated|needed) \\d+',
    'why (is|are|was) (it|this|the \\w+|my \\w+) so (high|much)',
    'so (high|much),? (although|though|when|as) (i|we)',
    '(charged|billed|invoiced|took|taken|deducted|debited) (me |us )?(\\w+ )?(more than|above) (the |what ' +
      '|your |i |we |was |\\d|agreed)',
    "(amount|sum|total|figure|quantity|count|number) .{0,16}(does|do|did)( ?n'?t| not) (match|agree|fit" +
      '|correspond|tally|equal|add up|make sense|reflect)',
    `(quantity|number of (${IMAGE}|${REQUEST})|count) .{0,24}(is|was|are|seems|must be) (\\w+ )?(wrong|incorrect` +
      '|off|too high|false|mistaken)',
    `(${CHARGED}|taken|took) .{0,16}(ten|twice|ten times|double) (too much|the (price|amount|sum))`,
    '(overpayment|over-?paid|overpayed)',
    '(inflated|exaggerated|excessive) (\\w+ )?(amount|bill|invoice|charge|total|sum)',
    '(bill|invoice|charge) .{0,8}(is|was|seems|looks) (way |far |much )?too high',
    'only (ever )?(use|used|using|select(ed)?|chose|choose|book(ed)?) .{0,12}(basic|standard|draft|lowest' +
      '|cheapest)',
    '^(and )?(we|i) (made|used|ran|generated|created) (only |just )?\\d+$',
    '^(and |but )?(we|i|there were|it was|they were) (only|just|actually|really|in fact) (made |ran |used ' +
      `|generated |created )?(only )?\\d+( (${IMAGE}|${REQUEST}))?$`,
    '(but|although|though|whereas|while|yet|when) (i|we) (have )?(only|just|really|actually) (used|made|ordered' +
      '|ran|generated|requested|needed) \\d+',
  ],
  not: [
    `${FIGURE} .{0,8}(is|was|are) (correct|right|fine|ok)`,
    "(isn'?t|not) (wrong|incorrect|too (high|much))",
    '(typed|entered|ordered|put|set|sent) \\d+ (instead of|not|rather than) \\d+',
    '(company|customer|business|firm|billing|street|my|our|vat|tax) (\\w+ )?(name|address|number|id|details)' +
      ' .{0,24}(wrong|incorrect|misspel\\w+|false|not (right|correct))',
    '(wrong|incorrect|false) (name|address|vat|tax|company|date|currency)( .{0,24})?(invoice|bill)?',
    '(the )?difference (between (us|them)|to me|for me|in (taste|style|time|quality))',
    '(it|this|that|does|would|will|could|to|not|any|huge|big|all the) (\\w+ )?(make|makes|made|making) (a |the ' +
      '|any |no |all the )?(\\w+ )?difference',
    '(price|pay|refund) (the )?difference (to|since|between) .{0,8}(new|old|lower|today)',
    '(?<!per )(?<!an )(picture|image|photo|result|face|hand|text|style)s? .{0,8}(is|are|was|were' +
      '|looks?) (\\w+ )?(wrong|off|false' +
      '|incorrect)',
    '(invoice|bill|amount|charge|price) .{0,12}(is|was|are) (right|correct|fine|ok|okay|in order)',
    "(not|n't|never|no) (\\w+ )?(over-?charged?|overbilled|too much|billing (error|mistake)s?)",
    'too much (work|to ask|red|blue|green|noise|detail|text|trouble|time|stress|hassle|to do|going on|contrast' +
      '|light|colou?r)',
    'should (be|have been) (refunded|back|paid( back)?|here|done|possible) .{0,12}\\d.*',
  ],
};

import type { Wording } from '../wording.js';
import { CHARGE, CHARGED, IMAGE, NOT, TIMES, TWICE } from './words.js';

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
    '(one|1|a single) (click|picture|image|press|tap|go|try|generation|result|attempt|invoice|prompt)[,;:]?' +
      ` .{0,8}(${TIMES}|double) (${CHARGE}|debits|charged)`,
    '(same|identical) (amount|sum|charge|payment|invoice|debit|transaction|figure|entry|line|item)' +
      ` .{0,40}(${TWICE}|again|${TIMES} times|on two|two consecutive|within .{0,12}minutes?)`,
    '(same|identical) (amount|sum) .{0,16}(charged|debited|taken|booked|billed) .{0,12}(on|within|on two) ',
    `(appears?|shows?( up)?|listed|booked|there|stands|see .{0,16}|entered|found .{0,16}) ${TWICE} (on|in) (my` +
      '|our|the|your) (\\w+ )?(statement|card|account|bank|invoice|bill|credit|paypal|list)',
    '(charge|payment|debit|transaction|invoice|entry) .{0,8}(is|was|looks like) (a |an )?(exact |identical' +
      ' )?(copy|repeat|repetition|duplicate) of',
    '(charge|payment|debit|amount|transaction|booking|deduction) (was|is|got|has been) (repeated|doubled' +
      '|duplicated)',
    '(ordered|clicked|pressed|ran|requested|bought|used|made) (it |this |that )?(only |just )?once' +
      ` .{0,24}(${TWICE}|two|three|double)`,
    '(only|just) (ordered|clicked|pressed|ran|requested|bought|made) .{0,12}once',
    `${TIMES} (${CHARGE}) .{0,16}(within|seconds|minutes?) .{0,24}`,
    `why (\\w+ )?(\\w+ )?(\\w+ )?(${TIMES}|double) ${CHARGE}`,
    'double[- ](dipp(ed|ing)|debit(ed)?|paid|payment|booking|invoiced)',
    "(we|i)( have|'ve)? (already )?paid (this|that|the) (invoice|bill|charge)( \\w+)? (already|before|once)",
    "(we|i)( have|'ve)? already paid (this|that|the|your) (invoice|bill)|already paid (once|before|on the)",
    '(invoice|bill|this one|that one) (…)? ?(was|is|has been) already (been )?(paid|settled)',
  ],
  not: [
    `${NOT}( been| an?| any)?( \\w+)? (duplicates?|double|charged (twice|double))( ${CHARGE})?`,
    `duplicate (${IMAGE}|(of )?(a |the |my )?(\\w+ )?(mails?|e-?mails?|tickets?|messages?))`,
    `(asked|wrote|written|mailed|called|ran|run|tried|sent|submitted|clicked)( \\w+)?( \\w+)? ${TWICE}`,
    `(${IMAGE}|faces?|person|woman|man) .{0,12}${TWICE}`,
    'split .{0,24}',
    'double (that|this|what|the (price|amount|rate))',
    "(don't|dont|do not|never|not|stop|without|please) (\\w+ )?(charge|charging|bill|billing|debit|debiting)(" +
      ' \\w+)? again',
    '(a |the )?duplicate of (the |my |our |this |that )?(\\w+ )?(invoice|receipt|bill|mail|ticket|e-?mail|…)',
    `(cost|costs|priced|price is|expensive|costing) .{0,12}${TWICE} .{0,24}`,
    `${TWICE} (as|the (price|amount|size)|this year|a (day|week|month|year))`,
    `(no|not|wasn't|was not|without) .{0,16}${TWICE}`,
    "(kein(e[nr]?)?|nicht|geen|niet|aucune?|pas (de|d')|sin|nessun[oa]?|non|nenhum|n[aã]o|bez) (\\p{L}{1,12}" +
      ' )?(double|duplicat)\\w{0,10}',
  ],
};

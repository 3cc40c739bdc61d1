import type { Wording } from '../wording.js';
import { IMAGE } from './words.js';

const PAPER =
  '((pro ?forma |vat |tax |paper |pdf |corrected |proper )?(invoices?|receipts?|bills?)|statements? of account' +
  '|proof of (payment|purchase)' +
  '|credit notes?|w-?9|(pdf|paper) (version|copy|file)|cop(y|ies)|order confirmation|tax (certificate|form))';
const SOME = '(a |an |the |my |our |your |this |that |these |those |another |one |all )?(\\w+ )?';
const FORM =
  '((billing|postal|invoice|company|e-?mail|street|delivery) (address|name|details|data|contact)|address' +
  '|e-?mail|company name' +
  '|vat (id|number|no|data|details)|tax (id|number)|payment method|(credit )?card details|purchase order' +
  '|po number|password|plan|tier)';
const HOW =
  '(use|set|call|integrate|upload|download|save|generate|install|configure|increase|rotate|reset|create' +
  '|connect|change|switch' +
  '|upgrade|downgrade|delete|enable|disable|train|choose|write|invite|add|reuse|export|find|see|print|access|log)';
const SETTLED =
  '(refund(ing)?( (it|me|us))?|money|repayment|sorting|fixing|solving|resolving|clarif(ying|ication)|explain(ing)?' +
  '|explanation|invoice|receipt|copy|((wonderful|great|amazing|fantastic|excellent|beautiful|lovely|gorgeous) \\w+))';
const LOVELY =
  '(gorgeous|beautiful|wonderful|amazing|awesome|fantastic|excellent|brilliant|stunning|great|lovely|perfect)';

const PAPERS = [
  `(cop(y|ies)|pdf|duplicate|scan) (\\w+ )?(of|for) ${SOME}(invoice|receipt|bill|statement|…)s?`,
  `(send|e-?mail|mail|resend|re-send|forward|provide|share|issue|re-?issue|get|give) (\\w+ )?${SOME}${PAPER}`,
  `(can|could|may) (i|we|you) (please )?(have|get|receive|download) ${SOME}${PAPER}`,
  `(i|we) (\\w+ )?(\\w+ )?(need|want|like|require|looking for|missing|ask for) (to have )?${SOME}${PAPER}`,
  `ask(ing)? for is .{0,12}${PAPER}`,
  `(i|we) (can ?not|can'?t|could ?n'?t|could not) (find|see|open|download) ${SOME}${PAPER}`,
  `${PAPER} .{0,40}(tax return|tax adviser|accountants?|accounting|bookkeep(ing|er)|records|expenses?|books)`,
  `(accountants?|bookkeeper|tax adviser) (\\w+ )?(needs|wants|asks for|requires)`,
  `(correct|amend|change|re-?issue|adjust|update|split|merge|cancel|address|rename) ${SOME}(invoices?|receipts?|…)`,
  '(invoices?|receipts?) (with|without|including|showing|stating|merged|addressed|in the name|in english' +
    '|as pdf) .{0,40}',
  '(send|address|mail) .{0,12}future (invoices|receipts|bills)',
  `(confirm|confirmation) .{0,16}… .{0,12}(paid|settled)`,
  '(vat|tax|gst|company|po|purchase order) (id|number|no|name|registration) .{0,24}(missing|wrong|mis-?spel(t' +
    '|led)|on|to|in)',
  '(our|my|the) (vat|tax|gst) (id|number|no)',
  '(question|help|clarification) .{0,12}(vat|tax|gst)',
  'reverse charge',
  '(vat|tax|gst) (in|on|for|of) .{0,16}(included|added|rate|charged)',
  'what .{0,16}(vat|tax|gst) (rate|id|number)',
  '(corrected|revised|amended|updated|adjusted|fresh|new) (invoice|receipt|bill)s?',
  '(still )?(carr(y|ies)|shows?|has|bears?|states?|contains?|uses?|names?) (our|my|the) (old|wrong|previous' +
    '|former|maiden) (\\w+ )?(name|address)',
  'confirm (the )?(receipt|arrival) of .{0,24}',
  "(your|imaginator's) (vat|tax|gst|company|registration|bank) (id|number|no|details|registration)",
  '(put|add|print|write|include|mention) (our|my|the) .{0,30}(po|vat|tax|cost cent(er|re)|order number' +
    '|reference|company|department).{0,16}',
];

const CHANGES = [
  `(change|update|correct|amend|edit|replace|fix|modify|put|add|include|show|enter|changed|updated) .{0,40}${FORM}`,
  `(my|our|the|a) (new|wrong|old) ${FORM}`,
  "(i|we)( have|'ve)? (just |recently )?moved( (house|offices?|to))?",
  `${FORM} .{0,16}(is|has) (now |been )?(wrong|changed|mis-?spel(t|led)|outdated)`,
];

const ANSWERS = [
  '(question|questions|help|issue|advice|information|trouble) (about|with|regarding|concerning|on) .{0,24}(api' +
    '|sdk|rate limits?|prompts?|webhooks?|integration|documentation|parameters?|seeds?|licen[cs]es?|copyright' +
    '|usage rights)',
  `how (do|can|could|should|would|to) ((i|we) )?(\\w+ )?${HOW}`,
  '(can|could|may|am|are|is it) (i|we|ok|okay|possible|allowed)( allowed)?( to)? (re-?use|use|print|sell' +
    '|publish|change|switch|download) .{0,40}',
  '(which|what) (\\w+ )?(parameter|endpoint|model|tier|size|format|setting|header|seed|prompt|licen[cs]e' +
    '|version)s? \\w+',
  '(rate limits?|reset my password|api documentation|sample code|code examples?|usage rights|commercially' +
    '|commercial (use|licen[cs]e))',
  '(how much|what) (does|do|is|are|would|will) .{0,60}(cost|price|charge)',
  'how much (is|are) .{0,40}',
  'what (are|is) (your|the) (current |latest )?(prices?|pricing|rates?|price list)',
  '(like|want) to know .{0,12}(prices?|cost|how|whether|which|what)',
  '(please|like|want|need|send|get|give|make) .{0,24}(a quote|quotation|price list|an offer|discount|demo)',
  '(volume|bulk|student|education|enterprise) (discounts?|pricing|plans?|prices?|rates?)',
  'when (will|does|do|is|are) .{0,30}(tier|model|feature|version|endpoint)s?',
  '(is|would) (there|it) (be )?(a way|any way|possible|ok|okay|allowed) (to|for|if) .{0,40}',
  '(can|could|would) (you|u) (please )?(extend|renew|prolong|re-?activate|re-?upload|upscale|resize|re-?send' +
    '|resend|upload) .{0,40}',
  '(like|have|get|need|want|get) (the|my|our|a|it|them|this) .{0,24}(in|as) (a |an )?(higher|better|full' +
    '|original|larger|different|svg|psd|png|pdf|tiff?|vector|print) ?(resolution|format|size|quality)?',
  '(as|in) (a )?(psd|svg|tiff?|eps|vector|layered) ?(files?|format)?',
  '(do|does) (you|imaginator) (offer|have|sell|support|provide|give) .{0,24}(discounts?|plans?|formats?|styles?' +
    '|models?|subscription|api|sdk|packages?)',
  '(who|whom) (can|do|should|may) (i|we) (ask|contact|talk|speak|write)( to)? (about|regarding|concerning|for)' +
    ' .{0,16}(licen\\w+|usage|partnership|api|integration)',
  '(download|access|open) (it|them|my (images|pictures)|the (images|pictures)) again',
];

const THANKS = [
  `(thank you|thanks|thx|grateful) .{0,24}for (the |your |my |all |such |a |an )?(\\w+ )?${SETTLED}`,
  '((just|only|simply) (want|wanted|writing|wish|wished) to|would like to) (say (a )?(big )?thank|say thanks' +
    '|thank|tell you how|let you know how)',
  '(the )?(refund|money|repayment|invoice|receipt|copy) (has |just |already |now )?(arrived|came|is here' +
    '|been received)',
  `(i|we)( have|'ve)?( just| already| now)? (received|got) (the|my|our|your) (refund|money|repayment|invoice|copy)`,
  `(love|loved|enjoy(ed)?|impressed (with|by)|happy with|delighted with|fan of) (your|the|my|these|it|them)`,
  `${IMAGE} (are|is|were|look|looks|turned out|came out) (\\w+ )?${LOVELY}`,
  'best thing .{0,16}(ever|made|seen)',
  '(keep up the|great|excellent|fantastic|good|wonderful|amazing) (good |great )?(work|job)',
  'unsubscribe (me|us)',
  '(everybody|everyone|we all|they all|all of us|my \\w+|our \\w+|clients?|customers?|kids|visitors) (\\w+' +
    ' )?(love[sd]?|adore[sd]?|like[sd]?) (it|them|the|these|that|this|your)',
  '(well done|just to let you know|bravo|hats off|kudos|congratulations|thumbs up|you guys rock|cheers for' + ' that)',
  '(what a|such a) (great|lovely|wonderful|fantastic|brilliant|amazing) (\\w+)',
  `(thank you|thanks|thx|cheers) .{0,16}for (your|the|this|all your) (\\w+ )?(quick|fast|swift|speedy` +
    `|${LOVELY}) (\\w+ )?` +
    '(help|support|service|assistance|solution|fix)',
  '(thank you|thanks|thx|cheers) .{0,16}for (your|the|all your) (\\w+ )?(help|support' +
    '|assistance) with (\\w+ )?(\\w+ )?…',
  `(thank you|thanks|thx|cheers) .{0,16}for (the|my|these|those|all) (\\w+ )?(\\w+ )?${IMAGE}`,
  `(everything|all|it all) (has |have |had )?(worked|works|went|turned out|came out|is|was) (\\w+ )?(well|fine` +
    `|good|smoothly` +
    `|perfectly|flawlessly|nicely|${LOVELY})`,
  `${LOVELY} (\\w+ )?(service|support)(,| and thank| thank|!|$)`,
];

/** A paper, a change of data, an answer, or nothing but thanks for something; not a bare "thank you". */
export const WANTS_OTHER: Wording = {
  said: [...PAPERS, ...CHANGES, ...ANSWERS, ...THANKS],
  not: [
    '(thank you|thanks|thx|grateful) .{0,16}for (a|an) (\\w+ )?(\\w+ )?(refund|repayment|solution|reply)',
    'grateful (for|if) .{0,40}',
    '(thank you|thanks|thx) .{0,60}in advance( .{0,60})?',
    '(if|hope|until|whether|before|when|not|as if|first|previously|usually|normally) (that )?(everything|all' +
      '|it all) .{0,24}',
    '(everything|all|it all) .{0,32} (until|till|before|but|except|apart|though|however|at first|last|yesterday).*',
    "(not|n't|hardly|expect\\w*|never) (\\w+ )?(a |an )?(\\w+ )?(great|excellent|good|perfect) (\\w+ )?(service" +
      '|support)',
    `(no|not|never|without|don't|dont|do not) (need |want |require )?(a |an |the |any )?(\\w+ )?${PAPER}`,
    `(not|n't|never|no longer) (\\w+ )?(love|enjoy|impressed|happy|delighted)`,
    "(i|we)( have|'ve)? (send|sent|resent|attached|forwarded|provided) .{0,40}",
    "(not|n't) (yet )?(arrived|came|received|got|get|receive)",
    `(how|when) (do|can|could|will|would) (i|we) (get|receive|have) (my|the|our) money`,
    '(great|good|excellent) (work|job) (if|but)',
    'happy with (the results?|it|them) (if|but|either)',
  ],
};

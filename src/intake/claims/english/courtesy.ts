import type { Courtesy } from '../wording.js';

/** What English mails say besides their matter. */
export const COURTESY: Courtesy = {
  closings: [
    'best regards',
    'kind regards',
    'kindest regards',
    'warm regards',
    'with kind regards',
    'many thanks and kind regards',
    'regards',
    'best wishes',
    'all the best',
    'best',
    'cheers',
    'sincerely',
    'yours',
    'yours sincerely',
    'yours faithfully',
    'yours truly',
    'respectfully',
    'cordially',
    'greetings',
    'thanks',
    'thank you',
    'many thanks',
    'thx',
  ],
  idle: [
    'sent from my \\w+( \\w+)?',
    'get outlook for \\w+',
    'all rights reserved',
    '(i )?reserve (all )?(my|our) rights',
    'have a (nice|good|great|lovely) \\w+',
    'let me know if .{0,40}',
    'if you (need|have) any.{0,40}',
    '(thank you|thanks)( very much| so much| a lot)?( in advance| for .{0,40})?',
    '(look(ing)? forward to|hope to hear) .{0,40}',
    'within \\d+ (business |working )?days',
    '(thank you|thanks)( ever so much| so very much| a million| a bunch| again| once more| kindly| guys)?( in' +
      ' advance)?',
    '(have a |and |wish(ing)? you (a |an )?)?(happy|merry|lovely|nice|good|great|wonderful|pleasant|blessed)' +
      ' (holidays?|christmas|xmas|easter|new year|weekend|day|evening|week|afternoon|season|rest of .{0,12}|one)',
    "(i|we)('d| would) (really |very much |greatly |highly )?(appreciate|be (\\w+ )?(grateful|thankful|glad|happy" +
      '|obliged|much obliged))( it)?( if| for)?',
    'at (your|the) earliest( possible)?( convenience| opportunity)?',
    '(would|could) (it )?be possible( to)?',
    '(await(ing)?|waiting for|hoping for|looking for(ward)?( to)?) (your|a|hearing|an) .{0,24}',
    '(as|like) (discussed|mentioned|agreed|said|requested|written|instructed) (\\w+ )?(on the phone|by phone' +
      '|before|above|below|earlier|by chat|in (the|my) .{0,12})?',
    'under (your|the) (refund )?(policy|terms)',
    'hope (this|that|the) (\\w+ )?(finds|reaches) you .{0,12}',
    'sort (me|us)( out)?( a| with a)?',
  ],
  emptyWords: `
    a an the this that these those it its it's he she they them i i'm i'd i've i'll we we're we'd we've me my
    mine us our you your yours u ur im id ive one ones which what who whom when where why how there here and or
    but so if as at by for from in into of off on onto out over to up with within without about above below
    under is am are was were be been being do does did don't dont didn't didnt haven't havent has have had
    having can can't could would should will shall may might must not no yes ok okay just only also too very
    really still again already now then than same all any some both each every other others another more most
    much many few such own first last latest recent next second please pls plz kindly hello hi hey dear sir sirs
    madam ma'am team support everyone good morning afternoon evening day thanks thank thx ty regards best kind
    cheers greetings sincerely advance hope well sorry asap urgent refund refunds refunded refunding reimburse
    reimbursed reimbursement repay repaid return returned money cash back payment payments pay paid charge
    charges charged transaction transactions invoice invoices invoiced bill bills billed amount amounts sum
    total full fully part partial price order orders purchase number numbers ids reference account accounts
    email e-mail mail mails address card credit debit visa mastercard paypal bank method original currency usd
    eur gbp date time dated today yesterday ago since until days week weeks month insist use either fine want
    wants wanted need needs needed like wish request requests requested requesting ask asks asked asking apply
    claim claiming demand demanding expect get give gave send sent take make made put process issue proceed
    arrange see find found attached attachment attach enclosed following details detail information info
    screenshot document write writing wrote know knows tell told let look looking check help question regarding
    concerning re fwd subject case ticket possible soon immediately immediate news update status hereby herewith
    customer name belongs belonging that's here's what's chargeback chargebacks fail failed file filed sure
    right correct way thing side january february march april june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday
    appreciate appreciated love loved grateful obliged happy holidays ta mate mates hiya g'day folks guys
    convenience earliest bucks quid dough pounds dollars euros sort sorted quick quickly promptly prompt pronto
    id christmas xmas merry year nice lovely weekend ever lot million phone discussed mentioned previously
    stated hear hearing forward await awaiting enclose soonest concerned relevant respective corresponding
    mentioned specified named listed appropriate full entire whole complete completely original same prior
    preferably simply surplus gimme lemme wanna gonna rest subscription statement bought order purchased procure
    esteemed cordial faithfully wishes hopefully understanding cooperation assistance attention matter
    consideration
    go ahead proceed continue private work address home confirm confirms confirmed order myself own process
    below above transaction`,
};

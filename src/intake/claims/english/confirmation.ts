import type { Wording } from '../wording.js';

const SEP = '[\\s,;:–—-]{1,3}';
const YES =
  '(yes|yep|yeah|yup|yes indeed|yes sir|indeed|of course|sure|correct|right|confirmed|affirmative|absolutely)';
const OPENING =
  `^([^\\p{L}\\p{N}]{1,8})?((hi|hello|hey|dear|good (morning|day|evening` +
  `|afternoon))( \\p{L}{1,20})?( \\p{L}{1,20})?${SEP})?`;
const NO = '(no|nope|nah|definitely not|certainly not|absolutely not|not at all|of course not)';
const COURTESY =
  '((please )?(go (ahead|on)|proceed|carry on|continue|process it|do it)( please)?|thanks|thank you|please|thx' +
  '|cheers|sorry' +
  '|thank you very much|many thanks|(it|that|this) (was|is)|that is (right|correct)|all (good|fine|right))';
/** An emoji or a mark may end it. */
const END = '([^\\p{L}\\p{N}]{1,8})?$';
const MESSAGE = '(refund )?(requests?|e-?mails?|mails?|messages?|claims?|refunds?)';
const ASKED =
  `((the|this|that|my|our|such an?|any|your|an?) (\\w+ )?${MESSAGE}|it|them|so|one` +
  '|(this|that|these)(?=$|[,;:–—-]| (to|from|on|in|at|via|by|myself|yesterday|today|last|because|and|with' +
  '|using|please)))';
const ACTED =
  '(wrote|sent|made|did|submitted|requested|asked( for)?|filed|initiated|authored|placed|authori[sz]ed|opened' +
  '|issued)';
const ACT =
  `(${ACTED}|write|written|send|make|submit|request|ask( for)?|file|initiate|place|authori[sz]e|open` + '|issue)';
const NONE = "( ?n'?t| not| never)";

/** Whose it is: "was me", "comes from me". */
const FROM_ME =
  '(was|is|were|comes?|came) (indeed |really |definitely |all )?(me|us|mine|ours|from (me|us)' +
  '|my (own )?(refund )?(request|e-?mail|mail|message)|(written|sent|requested|made) by (me|us)|correct|right' +
  '|genuine)';

/** What makes a yes less than one, anywhere in the sentence. */
const UNLESS =
  '(but|however|though|although|except|think|thought|guess|maybe|perhaps|probably|possibly|not|never|no|nobody' +
  '|none|unsure' +
  '|if|unless|which|suppose|assume|believe|might|could|may|almost|partly|fraud\\w*|scam\\w*|fake|phishing' +
  "|hack\\w*|stolen|some(one|body)|else|\\w+n't|(did|was|do|is|have)nt|wait)";

export const CONFIRMATION: { readonly yes: Wording; readonly no: Wording } = {
  yes: {
    said: [
      `${OPENING}${YES}(${SEP}${COURTESY})?${END}`,
      `${OPENING}(${YES}${SEP})?(i|we) (do |can |hereby |herewith )?confirm(ed)?(${SEP}${COURTESY})?${END}`,
      `${OPENING}(${YES}${SEP})?(i|we) (do |can |hereby |herewith )?confirm (that )?((i|we) (have ` +
        `|did )?${ACT} .{0,80}|${ASKED}$|(${ASKED}|it|this|that) ${FROM_ME})`,
      `${OPENING}(${YES}${SEP})?(it|that|this) ${FROM_ME}`,
      `${OPENING}(${YES}${SEP})?(it's|its|that's) (me|mine|from me|my (own )?(refund )?(request|e-?mail|mail` +
        '|message)|correct|right)',
      `${OPENING}(${YES}${SEP})?(i|we) ((have |really |indeed |myself )?(\\w+ly )?${ACTED}` +
        `|did (\\w+ly )?${ACT}) ${ASKED}`,
      `${OPENING}${YES}${SEP}(i|we) (did|do|have|was|${ACTED})(${SEP}${COURTESY})?${END}`,
      `${OPENING}${YES}${SEP}(the |this |that |my )?${MESSAGE} ${FROM_ME}`,
      `${OPENING}${YES}${SEP}mine${END}`,
      `${OPENING}(${YES}${SEP})?(i|we) (did|do|sure did|certainly did)( that| it| so)?${END}`,
      `${OPENING}${YES} (it|that|this) (was|is)${END}`,
    ],
    not: [`^(.{0,300}?[^\\p{L}])?${UNLESS}(?!\\p{L}).*`],
  },
  no: {
    said: [
      `${OPENING}${NO}(${SEP}${COURTESY})?${END}`,
      `((it|that|this) (was|is|must be|must have been)|was|by) (some(one|body)|some one) else`,
      `(absolutely|definitely|certainly) not (me|us|mine|ours)`,
      `(i|we) ((have|'ve) )?(had |got )?nothing to do with (it|this|that|${ASKED})`,
      `(it|that|this) (was|is)${NONE} (\\w+ly )?(me|us|mine|ours|from (me|us)|(written|sent|requested` +
        '|made) by (me|us|anyone here))',
      "(it|that|this)('s| was| is)? (definitely |certainly |absolutely |really )?(not|never|wasn't|wasnt) (me" +
        '|us|mine|ours|from (me|us))',
      `^(${NO}${SEP})?(wasn'?t|was not|not|definitely not|never) (me|us|mine|ours|from (me|us)|by me)`,
      `(is|was|are|were)${NONE} (my|our) (refund )?(requests?|e-?mails?|mails?|messages?)`,
      `(did|does|has)${NONE} (come|originate) from (me|us|(my|our) .{0,16})`,
      `not (my|our) (refund )?(requests?|e-?mails?|mails?|messages?)`,
      `(i|we) (did|have|had)${NONE} (\\w+ )?${ACT} (${ASKED}|(a|any|the|for a|for any) refund|any ?thing)`,
      `(i|we)( have|'ve)? never (\\w+ )?${ACT} (${ASKED}|(a|any|the|for a|for any) refund|any ?thing)`,
      `${NO}${SEP}(i|we) (did|have)${NONE}$`,
      `${NO}${SEP}(it|that|this) (was|is)${NONE}$`,
      `(i|we) (do|did|ca)(${NONE}|nnot) (recogni[sz]e|know( anything)?( about| of)?) ${ASKED}`,
      `(i|we) know nothing (about|of) ${ASKED}`,
      `((some(one|body)) else|a stranger|an impost[oe]r|not i) (has |must have |probably )?${ACT} ${ASKED}`,
      `(some(one|body)|they) (is|are|must be) (impersonating|pretending to be) (me|us)`,
      `nobody (here|of us|in our \\w+) (has )?${ACT} ${ASKED}`,
    ],
    not: ["(not|n't|isn't|wasn't) (sure|certain) .{0,60}", "(if|whether) (it|that|this) (was|is)( not|n't) (me|mine)"],
  },
};

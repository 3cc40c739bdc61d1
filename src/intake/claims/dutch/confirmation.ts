import type { Language } from '../wording.js';
import { W } from './words.js';

const SEP = '[\\s,;:–—-]{1,3}';
const HELLO =
  '(hallo|hoi|hey|hi|beste|geachte|goedemorgen|goedemiddag|goedenavond|goedendag|goeiendag|goeiemorgen|dag)';
const START =
  `^([^\\p{L}\\p{N}]{1,8})?(${HELLO}( ${W})?( ${W})?( ${W})?${SEP})?((amai|och|nou|ach|oh|ah|euh|wel` +
  '|eh|tja) ?,? )?';
const NICE =
  '(hoor|dat (is|was) (juist|correct|zo)|graag|bedankt|dank u|dankjewel|alstublieft|aub|svp|merci' +
  '|klopt( helemaal)?|dat klopt|zeker|inderdaad|juist|correct|helemaal|bevestigd|ga (maar )?(door|verder)' +
  '|(gelieve )?verder)';
const YES =
  '(ja{1,4}( hoor)?|jawel|jazeker|jep|yep|yes|joa|jaja|zeker|zeker weten|inderdaad|klopt|dat klopt' +
  '|klopt helemaal|juist|correct|dat is (juist|correct|zo)|absoluut|natuurlijk|uiteraard|bevestigd' +
  '|hierbij bevestigd|bevestig|akkoord)';
const NO =
  '(neen?|nee{2,4}|neen|nope|zeker niet|absoluut niet|helemaal niet|natuurlijk niet|geenszins|nee nee' + '|nooit)';
const MAIL =
  '((terugbetalings|refund)?-?(verzoek|aanvraag|e-?mail|mail|mailtje|bericht|vraag|claim|melding)|terugbetaling)';
const MAILS = `((het|dit|dat|de|deze|die|mijn|een|zo'n|zulk een) (${W} )?${MAIL})( tot terugbetaling)?`;
const THIS = `(dat|dit|het|ze|hem|zoiets|zo iets|${MAILS})`;
const WROTE =
  '(geschreven|gestuurd|verstuurd|verzonden|ingediend|aangevraagd|gevraagd|gedaan|gemaild|opgesteld' +
  '|ingestuurd|gezonden)';
const MYSELF = '((zelf|effectief|inderdaad|wel|echt|gisteren|vandaag|allemaal) )?';
/** An emoji or a mark may end it. */
const END = '([^\\p{L}\\p{N}]{1,8})?$';
/** Not much more may follow: "dat was ik al eens gevraagd" answers nothing. */
const THEN = `(?=( ${W})?( ${W})?([,;:–—-]|$)| en )`;
const NOT = '(niet|nie|nooit)';

/** They leave it open. As a yes and a no at once they make the whole answer unclear, whatever else it says. */
const OPEN =
  '(misschien|wellicht|waarschijnlijk|vermoedelijk|mogelijk|kan zijn|zou kunnen|kan kloppen' +
  '|niet (helemaal )?zeker|onzeker|denk(t)? (ik )?(van )?(wel|niet|het)|geloof (ik|van)( wel)?|ik geloof' +
  `|weet (ik )?(het )?niet|geen idee|ja en nee|ik vraag het|(welke?|wat voor( een)?) (${W} )?${MAIL}` +
  '|waar gaat (het|dit) over|waarover|herinner .{0,16}niet)';

/** What makes a yes less than one, anywhere in the sentence. */
const UNLESS =
  '(maar (niet|de|het|ik|wie|wat|eerst|dat)|echter|alleen|niet|nie|nooit|niets|niks|geen|niemand|nee|neen' +
  '|iemand|als|indien|tenzij|of|wie|wat|waarom|hoezo|behalve|deels|gedeeltelijk|bijna|moest|collega' +
  '|mijn (vrouw|man|zoon|dochter))';

export const CONFIRMATION: Language['confirmation'] = {
  yes: {
    said: [
      OPEN,
      `${START}${YES}(${SEP}${NICE})?(${SEP}${NICE})?${END}`,
      `${START}(${YES}${SEP})?(hierbij |bij deze )?(bevestig(en)? (ik|wij|we)|(ik|wij|we) (hierbij ` +
        `|bij deze )?bevestig(en)?)( (${W} )?(${THIS}|hierbij|bij deze|graag|dat|$).{0,80}|$)`,
      `${START}(${YES}${SEP})?(${YES} )?(dat|dit|het|die) (was|ben|waren|is|komt|kwam) (${W} )?(ik|wij|we` +
        `|van (mij|ons)|mijn (${W} )?${MAIL})${THEN}`,
      `${START}${YES}${SEP}(was|ben) (ik|wij|we)( dat)?( zelf)?`,
      `${START}(${YES}${SEP})?${MAILS} (is|was|komt|kwam) (${W} )?(${W} )?van (mij|ons)`,
      `${START}(${YES}${SEP})?${MAILS} (heb|hebben) (ik|wij|we) ${MYSELF}${WROTE}`,
      `${START}(${YES}${SEP})?(ik|wij|we) (heb|hebben) ${THIS} ${MYSELF}${MYSELF}${WROTE}`,
      `${START}(${YES}${SEP})?(dat |dit |die )?(heb|hebben) (ik|wij|we) (dat |het )?${MYSELF}${WROTE}${END}`,
      `${START}${YES}${SEP}(ik|wij|we) (was|waren) (dat|het)`,
      `${START}(ik|wij|we) (was|waren) (dat|het)( zelf)?${END}`,
      `${START}${YES}${SEP}(is |komt )?van (mij|ons)`,
    ],
    not: [`^(?!.{0,300}${OPEN})(.{0,300}?[^\\p{L}])?${UNLESS}(?!\\p{L}).*`],
  },
  no: {
    said: [
      OPEN,
      `${START}${NO}(${SEP}(bedankt|dank u|dankjewel|hoor|zeker niet|absoluut niet|helemaal niet))?${END}`,
      '(dat|dit|het|die) (was|waren|is|ben|komt|kwam) (zeker |echt |absoluut |beslist |helemaal )?(ik |wij ' +
        `|we )?(zeker |echt |absoluut |beslist |helemaal )?${NOT} ?(ik|wij|we|van (mij|ons)|mijn (${W} )?${MAIL}` +
        '|geweest)',
      `(dat|dit|het) (was|waren|ben) (ik|wij|we) (zeker |echt |absoluut |helemaal )?${NOT}`,
      `(ik|wij|we) (was|waren) (dat|het) (${W} )?${NOT}`,
      `${START}(${NO}${SEP})?(was|waren) (ik|wij|we) (${W} )?${NOT}`,
      `${START}(${NO}${SEP})?(is |komt |kwam )?${NOT} van (mij|ons)`,
      `${MAIL}( tot terugbetaling)? (is|was|komt|kwam) (${W} )?(${W} )?${NOT} (van|door) (mij|ons)`,
      `van (mij|ons) (komt|kwam|is|was) (${THIS} )?(${W} )?(${NOT}|geen)`,
      `${START}(${NO}${SEP})?(${THIS} )?(ken|herken) (ik|wij|we) (${W} )?${NOT}`,
      `(ik|wij|we) (ken|kennen|herken|herkennen) ${THIS} (${W} )?${NOT}`,
      `(ik|wij|we) (weet|weten) (hier|daar)? ?(niets|niks) (van|over|hiervan|daarvan|af)`,
      `(weet|weten) (ik|wij|we) (niets|niks)`,
      `(hier|daar)(mee)? heb (ik|wij|we)? ?(niets|niks) (mee )?te maken`,
      `(ik|wij|we) (heb|hebben) (hier|daar|er) (niets|niks) mee te maken`,
      `(heb|hebben) (${W} )?(niets|niks|nooit (iets|zoiets|wat)|nooit (een )?(${W} )?${MAIL}` +
        `|geen (${W} )?${MAIL}) (${W} )?${WROTE}`,
      `(heb|hebben) ${THIS} (${W} )?${NOT} ${WROTE}`,
      `${THIS} (heb|hebben|is|werd) (ik |wij |we |door (mij|ons) )(${W} )?${NOT} ${WROTE}`,
      `(iemand anders|een ander|niet ik) (${W} )?(${W} )?(${W} )?(${WROTE}|geweest|zijn)`,
      `(moet|zal) (wel )?iemand anders`,
      '(iemand|een ander) .{0,40}in (mijn|onze) naam',
      '(doet|deed|geeft) zich .{0,16}voor (als|mij)',
    ],
    not: [
      `^(?!.{0,300}${OPEN})(ja|jawel)${SEP}.{0,40}maar.*`,
      '(de|deze|die|het|dit) (afschrijving|betaling|aankoop|bestelling|factuur|boeking|transactie|bedrag' +
        '|schuld|fout) .{0,60}',
    ],
  },
};

import type { Wording } from '../wording.js';
import { AGAIN, ANY, CHARGE, CHARGED, IMAGE, NOT, REQUEST, TIMES, TWICE, W } from './words.js';

const ONE_THING =
  '(eine[mnrs]? (einzige[nrs]? )?|1 |(ein und )?d(er|ie|as|en|em)?(gleiche|selbe)[nms]?( |$)|gleiche[rnms]? ' +
  `|selbe[rnms]? )${ANY}(${REQUEST}|vorgang|sache|bilder)`;

/** The service, too, breaks down twice within an invoice. */
const NO_OUTAGE = '(?! .{0,24}(ausgefallen|down|offline|nicht|kein|weg|gestört|unerreichbar|unterbrochen|tot))';

export const DUPLICATE: Wording = {
  said: [
    `${TWICE} .{0,50}(${CHARGED}|bezahlen|zahlen|auf der rechnung|genommen)`,
    `${CHARGED} .{0,30}${TWICE}`,
    `${TWICE} (${W} )?${CHARGE}`,
    `${AGAIN} .{0,24}(abgebucht|belastet|eingezogen|kassiert|in rechnung gestellt|berechnet)`,
    `(abgebucht|belastet|eingezogen|kassiert) .{0,12}${AGAIN}`,
    '(buch(t|en|te|ten)|belaste(t|n|te|ten)|zieht|zog|kassiert(e|en)?|nahm(en|t)?|berechne(t|n|te|ten)|zahl(e' +
      `|en|te|ten)) .{0,40}${TWICE}`,
    `(steht|stehen|erscheint|erscheinen|taucht|tauchen|sehe|sehen|finde|finden|enthält|enthalten) .{0,40}${TWICE}`,
    `(rechnung|kontoauszug|abrechnung|kreditkartenabrechnung) .{0,50}${TWICE}${NO_OUTAGE}`,
    `${REQUEST} .{0,30}${TWICE} (auf|in) (der|meiner|unserer|eurer|ihrer) ${ANY}${CHARGE}`,
    'doppel-?(t )?(abbuchung|buchung|zahlung|belastung|berechnung|rechnung|abrechnung|posten|kauf|einzug)(en)?',
    '(duplikate?|dublette|duplicate|doublette|kopie von …|wiederholung von …)',
    `(${TIMES}|beide|mehrere|identische|gleiche) (${W} )?${CHARGE} .{0,50}(dieselbe|derselbe|dasselbe` +
      `|gleiche[nrs]?|selbe[nrs]?|identisch(e[nrs]?)?|einzige[nrs]?|eine[nrms]? (${REQUEST}|vorgang))`,
    `${ONE_THING},? .{0,24}(${TIMES}|zweite|doppelte) ${ANY}${CHARGE}`,
    '(dieselbe|derselbe|denselben|dasselbe|gleiche[rn]?|selbe[rn]?|eine einzige' +
      `|nur eine) ${ANY}.{0,24}(${TWICE}|${TIMES} ${CHARGE})`,
    `nur (1|ein|eine|einen|einmal|1x) .{0,50}(${TIMES} ${ANY}${CHARGE}|${TWICE})`,
    `(einmal|1x|1 mal) .{0,50}(zweimal|2x|2 ?mal|doppelt|dreimal|3x)`,
    `identische[nr]? ${ANY}${CHARGE}`,
    '(eine|noch eine|die) (zweite|2\\.?|weitere) (abbuchung|belastung|buchung|zahlung|rechnung' +
      '|lastschrift) .{0,12}(für|über|von|des)',
    `${CHARGE} .{0,30}(doppelt|zweimal|2x|duplikat)${NO_OUTAGE}`,
    `(doppelt|zweimal|2x|dreimal) (be)?zahlt`,
    `(ein|eine|1) ${REQUEST},? (aber )?(${TIMES}|doppelte) ${CHARGE}`,
    `${TWICE} zur kasse`,
    '(ein|eine|1|einmal) (klick|bild|druck|bestellung|motiv|versuch|anfrage|mal)[,:;]? .{0,12}(zwei|drei|2|3' +
      '|doppelt|zweimal) ?(abbuchung|buchung|belastung|zahlung|rechnung|lastschrift)?(en)?',
    `(${TIMES}) (identische |gleiche )?(abbuchungen|buchungen|belastungen|zahlungen|lastschriften) .{0,40}(minute` +
      '|sekunde|stunde|gleiche|selbe|dieselbe|denselben|tag)\\p{L}{0,2}',
    '(derselbe|dieselbe|denselben|gleiche[rnms]?|selbe[rnms]?) (betrag|summe|posten|buchung|abbuchung|zahlung' +
      '|rechnung) .{0,40}(zweimal|noch ?mal|noch einmal|wieder|erneut|doppelt|2 ?x|ein zweites mal)',
    '(nur|bloß) (einmal|1x|1 mal|ein mal) (bestellt|geklickt|gedrückt|gekauft|angefordert|genutzt|generiert)',
    'rechnung .{0,30}(schon|bereits) (\\p{L}{1,12} )?(bezahlt|beglichen|überwiesen)',
    '(schon|bereits) (einmal|ein mal|1x) (bezahlt|abgebucht|eingezogen|gezahlt|belastet)',
  ],
  not: [
    `(${NOT}|weder) (${W} )?(doppel-?\\p{L}{0,16}|duplikate?|doppelte[rnms]? ${CHARGE}|doppelt (${CHARGED}))`,
    `${TWICE} .{0,24}(geschrieben|gemailt|angerufen|geklickt|gedrückt|gefragt|geschickt|gesendet` +
      '|gestartet|probiert|versucht|kontaktiert|gemeldet|erinnert|ausgeführt|abgeschickt|bestellt)',
    `${TWICE} (${W} )?(geschrieben|gemailt|angerufen|geklickt|gedrückt|gefragt|geschickt|gesendet` +
      '|probiert|versucht|gemeldet|abgeschickt|so (viel|teuer|hoch))',
    `(schreibe|frage|schrieb|fragte|klickte|drückte|startete) .{0,24}${TWICE}`,
    `(doppelte[rnsm]?|doppelt|duplikate?) (${IMAGE}|so|soviel|(der|zum|vom) (preis|listenpreis)` +
      '|preis\\p{L}{0,3}|ticket|mail|e-mail|anfrage|nachricht)',
    '(das|den) (doppelte|zweifache|dreifache)[n]?',
    `(${IMAGE}|gesicht|person|frau) (ist|sind|war|waren|kam|kamen) (${W} )?doppelt`,
    '(noch |no |not |kein |keine )?(double|duplicate) .{0,24}',
    '(anzahlung|porto|drucker\\p{L}{0,4}|druckerei|kunde|steuer) .{0,24}(schon|bereits) (bezahlt|beglichen' +
      '|überwiesen)',
  ],
};

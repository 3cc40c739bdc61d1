import type { Wording } from '../wording.js';
import { AGAIN, ANY, CHARGE, CHARGED, IMAGE, NOT, PRICE, REQUEST, SO, TIMES, TWICE, W } from './words.js';

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
  ],
  not: [
    `(${NOT}|weder) (${W} )?(doppel-?\\p{L}{0,16}|duplikate?|doppelte[rnms]? ${CHARGE}|doppelt (${CHARGED}))`,
    `${TWICE} .{0,24}(geschrieben|gemailt|angerufen|geklickt|gedrückt|gefragt|geschickt|gesendet` +
      '|gestartet|probiert|versucht|kontaktiert|gemeldet|erinnert|ausgeführt|abgeschickt|bestellt)',
    `${TWICE} (${W} )?(geschrieben|gemailt|angerufen|geklickt|gedrückt|gefragt|geschickt|gesendet` +
      '|probiert|versucht|gemeldet|abgeschickt|so (viel|teuer|hoch))',
    `(schreibe|frage|bitte|schrieb|fragte|klickte|drückte|startete) .{0,24}${TWICE}`,
    `(doppelte[rnsm]?|doppelt|duplikate?) (${IMAGE}|so|soviel|(der|zum|vom) (preis|listenpreis)` +
      '|preis\\p{L}{0,3}|ticket|mail|e-mail|anfrage|nachricht)',
    '(das|den) (doppelte|zweifache|dreifache)[n]?',
    `(${IMAGE}|gesicht|person|frau) (ist|sind|war|waren|kam|kamen) (${W} )?doppelt`,
  ],
};

const COUNT = '(\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig)';

const WRONG =
  '(falsch(e[mnrs]?)?|inkorrekt(e[mnrs]?)?|fehlerhaft(e[mnrs]?)?|überhöht(e[mnrs]?)?|verkehrt(e[mnrs]?)?' +
  '|zu hoch|nicht (richtig|korrekt|nachvollziehbar)|nich richtig)';

const FIGURE =
  '((end|gesamt|rechnungs)?betrag(s|es)?|beträge|(rechnungs|gesamt|end)?summe|(stück|einzel|einheits' +
  '|bild)?preise?s?|rechnung(en)?|abrechnung(en)?|berechnung|abbuchung|satz|tarif|zahlen|rechnungsbetrag' +
  '|kosten|menge|anzahl)';

export const WRONG_AMOUNT: Wording = {
  said: [
    `(zu ?viel|zuviel|viel mehr|mehr) (${W} )?(${W} )?${CHARGED}`,
    `${CHARGED} .{0,12}(zu ?viel|mehr als)`,
    `(zu ?viel|viel mehr) (geld|verlangt|genommen|zahlen|für)`,
    `(kostet|kosten|koste|abbuchung|berechnet) .{0,24}(zu ?viel|so viel)`,
    '(falsche[rnms]?|inkorrekte[rnms]?|fehlerhafte[rnms]?|überhöhte[rnms]?|verkehrte[rnms]?' +
      `|unrichtige[rnms]?) ${ANY}${FIGURE}`,
    `${FIGURE} .{0,40}(ist|sind|war|waren|wurde|scheint|wirkt|sieht) (${W} )?(${W} )?${WRONG}`,
    `(ist|sind|scheint) ${ANY}(der|die|das) ${ANY}${FIGURE} .{0,16}${WRONG}`,
    `${FIGURE} .{0,40}(kann|können|dürfte|darf) .{0,16}(nicht|nich|unmöglich|nie) ${ANY}(stimmen|sein|passen|richtig)`,
    `(kann|können) ${ANY}${FIGURE} .{0,12}(nicht|unmöglich) (stimmen|sein)`,
    `${FIGURE} .{0,40}(stimmt|stimmen|passt|passen|stimmte|entspricht|geht) (${W} )?(${W} )?(nicht|nich|ned|net)`,
    `${FIGURE} .{0,30}(nicht|nich) .{0,30}(stimmt|stimmen|passt|übereinstimm(t|en)|entspricht|entsprechen|auf)`,
    `(stimmt|passt|entspricht) (${W} )?(${W} )?${FIGURE} .{0,20}(nicht|nich)`,
    `(weicht|weichen) .{0,40}(preis\\p{L}{0,8}|website|vereinbar\\p{L}{1,4}) .{0,20}ab`,
    '(rechen|abrechnungs|rechnungs|berechnungs|buchungs)-?fehler',
    '(habt|haben|hat) .{0,10}(euch|sich) .{0,12}(verrechnet|vertan)',
    '(nach (meiner|unserer) (rechnung|berechnung)|(meiner|unserer) (rechnung|berechnung) nach)',
    '(laut|gemäß|nach|in|auf) .{0,20}(preisliste|webseite|website|homepage|preistabelle) .{0,30}\\d+',
    '(preisliste|webseite|website|homepage|preistabelle) .{0,24}(sagt|steht|stehen|nennt|sind|kostet|gelten' +
      '|ist) .{0,16}\\d+',
    '(listenpreis|preisliste|preistabelle|angegebene[rnm]? preis|veröffentlichte[rnm]? preis)',
    '\\d+ .{0,20}(statt|anstatt|anstelle|nicht) .{0,12}\\d+',
    '(statt|anstatt|anstelle) .{0,12}\\d+.{0,6}(euro|eur|€|cent|dollar|usd|\\$)?.{0,40}\\d+',
    '(sollte|sollten|müsste|müssten|hätte|hätten|dürfte|dürften|muss) .{0,40}(\\d+.{0,16}(kosten|sein' +
      '|betragen|zahlen|ergeben|lauten|werden|machen)|(kosten|sein|ergeben) .{0,6}\\d+)',
    `(höher|teurer|mehr (geld|bezahlt|berechnet|verlangt)) als .{0,30}(${PRICE}|vereinbart|angegeben|erwartet` +
      '|angezeigt|bestellt|nötig|sollte|müsste|üblich|ausgewiesen|angekündigt|beworben)',
    `mehr als (${W} )?(${W} )?${PRICE}`,
    '(es|davon) (waren|sind) (aber |jedoch |doch |in wirklichkeit |tatsächlich )?(nur |bloß |lediglich )\\d+',
    '(vereinbart|ausgemacht|abgemacht) .{0,30}\\d+.{0,40} \\d+',
    '(kommt|kommen|erscheint|scheint) .{0,16}(zu hoch|falsch|überhöht|spanisch)( vor)?',
    '(pro|premium|hd|ultra|business)(-?(tarif|preis|stufe|qualität))? (\\p{L}{1,16} )?(berechnet|abgerechnet' +
      '|verrechnet|belastet|abgebucht)',
    '\\d+ ?(mal|x|×) ?\\d+.{0,24}(sind|ist|macht|ergibt|gibt|wären|=)',
    '(stimmt|passt) (da |hier )?(et)?was .{0,24}(abrechnung|rechnung|betrag|preis|summe) .{0,8}(nicht|nich)',
    '(et)?was .{0,8}(stimmt|passt) .{0,16}(abrechnung|rechnung|betrag|preis|summe) (nicht|nich)',
    `${TIMES}fach(e[rnm]?)? .{0,10}preis`,
    `(das|den) (doppelte|dreifache|zweifache|zehnfache|vielfache)[n]?`,
    `doppelt so (viel|hoch|teuer)`,
    `(warum|wieso|weshalb) ${ANY}${ANY}(so ?viel|so teuer)`,
    `(nur|lediglich|bloß) ${COUNT} ${ANY}(bestellt|genutzt|generiert|gemacht|angefordert|erzeugt|erstellt` +
      `|beauftragt|verwendet).{0,50}(\\d+|${CHARGED})`,
    '\\d+ .{0,30}(berechnet|abgerechnet|in rechnung gestellt|bezahlt|abgebucht).{0,40}(nur|aber|obwohl' +
      '|dabei) .{0,24}\\d+',
    '(berechnet|abgerechnet|abgebucht|bezahlt|in rechnung gestellt),? (obwohl|dabei|aber) .{0,40}(standard' +
      '|basic|basis|vereinbart|genutzt|verwendet|bestellt|gewählt|nutze|nutzen)',
    '(zum|mit dem|den|nach dem|im|der|die) (pro|premium|hd|höheren|falschen|teureren|ultra' +
      `|falsche)-?.{0,4}(tarif|preis|satz|stufe|tier).{0,30}(${CHARGED}|berechnet)`,
    `(falsche[rnms]?) (tarif|preis|preisstufe|stückpreis|satz|stufe|tier|preisklasse)`,
    '(für|bei) \\d+ .{0,24}(preis|betrag) (von|für) \\d+',
    '\\d+ (euro|eur|cent|dollar|franken|chf|usd) zu ?viel',
    'zu ?viel (drauf|bezahlt|gezahlt)',
    '(korrigier|berichtig|änder)\\p{L}{1,3} .{0,24}(stückpreis|preis|betrag|summe|tarif)',
    '\\d+ .{0,12}ist (nicht (richtig|korrekt)|falsch|zu (viel|hoch))',
    '(standard|basic|basis) .{0,24}(gewählt|genutzt|gebucht|bestellt|genommen|eingestellt).{0,16} (ultra|pro' +
      '|premium|hd) .{0,12}(bezahlt|berechnet|abgebucht)',
  ],
  not: [
    `${FIGURE} .{0,12}(ist|war|stimmt|sind) ${SO}${SO}(richtig|korrekt|in ordnung|ok|okay|schon)`,
    `(nicht|nich|kein(e[rnms]?)?) (falsch(e[rnms]?)?|zu hoch|überhöht) ?(${FIGURE})?`,
    '(eingegeben|getippt|eingetippt|bestellt|geschickt) .{0,10}\\d+ (statt|anstatt) \\d+',
    '\\d+ (statt|anstatt|anstelle von) \\d+ (bilder ?)?(eingegeben|getippt|eingetippt|bestellt|geschickt' +
      '|gesetzt|angegeben|generiert)',
    `(falsche[rnms]?) (rechnungsadresse|rechnungsanschrift|rechnungsnummer|kontonummer)`,
    '(preise?|betrag|kosten) (stimmt|stimmen|passt|ist|sind) (schon|ja|okay|ok|so|zwar)',
  ],
};

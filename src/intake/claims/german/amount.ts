import type { Wording } from '../wording.js';
import { ANY, CHARGED, PRICE, SO, TIMES, W } from './words.js';

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
    `${FIGURE} .{0,40}(kann|können|dürfte|darf) .{0,16}(nicht|nich|unmöglich|nie) ${ANY}(stimmen|sein|passen` +
      '|richtig)',
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
    `(warum|wieso|weshalb) .{0,30}(premium|pro|hd|ultra|business|plus)(-?\\p{L}{2,12})? .{0,12}${CHARGED}`,
    '(nutze|nutzen|verwende|verwenden|buche|bestelle|habe|hatte|wählte|genutzt|gewählt) .{0,12}(nur' +
      '|ausschließlich|immer nur|lediglich|bloß|stets) .{0,12}(standard|basis|basic|einfache|kleinste|günstigste' +
      '|billigste)\\p{L}{0,10}',
    '(null|nuller|ziffer|stelle|0) (zu viel|zuviel|reingerutscht|dazugerutscht|angehängt)',
    '(komma|dezimal\\p{L}{0,10}) .{0,16}(verrutscht|falsch|vertauscht|verschoben)',
    '\\d+ (stück|bilder|anfragen|motive|aufrufe|einheiten) (angesetzt|berechnet|abgerechnet|aufgeführt' +
      '|aufgelistet|verrechnet|gelistet|fakturiert|in rechnung)',
    '(wir|ich) (haben|habe|hab|machten|brauchten) (jedoch |aber |doch )?(nur|bloß|lediglich|gerade mal) \\d+' +
      ` (${W} )?(gemacht|erstellt|genutzt|generiert|verbraucht|abgerufen)`,
    '(verzählt|verrechnet ihr euch|habt ihr euch .{0,12}(verrechnet|verzählt)|haben sie sich .{0,12}(verrechnet' +
      '|verzählt))',
    '(zu hoch|überhöht|zu viel|zuviel) (angesetzt|abgerechnet|verrechnet|kassiert|abgezogen|ausgefallen' +
      '|ausgewiesen)',
    'rabatt .{0,24}(fehlt|vergessen|nicht (abgezogen|berücksichtigt|angerechnet|abgebucht|gewährt|dabei))|(fehlt' +
      '|vergessen|ohne) .{0,16}rabatt',
    '(vereinbart|zugesagt|angeboten|versprochen|ausgemacht) (war(en)?|wurden?|sind) .{0,24}\\d.{0,40}\\d',
    '(doppelte|dreifache|zehnfache|mehrfache|vielfache|doppelt so viel|zehnmal so viel) (vom|von dem|des|wie|als' +
      '|preis|vereinbart\\p{L}{0,3}|listenpreis\\p{L}{0,2})',
    '(rechnung|abrechnung|betrag|summe) .{0,24}(stimmt|passt|kann) (hinten und vorne |vorne und hinten |so ' +
      '|einfach |doch |ja )?(nicht|nich|ned|net)( stimmen| sein)?',
    '(warum|wieso|weshalb) (zahle?n?|bezahle?n?) .{0,12}(premium|pro|hd|ultra|den höheren)(-?\\p{L}{2,12})?',
    '(es|das) waren (jedoch|aber|doch|tatsächlich|in wahrheit|allerdings) (nur |bloß )?\\d+( (stück|bilder' +
      '|anfragen|aufrufe))?$',
  ],
  not: [
    `${FIGURE} .{0,12}(ist|war|stimmt|sind) ${SO}${SO}(richtig|korrekt|in ordnung|ok|okay|schon)`,
    `(nicht|nich|kein(e[rnms]?)?) (falsch(e[rnms]?)?|zu hoch|überhöht) ?(${FIGURE})?`,
    '(eingegeben|getippt|eingetippt|bestellt|geschickt) .{0,10}\\d+ (statt|anstatt) \\d+',
    '\\d+ (statt|anstatt|anstelle von) \\d+ (bilder ?)?(eingegeben|getippt|eingetippt|bestellt|geschickt' +
      '|gesetzt|angegeben|generiert)',
    `(falsche[rnms]?) (rechnungsadresse|rechnungsanschrift|rechnungsnummer|kontonummer)`,
    '(preise?|betrag|kosten) (stimmt|stimmen|passt|ist|sind) (schon|ja|okay|ok|so|zwar)',
    '(name|firmenname|adresse|anschrift|ust-?\\p{L}{0,8}|firma|datum|empfänger) .{0,24}(falsch|stimmt nicht|nicht' +
      ' (richtig|korrekt)|fehlerhaft)',
    '(falsche[rnms]?) (name|adresse|anschrift|firma|rechnungsadresse|firmenname|ust\\p{L}{0,8}' +
      '|empfänger)\\p{L}{0,2}',
    'zu viel (arbeit|verlangt|stress|aufwand|zeit|rot|blau|text|ärger|licht|kontrast)',
  ],
};

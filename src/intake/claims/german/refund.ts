import type { Wording } from '../wording.js';
import { ANY, CHARGE, MONEY, NOT, W } from './words.js';

const BACK = '(zurück|retour|wieder)';

export const REFUND: Wording = {
  said: [
    '(rück|zurück)?-?(zu)?(ge)?erstatt(e|en|et|ete|ung|ungen|ungs\\p{L}{1,14})',
    '(rück|zurück)(zu)?(ge)?(überweis\\p{L}{1,4}|transfer\\p{L}{0,8}|zahl\\p{L}{1,4})',
    '(zurück|rück) ?(zu)?(ge)?(buch(en|t|ung|ungen)|geben|gegeben|schicken|vergüt\\p{L}{1,4})',
    '(geld|betrag|summe|kohle|euro|eur|cent|zahlung|alles|beträge|kosten|gebühren|differenz|hälfte' +
      `|rest) .{0,50}${BACK}(haben|bekommen|kriegen|zu)?`,
    `(differenz|betrag|geld) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(erstatten|erstattet|wiederhaben|überweisen)`,
    `${BACK} ?(haben|bekommen|kriegen|bekomme|krieg)`,
    `(geld|moneten|kohle) ${BACK}`,
    '(zahl|zahlt|zahle|zahlen|überweis|überweise|überweist|überweisen|schick|schickt|schicken|gib|gebt|geben' +
      `|buch|bucht|buchen|will|möchte) .{0,60}${BACK}`,
    `(storn\\p{L}{2,8}|cancel\\p{L}{0,4}|rückgängig) .{0,40}(${CHARGE}|machen|gemacht)`,
    `(${CHARGE}|betrag) .{0,40}(storn\\p{L}{2,8}|rückgängig|gutschreiben|gutgeschrieben|gutzuschreiben|aufheben)`,
    'gutschrift .{0,40}',
    '(schreib(t|en)?) .{0,40} gut',
    '(refund(s|ed|en|ieren|iert)?|reimburse\\p{L}{0,6}|money ?back)',
    '(entschädig\\p{L}{1,5}|schadenersatz|schadensersatz|kulanz\\p{L}{0,10})',
    'mein(e)? geld',
    '(wo|wann) (bleibt|ist|sind|kommt|bleiben) (denn )?(meine?|unsere?|die|mei) (\\p{L}{1,12} )?(kohle|geld|knete' +
      '|moneten|kröten|euros?|zaster|asche|gutschrift|gäld)',
    '(gäld|geld|göld|kohle|knete) .{0,24}(zrugg|zruck|zrück|zurugg|retour|zruggzahle|wieder|her)',
    '(zrugg|zruck|zrück)\\p{L}{0,8}',
    '(meine|mei|mi|mis|unsere) (kohle|knete|geld|gäld)',
    '(rückvergüt\\p{L}{1,4}|vergüt(en|et|ung))',
  ],
  not: [
    '(danke|dank|bedanke|bedanken)(?! .{0,24}(im voraus|vorab|für eine[nr]? )) .{0,60}(erstattung|rückzahlung' +
      '|rückerstattung|gutschrift|geld|erstattet' +
      '|zurück\\p{L}{0,10})( .{0,40})?',
    `(${MONEY}|betrag) (zu … |für … |von … )?(ist|sind|wurde|habe|kam` +
      `|war) (${W} )?(${W} )?(${W} )?(angekommen|eingegangen|erhalten|da|gutgeschrieben|bekommen).{0,20}`,
    `(kein(e[n]?)?|ohne|nicht um) (${W} )?((rück)?erstattung|rückzahlung|geld)( .{0,12}(zurück|nötig|mehr` +
      '|notwendig|erforderlich))?',
    '(rück)?erstattung .{0,30}(nicht|nich) (mehr )?(nötig|notwendig|erforderlich|gewünscht|gebraucht' +
      '|brauch\\p{L}{1,2})',
    `(nichts|nicht) (${W} )?(zu )?(zurück)?(zu)?erstatte(n|t)`,
    '(geld|erstattung) (will|möchte|brauche|verlange|wollen|möchten) (ich|wir) (\\p{L}{1,12} )?(keine?s?|nicht|nich)',
    '(will|möchte|brauche|verlange) (ich |wir )?(kein|keine) (geld|erstattung|rückerstattung)( zurück)?',
    '(anzeige|strafanzeige|bericht|meldung) .{0,16}erstatt\\p{L}{1,3}',
    'erstatt\\p{L}{1,3} .{0,16}(anzeige|bericht|meldung)',
    '(rück)?erstattungs-?(richtlinien?|bedingungen|politik|policy|regeln|regelung|frist)',
    '(wie|wann|ob|unter welchen|welche|frage zu) .{0,40}(rück)?erstattung(en)? .{0,16}(funktioniert|möglich' +
      '|geregelt|läuft|ist|gibt|bekommt man|handhaben|anbieten|gewährt)',
    `(geld-zurück|geld zurück)-?garantie`,
    `${NOT} ${ANY}(zurück|zurückzahlen|stornieren)`,
    '(melde|melden|komme|schreib\\p{L}{1,3}|ruf\\p{L}{1,2}) .{0,24}zurück',
  ],
};

const ASKS =
  '(frage|fragen|problem|probleme|unklar|verstehe|verstehen|wieso|warum|weshalb|wofür|was|welche|wer' +
  '|reklamier\\p{L}{1,3}|reklamation|beschwer\\p{L}{1,4}|fehler|falsch|stimmt|stimmen|erklär\\p{L}{1,4}' +
  '|nachvollziehen|klären|wundere?|prüfen|überprüfen|rückfrage|betrifft|betreff|bezüglich)';
const BILLS =
  '((ab|ein|be|monats|karten)?(buchung|belastung|rechnung|transaktion|lastschrift|zahlung)(en|s)?' +
  '|rechnungsnummer|betrag|beträge|kosten|gebühr(en)?)';

/** What was charged, as a question or a complaint; not "Angebot" or "Preis", of which sellers write. */
export const BILLING: Wording = {
  said: [
    '(abgebucht|abbuchung(en)?|abgezogen|eingezogen|fehlbuchung|doppelbuchung|doppelabbuchung|belastung(en)?)',
    '(kreditkarte|karte|konto|paypal|mich|uns|mir) .{0,50}(belastet|berechnet|in rechnung gestellt|verrechnet' +
      '|abgerechnet|gebucht|kassiert)',
    '(berechnet|verrechnet|belastet|kassiert|bucht|zieht|bucht) .{0,24}(mir|mich|uns|meine[rn]?|unsere[rn]?)',
    `(ich|wir|mir|uns|habe|haben|hab) .{0,40}(bezahlt|gezahlt|zahlen müssen|zahlen)`,
    `(habt|haben|hat|wurde|wurden|worden) .{0,40}(berechnet|in rechnung gestellt|abgerechnet|kassiert)`,
    `(meine|unsere|diese|dieser|eure|ihre|ihrer|letzte|letzten|meiner|unserer|dieses|diese) (${W} )?${BILLS}`,
    `${ASKS} .{0,50}${BILLS}`,
    `${BILLS} .{0,50}(${ASKS}|nicht|falsch|zu hoch|unklar|doppelt|…)`,
    '(kontoauszug|kreditkartenabrechnung|kreditkartenauszug)',
    '(rechnung|transaktion|zahlung) …',
  ],
  not: [
    '(kauf|zahlung|bezahlen|zahlen|bestellen) (sie )?(\\p{L}{1,12} )?(auf|per|bequem|einfach' +
      '|sicher) (rechnung|paypal|kreditkarte)',
    '(jetzt|hier) .{0,16}(bezahlen|zahlen|bestellen)',
    '(auf|gegen|per) rechnung',
  ],
};

import type { Wording } from '../wording.js';
import { ANY, MONEY, W } from './words.js';

const BILL =
  '((monats|sammel|original|jahres)?rechnung(en|s)?|rechnungskopie|beleg(e|s)?|quittung|zahlungsbeleg' +
  '|zahlungsbestätigung)';
const SEND =
  '(zu(zu)?(schicken|senden|mailen|stellen)|(zu)?geschickt|schicken|schick(t|e)?|senden|sende|sendet|zukommen' +
  '|mailen|ausstellen|ausgestellt|auszustellen|zuschicken|herunterladen|runterladen|downloaden|haben|bekommen' +
  '|erhalten|zugesandt|zugesendet|nachreichen)';
const CHANGE =
  '(korrigier(en|t|te)|ändern|geändert|umschreiben|umgeschrieben|berichtigen|anpassen|angepasst|ergänzen' +
  '|ergänzt|aktualisieren|hinterlegen|umstellen|umgestellt|eintragen|auszuweisen|ausweisen|ausgewiesen' +
  '|aufführen)';

/** Cites a charge perhaps, but asks for no money. */
export const WANTS_OTHER: Wording = {
  said: [
    `(kopie|zweitschrift|duplikat|abschrift|pdf) (${W} )?(${W} )?(der|von|meiner|unserer|dieser|zur|für` +
      `|des) (${W} )?${BILL}`,
    'rechnungs-?(kopie|duplikat|zweitschrift|korrektur|adresse|anschrift|empfänger)\\p{L}{0,2}',
    `${BILL} .{0,60}(${SEND}|${CHANGE})`,
    `(${SEND}|brauche|brauchen|bräuchten?|benötige|benötigen|fehlt|suche|finde|wo) .{0,40}${BILL}`,
    `(auf|in) (der |unserer |meiner |dieser )?(${W} )?(rechnung|beleg|…) .{0,60}(ergänzen|eintragen|ändern` +
      '|korrigieren|aufführen|ausweisen|vermerken|hinzufügen|angeben)',
    `(mit )?(welche[mnrs]?|wie war der) (${W} )?(seed|prompt|modell|einstellung(en)?|version|parameter` +
      '|auflösung|schriftart|format)',
    '(umsatzsteuer|mehrwertsteuer|vorsteuer|mwst|ust|vat|uid|steuer)(-| )?(id|nummer|nr|idnr' +
      '|identifikationsnummer|satz|abzug)?',
    '(steuerberater(in)?|finanzamt|buchhaltung) .{0,50}(braucht|benötigt|verlangt|will|fragt)',
    '(firmenname|firmierung|adresse|anschrift|e-?mail-?adresse|mailadresse|bankverbindung|lieferadresse' +
      '|zahlungsmethode|zahlungsart|kreditkarte) .{0,60}(ändern|geändert|aktualisieren|korrigieren|anpassen' +
      '|umstellen|falsch|hinterlegen|wechseln|umgestellt)',
    '(neue|andere|geänderte|aktuelle) (\\p{L}{1,12} )?(adresse|anschrift|firmenadresse|rechnungsadresse' +
      '|e-?mail-?adresse|mailadresse)',
    '(sind|bin|wir|firma) .{0,20}umgezogen',
    '(passwort|zugang|login) .{0,40}(zurücksetzen|zurückgesetzt|vergessen|einloggen)',
    '(wie|wo) (kann|können|komme|finde|finden|muss|müssen|stelle|ändere|lade|funktioniert|bekomme|binde' +
      '|setze) .{0,60}(api|schlüssel|key|rechnung|doku|modell|sdk|endpoint|parameter|bild(er)?|limit|dashboard' +
      '|auflösung|einstellen|integrieren|herunterladen|runterladen)',
    '(frage|fragen|hilfe) .{0,16}(zu|zur|zum|bei) .{0,16}(api|integration|sdk|modell|endpoint|schnittstelle' +
      '|einrichtung|nutzung|lizenz|parameter|tarif|preis|preisen|abo|tarifen)',
    '(technische[rnms]?) (frage|hilfe|unterstützung|support|problem)',
    '(was|wie ?viel) (kostet|kosten|würde|würden) .{0,60}',
    '(wie hoch|wie teuer) (ist|sind|wäre|wären) .{0,40}',
    '(mengenrabatt|rabatt|preisauskunft|preisanfrage|kostenvoranschlag|angebot) .{0,30}(für|ab|bei|machen' +
      '|erstellen|zusenden|gibt|bekommen)',
    '(gibt es|bieten sie|bietet ihr) .{0,40}(rabatt|mengenrabatt|studentenrabatt|jahresabo|tarif|modell)',
    '(danke|dank|dankeschön|bedanken|bedanke) .{0,40}(erstattung|gutschrift|rückzahlung|rückerstattung|geld' +
      '|prompte|unkomplizierte|hat geklappt|tollen?|super|service)',
    `${MONEY} (zu … |für … |von … )?(ist|sind|wurde|habe ich|kam) .{0,30}(angekommen|eingegangen|erhalten|da` +
      '|bekommen|gutgeschrieben)',
    '(wollte|möchte|wollten) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(nur |einfach ' +
      '|mich )(\\p{L}{1,12} )?(\\p{L}{1,12} )?(bedanken|danke sagen|loben|wissen|fragen|informieren|mitteilen)',
    '(toller|super|großartiger|klasse|prima|spitzen|hervorragender|genialer|bester)-? ?(service|dienst' +
      '|support|arbeit|kundenservice|tool|produkt)',
    '(weiter so|großes lob|ein lob|macht weiter|bin begeistert|sehr zufrieden|rundum zufrieden|geniale? sache)',
    '(lizenz|nutzungsrechte?|urheberrecht|kommerziell) .{0,50}(nutzen|verwenden|erlaubt|bilder|frage|klären|wissen)',
    '(wann|wie lange) .{0,30}(verfügbar|gespeichert|aufbewahrt|neues modell|löscht)',
    '(kann|könnte|können|könnten|darf|dürfen) (man|ich|wir) .{0,40}(svg|png|jpg|pdf|höher|auflösung|format' +
      '|herunterladen|wiederverwenden|exportieren|nachbearbeiten)',
    '(änder|aktualisier|korrigier|anpass)\\p{L}{1,3} .{0,40}(adresse|anschrift|firmennamen?|firmierung' +
      '|rechnungsdaten|zahlungsmethode|rechnungsadresse|rechnungsanschrift|e-?mail-?adresse|mailadresse)',
    '(berichtigte|korrigierte|geänderte|angepasste|neue|richtige|ordentliche)[rn]? (rechnung|quittung)',
    '(steht|stehen|trägt|zeigt|lautet) .{0,16}(noch )?(der |unser |mein |die |unsere )?(alte[rn]?|falsche[rn]?' +
      '|frühere[rn]?|ehemalige[rn]?) (firmenname|name|adresse|anschrift|firma|firmierung)',
    '(wir|firma) (heißen|heißt|firmieren|nennen uns) (jetzt|nun|seit|neu|inzwischen)',
    '(wollte|möchte|wollten) (ich |wir )?(nur |bloß |einfach |kurz )(\\p{L}{1,12} )?(sagen|loswerden|mitteilen' +
      '|ausrichten)',
    '(alle|kunden|gäste|kinder|freunde|familie|alle leute) (sind|waren) (\\p{L}{1,12} )?(begeistert|hin und weg' +
      '|entzückt|glücklich)',
    '(hängen|hängt) (jetzt|nun)? ?(\\p{L}{1,12} )?(in der ganzen|überall|in der|im)',
    '(bravo|glückwunsch|kompliment|hut ab|tausend dank für (die|das)|großartig gemacht|gut gemacht)',
    '(gibt es|gibts|habt ihr|haben sie|besteht) .{0,24}(möglichkeit|weg|option|als (psd|svg|pdf|ebenen))',
    '(könnt ihr|können sie|kann man) .{0,40}(verlängern|erneut freischalten|nochmal freischalten|erneuern' +
      '|hochskalieren|vergrößern)',
    '(danke|dank|dankeschön) .{0,16}für (die|das|den|ihre|eure|deine|ihren|euren' +
      '|deinen) (\\p{L}{1,12} )?(schnelle|rasche|super|tolle' +
      '|prima|großartige|unkomplizierte)[nrs]? (hilfe|unterstützung|lösung|arbeit|service)',
    '(danke|dank|dankeschön) .{0,16}für (die|ihre|eure|deine) (hilfe|unterstützung) (bei|mit|zu' +
      '|wegen) (\\p{L}{1,12} )?(\\p{L}{1,12} )?…',
    '(danke|dank|dankeschön) .{0,16}für (die|meine|all die) (\\p{L}{1,12} )?(bilder|fotos|grafiken|entwürfe|logos)',
    'alles (\\p{L}{1,12} )?(gut|super|prima|bestens|perfekt|wunderbar|einwandfrei|problemlos' +
      '|toll) (funktioniert|geklappt|gelaufen' +
      '|angekommen|geworden)',
  ],
  not: [
    '(danke|dank) .{0,16}für eine[nr]? .{0,60}',
    '(wenn|falls|ob|hoffe|bis|bisher|bislang|sonst|immer|früher|zuerst|anfangs|vorher' +
      '|nicht) .{0,24}alles .{0,24}(funktioniert|geklappt' +
      '|gelaufen|angekommen|geworden)',
    'alles .{0,32}(funktioniert|geklappt|gelaufen),? (aber|bis|nur|außer|jedoch|doch|leider).*',
    `(danke|dank) .{0,30}(im voraus|vorab)`,
    `(wann|wo) .{0,24}(geld|erstattung|rückzahlung).{0,30}`,
    `(erstattung|geld|rückzahlung|rückerstattung) .{0,30}(noch )?(nicht|nie|immer noch nicht) .{0,24}`,
    'kreditkarte(n)?-?(abrechnung|konto)',
    `(auf|der|meine|zurück auf) (${ANY})kreditkarte (zurück|gutschreiben|erstatten|überweisen|belastet).{0,20}`,
  ],
};

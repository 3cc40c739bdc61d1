import type { Wording } from '../wording.js';
import { ANY, CHARGED, IMAGE, MY, NUMBER, REQUEST, W } from './words.js';

const FAILED =
  '(fehlgeschlagen(e[mnrs]?)?|fehl ?schlug(en)?|gescheitert|abgebrochen(e[mnrs]?)?|abgestürzt' +
  '|hängen ?geblieben|stecken ?geblieben|schief ?gegangen|schief ?gelaufen|misslungen|verschwunden' +
  '|verloren gegangen|failed|gefailt|timed out|abgelaufen|nichts geworden)';

const SPOILT =
  '(kaputt(e[mnrs]?)?|defekt(e[mnrs]?)?|beschädigt(e[mnrs]?)?|fehlerhaft(e[mnrs]?)?|leer(e[mnrs]?)?' +
  '|(komplett |ganz |nur )?schwarz(e[mnrs]?)?|korrupt(e[mnrs]?)?|unlesbar(e[mnrs]?)?|(0|null)[- ]?(byte|kb)s?' +
  '|tot(e[mnrs]?)?|grau(e[mnrs]?)? (kasten|kästchen|fläche))';

const ARRIVED =
  '(angekommen|gekommen|erhalten|bekommen|gekriegt|geliefert|erzeugt|generiert|erstellt|gesehen|erschienen' +
  '|aufgetaucht|zugestellt|fertig( geworden)?|funktioniert|geklappt|produziert|gegangen|geladen|übermittelt' +
  '|ausgeliefert|vorhanden|geworden|zurückgekommen|empfangen|da|durchgelaufen)';

const CODE = '(400|401|403|404|429|500|502|503|504)';

/** What happened on the customer's side, with what it did to the pictures. */
const SLIP_BY_ME = `(war|waren|ist) .{0,12}${MY} (eigener? |dummer )?fehler`;

const OWN_NETWORK =
  '(((internet|w-?lan|wifi|vpn|router|leitung|netz|verbindung) .{0,30}(weg|ausgefallen|schlecht|abgebrochen' +
  '|unterbrochen|down|instabil|langsam|tot)|stromausfälle?s?|funkloch|kein(en)? (netz|empfang|internet' +
  '|w-?lan)),?)';

export const FAILURE: Wording = {
  said: [
    FAILED,
    `(ist|sind|war|waren|nur|alle|beide) ${ANY}${ANY}${SPOILT}`,
    `${SPOILT} (${IMAGE}|${REQUEST}|antwort(en)?|quadrate?|seite|json|flächen?)`,
    `(${IMAGE}|${REQUEST}|antwort|alles|ergebnis|ergebnisse) .{0,40}${SPOILT}`,
    `(fehlen|fehlt) (${W} )?(${W} )?(${NUMBER}|${IMAGE}|die hälfte)`,
    `(${NUMBER}|${IMAGE}) .{0,40}(fehlen|fehlt|fehlten|fehlte)`,
    '(fehlende[nrs]?|verlorene[nrs]?|ausgefallene[nrs]?|nicht gelieferte[nrs]?) ' + IMAGE,
    '(timeouts?|time-outs?|zeitüberschreitung(en)?|exceptions?|absturz|abstürze)',
    '(time ?out|bad gateway|internal server error|gateway timeout|unsuccessful)',
    `(${IMAGE}|${REQUEST}|ergebnisse?|davon|${NUMBER}) .{0,40}(nicht|nich|nie|niemals|nix|nichts) ${ANY}${ARRIVED}`,
    `(kein(e[mnrs]?)?|nicht ein(e[mnrs]?)?( einzige[nrs]?)?|null) (einzige[nrs]? |fertige[nrs]? )?(${IMAGE}` +
      `|ergebnis(se)?|output|davon)( .{0,40}${ARRIVED})?`,
    `kein(e[rs]?|s)? (der|von den|dieser|meiner|unserer|davon) .{0,40}${ARRIVED}`,
    `${NUMBER} .{0,24}(nicht|nie) (an|${ARRIVED})`,
    `(nur|lediglich|bloß) ${NUMBER} (von|der|aus) .{0,30}${ARRIVED}`,
    `${IMAGE} (habe?n?|sehe|gab|gibt) (ich|wir|es) (${W} )?(keine|nicht|nie)`,
    '(graue|weiße|schwarze|leere)[nsr]? (felder?|feld|rechtecke?|kasten|kästen|kästchen|fläche|seite|vorschau' +
      '|quadrate?)',
    '(hängt|steht|stehen|bleibt|hängen) .{0,30}(bearbeitung|pending|processing|warteschlange|queue)',
    '(bezahlt|bestellt|beauftragt) .{0,40}(gekommen|bekommen|erhalten|geliefert|angekommen|gekriegt) (sind ' +
      `|habe ich |wurden |hab ich |waren )?(nur |aber nur |bloß )?${NUMBER}`,
    `(${IMAGE}|davon|sie) .{0,16}(sind|ist|waren|war|alle|nur) (${W} )?(weiß(e[rns]?)?|durchsichtig|grau)`,
    `(schickt|schicken|schickte|sendet) .{0,30}(fehler|fehlermeldungen|nichts|leere)`,
    `(stehen geblieben|stehengeblieben|blieb .{0,16}(stehen|hängen)|hing .{0,12}bei)`,
    `(nichts|nix|gar ?nichts|rein gar nichts|keine[snr]?) (${W} )?(${W} )?${ARRIVED}`,
    `(kam|kamen|kommt|kommen) (${W} )?(${W} )?(nie|nichts|nix|nicht)( an| zurück| raus| heraus| durch)?`,
    `(nie|nichts|nix|nicht|nur ${NUMBER}|kein(e[mnrs]?)?) .{0,24}(an|zurück)(gekommen|kam|kamen)`,
    '(erhielt|erhielten|bekam|bekamen|bekomme|kriege|krieg|kriegte|bekommen wir|erhalte) .{0,30}(nichts|nix' +
      '|nie|kein(e[mnrs]?)?|nicht)',
    `(nur|lediglich|bloß|gerade mal|erst) ${NUMBER} (${W} )?(${W} )?(${W} )?(${W} )?${ARRIVED}`,
    `${NUMBER} .. (bestellt|bezahlt|berechnet|gezahlt|beauftragt) .{0,30}${NUMBER} (${W} )?(${W} )?${ARRIVED}`,
    `(bezahlt|gezahlt|${CHARGED}) .{0,24}(nichts|nix|kein ergebnis) (dafür )?(bekommen|erhalten|gekriegt|gesehen)`,
    `für nichts( und wieder nichts)? (be)?zahlt`,
    `(${IMAGE}|sie|dateien?|links?|downloads?) .{0,40}(nicht|nie|nich) (mehr )?(öffnen|laden|herunter ?laden` +
      '|runterladen|downloaden|anzeigen|geöffnet|geladen|abrufen|abrufbar)',
    `(lassen|lässt|liessen|ließen|ließ) sich .{0,20}(nicht|nie|nich) ${ANY}(öffnen|laden|herunterladen` +
      '|anzeigen|downloaden)',
    '(lädt|laden|lud|luden|geht|gehen|gingen|ging|funktioniert|funktionieren|funktionierte|funktionierten' +
      `|klappt|klappte) (${W} )?(${W} )?(nicht|nich|nie|ned|net)( auf)?`,
    `(nicht|nich|nie) (${W} )?(funktioniert|geklappt|gegangen)`,
    `(lädt|laden|hängt|dreht sich|warte(t|n)?) .{0,30}(ewig|endlos|unendlich|noch immer|immer noch)`,
    `(immer noch|noch immer|vergeblich|bis heute) .{0,16}(auf|gewartet) .{0,16}${IMAGE}`,
    `warte(n)? .{0,24}auf ${MY} ${IMAGE}`,
    `wo (bleiben|sind|ist|bleibt) (denn )?(die|meine?|unsere?|der rest|das) ${ANY}${ANY}(${IMAGE}|rest)`,
    `(fehler|fehlercode|status|http|code|error|statuscode|mit|nur|kam|antwort) .{0,16}${CODE}`,
    `(gab|gibt|liefert|lieferten?|bekomme|bekam|antwortete?|warf|wirft|kam) .{0,30}${CODE}(?!,| (bilder?|euro` +
      '|eur|usd|chf|anfragen))',
    `${CODE}(er)?-?( |-)?(fehler|errors?|internal|bad|service|gateway|unauthorized|forbidden|antwort)`,
    '(fehlermeldung(en)?|server-?fehler|systemfehler|generierungsfehler|serverseitige[rnms]? fehler' +
      '|interne[rnms]? (server-?)?fehler|internal.error|api-?fehler)',
    '(mit|nur|als|wegen|kam|gab|gibt|bringt|liefert|lieferte|wirft|warf|zeigt|meldet|meldete|war|waren|ein' +
      `|auf) (${W} )?(${W} )?(fehlern?|errors?|absturz|fehlgeschlagen)`,
    `(brach|brachen|bricht|brechen) .{0,40}ab`,
    `(schlug|schlugen|schlägt|schlagen) .{0,40}fehl`,
    `(stürzt|stürzte|stürzten) .{0,40}ab`,
    `(ist|sind|ging|gingen) .{0,30}(schief|verloren)( gegangen| gelaufen)?`,
    '(statt|anstelle|anstatt) .{0,20}(bilder|bildern|bildes|eines bildes|foto|fotos) .{0,40}(fehler|null' +
      '|nichts|meldung|leer)',
    '(lieferte|liefert|produzierte|erzeugte|erstellte|generierte|gab|schickte) .{0,30}(nichts|nix' +
      `|kein(e[mnrs]?)? (${IMAGE}|ergebnis))`,
    '(leere antwort|nichts drin|ohne (ein )?ergebnis|ergebnislos|erfolglos|ohne inhalt|ohne bilddaten|ohne output)',
    '(generierung|bilderzeugung|erstellung) .{0,24}(nicht|nie) (abgeschlossen|erfolgreich|beendet|fertig)',
    'nicht (erfolgreich|abgeschlossen|ausgeführt|verarbeitet|bearbeitet worden)',
    `${CODE}(er|s)`,
    `nicht alle (${W} )?(${W} )?${IMAGE} .{0,24}${ARRIVED}`,
    `(${IMAGE}|ergebnis) (gab('| e)?s|kam|kamen|kommt|war|waren|sah|sehe|hab ich|habe ich|wurde|wurden)` +
      ' .{0,12}(nie|nicht|nich|keins?|keine|ned)',
    '(rädchen|kreis|ladebalken|ladekreis|sanduhr|balken) .{0,24}(dreht|drehte|steht|stand|hängt|bleibt|blieb)',
    '(dreht|drehte) .{0,16}(nur )?(das|der) (rädchen|kreis)',
    '(geliefert|angekommen|gekommen|erzeugt|generiert|erstellt|bekommen|erhalten) (wurde|wurden|ist|sind|habe?n?' +
      ` (ich|wir)|hab ich) .{0,16}(nix|nichts|nie|kein\\p{L}{0,2}|gar nichts|nur (${NUMBER}))`,
    '(hat|haben|ist|sind) .{0,30}nicht funktioniert',
    '(server|system|programm|seite|app|tool|generator|generierung) .{0,24}(eingefroren|fror .{0,8}ein|hat sich' +
      ' aufgehängt|aufgehängt|abgekackt|abgeschmiert)',
    `(bilder|bild|dateien|motive|entwürfe) .{0,24}(sind|waren|ist) (${W} )?(nirgends|verschollen|unauffindbar|weg` +
      '|nicht da|nicht zu finden)',
    '(ordner|ergebnis|ausgabe|download|zip|galerie|antwort) .{0,16}(leer|ohne inhalt)',
    '(leere[rnms]?) (ordner|datei|antwort|seite|zip|ergebnis|galerie|download)',
    `(nur|bloß|lediglich) (${NUMBER}) (statt|anstatt|von) .{0,12}(${NUMBER})`,
    `(statt|anstatt) (${NUMBER}) (${IMAGE}|stück) .{0,16}(nur|bloß|lediglich) (${NUMBER})`,
    '(bei|nach) \\d+ ?(prozent|%) .{0,16}(stehen|hängen|schluss|ende|abgebrochen)',
    'nicht (ausgeliefert|durchgegangen|durchgelaufen|zustande|erzeugt|generiert|erstellt|zugestellt)( worden)?',
  ],
  not: [
    '(projekt|kampagne|veranstaltung|studium|ausbildung|fest|reise|messe|shooting|dreh|produktion' +
      '|geschäft) .{0,40}(abgebrochen|gescheitert|schief ?gegangen|fehlgeschlagen)',
    '(frist|zeit|vertrag|abo|passwort|karte|guthaben|geld) .{0,24}(abgelaufen|verschwunden)',
    `(nicht|nichts|nie|keine?[nrs]?|niemand) (${W} )?(fehlgeschlagen|abgebrochen|abgestürzt|schief ?gegangen` +
      '|kaputt|defekt|schief)',
    `(ohne|kein(e[nrs]?)?) (einzige[nr]? )?(fehler(meldung)?|problem|timeout)`,
    '(anmeldung|login|überweisung|einloggen|verifizierung|zahlung|abbuchung' +
      '|erstattung) .{0,16}(fehlgeschlagen|nicht (funktioniert|geklappt|angekommen|erhalten|bekommen))',
    `(rechnung|abrechnung|betrag|preis) .{0,24}fehlerhaft(e[rn]?)?`,
    `(${SLIP_BY_ME})`,
    `${OWN_NETWORK} .{0,24}(brach|brachen|bricht) .{0,24}ab`,
    `${OWN_NETWORK} .{0,50}(nicht|nie|abgebrochen|brach|verloren` +
      '|konnten?)( (\\p{L}{1,12} )?(\\p{L}{1,12} )?(nicht |nie )?(laden|geladen|herunter\\p{L}{0,8}' +
      '|runter\\p{L}{0,8}|speichern|bekommen|angekommen|gesehen|erhalten|abrufen))?',
    `(${MY}|eigene[rnms]?) ${ANY}(integration|skript|script|code|wlan|internet|verbindung` +
      '|programm) .{0,24}(fehler|abgestürzt|abgebrochen|abbrach|nicht funktioniert)',
    '(fehler|bug) (in|auf|bei|an) (de[rmn]|eure[rnms]?|ihre[rnms]?|meine[rnms]?|unsere[rnms]?' +
      `|dieser) ${ANY}(\\p{L}{0,12}rechnung|abbuchung|skript|script|code|programm|software|seite|abrechnung)`,
    '(fehler|schuld|versehen) (meinerseits|unsererseits|von (mir|uns)|auf (meiner|unserer) seite)',
    '(rechnung|rechnungen|erstattung|rückerstattung|antwort|geld|mail|beleg|bestätigung' +
      '|ust-id\\p{L}{0,9}) .{0,40}(fehlt|fehlen|nicht (erhalten|bekommen|angekommen))',
    '(noch )?(keine|nie eine|nie ne) (antwort|rückmeldung|erstattung|rechnung|mail|e-mail|bestätigung' +
      '|reaktion|info)( .{0,30}(bekommen|erhalten|gekriegt|gekommen))?',
    '(fehlen|fehlt) (mir|uns) (die|das) (geld|worte|zeit|mittel|geduld)',
    '(darum|um) .{0,24}geht es .{0,16}nicht',
    `kein(e[rn]?)? (weiteren |anderen )?${IMAGE} .{0,20}(brauch\\p{L}{1,3}|benötig\\p{L}{1,3}|nutzen` +
      '|verwenden|dürfen|möchten?|will|wollen|machen|erstellen|bestell\\p{L}{1,3}|anfordern|angehängt|anbei)',
    `(brauch|benötig|will|woll|möcht|mach|bestell|nutz)\\p{L}{1,3} .{0,24}kein(e[rn]?)? (weiteren ` +
      `|anderen )?${IMAGE}`,
    '(finger|hand|arm|bein|auge|ohr)s? .{0,8}(fehlt|fehlen)',
    `(gefallen|gefällt) .{0,16}(nicht|nich)`,
    '(bilder|fotos) (sind )?(gut |problemlos |alle |vollständig )(angekommen|erhalten|bekommen)',
    'bei (euch|ihnen) .{0,12}alles (tot|kaputt|schwarz|leer)',
    '(router|w-?lan|internet|leitung|modem|handy|laptop|rechner|computer|drucker|fritzbox|kabel) .{0,24}(kaputt' +
      '|defekt|tot|fehlerhaft|hinüber|beschädigt)(,? (daher|deshalb|darum|weswegen|also|so dass|sodass|und)' +
      ' .{0,80})?',
    `(war|ist|waren) (${MY} |der |die |das |mein )?(${W} )?(router|w-?lan|internet|leitung|modem|handy|laptop` +
      '|rechner|computer) .{0,12}(kaputt|defekt|tot|hinüber)(,? (daher|deshalb|darum|also|und) .{0,80})?',
    "(fehler|probleme?|pannen?|ausfälle) .{0,8}(gab('| e)?s|hattet ihr|hatten sie|waren|habe ich)" +
      ' .{0,12}(kein(e[nr]?)?|nicht|auch nicht)',
    '(kein(e[mnrs]?)?|keinerlei|nicht|nie|niemals|ohne|no|not|never|without|geen|niet|nooit|nobody|nothing|none' +
      "|niemand|n't|n.t) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(failed|errors?|exceptions?|crash(ed)?|timeouts?)",
    '(make|made|faire|machen|making) (an?|une?|eine) exceptions?|exception (for|pour|für) ',
    '(project|business|exam|company|campaign|event|startup|marriage|prüfung|klausur|beziehung|ehe|firma|gründung' +
      '|verein) .{0,16}(failed|gescheitert|kaputt)',
    '(failed|fail) to \\p{L}{1,16}',
    '(rück\\p{L}{3,14}|gutschrift|erstattung|geld|überweisung|betrag) .{0,24}(nicht|nie|nichts)' +
      ' .{0,12}(angekommen|eingegangen|gekommen|erhalten|bekommen|da|gesehen)',
    '(rechnung|beleg|quittung|bestätigung|antwort) .{0,24}(nicht|nie|keine) (\\p{L}{1,12} )?(angekommen|erhalten' +
      '|bekommen|gekommen|gekriegt|gesehen)',
  ],
};

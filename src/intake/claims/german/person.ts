import type { Wording } from '../wording.js';
import { ANY, CHARGE, IMAGE, MEANS, MY, NO, W } from './words.js';

const SOMEBODY =
  '(jemand( anderer?s?| fremde[rs])?|irgendjemand|irgendwer|wer anders|fremde[rn]?|unbekannte[rn]?' +
  '|ein(e[mnr]?)? (dritte[rn]?|fremde[rn]?|unbekannte[rn]?|hacker|dieb|finder|einbrecher|betrüger' +
  '|andere person)|dritte|hackern?|diebe?n?|kriminelle[rn]?|betrügern?|der (dieb|finder|hacker|einbrecher' +
  `|täter)|täter|einbrecher|eindringling(e|en)?|(${MY}|der|die|eine?|ein) ((ex|ex-)\\p{L}{0,16}` +
  `|(ehemalige[rsn]?|frühere[rsn]?|gekündigte[rsn]?) ${W}))`;

const USED =
  '(benutzt|genutzt|verwendet|eingesetzt|bezahlt|eingekauft|gekauft|bestellt|zugegriffen|eingeloggt' +
  '|angemeldet|generiert|missbraucht|mitgenommen|behalten|abgegriffen|besorgt|bilder (gemacht|erstellt)' +
  '|benutzte|nutzte|verwendete|bezahlte|verschafft|zugang|zugriff|eingedrungen|drin)';

const LEAVE =
  '(wissen|zustimmung|erlaubnis|einwilligung|einverständnis|genehmigung|autorisierung|berechtigung|befugnis' +
  '|zutun|kenntnis|okay|auftrag)';

/** Somebody without leave; people to whom the customer gave the key are not meant, unless they took or kept it. */
export const UNAUTHORIZED: Wording = {
  said: [
    `(${CHARGE}|kauf|bestellung) .{0,60}(nicht|nie|niemals|nich) (${W} )?(getätigt|gemacht|veranlasst` +
      '|autorisiert|genehmigt|beauftragt|vorgenommen|ausgelöst|bestellt|zugestimmt|erlaubt|durchgeführt' +
      '|freigegeben|erteilt|in auftrag gegeben|gekauft)',
    `(nie|niemals|nichts|nie etwas|nie was) (${W} )?(${W} )?(bei (euch|ihnen|imaginator) )?(bestellt|gekauft` +
      '|autorisiert|abonniert)( bei (euch|ihnen|imaginator))?',
    '(nie|niemals|nichts) .{0,20}bei (euch|ihnen|imaginator|dieser firma) .{0,16}(bestellt|gekauft|angemeldet' +
      '|registriert|genutzt|abgeschlossen)',
    '(nie|noch nie) (von|etwas von|was von) (euch|ihnen|imaginator|dieser firma|diesem (dienst|unternehmen)) gehört',
    `(${CHARGE}|${CHARGE} .{0,30}) (kenne|erkenne|kenn) ich (nicht|nich|gar nicht|überhaupt nicht)( wieder)?`,
    `(kenne|erkenne|kenn|kennen) (${W} )?(diese[nrs]?|die|den|ihre?|euch|eure?) ${ANY}(${CHARGE}|firma` +
      '|unternehmen|sie) .{0,12}(nicht|nich)',
    `(${CHARGE}|firma) .{0,30}(kenne|erkenne|kenn|sagt|nicht) .{0,12}(nicht|nich|nichts|bekannt|kenne|zuordnen)`,
    '(nicht autorisierte?[nrs]?|unautorisierte?[nrs]?|nicht genehmigte?[nrs]?|unbefugte?[nrs]?' +
      '|widerrechtliche?[nrs]?|unerlaubte?[nrs]?|fremde?[nrs]?|unbekannte?[nrs]?|betrügerische?[nrs]?' +
      `|verdächtige?[nrs]?|dubiose?[nrs]?|mysteriöse?[nrs]?) ${ANY}(${CHARGE}|käufe?|nutzung|verwendung` +
      '|benutzung|zugriffe?|zugang|bestellung|personen?|dritte[nr]?)',
    `(unbefugt|widerrechtlich|unerlaubt|unberechtigt|ohne erlaubnis) ${ANY}${ANY}(${USED})`,
    `unberechtigte[nrs]? (${W} )?(zugriffe?|nutzung|verwendung|benutzung|dritte[nr]?|personen?|person)`,
    `(${CHARGE}|aufrufe|anfragen|bestellung|kauf) .{0,40}(nicht|nich) von (mir|uns)( veranlasst| getätigt` +
      '| autorisiert)?',
    `(${CHARGE}|bestellung|kauf) .{0,20}(war|waren) (ich|wir) (nicht|nich)`,
    '(gestohlen(e[nrs]?)?|geklaut(e[nrs]?)?|entwendet(e[nrs]?)?|gehackt(e[nrs]?)?|gehacked|hacked|geleakt' +
      '|geleaked|kompromittiert(e[nrs]?)?|gephisht|phishing|abgefischt|ausgespäht|geknackt|gekapert|abgegriffen' +
      '|ausgelesen)',
    '(missbrauch|kartenmissbrauch|missbräuchlich(e[nrs]?)?|missbraucht)',
    '((kreditkarten|karten|identitäts|konto|online)-?betrug|opfer (eines|von) (einem )?betrugs?|betrugsfall' +
      '|identitätsdiebstahl|datendiebstahl|datenleck|sicherheitsvorfall|hackerangriff|einbruch in|eingebrochen)',
    `${SOMEBODY} .{0,60}${USED}`,
    `(hat|haben|wurde|hatte|nutzt|benutzt|verwendet) .{0,24}${SOMEBODY} .{0,60}(${USED}|${MEANS})`,
    `${SOMEBODY} (hat|haben|nutzt|nutzen|benutzt|verwendet|hatte|hatten|war|ist|muss) .{0,40}${MEANS}`,
    `(von|durch) ${SOMEBODY} .{0,30}${USED}`,
    'weder .{0,60}(autorisiert|genehmigt|bestellt|veranlasst|beauftragt|getätigt|gekauft)',
    '(verdächtige|ungewöhnliche|seltsame) aktivität(en)?',
    'die (ich|wir) (nie|niemals|nicht) (erstellt|gemacht|bestellt|generiert|angefordert|beauftragt) (habe|hab|haben)',
    `ohne (${MY} |jede |jegliche |eine )?(${W} )?${LEAVE}`,
    `ohne (mich|uns) (zu fragen|um erlaubnis|gefragt)`,
    `ohne (zu fragen|vorher zu fragen) .{0,40}(${MEANS}|${USED})`,
    `${MEANS} .{0,40}ohne (vorher )?zu fragen`,
    '(bin|sind) (gar |überhaupt |doch |ja )?(nicht einmal |nicht mal )?(nicht|kein|keine) ((ihr|euer|eure' +
      '|ihre) )?(kundin|kunden?|bei (ihnen|euch) (kunde|angemeldet|registriert))',
    `(habe|hab|haben|besitze) (${W} )?(gar |überhaupt )?kein(en)? (konto|account|kundenkonto` +
      '|vertrag) bei (euch|ihnen|imaginator)',
    `${MEANS} .{0,30}(in falsche hände|in fremde hände|verloren|weggekommen)`,
    `(an|auf) ${MY} ${MEANS} (gekommen|gelangt|rangekommen)`,
    `(in|bei) (mein|unser)(en|em)? (${MEANS}) .{0,16}(eingeloggt|eingebrochen|angemeldet|eingedrungen` +
      '|reingekommen|gehackt)',
    '(ich|wir) (war|waren) (das|es) (gar |wirklich |definitiv )?nicht(?= ?$|,? (die|der|was|mit))',
    '(auf|zu) (meine|unsere|m) kosten .{0,24}(losgelegt|generiert|bestellt|gemacht|bilder|gearbeitet|eingekauft)',
    `(${MEANS}|handy|portemonnaie|geldbörse|brieftasche|geldbeutel) .{0,16}(verloren|weg|geklaut|gestohlen)` +
      ' .{0,60}(bezahlt|benutzt|genutzt|abgebucht|verwendet)',
    '(hinter (meinem|unserem) rücken|heimlich|hintenrum) .{0,40}(karte|konto|key|schlüssel|bestellt|bezahlt' +
      '|genutzt|account)',
    '(alte|ehemalige|frühere|vorherige|ex)[nr]?[- ]?(agentur|dienstleister|firma|partner|mitarbeiter\\p{L}{0,2}' +
      '|entwickler\\p{L}{0,2}|freelancer\\p{L}{0,2}|angestellte\\p{L}{0,1}) .{0,30}(noch|weiter|hat|haben|nutzt' +
      '|benutzt|verwendet) .{0,16}(key|schlüssel|zugang|konto|passwort)',
    '(niemand|keiner) (bei|von|in|aus) (uns|unserer|unserem|meiner|der) .{0,30}(bestellt|gemacht|genutzt|gekauft' +
      '|veranlasst|generiert|beauftragt|getätigt)',
    '(ich|wir) (habe?n?|hab) (das|dies|dieses|diese bilder|diese bestellung|sowas) (gar |doch |selbst |nie |noch' +
      ' )?(nie|nicht|niemals) (bestellt|gekauft|beauftragt|autorisiert|abonniert)',
    '(das|dies|diese bestellung|sowas) (habe?n?|hab) (ich|wir) (gar |doch |nie )?(nie|nicht|niemals) (bestellt' +
      '|gekauft|beauftragt|autorisiert|abonniert)',
  ],
  not: [
    `${NO} (${W} )?(${W} )?(${W} )?(gehackt|gestohlen|geklaut|missbraucht|betrug|missbrauch|datenleck` +
      '|hackerangriff|unbefugt)',
    '(gehackt|hacked|gestohlen|bestohlen|geklaut) (wurde|worden|hat|haben|is|werd|heeft) (\\p{L}{1,12} )?(niemand' +
      '|nichts|keiner|nix|niets|niks)',
    'mit (meiner|unserer) (erlaubnis|zustimmung|einwilligung|genehmigung)',
    '(hatte|hat) (meine|unsere) (erlaubnis|zustimmung)',
    `(401|403|fehler|error|status|meldung|antwort) .{0,12}(unauthorized|nicht autorisiert|unbefugt)`,
    '(ihr|sie) (seid|sind) (doch )?(alle )?(betrüger|kriminelle|diebe)',
    `(anfrage|mail|e-mail|antrag|nachricht|ticket) .{0,30}(nicht|nich) von (mir|uns)`,
    `(${IMAGE}|entwurf) .{0,24}(gestohlen|geklaut|kopiert)`,
    '(zeit|nerven) .{0,10}(gestohlen|geklaut)',
    '(stimme|stimmen) .{0,24}nicht zu',
    "(not|n't|never|nobody|nothing|no) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(hacked|phishing)",
    '(jemand|irgendjemand|irgendwer) (von|aus|bei) (euch|ihnen|ihrem|eurem|ihrer|eurer|support|dem support)' +
      ' .{0,60}',
    '(kann|könnte|muss|soll|sollte|würde|wird|mag|hat) (mir |sich |da )?(bitte |mal )?(jemand|irgendjemand|wer)' +
      ' (mal |bitte |sich |das |mir |da )?(\\p{L}{1,12} )?(helfen|anschauen|ansehen|prüfen|melden|erklären|kümmern' +
      '|antworten|drum|vertan|verrechnet|verzählt|vertippt)',
    '(kollegin|kollege|mitarbeiterin|mitarbeiter|frau|mann) .{0,40}in (meinem|unserem) auftrag',
  ],
  hides: ['wrong_amount'],
};

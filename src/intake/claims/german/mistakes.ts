import type { Wording } from '../wording.js';
import { MY, NOT, SO, W } from './words.js';

const OWN_CODE =
  '(skript(s|e)?|script|code|programm(s|ierung)?|software|integration|client|app|schleife|cronjob|cron-job' +
  '|bot|automatisierung|workflow|server)';

const SLIP =
  '(fehlern?|schuld|versehen|dummheit|unachtsamkeit|blödheit|schusseligkeit|irrtum|missverständnis' +
  '|schlamperei|nachlässigkeit|bug)';

export const OWN_MISTAKE: Wording = {
  said: [
    `(${MY}|eigene[rnms]?|selbst ?verschuldete[rnms]?) (eigene[rnms]? |dumme[rnms]? |blöde[rnms]? )?${SLIP}`,
    `(${SLIP}|das problem) (lag|liegt|war|ist) .{0,16}(bei (mir|uns)|an (mir|uns)|auf (meiner|unserer) seite)`,
    `(liegt|lag|ging) an (mir|uns)`,
    `${SLIP} .{0,8}(meinerseits|unsererseits|von (mir|uns)|auf (meiner|unserer) seite|bei (mir|uns))`,
    '(aus versehen|versehentlich(e[nrs]?)?|ausversehen|unabsichtlich|ungewollt|unbeabsichtigt(e[nrs]?)?' +
      '|irrtümlich(e[nrs]?|erweise)?|fälschlich(erweise)?|unbewusst)',
    '(bin|war|sind) (ich |wir )?(ja )?selbe?r?s?t? (dran )?schuld',
    '(ich|wir|er|sie|praktikant(in)?|kolleg(e|in)|entwickler(in)?|azubi|mitarbeiter(in)?) .{0,40}(verklickt' +
      '|vertippt|verwählt|verlesen|verschrieben|verguckt|vertan|verwechselt|vergessen|übersehen' +
      '|falsch (verstanden|eingestellt|konfiguriert|gelesen|eingegeben|gewählt|ausgewählt|programmiert|gesetzt)' +
      '|missverstanden|nicht aufgepasst|nicht (richtig |genau )?gelesen)',
    '(verklickt|vertippt|verwählt|vertan|fehlbedienung|fehlkonfiguration|konfigurationsfehler' +
      '|programmierfehler|bedienungsfehler|flüchtigkeitsfehler|anwenderfehler|fehlklick|tippfehler' +
      '|falsch (eingestellt|konfiguriert|geklickt|gesetzt))',
    `(fehler|bug|problem|endlosschleife|schleife|tippfehler) (in|an|bei) (${MY}|meinem|unserem|unserer` +
      `|meiner) (${W} )?(${OWN_CODE}|prompt|konfiguration|seite)`,
    `(${MY}|unser|mein) (${W} )?${OWN_CODE} .{0,50}(bug|fehler|schleife|amok|verrückt|durchgedreht` +
      '|nicht (gestoppt|angehalten|aufgehört|beendet)|zweimal|doppelt|mehrfach|immer wieder|wiederholt|spinnt' +
      '|gesponnen|hörte nicht auf|falsch)',
    '(endlosschleife|endlos-schleife|dauerschleife)',
    '(amok gelaufen|lief amok|durchgedreht|aus dem ruder gelaufen)',
    `(vergaß|vergaßen|vergessen|vergesse),? (.{0,40} )?(zu |(aus|ab|an)(zu)?\\p{L}{3,12}|stoppen|beenden)`,
    '(wollte|wollten) .{0,40}(aber|und|doch) .{0,30}(falsch|verklickt|genommen|gewählt|ausgewählt|gedrückt' +
      '|eingegeben|angeklickt|geklickt)',
    `(falsche[rnms]?|verkehrte[rnms]?) (${W} )?(modell|parameter|größe|tarif|prompt|einstellung(en)?|knopf` +
      '|taste|button|key|schlüssel|konto|account|anzahl|option|wert|umgebung|stufe|format|menge' +
      '|zahl) .{0,24}(gewählt|genommen|benutzt|verwendet|eingestellt|gedrückt|eingegeben|ausgewählt|angeklickt' +
      '|erwischt|geklickt|gesetzt|angegeben|eingetragen|genutzt|geschickt|ausgesucht|übergeben)',
    '(wählte|nahm|benutzte|drückte|klickte|nutzte|hatte|hab|habe) .{0,30}(den|die|das|der|mit' +
      '|dem) (falsche[rnms]?|verkehrte[rnms]?) (modell|parameter|größe|tarif|prompt|einstellung(en)?|knopf' +
      '|taste|button|key|option)',
    'falscher prompt',
    '(wollte|wollten) .{0,40}\\d+ .{0,40}(aber|und|stattdessen) .{0,12}\\d+ .{0,24}(getippt|eingegeben' +
      '|eingetippt|bestellt|gemacht|generiert)',
    'missgeschick',
    '\\d+ (statt|anstatt|anstelle von) \\d+ (bilder ?)?(eingegeben|getippt|eingetippt|bestellt|geschickt' +
      '|gesetzt|angegeben|generiert|angefordert)',
    '(zu oft|mehrfach|zweimal|doppelt|mehrmals|zu schnell) (auf (\\p{L}{1,16} )?(\\p{L}{1,16} )?)?(geklickt' +
      '|gedrückt|abgeschickt|ausgeführt|gestartet|abgesendet)',
    '(war|waren|bin) (ich |wir )?(so |zu |einfach )?(dumm|blöd|doof|unachtsam|ungeduldig|schusselig' +
      '|unvorsichtig|voreilig)',
    '(laufen lassen|laufen gelassen|durchlaufen lassen|durchgelaufen)',
    '(live|produktiv|prod)-?(key|schlüssel) .{0,24}test',
    '(doku|dokumentation|anleitung|beschreibung) .{0,16}(nicht|falsch) (richtig |genau )?(gelesen|verstanden)',
    `hab(e|en)? (ich |wir )?.{0,24}mist gebaut`,
    `(einen|nen|ein) (blöden |dummen |kleinen )?fehler gemacht`,
    '(dreher|fauxpas|lapsus|malheur|patzer|zahlendreher|missgeschick|tippfehler|denkfehler|flüchtigkeitsfehler)' + '',
    '(live|produktiv|produktions|echt)-?(umgebung|system|key|schlüssel)? .{0,12}(statt|anstatt|anstelle)' +
      ' .{0,12}test\\p{L}{0,10}',
    '(mir|uns|meine[rm] \\p{L}{1,12}) .{0,16}(ist|sind) .{0,24}(passiert|unterlaufen)',
    '(verklickt|vertippt|verwählt|vertan|verguckt|verlesen|verschätzt|verwechselt)',
    '(aus versehen|versehentlich|unabsichtlich|ungewollt|unbeabsichtigt|irrtümlich)',
  ],
  not: [
    `(${NOT}|nicht etwa) (${MY} )?(${W} )?(${SLIP})( .{0,16}(gemacht|begangen|meinerseits|bei (mir|uns)` +
      '|von (mir|uns)))?',
    '(sie|ihr|imaginator|man|euch|system|bei (ihnen|euch)) .{0,30}(versehentlich|aus versehen|irrtümlich' +
      '|fälschlicherweise|fälschlich|ungewollt) .{0,40}(abgebucht|berechnet|belastet|eingezogen|gebucht' +
      '|kassiert)',
    '(mir|uns|mich|karte|konto|wurde|wurden) .{0,40}(versehentlich|aus versehen|irrtümlich|fälschlicherweise' +
      '|fälschlich) .{0,30}(abgebucht|berechnet|belastet|eingezogen|gebucht|in rechnung gestellt)',
    '(versehentlich|irrtümlich|fälschlich(erweise)?) (doppelt|zweimal|zu viel|zweifach) (\\p{L}{1,24})',
    '(versehentlich|irrtümlich|fälschlich)e?[nrs]? (abbuchung|belastung|berechnung)',
    `(${MY}|mein|unser) code (ist|war) (in ordnung|ok|okay|fehlerfrei|korrekt)`,
    `(sie|ihr) .{0,24}(vergessen|übersehen|verwechselt)`,
    'nicht vergessen',
    'falsche[rn]? (preis|tarif|satz) .{0,12}(berechnet|verwendet|angewendet|angewandt|genommen)',
    '(ihr|euch|sie|sich|ihnen|imaginator|euer|ihre) .{0,16}(ist|sind|habt|haben|hat|wurde)? ?(da' +
      ' )?.{0,16}(verklickt|vertippt|vertan|verrechnet|versehentlich|irrtümlich|aus versehen|unterlaufen|passiert' +
      '|verwechselt)( .{0,24})?',
    '(versehentlich|irrtümlich|aus versehen) .{0,24}(doppelt|zweimal|zu viel|berechnet|abgebucht)',
  ],
};

const OWN_DEVICE =
  '(w-?lan|wifi|wi-fi|internet(s|anschluss|verbindung|leitung)?|netz(werk)?|verbindung|router|vpn|firewall' +
  '|proxy|provider|leitung|rechner|computer|laptop|server|lan|rechenzentrum|mobilfunk|handynetz|empfang)';

const LOST =
  '(ausgefallen|abgebrochen|weg|down|unterbrochen|zusammengebrochen|instabil|schlecht|langsam|tot|abgestürzt' +
  '|offline|gestört|kaputt|gekappt|blockiert|geblockt|getrennt|verloren|nicht (funktioniert|gegangen|stabil' +
  '|da)|zu langsam|spinnt|gesponnen|abgekackt|verschluckt|ging nicht|weggebrochen)';

export const OWN_NETWORK: Wording = {
  said: [
    `(${MY}|meinem|unserem|unserer|meiner) (${W} )?${OWN_DEVICE} .{0,50}(${LOST}|probleme?|störung|ausfall` +
      '|ausgefall\\p{L}{1,3}|fiel .{0,12}aus|brach .{0,12}ab|blockiert(e)?|streikte?|unterbrach|kappte|hakte)',
    '(w-?lan|wifi|internet(verbindung|leitung|anschluss)?|router|vpn|firewall|leitung' +
      `|netzverbindung) .{0,40}(${LOST}|fiel .{0,12}aus|brach .{0,12}(ab|zusammen)|blockiert(e)?|blockt(e)?)`,
    '(w-?lan|wifi|internet|netzwerk|verbindungs|netz|router|vpn|firewall|strom)-?(probleme?n?|ausfäll(s|e' +
      '|en)?|störung(en)?|abbruch|unterbrechung|schwierigkeiten)',
    `(probleme?|störung|ausfall|ärger|schwierigkeiten) (mit|bei|in|an) (${MY}|dem|meinem|unserem|unserer|der` +
      `|meiner) (${W} )?${OWN_DEVICE}`,
    `(kein|keinen|schlechtes|langsames|schwaches|instabiles) (internet|netz|empfang|wlan|w-lan|wifi)`,
    `${OWN_DEVICE} (bei (mir|uns)|im büro|im hotel|zuhause|zu hause|daheim|in der (firma` +
      `|agentur)) .{0,40}(${LOST}|probleme?)`,
    '(bei (mir|uns)|im büro|im hotel|zuhause|zu hause|auf (meiner|unserer) seite' +
      `|daheim) .{0,30}(${OWN_DEVICE}) .{0,30}(${LOST}|probleme?|störung|aus)`,
    '(stromausfall|funkloch|strom (weg|ausgefallen)|sicherung .{0,12}(raus|geflogen))',
    '(verbindung|leitung) .{0,24}(bei (mir|uns)|auf (meiner|unserer) seite) .{0,30}(abgebrochen|unterbrochen' +
      '|weg|verloren)',
    `(verlor|verloren|abgebrochen) .{0,20}(internet-?|wlan-?)verbindung`,
    '(funklöcher|funkloch|handynetz|mobilfunk|kein(en)? (balken|empfang|netz|signal)|schlechte[rn]? (empfang' +
      '|verbindung|netz))',
  ],
  not: [
    `(nicht|kein(e[nrs]?)?) (an |a |mit )?(${MY}|meinem|unserem|unserer|meiner) (${W} )?(${OWN_DEVICE}|seite)`,
    `(kein(e[nrs]?)?|ohne) (netzwerk|verbindungs|internet|wlan|netz)-?(problem|störung|ausfall)\\p{L}{0,2}`,
    `(${MY}) (${W} )?(${OWN_DEVICE}) .{0,12}(ist|war|lief|läuft|funktioniert) ${SO}(in ordnung|ok|okay` +
      '|stabil|gut|einwandfrei|problemlos|schnell)',
    '(ihr|euer|eure|ihre|eurem|ihrem|ihren|euren) (server|netz|firewall|verbindung' +
      '|netzwerk)\\p{L}{0,2} .{0,30}' +
      LOST,
  ],
  hides: ['outage'],
};

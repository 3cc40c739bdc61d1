import type { Wording } from '../wording.js';
import { ANY, MY, NOT, SERVICE, THE_SERVICE, W } from './words.js';

const DOWN =
  '(down|offline|tot|weg|ausgefallen|unerreichbar|gestört|zusammengebrochen|lahmgelegt|abgestürzt' +
  '|außer betrieb|(nicht|kaum|nich) (erreichbar|verfügbar|zu erreichen|online|aufrufbar|nutzbar|benutzbar' +
  '|da))';

export const OUTAGE: Wording = {
  said: [
    '(server|system|dienst|service|api|komplett|total|teil|groß)?-?ausfäll(s|e|en|es)?',
    '(betriebs|server|system|dienst)?-?(störung|unterbrechung)(en)?',
    '(ausfall|stillstands|stör)-?zeit(en)?',
    '(down ?times?|outages?|major incident|service unavailable)',
    `${SERVICE} .{0,70}${DOWN}`,
    '(stunden|stundenlang|tage|tagelang|minuten|mehrmals|mehrfach|zeitweise|komplett|vollständig|durchgehend' +
      '|ständig|dauernd) (\\p{L}{1,12} )?(nicht (erreichbar|verfügbar|zu erreichen|nutzbar)|offline|down' +
      '|unerreichbar)',
    `(war|waren|ist|sind|seid|wart|ging) ${ANY}(ihr|sie|alles|euer|eure|ihre) .{0,40}${DOWN}`,
    `(ihr|sie|imaginator|alles) (wart|waren|war|seid|sind|ist) .{0,40}${DOWN}`,
    `${SERVICE} .{0,40}((nicht|nich) (funktioniert|gegangen|reagiert|geantwortet|gelaufen)|lief nicht` +
      '|ging nicht(s)?)',
    `(funktionierte|ging|lief|reagierte|antwortete) ${THE_SERVICE} .{0,30}(nicht|nich|nie)`,
    `${SERVICE} (funktionierte|ging|lief|reagierte|antwortete) .{0,30}(nicht|nich|nie)`,
    `${SERVICE} .{0,40}(fiel|fällt|fielen) .{0,40}aus`,
    `(fiel|fällt) ${THE_SERVICE} .{0,30}aus`,
    `${SERVICE} .{0,40}(nicht|nich|nie) (erreichen|nutzen|benutzen|verwenden|aufrufen)`,
    `(konnte|konnten|kam|kamen) .{0,30}(nicht|nie|niemand) (auf|an|in|zu) ${THE_SERVICE}`,
    `(auf|an|in|zu) ${THE_SERVICE} (kam|kamen|konnte|konnten) .{0,24}(nicht|niemand)`,
    `(keinen|kein) (zugriff|zugang) (auf|zu|zur|zum) ${THE_SERVICE}`,
    `(lief|ging|funktionierte|läuft) (${W} )?(auf|bei|mit) ${THE_SERVICE} (${W} )?(nichts|nix|nicht|gar nichts)`,
    `(lief|ging|geht|funktionierte) bei (euch|ihnen) .{0,24}(nichts|nix|nicht)`,
    `bei (euch|ihnen) (lief|ging|geht|funktionierte) .{0,24}(nichts|nix|nicht)`,
    '(server|system)-?(probleme?n?|absturz|crash)',
    'statusseite .{0,40}(rot|störung|incident|vorfall|ausfall)',
    '(uhr|tag|tagelang|abend|nachmittag|vormittag|wochenende|nacht|lang) (\\p{L}{1,12} )?(offline|down' +
      '|unerreichbar|nicht (erreichbar|verfügbar|zu erreichen))',
    '(kam|kamen|komme|kommt|kommen|konnte|konnten|gelangte|gelangten) .{0,40}(nicht|nich|niemand|keiner|nie|kaum)' +
      ` .{0,12}(mehr )?(auf|an|in|zu|bei|rein) ${THE_SERVICE}`,
    `(niemand|keiner) .{0,40}(auf|in|an) ${THE_SERVICE}`,
    '(konnte|konnten) .{0,40}(nicht|niemand|keiner|nich) .{0,8}(einloggen|anmelden|rein|arbeiten)(' +
      ` .{0,16})?(?=.{0,40}(${SERVICE}|stunden|tag|nacht|morgen|abend|imaginator|bei (euch|ihnen)))`,
    'bei (euch|ihnen) .{0,12}(alles|komplett|ganze?) .{0,12}(tot|down|weg|offline|dunkel|still|lahm)',
    'bei (euch|ihnen) (war|ist|ging) .{0,24}(down|offline|tot|kaputt|ausgefallen|dunkel|nichts zu machen|störung)',
    '(stunden|stundenlang|tage|tagelang|nacht|nachmittag|vormittag|wochenende|tag|abend|woche) .{0,24}(ohne' +
      '|kein(en)?) (eure[nr]? |ihre[nr]? |den )?(dienst|service|zugriff|zugang|api|verbindung)',
    '(ohne|kein(en)?) (zugriff|zugang|service|dienst) .{0,40}(stunden|tage?|nacht|lang|uhr)',
    `${SERVICE} .{0,30}(spinnt|spinnte|spann|streikt|streikte|überlastet|überlastung|instabil|lahm|lahmgelegt` +
      '|abgeschmiert|zusammengebrochen|hing|hängt|macht .{0,8}schlapp|brach .{0,12}zusammen|stand still|stürzte' +
      ' .{0,8}ab)',
    '(nichtverfügbarkeit|unerreichbarkeit|nichterreichbarkeit|blackout|totalausfall|server-?(ausfall' +
      '|problem\\p{L}{0,2})|verfügbarkeit .{0,24}\\d|ungeplante[rn]? wartung|wartungsarbeiten)',
    '(ging|geht|lief) .{0,30}(bei (euch|ihnen)|auf eurer seite|auf ihrer seite) .{0,24}(nichts|nix|gar nichts' +
      '|nicht)',
    '(nichts|nix) (ging|geht|lief|mehr) (mehr )?(bei (euch|ihnen)|auf eurer seite)',
    `${SERVICE} .{0,40}(nicht|nie|kaum) (zugänglich|aufzurufen|geladen|ansprechbar|am laufen|am netz` +
      '|betriebsbereit|nutzen)',
    `(war|waren|lag|lagen) ${THE_SERVICE} .{0,40}(lahm|brach|still|am boden|flach|tot)`,
    `${SERVICE} .{0,12}(still ?stand|stand .{0,24}still|lag .{0,24}(lahm|brach))`,
    `(niemand|keiner) .{0,40}(auf|in|an) ${THE_SERVICE}`,
  ],
  not: [
    '(entschuldig|verzeih)\\p{L}{0,6} .{0,16}störung',
    '(veranstaltung|messe|konzert|feier|hochzeit|fest|event|termin|kurs|reise) .{0,40}(ausgefallen' +
      '|fällt .{0,24}aus|fiel .{0,24}aus|ausfall)',
    'ausf(all|älle|ällen) (unsere|meine|de)[rsm] (veranstaltung|messe|konzerts|feier|hochzeit|fests|kunden' +
      '|kundin|events)',
    `(${NOT}|nie) (${W} )?(server|system|dienst)?-?(ausfälle?n?|störung(en)?)`,
    '(strom|internet|netz|wlan|leitungs|router)-?(ausfäll(s|e|en)?|störung(en)?|unterbrechung)',
    `${MY} (eigene[nrms]? )?${ANY}(server|system|seite|website|internet|leitung|wlan|api) .{0,30}${DOWN}`,
    '(internet|verbindung|wlan|w-lan|netz|leitung|router|vpn) .{0,24}(down|offline|tot|weg|ausgefallen|gestört)',
    `(nicht|nich|nie|kein|niet) (down|offline|ausgefallen|gestört)`,
    `${SERVICE} .{0,12}(lief|funktionierte) (gut|einwandfrei|problemlos)`,
    '(ausfälle?n?|störung(en)?|downtime|outages?|unterbrechung(en)?|ausfall) .{0,8}(hattet ihr|hatten sie|gab es' +
      "|gabs|gab's|war|hat es|lag|liegt|hab(e|t|en)? (ich|wir|ihr)) .{0,12}(kein(e[nr]?)?|nicht|nich|keinerlei)",
    '(kein(e[mnrs]?)?|keinerlei|nicht|nie|niemals|ohne|no|not|never|without|geen|niet|nooit|nobody|nothing|none' +
      "|niemand|n't|n.t) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(outages?|down ?times?|ausfall|ausfälle|störung(en)?)",
    '(support|hotline|kundendienst|telefon|ansprechpartner|kundenservice|anwalt|handy) .{0,24}(nicht erreichbar' +
      '|nicht zu erreichen|unerreichbar|tot|schweigt)',
    '(nicht|schwer|nie) (zu )?erreich(en|bar) .{0,12}(support|hotline|telefon|jemand)',
    'fällt (bloß |leider |nun |jetzt )?aus',
    '(wartung|pflege)-?(vertrag|kosten)',
    `(${MY}|unser) .{0,24}(router|w-?lan|internet|rechner|laptop|handy|computer|pc) .{0,40}`,
    '(ich|wir) (war|waren|bin|sind) .{0,40}(nicht |un)erreichbar',
  ],
};

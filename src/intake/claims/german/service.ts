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
    `${SERVICE} .{0,40}((nicht|nich) (funktioniert|gegangen|reagiert|geantwortet|gelaufen)|lief nicht|ging nicht(s)?)`,
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
  ],
};

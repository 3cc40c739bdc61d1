import type { Wording } from '../wording.js';
import { MY, NOT, SO, W } from './words.js';

const OWN_CODE =
  '(script|scripts|code|programma|software|integratie|client|app|loop|lus|cronjob|bot|automatisering|workflow' +
  '|server)';

const SLIP =
  '(fout(je|en)?|schuld|vergissing|stommiteit|onoplettendheid|slordigheid|misverstand|bug|blunder|domheid' +
  '|onhandigheid)';

export const OWN_MISTAKE: Wording = {
  said: [
    `(${MY}|eigen) (eigen |stomme |domme )?${SLIP}`,
    `(${SLIP}|dat|het|probleem) (lag|ligt|was|is) (${W} )?(bij (mij|ons)|aan (mij|ons)|aan (mijn|onze) kant)`,
    `${SLIP} .{0,8}(van (mij|ons|mijn kant|onze kant)|mijnerzijds|onzerzijds|aan (mijn|onze) kant|bij ons)`,
    '(per ongeluk|perongeluk|per abuis|per vergissing|abusievelijk|onbedoelde?|ongewilde?|onbewust' +
      '|onopzettelijk|bij vergissing)',
    '(zelf|eigen) (schuld|dom|stom|fout)',
    '(ik|wij|we|hij|zij|stagiair|stagiaire|collega|programmeur|ontwikkelaar|medewerker' +
      '|jobstudent) .{0,40}(vergist|vertypt|misklikt|misgeklikt|verklikt|mispakt|verkeken|mistypt|vergeten' +
      '|over het hoofd gezien|verward|verwisseld|misverstaan|niet opgelet|niet (goed |juist )?gelezen' +
      '|verkeerd (begrepen|ingesteld|gelezen|ingegeven|geklikt|geconfigureerd|gekozen|geprogrammeerd|ingevuld' +
      '|gezet))',
    '(vertypt|misklikt|misgeklikt|verklikt|verkeerd (geklikt|ingesteld|geconfigureerd|ingevuld|gezet|getypt)' +
      '|tikfout(je)?|typfout(je)?|typefout(je)?|programmeerfout|configuratiefout|instelfout|menselijke fout' +
      '|bedieningsfout)',
    `(fout|bug|probleem|lus|loop|tikfout) in (${MY}|het) (${W} )?(${OWN_CODE}|prompt|configuratie)`,
    `(${MY} |het |een )?(${W} )?${OWN_CODE} .{0,50}(bug|in een (loop|lus)|op hol|dolgedraaid|doorgedraaid` +
      '|niet (gestopt|stopte)|bleef (draaien|lopen|sturen)|twee keer|dubbel|steeds opnieuw|telkens|oneindig' +
      '|de mist in)',
    '(oneindige (lus|loop)|eindeloze (lus|loop)|endless loop|infinite loop)',
    '(op hol (geslagen|sloeg)|uit de hand gelopen)',
    `(vergat|vergaten|vergeten) .{0,40}(te|uit|stop|af)`,
    '(wou|wilde|wilden) .{0,40}(maar|en) .{0,30}(verkeerd|misklikt|genomen|gekozen|ingedrukt|ingevuld|aangeklikt)',
    '(wou|wilde|wilden) .{0,30}\\d+,? .{0,30}(maar|en) .{0,16}\\d+ .{0,24}(ingevuld|getypt|ingegeven|ingetikt' +
      '|besteld|gevraagd)',
    `(verkeerde?|foute?) (${W} )?(model|parameters?|formaat|grootte|tarief|prompt|instelling(en)?|knop|toets` +
      '|sleutel|key|account|aantal|optie|waarde|omgeving|pakket) .{0,24}(gekozen|genomen|gepakt|gebruikt' +
      '|ingesteld|gedrukt|ingevuld|geselecteerd|aangeklikt|ingegeven|geklikt|gezet|opgegeven|meegegeven' +
      '|aangeduid|ingevoerd|doorgegeven)',
    '(koos|nam|gebruikte|drukte|klikte|selecteerde|had|heb|kozen) .{0,30}(het|de|een|op de' +
      '|op het) (verkeerde?|foute?) (model|parameters?|formaat|grootte|tarief|prompt|instelling(en)?|knop|optie' +
      '|sleutel|pakket|aantal)',
    '(verkeerde|foute) prompt',
    '\\d+ (in plaats van|ipv) \\d+ .{0,16}(ingevuld|getypt|ingegeven|ingetikt|besteld|gestuurd|ingevoerd' +
      '|gezet|aangevraagd|gegenereerd)',
    '\\d+ .{0,24}(ingevuld|getypt|ingegeven|ingetikt|ingevoerd) (in plaats van|ipv) \\d+',
    '(te vaak|twee keer|dubbel|meermaals|meerdere keren|te snel) (op .{1,24})?(geklikt|gedrukt|verstuurd' +
      '|uitgevoerd|gestart)',
    '(was|waren|ben) (ik |we )?(zo |te |gewoon )?(dom|stom|onoplettend|ongeduldig|slordig|onvoorzichtig|voorbarig)',
    '(laten draaien|laten lopen|blijven draaien) .{0,30}',
    '(live|productie)-?(key|sleutel) .{0,24}test',
    '(documentatie|handleiding|uitleg) .{0,16}(niet|verkeerd) (goed |juist )?(gelezen|begrepen)',
    '(een|ne|nen) (stomme |domme |kleine )?fout gemaakt',
    '(live|productie|prod)-?(omgeving|sleutel|key|systeem)? .{0,16}(in|ipv|in plaats van) .{0,12}test\\p{L}{0,10}',
    '(misklikt|verklikt|mistypt|vertypt|vergist|verkeerd (geklikt|gekozen|ingevuld|gelezen)|per ongeluk' +
      '|per abuis|onbedoeld|ongewild)',
  ],
  not: [
    `(${NOT}|niet echt) (${MY} )?(${W} )?${SLIP}( .{0,16}(gemaakt|van (mij|ons)|van onze kant))?`,
    '(u|jullie|imaginator|systeem|bij jullie) .{0,30}(per ongeluk|per abuis|abusievelijk|per vergissing' +
      '|onterecht) .{0,40}(afgeschreven|aangerekend|geïncasseerd|gerekend)',
    '(mij|me|ons|kaart|rekening|werd|is|er) .{0,40}(per ongeluk|per abuis|abusievelijk' +
      '|per vergissing) .{0,30}(afgeschreven|aangerekend|geïncasseerd|in rekening gebracht)',
    '(per ongeluk|per abuis|abusievelijk) (dubbel|twee keer|te veel|teveel) (\\p{L}{1,24})',
    `(${MY}) code (is|was) (in orde|ok|oké|foutloos|correct)`,
    '(u|jullie) .{0,24}(vergeten|vergist|verwisseld)',
    '(niet vergeten|vergeet niet)',
    'verkeerde? (prijs|tarief) .{0,12}(gerekend|gebruikt|toegepast)',
    '(jullie|u|je|imaginator) .{0,16}(vergist|verkeerd|per ongeluk|per abuis|onbedoeld).{0,24}',
  ],
};

const OWN_DEVICE =
  '(wi-?fi|internet(verbinding|aansluiting)?|netwerk|verbinding|router|modem|vpn|firewall|proxy|provider|lijn' +
  '|computer|laptop|server|lan|datacenter|4g|5g|bereik)';

const LOST =
  '(uitgevallen|weggevallen|weg|eruit|uit|plat|onderbroken|verbroken|instabiel|slecht|traag|dood|offline' +
  '|gestoord|stuk|kapot|geblokkeerd|verloren|niet gewerkt|down|haperde|wegviel|uitviel|viel|tegengehouden' +
  '|vastgelopen|gecrasht|opgegeten|opgeslokt|ingeslikt|weggefilterd)';

export const OWN_NETWORK: Wording = {
  said: [
    `${MY} (${W} )?${OWN_DEVICE} .{0,50}(${LOST}|problemen?|storing|panne|blokkeerde|hield .{0,40}tegen|kapte` +
      '|verbrak|deed het niet|werkte niet|lag (eruit|plat))',
    `(wi-?fi|internet(verbinding)?|router|modem|vpn|firewall|internetlijn) .{0,40}(${LOST}|lag (eruit|plat)` +
      '|blokkeerde|hield .{0,40}tegen)',
    '(wi-?fi|internet|netwerk|verbindings|router|vpn|firewall|stroom)-?(problemen?|probleem|storing(en)?' +
      '|panne|uitval|onderbreking|perikelen)',
    `(probleem|problemen|storing|panne|gedoe|miserie) (met|op|in|van|bij) (${MY} |de |het )(${W} )?${OWN_DEVICE}`,
    '(geen|slechte?|trage?|zwakke?|wankele?) (internet(verbinding)?|bereik|wi-?fi|verbinding|netwerk)',
    `viel .{0,24}(${OWN_DEVICE}|stroom) .{0,12}(weg|uit)`,
    `${OWN_DEVICE} (bij (mij|ons)|op kantoor|in het hotel|thuis|op het werk) .{0,40}(${LOST}|problemen?)`,
    '(bij (mij|ons)|op kantoor|in het hotel|thuis|aan onze kant' +
      `|aan mijn kant) .{0,30}${OWN_DEVICE} .{0,30}(${LOST}|problemen?|storing|lag|viel)`,
    '(stroompanne|stroomstoring|stroomuitval|elektriciteitspanne|zonder stroom|stroom (viel|uit|weg))',
    `(verloor|verloren|kwijt) .{0,20}(internet-?|wifi-?)?verbinding`,
    '(haast|bijna|amper|nauwelijks|weinig|geen) (bereik|signaal|netwerk|4g|5g|internet|wifi|verbinding)',
  ],
  not: [
    `(niet|geen) (aan |met )?(${MY}) (${W} )?(${OWN_DEVICE}|kant)`,
    `(aan|met) ${MY} (${W} )?(${OWN_DEVICE}) (lag|ligt|is) .{0,12}niet`,
    '(geen|zonder) (netwerk|verbindings|internet|wifi)-?(probleem|problemen|storing)',
    `${MY} (${W} )?(${OWN_DEVICE}) .{0,12}(is|was|werkt|werkte) ${SO}(in orde|ok|oké|stabiel|goed|prima|snel)`,
    '(jullie|uw) (server|netwerk|firewall|verbinding)s? .{0,30}' + LOST,
  ],
  hides: ['outage'],
};

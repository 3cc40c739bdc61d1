import type { Wording } from '../wording.js';
import { MY, NOT, SERVICE, THE_SERVICE, W } from './words.js';

const DOWN =
  '(plat|down|offline|onbereikbaar|onbeschikbaar|(er ?)?uit|(er ?)?uitgevallen|buiten (dienst|werking' +
  '|gebruik)|uit de lucht|op zijn gat|dood|gecrasht|platgelegen|(niet|nie|amper|nauwelijks) (bereikbaar' +
  '|beschikbaar|te bereiken|online|toegankelijk|bruikbaar)|verstoord|onderbroken)';

export const OUTAGE: Wording = {
  said: [
    '(storing|storingen|stroring|serverstoring|systeemstoring|dienstonderbreking(en)?|onderbreking(en)?' +
      '|downtime|down time|outages?|uitval(len)?|panne|platligging)',
    `${SERVICE} .{0,60}${DOWN}`,
    `(lag|lagen|was|waren|ligt|liggen|is|zijn|ging|gingen) ${THE_SERVICE} .{0,50}(eruit|${DOWN}|lag|lagen)`,
    `${SERVICE} .{0,24}(lag|lagen|ligt|liggen) .{0,40}(plat|eruit|uit|stil|op zijn gat|neer)( (lag|lagen))?`,
    `${SERVICE} .{0,50}(eruit|plat|stil|uit) (lag|lagen|ligt|liggen)`,
    '(jullie|imaginator|alles|het|u) (was|waren|lag|lagen|is|zijn|ligt|ging|gingen) .{0,40}(plat|down|offline' +
      '|onbereikbaar|eruit|uit de lucht|buiten werking)',
    `${SERVICE} .{0,40}(viel|vielen|valt) .{0,24}(uit|weg)`,
    `(viel|vielen) ${THE_SERVICE} .{0,24}(uit|weg)`,
    `${SERVICE} .{0,40}(werkte?n?|reageerden?|deed|deden|ging|antwoordden?` +
      `|functioneerden?) (het )?(${W} )?(${W} )?(${W} )?(niet|niks|nooit)`,
    `(werkte?|reageerde|deed|functioneerde) ${THE_SERVICE} .{0,24}(niet|niks|nooit)`,
    '(konden?|kon|kwam|kwamen|kan|kunnen|geraakten?|raakten?) .{0,40}(niet|nooit|niemand|geen) .{0,12}(bij|op' +
      `|in|aan|met) ${THE_SERVICE}`,
    `${SERVICE} .{0,40}(niet|nooit) (bereiken|gebruiken|benaderen|bereikt)`,
    '(lag|lagen|ligt|liggen) .{0,24}(bij (jullie|u)) .{0,12}(plat|stil|eruit|uit)',
    '(bij (jullie|u)) (lag|lagen|ligt|was|ging) .{0,24}(plat|stil|eruit|down|uit|niks|niets)',
    `(werkte|ging|deed|liep|lukte) (er )?(${W} )?(niks|niets) .{0,8}(op|bij|met) (jullie|uw) (${W} )?(${SERVICE})?`,
    `${SERVICE} (antwoordde|reageerde|werkte|functioneerde|deed het|ging) .{0,40}(niet|niks)`,
    '(server|systeem)-?(problemen|probleem|crash)',
    `geen (toegang|verbinding) (tot|met|naar|op) ${THE_SERVICE}`,
    '(statuspagina|status page) .{0,40}(rood|storing|incident|uitval)',
    '(uren|urenlang|dagen|dagenlang|meermaals|meerdere keren|geregeld|constant|voortdurend|compleet' +
      '|volledig) (niet (bereikbaar|beschikbaar|te bereiken)|onbereikbaar|onbeschikbaar|offline|down|plat' +
      '|uit de lucht)',
    '(uur|dag|avond|namiddag|voormiddag|weekend|nacht|lang) (\\p{L}{1,12} )?(offline|down|onbereikbaar|plat' +
      '|niet (bereikbaar|beschikbaar|te bereiken))',
    '(kwam|kwamen|kon|konden|geraakten?|raakten?) .{0,40}(niet|nooit|niemand|geen mens) .{0,12}(bij|op|in|aan' +
      `|binnen|inloggen|aanmelden) ?(${THE_SERVICE})?(?=.{0,40}(${SERVICE}|uren?|dag|nacht|middag|avond|jullie` +
      '|imaginator))',
    'alles (was |lag |ligt |is |weer )?(plat|down|dood|uit|offline|stil|eruit) (bij|aan) (jullie|u)( kant)?',
    '(bij (jullie|u)|jullie kant) .{0,16}(alles|de boel|heel de boel|zaak|het) .{0,12}(plat|down|dood|uit|offline' +
      '|stil|eruit|op zijn gat)',
    '(uren?|dag|dagen|nacht|middag|namiddag|voormiddag|ochtend|avond|weekend|week) .{0,12}(geen|zonder) (service' +
      '|dienst|toegang|verbinding|platform|api)',
    '(geen|zonder) (toegang|service|dienst) .{0,30}(uren?|dag|dagen|nacht|middag|lang)',
    `${SERVICE} .{0,30}(haperde|hapert|hapering|instabiel|overbelast|onbruikbaar|ontoegankelijk|vastgelopen` +
      '|gecrasht|crashte|lag stil|stil lag|viel .{0,12}(uit|weg|om)|ontregeld|kapot|kuren)',
    '(onbeschikbaarheid|onbereikbaarheid|black-?out|(beschikbaarheid|uptime) .{0,24}\\d|onaangekondigd onderhoud' +
      '|server(uitval|problemen|crash))',
    '(niets|niks) (werkte|werkt|ging|deed) .{0,16}(bij (jullie|u)|aan (jullie|uw) kant)',
    `${SERVICE} .{0,24}(niet|nooit|nauwelijks) (te (gebruiken|openen|laden|benaderen)|aanspreekbaar|in de lucht` +
      '|operationeel)',
    `(niemand|geen mens) .{0,40}(bij|op|in|aan) ${THE_SERVICE}`,
    `${SERVICE} .{0,16}(stond|lag) .{0,24}stil`,
    '(kwam|kwamen|kon|konden|geraakte|raakte|raakten|geraakten) .{0,24}(bij|op|in|aan) (jullie|uw|imaginator|het' +
      `|de) ?(${W} )?(${SERVICE}) .{0,12}(niet|nooit|niemand)`,
  ],
  not: [
    `(${NOT}) (sprake van )?(een )?(${W} )?(\\p{L}{0,8}storing(en)?|uitval|downtime|onderbreking)`,
    '(stroom|internet|netwerk|wifi)-?(storing|uitval|panne|onderbreking|panne)(en)?',
    '(storing|uitval|panne|onderbreking) (bij|van|in|op) (mijn|onze|ons|de) (eigen )?(internet|provider' +
      '|netwerk|wifi|router|stroom|kantoor)',
    `${MY} (eigen )?(${W} )?(server|systeem|site|website|internet|lijn|wifi|api|netwerk|verbinding|router` +
      `|vpn) .{0,30}${DOWN}`,
    `(internet|verbinding|wifi|netwerk|lijn|router|vpn) .{0,24}${DOWN}`,
    `(niet|nooit|nicht) (down|offline|onbereikbaar|plat|uitgevallen|eruit)`,
    `${SERVICE} .{0,12}werkte (prima|goed|perfect)`,
    "(geen|niet|nooit|nie|niks|niets|niemand|zonder|no|not|never|without|nobody|nothing|kein(e[nrs]?)?|nicht|n't)" +
      ' (\\p{L}{1,12} )?(\\p{L}{1,12} )?(outages?|down ?time|storing(en)?|uitval|panne)',
    '(storing(en)?|uitval|panne|downtime) (was|is|hadden|hebben) (er |jullie |wij |we )?(niet|geen|nooit)',
    '(support|klantendienst|helpdesk|telefoon|hotline|klantenservice) .{0,24}(onbereikbaar|niet (bereikbaar|te' +
      ' bereiken)|dood|plat)',
    '(autopanne|(panne|storing) (met|aan) (de|mijn|onze) (auto|wagen|telefoon|gsm|laptop|modem|router).{0,20})',
    '(valt|vallen|viel|ging|gaat) .{0,30}(niet door|in het water)',
    'service ?(contract|kosten|overeenkomst)',
  ],
};

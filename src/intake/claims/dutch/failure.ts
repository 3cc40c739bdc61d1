import type { Wording } from '../wording.js';
import { ANY, CHARGED, IMAGE, MY, NOT, NUMBER, REQUEST, W } from './words.js';

const FAILED =
  '(mislukt(e|en)?|misluk(te|ten|ken)|gefaald|faal(t|de|den)|vastgelopen|afgebroken|gecrasht|crasht(e|en)?' +
  '|misgegaan|fout ?gelopen|fout ?gegaan|mis ?gelopen|gestrand|vastgelopen|getimed ?out|verdwenen' +
  '|verloren gegaan|spoorloos|failed)';

const SPOILT =
  '(kapotte?|beschadigde?|corrupte?|leeg|lege|defecte?|stuk|zwarte?|(helemaal |volledig )?(zwart|wit|grijs)' +
  '|onleesbare?|(0|nul)[- ]?(bytes?|kb)|dode?)';

const ARRIVED =
  '(aangekomen|gekomen|ontvangen|gekregen|geleverd|gemaakt|gegenereerd|gezien|verschenen|toegekomen' +
  '|opgeleverd|binnengekomen|binnen|gelukt|gewerkt|geladen|klaar|afgewerkt|voltooid|opgedaagd|afgeleverd' +
  '|geproduceerd' +
  '|teruggekomen|uitgekomen|verstuurd|doorgekomen|aangemaakt|verkregen|gehad)';

const CODE = '(400|401|403|404|429|500|502|503|504)';

export const FAILURE: Wording = {
  said: [
    FAILED,
    `(is|zijn|was|waren|alleen|allemaal|alle|beide|enkel) (${W} )?(${W} )?${SPOILT}`,
    `${SPOILT} (${IMAGE}|${REQUEST}|antwoord(en)?|vierkant(en|jes?)?|vlakken?|pagina|json)`,
    `(${IMAGE}|${REQUEST}|resultaat|resultaten|antwoord) .{0,40}${SPOILT}`,
    `(${NUMBER}|${IMAGE}) .{0,40}(ontbreken|ontbreekt|ontbrak|ontbraken|missen|mist)`,
    `(er )?(ontbreken|ontbreekt|missen|mis ik|mankeren) (er )?(nog )?(${W} )?(${NUMBER}|${IMAGE})`,
    `(ontbrekende|verloren|mislukte|niet geleverde) ${IMAGE}`,
    '(time-?outs?|timed out|exceptions?|crash|gecrasht|bad gateway|internal server error|service unavailable' +
      "|error's|errors)",
    `(${IMAGE}|${REQUEST}|resultaat|resultaten|ervan|${NUMBER}|die|ze) .{0,50}(niet|nooit|nie|niks` +
      `|niets) (${W} )?${ARRIVED}`,
    `(nooit|niet|nie) (${W} )?(iets |wat |een (beeld|afbeelding|plaatje|foto|resultaat) )?${ARRIVED}`,
    `geen (enkele?|een|één)? ?(${IMAGE}|resultaat|output|resultaten)( .{0,40}${ARRIVED})?`,
    `geen (van|enkele van) .{0,40}${ARRIVED}`,
    `(maar|slechts|enkel|alleen) ${NUMBER} van .{0,30}${ARRIVED}`,
    `${IMAGE} (is|zijn) er (nog altijd |nog steeds |nog )?niet`,
    `(helft|rest|deel) .{0,30}(is|zijn) er niet`,
    `(laadt|laadde|laden|draait|draaide) .{0,24}(eeuwig|eindeloos|oneindig)`,
    `${NUMBER} (zijn |is )?(er )?${ANY}(niet|nooit) (${W} )?${ARRIVED}`,
    `(niks|niets|niemendal|noppes) (${W} )?(${W} )?(${ARRIVED}|uit|binnen|aan|terug)`,
    `(kwam|kwamen|komt|komen|krijg|kreeg|kregen|krijgen|ontving|ontvingen) (${W} )?(${W} )?(${W} )?(nooit` +
      '|niks|niets|niet|geen)( aan| binnen| terug| door| uit)?',
    `(maar|slechts|enkel|alleen|pas) ${NUMBER} (${W} )?(${W} )?(${W} )?(${W} )?${ARRIVED}`,
    `${NUMBER} .. (besteld|betaald|aangevraagd|${CHARGED}) .{0,40}${NUMBER} (${W} )?(${W} )?${ARRIVED}`,
    `(betaald|besteld|aangevraagd) .{0,40}${ARRIVED} (heb ik |zijn er |waren er |er )?(maar |slechts )?${NUMBER}`,
    `(kreeg|kregen|ontving|ontvingen|krijg|zag|zie) .{0,16}(maar|slechts|enkel|alleen|er) ${NUMBER}`,
    `(voor niks|voor niets) betaald`,
    `(${IMAGE}|ze|links?|downloads?|zip) .{0,40}(niet|nooit) (meer )?(te )?(openen|laden|downloaden|opendoen` +
      '|bekijken|opengaan|geopend|open)',
    '(gaat|gaan|ging|gingen|laadt|laden|laadde|laadden|werkt|werken|werkte|werkten|lukt|lukte|doet|doen' +
      `|deed) (het )?(${W} )?(${W} )?(niet|nooit|nie|niks)( open| door)?`,
    `(niet|nooit) (${W} )?(gelukt|gewerkt|werkt|werkte|opengaan)`,
    `(blijft|bleef|bleven|blijven) (${W} )?(${W} )?(laden|draaien|hangen|steken|haperen|vastlopen)`,
    `(liep|liepen|loopt) .{0,40}vast`,
    '(bleef|blijft|bleven) (\\p{L}{1,12} )?(op|bij) \\d+',
    `(brak|braken|breekt|stopte|viel) .{0,30}(af|halverwege|stil)`,
    `(ging|gaat|liep|loopt|gingen) .{0,30}(mis|fout|verkeerd|de mist in)`,
    `(wacht|wachten) .{0,30}(op (${MY} )?${IMAGE}|al (uren|dagen|${NUMBER}))`,
    `waar (is|zijn|blijven|blijft) (de|mijn|mn|onze|het|m'n) (${W} )?(${W} )?(${IMAGE}|rest)`,
    '(fout|error|foutcode|status|http|code|met|met een|een|statuscode|gaf|gaven|geeft|geven|gooit|gooide' +
      `|enkel|alleen|steeds|krijg|kreeg) .{0,16}${CODE}(?!,| (euro|beelden|afbeeldingen|plaatjes))`,
    `${CODE}-?( |-)?(errors?|fout(en|melding(en)?)?|internal|bad|service|gateway|unauthorized|forbidden)`,
    '(foutmelding(en)?|foutcodes?|server ?fout(en)?|serverfout|interne (server)?fout|systeemfout|api-fout(en)?)',
    '(met|enkel|alleen|als|gaf|geeft|gaven|gooide?n?|kreeg|kregen|krijg|toonde|steeds|bij|door|was' +
      `|een) (${W} )?(${W} )?(fouten|errors?|crash|fout (opgetreden|bij het|tijdens))`,
    `(er )?(trad|treedt|trad er|deed zich) .{0,24}(fout|error|probleem)`,
    `(in plaats van|ipv|i\\.p\\.v\\.) .{0,20}${IMAGE} .{0,40}(fout|error|niks|niets|null|melding)`,
    '(leverde|levert|genereerde|maakte|gaf|geeft|produceerde|stuurde) .{0,40}(niks|niets' +
      `|geen (enkele? )?(${IMAGE}|resultaat))`,
    '(leeg antwoord|lege response|zonder (enig )?(resultaat|output|beelden|afbeeldingen)|niet succesvol' +
      '|onvolledig|onvoltooid|niet (voltooid|afgerond|afgewerkt|uitgevoerd|verwerkt|doorgegaan))',
    `(${IMAGE}|links?) .{0,24}(weg|foetsie|verdwenen|verlopen|dood)`,
    `(fout|error|foutcode|foutmelding|http|status) ${CODE}`,
    `${CODE}('s|s)`,
    `niet alle (${W} )?(${W} )?${IMAGE} .{0,24}${ARRIVED}`,
    `(${IMAGE}|resultaat) (was|is|kwam|kwamen|waren) er (nooit|niet|geen)( .{0,8}(gekomen|geweest))?`,
    `nooit (een|één|geen|enig) (${W} )?(${IMAGE}|resultaat)`,
    '(wieltje|rondje|cirkeltje|balkje|laadbalk|zandloper) .{0,24}(draait|draaide|draaien|blijft|bleef|hangt|hing' +
      '|stond)',
    `(slechts|maar|enkel) (${NUMBER}) (in plaats van|ipv|van) .{0,12}(${NUMBER})`,
    '(leeg|lege) (map|zip|pagina|bestand|antwoord|resultaat|galerij|download|folder)|(map|zip|resultaat|antwoord' +
      `|galerij|folder|download) .{0,12}(is|was|bleef) (${W} )?(leeg)`,
    '(programma|app|site|pagina|tool|generator|systeem) .{0,16}(bevroor|bevroren|vastgelopen|liep vast|hing)',
    '(krijg|krijgt|kregen|kreeg|krijgen) .{0,16}(niet|geen) .{0,8}open',
    '(niets|niks) (van )?(te zien|ontvangen|gekregen|gehad|geleverd|toegestuurd|binnengekregen)',
    '(hangt|hing|staat|stond|blijft|bleef|zit|zat) .{0,30}(wachtrij|pending|verwerking|queue|processing)',
  ],
  not: [
    '(project|campagne|evenement|feest|beurs|reis|studie|opleiding|shoot|productie) .{0,40}(mislukt' +
      '|afgebroken|misgegaan|gestopt|stopgezet|afgeblazen|verdwenen)',
    '(termijn|tijd|contract|abonnement|wachtwoord|kaart|tegoed|geld) .{0,24}(verlopen|verdwenen|afgelopen)',
    `(${NOT}|niemand) (${W} )?(mislukt(e)?|gefaald|misgegaan|fout ?gegaan|gecrasht|kapot|stuk)`,
    `(zonder|geen) (enige |enkele )?(fout(en|melding(en)?)?|problemen|probleem|timeout|errors?)`,
    '(betaling|inloggen|login|overschrijving|terugbetaling|verificatie|overboeking' +
      '|afschrijving) .{0,16}(mislukt|niet (gelukt|aangekomen|ontvangen|gekregen|binnen))',
    `(factuur|bedrag|prijs) .{0,24}(verkeerd|onvolledig|fout)`,
    `(${MY}|eigen) (${W} )?(integratie|script|code|wifi|internet|verbinding|programma) .{0,24}(fout(en)?` +
      '|gecrasht|crashte|mislukt)',
    `(fout|bug) (in|op|bij|aan) (de|het|jullie|uw|mijn|onze|ons|deze) ${ANY}(factuur|rekening|afrekening` +
      '|script|code|programma|software|facturatie|kant)',
    '(fout|schuld) (van (mij|ons|mijn kant|onze kant)|aan (mijn|onze) kant)',
    '(er is )?bij ons .{0,16}(misgegaan|fout gegaan|fout gelopen)',
    `(is|was|mijn|onze) (${W} )?(eigen )?(fout|schuld)`,
    '(factuur|terugbetaling|antwoord|geld|mail|bewijs|bevestiging|btw-\\p{L}{1,8}' +
      '|creditnota) .{0,40}(ontbreekt|ontbreken|niet (ontvangen|gekregen|aangekomen|binnen))',
    '(ontbreekt|mist) .{0,24}(btw|factuur|adres|nummer|naam)',
    '(nog )?(geen|nooit) (enkel |een )?(antwoord|reactie|terugbetaling|factuur|mail|bevestiging|bericht' +
      '|nieuws|geld)( .{0,30}(ontvangen|gekregen|gehad|gezien))?',
    `(bevalt|bevallen) .{0,16}niet`,
    `${IMAGE} (zijn |heb ik |hebben we )?(goed |prima |allemaal |wel |netjes )(aangekomen|ontvangen|binnen)`,
    '(internet|wifi|vpn|router|lijn|netwerk|verbinding|stroom\\p{L}{0,8}|firewall) .{0,40}(weg|uit' +
      '|uitgevallen|slecht|afgebroken|onderbroken|plat|traag|instabiel|geen internet|hield|blokkeerde' +
      `|geblokkeerd),? .{0,40}(niet|niks|nooit|afgebroken|kapot)( (${W} )?(${W} )?(laden|geladen|downloaden` +
      '|gedownload|binnenhalen|binnengehaald|gekregen|ontvangen|gezien|bewaren))?',
    '(stroompanne|stroomstoring|stroomuitval|internetpanne|internetstoring|wifi-?problemen' +
      '|netwerkproblemen?) .{0,60}(niet|niks|nooit|geen)( .{0,16}(laden|downloaden|gedownload|binnenhalen' +
      '|ophalen|ontvangen|gekregen|gezien))?',
    '(niet|niks) (laden|downloaden|binnenhalen|ophalen|ontvangen) .{0,30}(stroom|internet|wifi|netwerk|router' +
      '|vpn).{0,16}',
    `geen (internet|wifi|netwerk|stroom|verbinding) .{0,60}(niet|niks|nooit)( (laden|downloaden|binnenhalen` +
      '|ophalen))?',
    '(bedrag|geld) .{0,16}niet .{0,4}binnen',
    '(niks|niets) (op|bij) (jullie|uw) (platform|dienst|site)',
    '(geen|slechte?|trage?) (internet|netwerk|wifi|bereik|verbinding),? .{0,24}(brak|braken|viel' + '|stopte)',
    `geen (verdere |andere )?${IMAGE} .{0,20}(nodig|gebruiken|mogen|willen|wil|maken|bestellen|bestel` +
      '|aanvragen|bijgevoegd)',
    `(wil|willen|hoef|hoeven|maak|maken|bestel|bestellen|gebruik|gebruiken) .{0,24}geen (verdere |andere )?${IMAGE}`,
    '(ga|ging|gaat|gaan) .{0,16}(niet|niks) (door|om|over|akkoord)',
    '(daar|het|hier) ga?a?t .{0,24}niet',
    '(feest|trouw|bruiloft|beurs|evenement|project|campagne|event|reis) .{0,30}(gaat|ging|is' +
      '|werd) .{0,16}(niet door|afgebroken|gestopt|stopgezet)',
    `(project|campagne|actie|opdracht) .{0,24}(gestopt|stopgezet|afgeblazen)`,
    `(werkt|werkte|gebruik|gebruiken) .{0,16}(niet meer|nooit meer) (voor|bij)`,
    `(ging|gaat|is|was|liep|gingen|zijn) (er )?(${W} )?(niets|niks|geen (${W} )?) ?(fout|mis|verkeerd|misgegaan` +
      '|misgelopen|fout gegaan|kapot|stuk)',
    '(modem|router|wifi|internet|laptop|computer|telefoon|gsm|printer|kabel|lijn|pc) .{0,16}(was|is|waren|ging' +
      '|lag)? ?(stuk|kapot|defect|dood|plat)(,? (daarom|daardoor|dus|waardoor|zodat|en) .{0,80})?',
    `(was|is) (mijn |onze |de )?(${W} )?(modem|router|wifi|internet|laptop|computer|telefoon|gsm|printer)` +
      ' .{0,12}(stuk|kapot|defect|dood)(,? (daarom|daardoor|dus|en) .{0,80})?',
    "(geen|niet|nooit|nie|niks|niets|niemand|zonder|no|not|never|without|nobody|nothing|kein(e[nrs]?)?|nicht|n't)" +
      ' (\\p{L}{1,12} )?(\\p{L}{1,12} )?(failed|errors?|exceptions?|crash(ed)?|timeouts?)',
    '(make|made|maken|faire|machen) (an?|une?|een|eine) exceptions?',
    '(project|business|exam|company|campaign|event|startup|examen|zaak|huwelijk|relatie|bedrijf|vereniging)' +
      ' .{0,16}(failed|mislukt|gefaald|kapot|gestrand)',
    '(failed|fail) to \\p{L}{1,16}',
    '(factuur|terugbetaling|bon|bonnetje|bevestiging|antwoord|reactie|btw\\p{L}{0,10}|geld|terugstorting' +
      '|creditnota) .{0,24}(nooit|niet|nog niet) (\\p{L}{1,12} )?(gekregen|ontvangen|gehad|gezien|aangekomen' +
      '|binnen)',
  ],
};

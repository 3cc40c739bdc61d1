import type { Wording } from '../wording.js';
import { CHARGE, IMAGE, MEANS, MY, NO, W } from './words.js';

const SOMEBODY =
  '(iemand( anders)?|een (ander|vreemde|onbekende|hacker|dief|derde|inbreker|oplichter|indringer)' +
  '|(een )?(onbekende|vreemde|andere) (persoon|personen|mensen)|onbekenden|vreemden|derden|hackers?|dieven' +
  '|de (dief|vinder|hacker|inbreker|dader)|criminelen|oplichters|fraudeurs?' +
  "|((mijn|onze|een|de|m'n|mn) )?(ex-?\\p{L}{0,16}|oud-\\p{L}{1,20}|(voormalige?|vroegere|ontslagen" +
  '|vertrokken) \\p{L}{1,20}))';

const USED =
  '(gebruikt|gebruik(te|ten|en)?|misbruikt|misbruik(te|ten)?|besteld|gekocht|betaald|ingelogd|aangemeld' +
  '|gegenereerd|meegenomen|gehouden|bijgehouden|toegang|binnengedrongen|gemaakt|ingebroken|gepikt|aankopen' +
  '|in handen|gepakt)';

const LEAVE =
  '(toestemming|medeweten|weten|goedkeuring|akkoord|instemming|permissie|machtiging|goedvinden|toelating|mijn weet)';

/** Somebody without leave; people to whom the customer gave the key are not meant, unless they took or kept it. */
export const UNAUTHORIZED: Wording = {
  said: [
    `(${CHARGE}|aankoop|bestelling) .{0,60}(niet|nooit|nie) (${W} )?(gedaan|gemaakt|verricht|goedgekeurd` +
      '|toegestaan|geautoriseerd|uitgevoerd|besteld|gevraagd|geplaatst|gegeven|toegestemd|aangegaan)',
    `(nooit|nog nooit|niks|niets) (${W} )?(${W} )?(bij (jullie|u|imaginator) )?(besteld|gekocht|afgenomen` +
      '|geautoriseerd)( bij (jullie|u|imaginator))?',
    '(nooit|niks|niets) .{0,20}bij (jullie|u|imaginator|dit bedrijf) .{0,16}(besteld|gekocht|aangemeld' +
      '|geregistreerd|gebruikt|afgenomen|afgesloten)',
    '(nooit|nog nooit) (eerder )?(van|iets van) (jullie|u|imaginator|dit bedrijf|deze firma|die firma) gehoord',
    `(${CHARGE}) .{0,20}(herken|ken) ik (niet|nie|helemaal niet)`,
    `(herken|ken|herkennen|kennen) (${W} )?(deze|die|dit|dat|jullie|uw|de|het) (${W} )?(${CHARGE}|bedrijf` +
      `|firma) ?(${W} )?(niet|nie)?`,
    `(${CHARGE}|bedrijf) .{0,30}(zegt|zeggen) (me|mij|ons) (${W} )?(niets|niks)`,
    '(niet-?(geautoriseerde|toegestane|goedgekeurde)|niet (geautoriseerde|toegestane|goedgekeurde)' +
      '|ongeautoriseerde?|ongeoorloofde?|onbevoegde?|onrechtmatige?|frauduleuze?|verdachte?|onbekende?|vreemde?' +
      `|rare) (${W} )?(${CHARGE}|aankop(en)?|gebruik|toegang|personen|derden|bestelling|login)`,
    `(onbevoegd|onrechtmatig|ongeoorloofd) ${USED}`,
    `(${CHARGE}|aanroepen|aanvragen|bestelling|aankoop|plaatjes|afbeeldingen|beelden) .{0,40}niet van (mij|ons` +
      `|m'n|mn)`,
    `(${CHARGE}|bestelling|aankoop) .{0,20}(was|waren) (ik|wij|we) niet`,
    '(gestolen|gepikt|gejat|ontvreemd|gehackt(e)?|gehacked|uitgelekt|gelekt|gecompromitteerd|gephisht' +
      '|phishing|gekaapt|buitgemaakt|geskimd|gekraakt|gehackt)',
    '(misbruik|misbruikt|identiteitsfraude|identiteitsdiefstal|creditcardfraude|kaartfraude|bankfraude' +
      '|datalek|inbraak|ingebroken|slachtoffer van (fraude|oplichting|phishing))',
    `${SOMEBODY} .{0,60}(${USED}|${MEANS})`,
    `(heeft|hebben|had|werd|is|gebruikt|blijkbaar|moet) .{0,24}${SOMEBODY} .{0,60}(${USED}|${MEANS})`,
    `(door|via) ${SOMEBODY} .{0,30}${USED}`,
    'noch .{0,60}(goedgekeurd|besteld|geautoriseerd|gedaan)',
    '(verdachte|ongewone|vreemde) activiteit(en)?',
    'die (ik|we|wij) (nooit|niet) (heb|hebben) (gemaakt|besteld|gegenereerd|aangevraagd|gevraagd)|die (ik|we' +
      '|wij) (nooit|niet) (gemaakt|besteld|gegenereerd|aangevraagd) (heb|hebben)',
    `(zonder|buiten) (dat (ik|we|wij) .{0,20}(wist(en)?|weten|toestemming)|(${MY} |enige )?(${W} )?${LEAVE})`,
    `zonder (het )?(te vragen|iets te vragen|vragen) .{0,40}(${MEANS}|${USED})`,
    `${MEANS} .{0,40}zonder (het )?(te vragen|iets te vragen|vragen)`,
    '(ben|zijn) (ik |wij |we )?(niet eens|helemaal geen|zelfs geen|geen) (klant|gebruiker)',
    `(heb|hebben) (${W} )?(helemaal |zelfs )?geen (account|contract|abonnement) bij (jullie|u|imaginator)`,
    `${MEANS} .{0,30}(in verkeerde handen|in vreemde handen|kwijt|verloren)`,
    'fraude (gepleegd|met mijn)',
    `(op|in) (mijn|onze|m'n|mn) (${MEANS}) .{0,16}(ingelogd|ingebroken|aangemeld|binnengedrongen|binnengekomen` +
      '|gehackt)',
    'op (mijn|onze) kosten .{0,24}(gemaakt|besteld|gegenereerd|plaatjes|beelden|gewerkt)',
    `(${MEANS}|gsm|telefoon|portefeuille|portemonnee) .{0,16}(verloren|kwijt|gestolen) .{0,60}(betaald|gebruikt` +
      '|afgeschreven)',
    '(achter mijn rug|stiekem|zonder dat ik het wist) .{0,40}',
    '(oude|vorige|vroegere|voormalige|ex)[- ]?(bureau|agentschap|leverancier|partner|medewerker|ontwikkelaar' +
      '|freelancer|werknemer|collega) .{0,30}(nog|heeft|gebruikt|hebben|behield) .{0,16}(sleutel|key|toegang' +
      '|account|wachtwoord)',
    '(niemand|geen mens) (bij|van|in|uit) (ons|onze|mijn|het|de) .{0,30}(besteld|gemaakt|gebruikt|gekocht' +
      '|gegenereerd|goedgekeurd)',
    '(ik|wij|we) (heb|hebben) (dit|dat|zoiets|deze bestelling|die bestelling) (nooit|niet|helemaal niet) (besteld' +
      '|gekocht|goedgekeurd)',
    '(dit|dat|zoiets) (heb|hebben) (ik|wij|we) (nooit|niet|helemaal niet) (besteld|gekocht|goedgekeurd)',
  ],
  not: [
    `${NO} (${W} )?(${W} )?(${W} )?(gehackt|gestolen|misbruikt?|fraude|datalek|inbraak|uitgelekt)`,
    '(gehackt|hacked|gestolen|bestolen) (is|werd|heeft|wurde) (er )?(niemand|niets|niks|nichts)',
    'met (mijn|onze) (toestemming|goedkeuring|akkoord|medeweten)',
    '(had|heeft) (mijn|onze) (toestemming|akkoord)',
    `(401|403|fout|error|status|melding) .{0,12}(unauthorized|niet geautoriseerd)`,
    '(jullie|u) (zijn|bent) (allemaal |een stel |echt )?(oplichters|dieven|criminelen|fraudeurs)',
    `(verzoek|mail|e-mail|aanvraag|bericht|ticket) .{0,30}niet van (mij|ons)`,
    `(${IMAGE}|ontwerp) .{0,24}(gestolen|gepikt|gekopieerd)`,
    '(tijd|energie) .{0,10}gestolen',
    '(nog )?iemand (anders )?(die|me|mij|ons|kan|wil|zou|van (jullie|uw))',
    '(kan|wil|zou) (er )?iemand .{0,40}',
    "(not|n't|never|nobody|nothing|no) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(hacked|phishing)",
    'iemand (van|bij|uit|op) (jullie|uw|de support|de klantendienst|het team) .{0,40}',
    'collega .{0,40}in (mijn|onze) opdracht',
  ],
  hides: ['wrong_amount'],
};

import type { Wording } from '../wording.js';
import { IMAGE, MY, NO, NOT, W } from './words.js';

const BANK =
  '(bank|creditcard-?(maatschappij|bedrijf|uitgever|firma)|kaartuitgever|kredietkaartmaatschappij' +
  '|kaartmaatschappij|visa|mastercard|amex|american express|paypal|klarna|stripe|ing|kbc|rabobank|abn( amro)?' +
  '|belfius|ics)';

const PULL =
  '(terug(ge)?boek(en|t)|teruggeboekt|terug ?te ?(boeken|halen|vorderen|draaien|vragen)|terughalen' +
  '|teruggehaald|terugvorderen|teruggevorderd' +
  '|terugvragen|storneren|gestorneerd|stornering|betwist(en)?|betwisting|aangevochten|aanvechten|dispuut' +
  '|geschil|klacht|bezwaar|ongedaan|terugdraaien|teruggedraaid|herroepen|blokkeren)';

export const CHARGEBACK: Wording = {
  said: [
    'ch?ar?ge?-? ?backs?',
    '(aankoopbescherming|kopersbescherming|terugboekingsprocedure|betaalgeschil|betalingsgeschil' +
      '|betwistingsdossier|betwistingsprocedure|(paypal-?|een )dispute)',
    '(laat|laten|liet|ga|zal|gaan|zullen) .{0,60}(storneren|terugboeken|terughalen|terugvorderen|terugdraaien' +
      '|betwisten)',
    '(storneer|storneren|stornering|gestorneerd|terugboeking (gestart|aangevraagd|laten))',
    `${BANK} .{0,60}(${PULL}|ingeschakeld|inschakelen|onderzoekt|onderzoek|bezig|regelt|gemeld|ingelicht` +
      '|gecontacteerd|contacteren|haalt|haal|boekt|claim|zaak|dossier|geopend)',
    `(${PULL}|gemeld|claim|zaak|dossier) .{0,30}${BANK}`,
    '(ga|stap|bel|vraag|contacteer|schakel|wend|meld|spreek|gesproken|stappen|gaan|neem contact|informeer' +
      `|licht) .{0,30}(${MY} |de |met |naar )?${BANK}`,
    `(contact op met|neem contact|bel|stap naar|schakel) .{0,16}${BANK}( in)?`,
    `(via|door|langs) (${MY} |de )(${W} )?bank .{0,40}(terug|ongedaan|herroepen)`,
    `(haal|halen|vraag|vorder|trek|laat) .{0,40}(via|door|bij|langs) (${MY} |de )?${BANK}`,
    `${BANK} .{0,40}(heeft|zal|gaat|al) .{0,30}(terugbetaald|teruggestort|vergoed|terug)`,
    '(incasso|domiciliëring|automatische incasso) .{0,40}(terug(boeken|halen|draaien|trekken|roepen|geboekt' +
      '|gehaald|gedraaid)|ongedaan|herroepen)',
    '(incasso|domiciliëring|betaling|afschrijving) .{0,40}(betwist|betwisten|storneren|gestorneerd|aangevochten)',
    '(betwist|betwisten) .{0,16}(deze |de |die )?(betaling|afschrijving|transactie) (bij|via)',
    `(een |het )?(geschil|dispuut|betwisting) .{0,16}(geopend|gestart|ingediend|openen|starten|indienen|lopend` +
      '|loopt)',
    `(open|start|dien) .{0,16}(geschil|dispuut|betwisting)`,
  ],
  not: [
    `${NO} (${W} )?(${W} )?(ch?argebacks?|stornering|geschil|dispuut|terugboeking)( .{0,30}(starten|gestart` +
      '|aangevraagd|geopend|openen|ingediend|te doen))?',
    '(gelieve|graag|wilt u|kunt u|kunnen jullie|willen jullie|kan je|verzoek(en)?|vraag|wil' +
      '|wens) .{0,40}(terugboeking|terug te boeken|terugboeken|terugboekt)',
    `(${MY}|op|naar|van) bankrekening`,
    `(${MY} )?bank(rekening|afschrift|uittreksel)`,
    `${BANK} .{0,16}(rekent|vraagt|kosten)`,
    "(geen|niet|nooit|nie|niks|niets|niemand|zonder|no|not|never|without|nobody|nothing|kein(e[nrs]?)?|nicht|n't)" +
      ' (\\p{L}{1,12} )?(\\p{L}{1,12} )?(\\p{L}{1,12} )?(\\p{L}{1,12} )?(ch?argebacks?|disputes?)',
    '(pas|jamais|aucune?|sans|sin|ning[uú]n[ao]?|nunca|nessun[oa]?|senza|non|nenhuma?|sem|n[aã]o|bez' +
      '|żadn\\p{L}{1,4}|nie) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(\\p{L}{1,12} )?chargeback\\p{L}{0,4}',
    '(chargeback|terugboeking|betwisting|geschil) (heb|hebben|ga|wil|zal|doe) (ik|wij|we) (\\p{L}{1,12} )?(niet' +
      '|geen|nooit)',
  ],
};

const LAWYER =
  '(advocat(en|e)|advocaat|advokaat|jurist(en)?|rechtsbijstand(sverzekering|sverzekeraar)?|juridische (dienst' +
  '|afdeling)|raadsman|advocatenkantoor|deurwaarder)';

/** A threat; the sender's own profession, a deadline, reserved rights or threatened publicity are none. */
export const LEGAL_THREAT: Wording = {
  said: [
    `${MY} (${W} )?${LAWYER}`,
    `(een|de|naar|via|met|aan|door) (${W} )?${LAWYER}`,
    `(schakel|schakelen|neem|nemen|stap|stappen|contacteer|raadpleeg|bel) .{0,30}${LAWYER}`,
    `${LAWYER} .{0,30}(hoor(t|en)|ingeschakeld|inschakelen|schrijft|contact|op de hoogte|neemt|zal|gaat)`,
    '(juridische|gerechtelijke|rechtelijke|wettelijke) (stappen|acties?|maatregelen|procedures?|weg|vervolging)',
    '(gerechtelijk|juridisch|wettelijk) (vervolgen|aanpakken|optreden|afdwingen|opeisen|vervolgd|verder)',
    '(dagvaarden|dagvaarding|rechtszaak|aanklagen|aangeklaagd|procederen|kort geding|kantonrechter' +
      '|vredegerecht|vrederechter|ingebrekestelling volgt|rechtsgang|rechtsvordering|proces aandoen)',
    '(klaag|klagen) .{0,16}(jullie|u|imaginator) .{0,10}aan',
    '(naar|voor|bij|in|via|door) (de |het |een )?(rechter|rechtbank|gerecht|rechtbanken)',
    '(aangifte|politie|klacht neer(leggen|gelegd)?|proces-verbaal)',
    '(naar|bij|langs) de politie',
    '(consumentenbond|consumentenautoriteit|testaankoop|test-aankoop|test aankoop|consuwijzer' +
      '|consumentenombudsdienst|ombudsdienst|ombudsman|geschillencommissie|kifid|acm|afm|fsma|fod economie' +
      '|economische inspectie|autoriteit (consument|persoonsgegevens)|gegevensbeschermingsautoriteit' +
      '|toezichthouder|toezichthoudende (instantie|autoriteit)|inspectiedienst|consumentenorganisatie' +
      '|mededingingsautoriteit)',
    '(klacht|melding) .{0,30}(bij (de|het) (bevoegde )?(instantie|autoriteit|overheid|toezichthouder|inspectie))',
    '(incassobureau|incassokosten|deurwaarder|gerechtsdeurwaarder|dagvaard\\p{L}{0,4}|geschillencommissie|(ik|wij' +
      '|we) (stap|stappen|ga|gaan) naar (de )?(rechter|rechtbank|politie|consumentenbond|geschillencommissie))',
  ],
  not: [
    `(ik ben|ben ik|ben|wij zijn|zijn|als|van beroep) (${W} )?(${W} )?(${LAWYER}|rechter|politieagent)`,
    `(${NOT}|niet meteen|niet direct) (${W} )?(${W} )?(${LAWYER}|rechtszaak|aanklagen|juridische stappen` +
      '|rechter|aangifte)',
    `${IMAGE} (van|met|voor) .{0,30}(${LAWYER}|rechter|rechtbank|politie)`,
    `voor ${MY} ${LAWYER}`,
    '(voor|bij|in|van|op) (een|ons|onze|het|mijn) (\\p{L}{1,16} )?advocatenkantoor',
    "(op|naar) (mijn|m'n|mn|onze|de|dezelfde) (\\p{L}{1,16} )?(visa|mastercard|paypal)",
    `(vriend|vriendin|buurman|kennis) .{0,12}${LAWYER}`,
    'advocaat bij de balie.{0,30}',
    '(belasting|btw)-?aangifte|aangifte (van|voor) .{0,16}(belasting|btw)',
    'aangifte .{0,24}tegen onbekend(en)?',
    '(privacy|btw|autoriteit).{0,6}verklaring',
    "(nobody|no ?one|not|n't) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(court|police|lawyer)",
    '(niemand|niet|geenszins) (stapt|stap|stappen|gaat|gaan|wil|ga|hoeft) .{0,16}(naar (de|het) (rechter' +
      '|rechtbank|politie|gerecht|advocaat))',
    '(stapt|gaat|trekt|loopt) niemand .{0,8}(naar|voor) (de |het )?(rechter|rechtbank|politie|gerecht|advocaat)',
  ],
};

import type { Wording } from '../wording.js';
import { CHARGE, MONEY, W } from './words.js';

export const REFUND: Wording = {
  said: [
    'terug(ge|te)? ?(te )?(betal(ing|en|ingen)|betaal(t|d)?|stort(ing|en|ten)?|gestort|boek(en|t|ing)?' +
      '|geboekt|overgemaakt|overmaken|geven|gegeven|gave|gehad|krijgen|gekregen|hebben|vorder\\p{L}{1,4}' +
      '|ontvangen|ontvang|stuur|sturen)',
    'terugbetalings\\p{L}{1,16}',
    '(geld|bedrag|centen|euro|alles|verschil|som|poen|helft|rest|kosten) .{0,50}(terug|weerom|were?om|trug)',
    '(geld|centen) terug',
    '(betaal|stort|geef|boek|maak|stuur|storten|betalen|geven|wil|willen|krijg|krijgen|zie|had|hebben|heb' +
      '|ontvang) .{0,60}terug( te)?( (betalen|storten|hebben|zien|krijgen|boeken))?',
    `(annuleer|annuleren|terugdraaien|ongedaan|draai|storneer) .{0,40}(${CHARGE}|maken|terug)`,
    `(${CHARGE}) .{0,40}(annuleren|terugdraaien|ongedaan|terug te draaien|crediteren)`,
    '(creditnota|kredietnota|crediteren|te crediteren|crediteer|gecrediteerd)',
    '(restitutie|refund(s|en|ed)?|gerefund|money back|reimburs\\p{L}{1,6})',
    '(vergoeding|vergoeden|vergoed|te vergoeden|schadevergoeding|compensatie|compenseren|coulance|tegemoetkoming)',
    "(mijn|m'n|mn|ons) geld",
    'schadeloos ?(ge)?(stell\\p{L}{1,3}|steld)',
    "waar (blijft|blijven|is|zijn) (mijn|mn|m'n|onze|de) (\\p{L}{1,12} )?(centen|geld|poen|centjes|euro's|duiten" +
      '|knaken)',
    "(mijn|mn|m'n|onze) (centen|poen|centjes|duiten)",
  ],
  not: [
    '(?<!(alvast|voorbaat|voorhand) (hartelijk )?)(bedankt|dank|dankjewel|dank u|bedanken|merci)(?! (alvast' +
      '|bij voorbaat|op voorhand)| .{0,16}voor een )' +
      ' .{0,60}(terugbetaling|terugstorting|geld|terugbetaald' +
      '|teruggestort|terugbetalen)( .{0,40})?',
    `(${MONEY}|bedrag) (van … |voor … )?(is|zijn|werd|heb|kwam|was|staat) (${W} )?(${W} )?(${W} )?(aangekomen` +
      '|binnen(gekomen)?|ontvangen|gekregen|gestort|toegekomen|op mijn rekening).{0,20}',
    `(geen|zonder|niet om) (een )?(terugbetaling|restitutie|refund|geld|vergoeding)( .{0,12}(terug|nodig|meer` +
      '|hoeft))?',
    `(terugbetaling|geld) .{0,24}(hoef|hoeft|hoeven|niet (meer )?nodig|niet gewenst)( (ik|we|wij))?( niet)?`,
    `(hoef|hoeven) .{0,24}(geen|niet) (${W} )?(geld|terugbetaling|terug\\p{L}{0,12})`,
    'terugbetalings?-?(beleid|voorwaarden|regels|regeling|policy|termijn)',
    '(hoe|wanneer|of|onder welke) .{0,40}(terugbetaling(en)?|refunds) .{0,16}(werkt|werken|mogelijk|geregeld' +
      '|verloopt|is|zijn|gaat)',
    '(geld-terug|niet-goed-geld-terug)-?\\p{L}{0,12}',
    '(bel|schrijf|mail|kom|komen|bellen|neem) .{0,24}terug',
    '(niet|nooit) terug(betalen|betaald)? (hoeft|hoeven)',
  ],
};

const ASKS =
  '(vraag|vragen|probleem|problemen|onduidelijk|begrijp|snap|waarom|hoezo|waarvoor|wat|welke|wie|klacht' +
  '|klagen|fout|klopt|kloppen|uitleg|uitleggen|verklaren|nakijken|controleren|vraagje|betreft|onderwerp' +
  '|inzake)';
const BILLS =
  "(afschrijving(en)?|(credit|maand)?factu(ur|ren)|betaling(en)?|transacties?|incasso's?|incasso|afrekening" +
  '|bedrag(en)?|factuurnummer|aanrekening|afboeking|kosten)';

/** What was charged, as a question or a complaint; not "aanbod" or "prijs", of which sellers write. */
export const BILLING: Wording = {
  said: [
    '(afgeschreven|afschrijving(en)?|aangerekend|aanrekening|afgeboekt|geïncasseerd|gedebiteerd' +
      '|in rekening gebracht)',
    '(kaart|rekening|creditcard|kredietkaart|paypal|mij|me|ons) .{0,50}(belast|afgehaald|gerekend' +
      '|gefactureerd|afgegaan|aangerekend|af)',
    `geld .{0,30}(van mijn|van mn|van m'n|van onze|van ons) .{0,24}(af|gehaald|gegaan|rekening|kaart)`,
    `(rekenen|rekent|factureren|factureert|schrijven|schrijft) .{0,24}(mij|me|ons)`,
    `(ik|wij|we|heb|hebben) .{0,40}betaald`,
    `(hebben|heeft|hebt|werd|is) .{0,40}(aangerekend|in rekening gebracht|gefactureerd)`,
    `(mijn|mn|m'n|onze|deze|dit|die|jullie|uw|laatste|vorige) (${W} )?${BILLS}`,
    `${ASKS} .{0,50}${BILLS}`,
    `${BILLS} .{0,50}(${ASKS}|niet|fout|te hoog|onduidelijk|dubbel|…)`,
    '(rekeninguittreksel|rekeningafschrift|bankafschrift|afschrift)',
    '(factuur|transactie|betaling) …',
  ],
  not: [
    '(betaling|betaal|betalen|bestel|bestellen|koop) (\\p{L}{1,12} )?(op|via|per|met|veilig|eenvoudig' +
      '|gemakkelijk|achteraf) (factuur|paypal|creditcard|ideal|bancontact)?',
    '(nu|hier) .{0,16}(betalen|bestellen)',
    '(op|per) factuur',
  ],
};

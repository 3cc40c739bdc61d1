import type { Wording } from '../wording.js';
import { AGAIN, CHARGE, CHARGED, IMAGE, NOT, REQUEST, TIMES, TWICE, W } from './words.js';

/** The service, too, breaks down twice within an invoice. */
const NO_OUTAGE =
  '(?! .{0,24}(uitgevallen|down|offline|niet|geen|plat|eruit|onbereikbaar|onderbroken|onbeschikbaar|dood|uren))';

export const DUPLICATE: Wording = {
  said: [
    `${TWICE} .{0,50}(${CHARGED}|van (mijn|onze|m'n|mn) (${W} )?(kaart|rekening|creditcard)|betalen` +
      '|aanrekenen|geïnd|gepakt|genomen|geboekt)',
    `${CHARGED} .{0,30}${TWICE}`,
    `${TWICE} (${W} )?${CHARGE}`,
    `(afgeschreven|aangerekend|geïncasseerd|in rekening gebracht|gefactureerd|afgehaald) .{0,16}${AGAIN}`,
    `${AGAIN} .{0,30}(afgeschreven|aangerekend|geïncasseerd|in rekening gebracht|gefactureerd|afgehaald)`,
    '(reken(t|en|de|den)?|schrijf(t)?|schrijven|schreven|schreef|incasseer(t|de|den)?|haalden?|namen?|nam' +
      `|boek(t|te|ten)|betaal(t|de|den)?|factureer(t|de|den)?|inden|pakten?) .{0,40}${TWICE}`,
    `(staat|staan|verschijnt|zie|vermeldt|bevat|vind|zit) .{0,50}${TWICE}( op| in| vermeld)?`,
    `(factuur|rekeningafschrift|afschrift|rekeninguittreksel|uittreksel|afrekening) .{0,50}${TWICE}${NO_OUTAGE}`,
    `${REQUEST} .{0,30}${TWICE} (op|in) (de|mijn|onze|uw|jullie|het) (${W} )?${CHARGE}`,
    'dubbele? ?-?(afschrijving|betaling|boeking|incasso|facturatie|aanrekening|factuur|afrekening|kosten' +
      '|transactie|post)(en)?',
    '(duplicaat|duplicaten|dubbelop|duplicate|kopie van …|herhaling van …)',
    `(${TIMES}|beide|meerdere|identieke|gelijke) (${W} )?${CHARGE} .{0,50}(dezelfde|hetzelfde|zelfde` +
      `|identieke?|één|een enkele|1 (${REQUEST}))`,
    `(één|een|1|een enkele|dezelfde|hetzelfde|zelfde|een en dezelfde) (enkele )?(${REQUEST}` +
      `|ding),? (.{0,30} )?(${TIMES}|tweede|dubbele) (${W} )?${CHARGE}`,
    `(dezelfde|hetzelfde|zelfde) (${W} )?.{0,30}(${TWICE}|${TIMES} ${CHARGE})`,
    `(maar|slechts|enkel) (1|één|een|eenmaal|1x|een keer|één keer) .{0,50}(${TIMES} (${W} )?${CHARGE}|${TWICE})`,
    `(één keer|een keer|1x|eenmaal) .{0,50}(twee keer|2x|2 ?keer|dubbel|tweemaal|drie keer|3x)`,
    `identieke (${W} )?${CHARGE}`,
    `(een|nog een|de) (tweede|2e|extra) (afschrijving|incasso|boeking|betaling|factuur) (voor|van|over|bij)`,
    `${CHARGE} .{0,30}(dubbel|twee keer|2x|tweemaal)${NO_OUTAGE}`,
    'dubbel betaald',
    '(één|een|1|eenmaal) (klik|beeld|plaatje|afbeelding|bestelling|poging|druk|verzoek|keer)[,:;]? .{0,12}(twee' +
      "|drie|2|3|dubbele?|tweemaal) ?(afschrijvingen|betalingen|boekingen|incasso's|facturen|afrekeningen|keer)?",
    `(${TIMES}) (identieke |gelijke |dezelfde )?(afschrijvingen|betalingen|boekingen|incasso's|debiteringen)` +
      ' .{0,40}(minu(ut|ten)|secondes?|zelfde|dag)',
    '(hetzelfde|dezelfde|zelfde) (bedrag|som|boeking|afschrijving|betaling|factuur) .{0,40}(twee keer|tweemaal' +
      '|nog ?maals|opnieuw|weer|dubbel|2 ?x|een tweede keer)',
    '(maar|slechts) (één keer|een keer|1x|eenmaal) (besteld|geklikt|gedrukt|gekocht|aangevraagd|gegenereerd)',
    '(een )?tweede (keer|maal) .{0,12}(geïnd|geind|afgeschreven|aangerekend|betaald)',
    'factuur .{0,30}(al|reeds) (\\p{L}{1,12} )?(betaald|voldaan)',
    '(al|reeds) (een keer|één keer|eens|eenmaal) (betaald|voldaan|afgeschreven)',
  ],
  not: [
    `(${NOT}|noch) (${W} )?(dubbele? ?-?${CHARGE}|duplica(at|ten)|dubbel (${CHARGED}))`,
    `${TWICE} .{0,24}(geschreven|gemaild|gebeld|geklikt|gedrukt|gevraagd|gestuurd|geprobeerd|contact|gemeld` +
      '|verstuurd|gewacht|besteld|uitgevoerd|gerund|opnieuw)',
    `(schrijf|mail|vraag|klikte|drukte|vroeg|startte|belde|stuur|stuurde) .{0,24}${TWICE}`,
    `(dubbele?|duplica(at|ten)) (${IMAGE}|ticket|mail|e-mail|bericht|aanvraag)`,
    `dubbel zo|dubbele? (van )?((de|het) )?(\\p{L}{0,8}prijs|tarief|bedrag)( betaald| aangerekend| afgeschreven)?`,
    `het dubbele`,
    `(${IMAGE}|gezicht|persoon|vrouw) (is|zijn|was|waren|staat) (${W} )?dubbel`,
    '(voorschot|drukker|druk|klant|btw|belasting) .{0,24}(al|reeds) (betaald|voldaan)',
    "(twee|2) (plaatjes|beelden|afbeeldingen|foto's)",
  ],
};

import type { Wording } from '../wording.js';
import { AGAIN, ANY, CHARGE, CHARGED, IMAGE, NOT, PRICE, REQUEST, SO, TIMES, TWICE, W } from './words.js';

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
  ],
};

const WRONG = '(verkeerde?|foute?|foutieve?|onjuiste?|incorrecte?|te hoge?|onjuist|niet (juist|correct|goed))';

const FIGURE =
  '((factuur|eind)?bedrag(en)?|totaal(bedrag)?|som|(eenheids|stuk|lijst)?prij(s|zen)|facturen|factuur' +
  '|rekening|berekening|afrekening|aanrekening|facturatie|afschrijving|tarie(f|ven)|aantal|cijfers|kosten)';

export const WRONG_AMOUNT: Wording = {
  said: [
    `(te ?veel|teveel|veel meer|meer) (${W} )?(${W} )?${CHARGED}`,
    `${CHARGED} .{0,12}(te ?veel|teveel|meer dan)`,
    `(te ?veel|teveel) (geld|betaald|gevraagd|voor|aan)`,
    `veel te veel`,
    `(te veel|teveel) .{0,16}(afschrijven|aanrekenen|rekenen)`,
    `(verkeerde?|foute?|foutieve?|onjuiste?|incorrecte?) (${W} )?${FIGURE}`,
    `${FIGURE} .{0,40}(is|zijn|was|waren|lijkt|lijken|werd) (${W} )?(${W} )?${WRONG}`,
    `${FIGURE} .{0,40}(klopt|kloppen|klopte|strookt|stroken|matcht|overeen|past) (${W} )?(${W} )?(niet` +
      '|van geen kanten|voor geen meter|totaal niet)',
    `(klopt|kloppen|strookt) (${W} )?(${W} )?(${W} )?${FIGURE} .{0,20}niet`,
    `${FIGURE} .{0,40}(komt|komen|stemt|stemmen) .{0,16}niet .{0,12}overeen`,
    `${FIGURE} .{0,40}(kan|kunnen) (${W} )?(niet|nooit|onmogelijk) (${W} )?(kloppen|juist|goed)`,
    `niet .{0,12}(klopt|kloppen|overeenkomt|overeenstemt) .{0,30}(prijs|tarief|bedrag)`,
    `(wijkt|wijken) .{0,40}af`,
    '(reken|facturatie|factuur|facturerings)-?fout(je|en)?',
    `(fout(je|en)?|vergissing) (in|op|bij) (de|jullie|uw|deze|het|mijn|onze) ${ANY}(factuur|berekening` +
      '|rekening|facturatie|afrekening|bedrag|prijs)',
    '(je|u|jullie|zich) (hebt |hebben |heeft )?(je |u |jullie |zich )?(verrekend|misrekend' +
      '|vergist in (de prijs|het bedrag))',
    '(volgens|naar) (mijn|onze) (berekening|rekening)',
    '(volgens|op) .{0,16}(prijslijst|website|site|tarievenpagina|prijzenpagina) .{0,40}\\d+',
    '(prijslijst|website|site|tarievenpagina) .{0,24}(zegt|staat|vermeldt|noemt|is|kost) .{0,20}\\d+',
    '(prijslijst|catalogusprijs|lijstprijs|gepubliceerde prijs|geadverteerde prijs)',
    '\\d+ .{0,20}(in plaats van|ipv|i\\.p\\.v\\.|en niet|niet) .{0,12}\\d+',
    '(in plaats van|ipv) .{0,12}\\d+ .{0,30}\\d+',
    '(zou|zouden|moest|moet|hoort|had) .{0,50}(\\d+.{0,20}(kosten|zijn|bedragen|moeten|betalen|worden)' +
      '|(kosten|zijn|moeten kosten|bedragen) .{0,6}\\d+)',
    `meer dan (${W} )?(${W} )?${PRICE}`,
    '(het|er) (waren|zijn) (er )?(maar|slechts|enkel) \\d+',
    '(afgesproken|overeengekomen) .{0,30}\\d+.{0,40} \\d+',
    '(lijkt|lijken|komt|vind|vinden) .{0,24}(te hoog|verkeerd|veel te veel)',
    '(pro|premium|hd|ultra|business)(-?(tarief|prijs))? (\\p{L}{1,16} )?(aangerekend|gerekend|gefactureerd' +
      '|in rekening gebracht)',
    '\\d+ ?(maal|keer|x|×) ?\\d+.{0,24}(is|zijn|maakt|=)',
    'klopt (\\p{L}{1,12} )?(iets|wat) niet .{0,16}(factuur|bedrag|prijs|afrekening|rekening)',
    '(iets|wat) .{0,12}niet .{0,24}(factuur|bedrag|prijs|afrekening)',
    `(hoger|duurder|meer (betaald|aangerekend|gevraagd|geld)) dan .{0,30}(${PRICE}|afgesproken|verwacht` +
      '|vermeld|aangegeven|besteld|normaal|op (de|jullie|uw))',
    `((het|de) dubbele|het drievoudige|dubbele prijs|dubbel zoveel|twee keer zoveel|dubbel zo duur)`,
    `(waarom|hoezo) (${W} )?(${W} )?(zo ?veel|zo duur)`,
    `(maar|slechts|enkel|alleen) \\d+ .{0,24}(besteld|gebruikt|gegenereerd|gemaakt|aangevraagd|afgenomen)`,
    '\\d+ .{0,30}(aangerekend|in rekening gebracht|gefactureerd|afgeschreven|betaald|gerekend).{0,40}(maar' +
      '|terwijl|hoewel|en) .{0,24}\\d+',
    '(aangerekend|gefactureerd|afgerekend|betaald|in rekening gebracht|gerekend),? (terwijl|hoewel' +
      '|ofschoon) .{0,50}(maar|standaard|standard|basic|basis|afgesproken|gebruik|gebruikte|gebruikt|besteld' +
      '|koos|gekozen)',
    `(tegen|voor|aan) (het|de|een) (pro|premium|hd|hogere?|verkeerde?|duurdere?)-?.{0,4}(tarief|prijs|tier)`,
    `verkeerde (prijs|tarief|eenheidsprijs|stukprijs|prijsklasse)`,
    '(voor|bij) \\d+ .{0,24}(prijs|bedrag) (van|voor) \\d+',
    '\\d+ (euro|eur|cent|dollar|usd) (te ?veel|teveel)',
    '(corrigeer|verbeter|pas) .{0,24}(eenheidsprijs|stukprijs|prijs|bedrag|totaal|tarief)',
    '\\d+ .{0,12}is (niet (juist|correct)|fout|verkeerd|te (veel|hoog))',
    '(koos|kozen|nam|gebruikte?) (standaard|standard|basic|basis) .{0,24}(ultra|pro|premium' +
      '|hd) .{0,12}(betaald|aangerekend)',
  ],
  not: [
    `${FIGURE} .{0,12}(is|was|klopt|kloppen) ${SO}(wel|juist|correct|in orde|prima|ok|oké|goed)`,
    `(niet|geen) (verkeerde?|foute?|te hoog|te hoge) ?(${FIGURE})?`,
    '(ingevuld|getypt|ingegeven|ingetikt|besteld|gestuurd|ingevoerd) .{0,10}\\d+ (in plaats van|ipv) \\d+',
    '\\d+ (in plaats van|ipv) \\d+ .{0,16}(ingevuld|getypt|ingegeven|ingetikt|besteld|gestuurd|ingevoerd' +
      '|gezet|aangevraagd|gegenereerd)',
    '\\d+ .{0,24}(ingevuld|getypt|ingegeven|ingetikt|besteld|ingevoerd) (in plaats van|ipv) \\d+',
    'verkeerd(e)? (factuuradres|adres|factuurnummer|rekeningnummer|rekening)',
  ],
};

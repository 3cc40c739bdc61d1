import type { Wording } from '../wording.js';
import { ANY, CHARGED, IMAGE, PRICE, SO, W } from './words.js';

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
    '(waarom|hoezo) .{0,24}(premium|pro|hd|ultra|business|plus)(-?\\p{L}{2,12})? .{0,16}(aan|aangerekend|gerekend' +
      '|in rekening|betaald|betalen|gefactureerd)',
    '(gebruik|gebruiken|neem|koos|kozen|heb|hebben|bestel) .{0,12}(alleen|enkel|uitsluitend|steeds|altijd)' +
      ' .{0,12}(basis|basic|standaard|standard|goedkoopste|kleinste)( .{0,12}(gebruikt|gekozen))?',
    '(nul|cijfer|0) te ?veel',
    '(komma|decima(al|len)) .{0,16}(verkeerd|verschoven|fout|verspringen)',
    'korting .{0,24}(ontbreekt|vergeten|niet (afgetrokken|verrekend|toegepast|meegenomen))|(vergeten|ontbreekt' +
      '|zonder) .{0,12}korting',
    '(te veel|teveel) (gerekend|gevraagd|aangerekend|afgehouden|gefactureerd|betaald|afgeschreven|in rekening)',
    '(afgesproken|beloofd|toegezegd|offerte) .{0,24}\\d.{0,40}\\d',
    '(tien|10|vijf|drie|twee) ?(keer|maal) (zo ?veel|te veel|de prijs|het bedrag|hoger)',
    '(factuur|afrekening|bedrag|rekening) .{0,24}klopt (van geen kanten|langs geen kanten|gewoon |echt |totaal' +
      ' )?(niet)?',
    `${FIGURE} .{0,16}(is|was|lijkt|ligt) (veel |echt |wel |duidelijk )?te hoog`,
    `(staan|vermeldt|telt|rekent|rekenden) .{0,8}\\d+ (${IMAGE}|stuks|verzoeken|aanvragen) .{0,24}(maar|wij|we` +
      '|ik) .{0,16}\\d+',
    '(wij|we|ik) (maakten|maakte|bestelden|gebruikten|gebruikte) er (maar |slechts |in werkelijkheid )?\\d+',
    '(hebben|hebt) .{0,8}(jullie|u|zich) .{0,12}(verrekend|misrekend)|(verrekend|misrekend|verkeerd geteld)$',
  ],
  not: [
    `${FIGURE} .{0,12}(is|was|klopt|kloppen) ${SO}(wel|juist|correct|in orde|prima|ok|oké|goed)`,
    `(niet|geen) (verkeerde?|foute?|te hoog|te hoge) ?(${FIGURE})?`,
    '(ingevuld|getypt|ingegeven|ingetikt|besteld|gestuurd|ingevoerd) .{0,10}\\d+ (in plaats van|ipv) \\d+',
    '\\d+ (in plaats van|ipv) \\d+ .{0,16}(ingevuld|getypt|ingegeven|ingetikt|besteld|gestuurd|ingevoerd' +
      '|gezet|aangevraagd|gegenereerd)',
    '\\d+ .{0,24}(ingevuld|getypt|ingegeven|ingetikt|besteld|ingevoerd) (in plaats van|ipv) \\d+',
    'verkeerd(e)? (factuuradres|adres|factuurnummer|rekeningnummer|rekening)',
    '(naam|adres|btw\\p{L}{0,8}|firmanaam|bedrijfsnaam|datum) .{0,24}(fout|verkeerd|klopt niet|onjuist|niet' +
      ' (juist|correct))',
    '(te veel|teveel) (werk|gevraagd is|stress|tijd|rood|blauw|tekst|moeite|licht|contrast|gedoe)',
  ],
};

import type { Wording } from '../wording.js';
import { CHARGED, IMAGE, NOT, REQUEST, W } from './words.js';

const CHANGED =
  '(verlaagd|verhoogd|gedaald|gestegen|gezakt|aangepast|gewijzigd|veranderd|gehalveerd|verdubbeld|goedkoper' +
  '|duurder|opgetrokken|lager|opgeslagen|naar (beneden|omlaag|omhoog)|geworden)';

export const PRICE_CHANGE: Wording = {
  said: [
    `(prijs|prijzen|tarief|tarieven|prijslijst|prijzenbeleid) .{0,50}${CHANGED}`,
    '(verlaag(t|de|den)?|verhoog(t|de|den)?|verlagen|verhogen|wijzig(t|de|den)|halveer(de|den)|verander(t|de' +
      '|den)) .{0,24}(prijs|prijzen|tarief|tarieven)',
    '(prijs|prijzen|tarief|tarieven) .{0,20}(daalde?n?|steeg|stegen|zakten?|ging(en)? .{0,12}(omlaag|omhoog' +
      '|naar beneden|naar boven))',
    '(prijs|tarief|tarieven)-?(verlaging|verhoging|wijziging|daling|stijging|aanpassing|verandering|verschil)(en)?',
    '(nu|vandaag|intussen|inmiddels|ondertussen|tegenwoordig|plots|ineens) .{0,24}(goedkoper|duurder|de helft' +
      '|nog maar \\d+|minder)',
    `goedkoper (geworden|gemaakt|dan (vorige|vroeger|toen|gisteren))`,
    `(nieuwe|huidige|lagere|verlaagde|oude) (${W} )?(prijs|prijzen|tarief|tarieven|prijslijst)`,
    `(nu|vandaag|intussen|inmiddels) (kost|kosten|vragen jullie|vraagt u|betaal je) .{0,24}(\\d+|minder|de helft)`,
    `kost(en)? .{0,16}(nu|vandaag|intussen|inmiddels|nog maar) .{0,20}(\\d+|minder|de helft)`,
    '(te|veel te|erg|zo|heel|vrij|behoorlijk|schandalig|belachelijk|verdomd) duur',
    '(peperduur|woekerprij(s|zen)|overprijsd|afzetterij|pure afzet)',
    '(duurder|goedkoper) (geworden|gemaakt|dan (voorheen|vroeger|vorige|daarvoor))',
    '(zijn|is|werd|worden|bent) .{0,24}duurder( geworden)?',
    '(sinds|vanaf) .{0,16}(goedkoper|duurder)',
  ],
  not: [
    `${NOT} (${W} )?(prijswijziging|prijsverlaging|prijsverhoging)`,
    '(elders|ergens anders|concurrent(ie)?|andere|aanbieder) .{0,24}(goedkoper|prijs)',
    '(concurrentie|elders) .{0,16}goedkoper',
  ],
  hides: ['wrong_amount'],
};

const FAILED_ONES =
  `((mislukte|foute|gefaalde|vastgelopen|kapotte|afgebroken) (${W} )?(${REQUEST}|${IMAGE}|pogingen|poging)` +
  '|mislukkingen|fouten|errors|mislukte)';

const NOT_CHARGED =
  '(niet|nooit|niks|niets|nie|geen (geld|kosten|euro|cent)) (\\p{L}{1,24} )?(\\p{L}{1,24} )?(aangerekend' +
  '|in rekening (gebracht|zijn gebracht|werden gebracht)|afgeschreven|gefactureerd|berekend|gerekend|gekost' +
  '|betaald|afgerekend|verrekend|afgehaald)';

export const NEVER_CHARGED: Wording = {
  said: [
    `(${FAILED_ONES}|${REQUEST}|ze|die|deze|dat|daarvoor|hiervoor|het|er) .{0,40}${NOT_CHARGED}`,
    NOT_CHARGED,
    `(${FAILED_ONES}|ze|die|deze) .{0,30}(was|waren|zijn|is) .{0,12}(gratis|kosteloos|kostenloos)`,
    `(staan|staat|verschijnen|komen) .{0,16}(niet|nergens) (op|in) (${W} )?(factuur|afrekening|rekening|afschrift)`,
    `voor (de |die |deze )?${FAILED_ONES} .{0,40}(niets|niks|niet|geen kosten)`,
    `(geen kosten|niets|niks|geen geld) .{0,12}voor (de |die |deze |mijn |onze )?${FAILED_ONES}`,
    `(rekenden?|reken(t|en)|brachten?|factureerden?) .{0,40}${FAILED_ONES} .{0,20}(niet|niks)( aan| in rekening)?`,
  ],
  not: [
    `(mogen|mocht(en)?|zouden|zou|moeten|moesten|hoeven|horen|worden) .{0,60}${NOT_CHARGED}( te)?( worden| werden)?`,
    `niet (dubbel|twee keer) (${W} )?${CHARGED}`,
    '(nog )?niet (terug)?betaald',
    'niet voor betaald',
    `(niet|nooit) (${W} )?(${W} )?(dubbel|twee keer|tweemaal|2x) (${W} )?(afgeschreven|aangerekend` +
      '|gefactureerd|in rekening gebracht)',
    '(korting|voorschot|btw|tegoed|creditnota) .{0,24}(niet|nooit) (afgetrokken|verrekend|aangerekend|betaald)',
    '(had|hadden|zou|zouden|mag|moet)(den)? .{0,24}(niet|nooit) (\\p{L}{1,12} )?(aangerekend|afgeschreven' +
      '|gefactureerd).{0,24}',
  ],
  hides: ['failure'],
};

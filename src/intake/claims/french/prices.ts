import type { Wording } from '../wording.js';
import { NOT, WORD } from './words.js';

export const PRICE_CHANGE: Wording = {
  said: [
    '(baiss|diminu|rédui|augment|chang|modifi|cass|relev|hauss|divis|revu|abaiss)\\p{L}{0,6} (vos |votre ' +
      `|les |le |ses |leurs |tous |de )?(vos |${WORD} )?(prix|tarifs?)`,
    '(prix|tarifs?) .{0,30}(baissé|baissent|baisse|diminué|chuté|augmenté|augmentent|changé|modifiés?' +
      '|réduits?|revus?|divisés?|monté|descendus?|grimpé|doublé|triplé|explosé|flambé|chuté|pris \\d)',
    '(baisse|hausse|augmentation|réduction|diminution|changement|modification|révision)s? (de |des |du |de ' +
      'vos |de votre |de la )?(prix|tarifs?|tarifaires?|tarification)',
    '(nouveaux?|nouvelle|actuels?|anciens?) (prix|tarifs?|grille|tarification)',
    "(prix|tarifs?) (actuels?|d'aujourd'hui|réduits?)",
    "(moins cher|moins chère|moins chers) (maintenant|aujourd'hui|désormais|depuis|qu'avant|à présent|là)",
    "(maintenant|aujourd'hui|désormais|depuis|devenu|devenue|devient|plus tard|après) .{0,24}moins (cher|chère|chers)",
    "(maintenant|aujourd'hui|désormais) (c'est|ça coûte|il est|elle est|l'image est|l'image coûte|vous " +
      "demandez|ça ne coûte|c'est plus que|le prix est|on paie|on paye) (à |plus que |que |seulement |de )?\\d",
    "coûte (plus que |seulement |maintenant |désormais )\\d .{0,16}(maintenant|aujourd'hui|désormais)?",
    '(trop|très|bien trop|beaucoup trop|vraiment|hyper|super|assez) (cher|chers|chère|chères|onéreux|coûteux)',
    '(prix|tarifs) (sont |est )?(exorbitants?|abusifs?|hors de prix)',
    'hors de prix',
    '(est|était|sont) (passée?s?|descendue?s?|montée?s?) (de|à) .{0,4}\\d',
  ],
  not: [
    `${NOT} (un |de )?(changement|modification) (de|du) (prix|tarif)`,
    '(concurrent|ailleurs|trouvé|autre site|concurrence) .{0,24}moins cher',
    '(débité|facturé|prélevé|payé|compté) trop cher',
    'moins cher (ailleurs|chez)',
  ],
  hides: ['wrong_amount'],
};

const FAILED_ONES =
  '(requêtes?|appels?|images?|générations?|tentatives?|essais?) (qui ont )?(échouée?s?|en échec|en erreur' +
  '|ratée?s?|plantée?s?|échoué)';
const BILLED = '(facturée?s?|débitée?s?|comptée?s?|prélevée?s?|payée?s?|facturé)';

export const NEVER_CHARGED: Wording = {
  said: [
    `(${FAILED_ONES}|requêtes?|appels?|elles?|ils?|celles-ci|ceux-ci|qui) .{0,16}(ne )?(n'|m'|nous |m'en ` +
      `)?(ont|a|sont|est|avaient|aient|ait|soient) (certes |bien |évidemment )?(pas` +
      `|jamais) (${WORD} )?(été )?${BILLED}`,
    `(vous |tu )?(ne )?(me |m'|nous )?(les |l')?(avez|as|ont|a) (pas|jamais|rien) (été )?${BILLED} ` +
      ".{0,12}(les |ces |mes |l'|pour (les |ces |ça|cela)|elles|ceux)",
    `(ne |n')?(me |m')?(les )(avez|as|ont) (pas|jamais) ${BILLED}`,
    `(ne )?(m'|nous )?(ont|a|aient|ait) pas été (facturée?s?|débitée?s?|comptée?s?|prélevée?s?)`,
    "(n'apparaissent|n'apparaît|ne figurent|ne figure|apparaissent|figurent) (pas|nulle part) (sur|dans) (ma" +
      '|la|notre|mes|votre) (facture|relevé)',
    `${FAILED_ONES} .{0,24}(gratuite?s?|rien coûté|coûté rien|pas coûté)`,
    `aucune? (des |de mes |de ces )?${FAILED_ONES} .{0,16}${BILLED}`,
    `rien (n'a été |ne m'a été |été )?${BILLED} (pour|sur) (les|ces|mes|celles|cela|ça|ceux|eux|elles)`,
    `(pas|jamais|rien) (été )?${BILLED} (les|mes|ces) (erreurs|échecs|requêtes|appels|${FAILED_ONES})`,
    `${FAILED_ONES} .{0,16}rien coûté`,
    `(m'ont|m'a|ont|a) (rien|pas) coûté`,
    `(jamais|pas) (été )?${BILLED} pour (les|ces|mes|celles|cela|ça|ceux|eux|elles)`,
    `(aucuns? (frais|débits?)|pas de (frais|débit|facturation)) pour (les|ces|mes|celles)`,
    `sans (avoir )?(être|été) ${BILLED}`,
    `${FAILED_ONES} .{0,24}(pas|jamais|rien|aucune?) .{0,16}(facturée?s?|débitée?s?|comptée?s?|prélevée?s?|coûté)`,
    `(pas|jamais|rien) (été )?(facturée?s?|débitée?s?|comptée?s?|prélevée?s?|coûté) .{0,24}${FAILED_ONES}`,
  ],
  not: [
    `(devrai(en)?t|doi(ven)?t|devrai(en)?t|aurai(en)?t dû|auraient) (pas|jamais|ne pas|pas être) .{0,24}${BILLED}`,
    '(ne )?(devrai|doi)\\p{L}{1,5} (pas|jamais) .{0,24}',
    `(sont|est) (pas|jamais) censée?s? .{0,24}`,
  ],
  hides: ['failure'],
};

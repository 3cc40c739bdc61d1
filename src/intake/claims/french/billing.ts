import type { Wording } from '../wording.js';
import { CHARGE, CHARGED, IMAGE, NOT, PRICE, TIMES, TWICE, WORD } from './words.js';

const ORDER =
  '(clics?|validation|abonnement|requête|commande|demande|génération|job|appel|opération|achat|prestation|chose' +
  '|image|lot|traitement)';

export const DUPLICATE: Wording = {
  said: [
    `${CHARGED} .{0,40}${TWICE}`,
    `${TWICE} .{0,12}${CHARGED}`,
    `${TWICE} (le |la |les |ce |cette |l')?(mêmes? )?(${CHARGE}|somme|argent|${ORDER})`,
    '(double|doubles|triple|second|deuxième) (débits?|prélèvements?|paiements?|facturations?|factures?' +
      '|règlements?|achats?|retraits?)',
    `${CHARGE} .{0,30}(${TWICE}|doublons?|dédoublée?s?|dupliquée?s?)`,
    `${CHARGED} .{0,30}(une (seconde|deuxième|2e|2eme|2ème) fois|à nouveau|de nouveau|encore une fois)`,
    `(une (seconde|deuxième|2e|2eme|2ème) fois|à nouveau|de nouveau) ${CHARGED}`,
    '(un|en|le|ce|du|de|des|possible|probable|comme|apparent) ?doublons?',
    'doublons?',
    `${TIMES} (${CHARGE}|fois) .{0,50}(même|identiques?|une seule|un seul|1 seule?|seule?) ?${ORDER}?`,
    `(${ORDER}|elle|il|ligne|montant) .{0,16}(figure|apparaît|apparaissent|est|compte|comptée?|présente?) ` +
      `.{0,16}${TWICE}`,
    `(même|une seule|un seul|1 seule?) ${ORDER},? .{0,24}${TIMES} (${CHARGE}|fois)`,
    `${ORDER} unique,? .{0,16}${TIMES} ${CHARGE}`,
    `(une|1|un) (seule? |simple |unique )?${ORDER},? (mais |et |pour |= ?)?${TIMES} (${CHARGE}|fois)`,
    `${TIMES} ${CHARGE},? (pour |mais )?(une|1|un|une seule|un seul|la même) ${ORDER}`,
    `${CHARGE} (identiques?|répétée?s?|en trop)`,
    `(mêmes?) (${CHARGE}|${ORDER}) .{0,40}(${TWICE}|répétée?|une (seconde|deuxième) fois)`,
    '(est|sont) (une |la |bien la )?(exacte )?(copie|répétition|doublon) (exacte )?(de|du) …',
    `${ORDER} (en )?doubles?`,
    `(facture|relevé) .{0,40}(${TWICE})`,
    '… (et|ou|/|\\+|,) … .{0,24}(mêmes?|identiques?|doublon|une seule|la même chose)',
    `${CHARGED} ${TIMES} (${CHARGE}|${ORDER}|fois) .{0,12}(au lieu|alors|pour)`,
    `(qu'un|qu'une|une seule|un seul|un unique|une unique) (seule? )?${ORDER} .{0,40}(pour (deux|2)` +
      `|${TIMES} (${CHARGE}|fois)|(deux|2),?$)`,
    `${CHARGE} .{0,24}(passée?s?|apparue?s?|effectuée?s?|revenue?s?) .{0,12}${TWICE}`,
    '(re-?débitée?s?|re-?facturée?s?|re-?prélevée?s?)',
    `${CHARGED} .{0,24}(une fois de trop|une fois en trop|deux fois de suite|coup sur coup)`,
  ],
  not: [
    `${NOT} (été |un |de |d'|du |une )?(${CHARGED} )?(doublons?|${TWICE}|double ${CHARGE})`,
    `doublons? (de |du |d')(mon |ce |cet |mes |ma )?(mail|e-mail|message|courriel|demande|ticket)s?`,
    `(${IMAGE}|visages?|femme|homme|mail|message|courriel) .{0,16}(${TWICE}|doublons?|identiques?)`,
    '(ai|avons|a|ayant|avais) (déjà |bien |même )?(écrit|demandé|appelé|relancé|lancé|envoyé|essayé|cliqué' +
      `|contacté|tenté|signalé|réclamé|sollicité|appuyé|validé|généré)s? .{0,16}${TWICE}`,
    `(cliqué|appuyé|relancé) .{0,8}${TWICE}`,
    `${TWICE} (que je|que j'|qu'on|que nous|déjà) .{0,16}(écri|demand|appel|relanc|contact)\\p{L}{0,6}`,
    "(le )?double (du|de ce|de la|de ma|de mon|de votre|de l'|d'une?) ?(prix|tarif|montant|que|facture|somme)?",
    '(double|en double|doubles?) (exemplaire|clic|authentification)',
  ],
};

/** A number that is money. */
const SUM =
  "\\d[^a-z]{0,6}(€|euros?|eur|usd|dollars?|\\$|centimes?|cts?|cents?|chf|cad|francs|balles|par image|l'image|pièce)";
/** What a better dish costs. */
const BETTER = '(premium|pro|hd|4k|ultra|haute (définition|résolution|qualité)|entreprise|business)';
/** What one compares a charge with. */
const AGREED =
  '(prix|tarifs?|grille|devis|panier|devrait|devait|devais|aurait dû|annonc|affich|conven|prévu|calcul|coûte' +
  "|coûtait|vaut|valait|c'est|c'était|était|fait|font)";
const FIGURE =
  '(montants?|sommes?|totaux|total|prix|tarifs?|chiffres?|factures?|facturations?|débits?|calculs?' +
  '|prélèvements?|quantités?)';
const WRONG =
  '(fausse?s?|faux|erronée?s?|incorrecte?s?|inexacte?s?|anormal(e|es|ement)?|anormaux|trop (élevée?s?|hauts?' +
  '|hautes?|importante?s?)|excessi(f|fs|ve|ves)|mauvaise?s?|pas (bonn?e?s?|correcte?s?|justes?|exacte?s?' +
  '|normal|normale))';

export const WRONG_AMOUNT: Wording = {
  said: [
    '(sur-?factur(é|ée|és|ées|ation|ations|er)|surcoûts?|surpayé|trop[- ]payé)',
    '(il y a|constat\\p{L}{1,3}|présente|représente|soit|d.où) .{0,16}trop[- ]perçu',
    'trop[- ]perçu (de|d.environ) \\d+',
    `${FIGURE} .{0,40}(est|sont|était|étaient|semble|semblent|paraît|me paraît|soit|a l'air) (${WORD} ` +
      `)?(${WORD} )?${WRONG}`,
    `${FIGURE} .. (ne )?(peut|peuvent|saurait) pas être (juste|bon|correct|exact|bonne|correcte|exacte|vrai)`,
    'pas si cher',
    '(grille|liste de prix|tarifs?) .{0,6}(dit|indique|affiche|annonce|montre|donne|mentionne|marque|est ' +
      "de|dit que c'est) .{0,12}\\d+",
    `(site|page|doc) .{0,12}(dit|indique|affiche|annonce|montre|donne|mentionne|marque) .{0,12}${SUM}`,
    "(c'est|ça fait) (beaucoup |bien |vraiment )?trop,?( (pour|d'argent|élevé|par rapport)|$)",
    "(vous vous êtes|vous êtes|t'es|tu t'es|système s'est|facturation s'est) trompée?s?",
    `${SUM} .. (vous m'avez|vous avez|on m'a|m'a été|m'avez|j'ai été|j'ai) .{0,16}${CHARGED} .{0,16}\\d+`,
    `(prix|tarif|montant|facture|total) .. (pas (le bon|la bonne|bon|celui|celle|le même))`,
    '(ça|cela) (ne )?fait pas \\d',
    '(comporte|contient|contenait) une erreur',
    `(mauvais|mauvaise|faux|fausse|fausses|erroné|incorrect) (${FIGURE}|${PRICE}|palier|niveau de prix)`,
    `${FIGURE} (${WORD} )?${WRONG}`,
    `${FIGURE} .{0,24}(ne |n')?(correspond|correspondent|colle|collent|concorde|concordent|joue|tient` +
      '|tiennent|est|sont) (pas|plus) .{0,16}(bonn?e?|juste|correcte?|exacte?|tarif|prix|grille|liste|montant' +
      '|commande|devis|prévu|annoncé|affiché|normal|conso\\p{L}{0,10})',
    `${FIGURE} .{0,24}ne (correspond|correspondent|colle|collent|concorde|concordent|joue) (pas|plus)`,
    "(erreurs?|fautes?|coquilles?|souci|problème) (de|du|dans|sur|d'|au niveau) ?(de |du |le |la |l'|ma |mon " +
      '|votre |vos |cette |notre )?(facturation|facture|montant|calcul|prix|tarif|addition|somme|total' +
      '|décompte)s?',
    'mal (calculée?s?|facturée?s?|compté(e|es|s)?)',
    '(débitée?s?|prélevée?s?|facturée?s?|payée?s?|payer|paye|retiré|compté|coûté|coûte|encaissé|avez pris|a ' +
      'pris) .{0,16}(trop|beaucoup plus|bien plus)(?! (tard|tôt|vite|longtemps|grand|petit|de ))',
    `(${CHARGED}|pris|compté) .{0,30}\\d.{0,30}(et non|pour seulement) .{0,24}\\d+`,
    `(${CHARGED}|pris|compté) .{0,30}\\d.{0,24}(alors que|tandis que|quand|mais|or|et) ` +
      `.{0,30}${AGREED}\\p{L}{0,5} .{0,16}\\d+`,
    '\\d[^a-z]{0,10}(euros?|eur|usd|dollars?|centimes?|cts?|images?)? ?(au lieu de|et non|et pas|à la place ' +
      'de|plutôt que) .{0,8}\\d',
    '(au lieu de|à la place de|et non) \\d+',
    `(devrait|devraient|aurait dû|auraient dû|devait|doit|doivent) (${WORD} )?(être|coûter|faire|me coûter` +
      '|donner|revenir) .{0,16}\\d',
    "(plus cher|plus élevée?|supérieure?|plus haut|plus) (que|qu'|à|au|aux) (le |les |la |vos |votre |ce que " +
      '|ce qui |prévu|annoncé|indiqué|affiché|convenu)?.{0,16}(prix|tarifs?|grille|liste|annoncé|affiché|prévu' +
      '|indiqué|convenu|devis|site)',
    '(prix|tarif|grille|liste|annoncé|affiché|affichez|annoncez) .{0,30}\\d .{0,40}(payé|débité|facturé|prélevé' +
      '|compté|pris|paye)',
    `${CHARGED} .{0,30}(mauvais tarif|mauvais prix|tarif (pro|premium|hd|supérieur)|prix (du )?(pro|premium))`,
    `(tarif|prix|palier) (pro|premium|hd|supérieur|du pro|du premium) .{0,40}(alors que|mais|au lieu)`,
    `${CHARGED} .{0,16}\\d+ ${IMAGE} .{0,24}(alors que|mais|et|or) (j'en|je n'en|on en|nous en|j'ai|nous n'en` +
      "|je n'ai|il n'y|en réalité|seulement) .{0,24}\\d",
    `(selon|d'après) (mes|nos|mon|notre) calculs?`,
    '(le double|le triple|deux fois|trois fois|\\d+ fois) (du|le|plus que le|plus que|plus cher que|votre' +
      '|vos) ?(prix|tarif|montant|prévu|normal)?',
    'pourquoi (si|aussi|autant) (cher|élevé)',
    'pourquoi (autant|tant)',
    '(comptez|comptent|compte|facturez|facture|mentionne|figurent|indique|liste|recense|il y a' +
      `|apparaissent) .{0,12}\\d+ (${IMAGE}|requêtes?|générations?|appels?|crédits?|unités?|lignes?) ` +
      '.{0,40}(fait|faites|générée?s?|demandée?s?|commandée?s?|utilisée?s?|consommée?s?|lancée?s?' +
      '|produite?s?|passée?s?|logs?|historique|réalité|comptons|comptent) .{0,16}\\d+',
    `(pourquoi|comment) .{0,40}(factur|compt|débit|prélev|pay)\\p{L}{1,5}([- ]vous)? .{0,24}${BETTER}`,
    `(factur|compt|débit|prélev)\\p{L}{1,4} .{0,24}${BETTER} .{0,24}(alors|mais|or|au lieu|tandis|quand` +
      '|et (je|nous|on))',
    '(un )?zéro (de|en) trop|virgule .{0,16}(déplacée|mauvaise place|décalée)|(chiffres?|inversion) ' +
      '.{0,8}(inversée?s?|de chiffres)',
    'trop (prélevé|débité|facturé|encaissé|compté)',
    '(censée?s? (être|coûter|faire)|prévu à|convenu à|annoncé à) .{0,8}\\d+',
    '(remise|réduction|rabais|code promo|promo|tarif (dégressif|réduit|étudiant)) .{0,24}(pas (été ' +
      ')?(appliquée?|prise?|déduite?)|oubliée?|non appliquée?|ignorée?)',
    "(d'habitude|normalement|habituellement|en principe|en temps normal),? .{0,16}\\d+",
    '(dix|cent|mille|cinq|six|\\d+) fois (trop|plus|le (prix|tarif|montant))',
    `(\\d+|${IMAGE}|requêtes?|lignes?|euros?) (\\p{L}{1,16} )?(en|de) trop`,
    'retrouve (pas|nulle part) (ces|les|vos) \\d+',
    `(coûte|coûtent|vaut|coûtait|tarifs?|prix|grille|à) .{0,16}\\d.{0,30}(${CHARGED}|pris|compté) .{0,12}\\d+`,
    `(comptez|facture|mentionne|indique|figurent) .{0,12}\\d+ ${IMAGE},? .{0,24}(logs?|historique|serveur` +
      '|nous) .{0,16}\\d+',
  ],
  not: [
    `${FIGURE} .{0,10}(est|sont|était) (bien )?(correcte?s?|bonn?e?s?|justes?|exacte?s?|ok)`,
    "(montant|prix|facture|tarif)s? n'(est|étai(t|ent)) pas (faux|fausse|erronée?|incorrecte?|en cause|le problème)",
    '(saisi|tapé|entré|mis|commandé|demandé|envoyé|lancé|réglé|généré) .{0,24}\\d+ .{0,16}(au lieu|à la place' +
      '|et non) .{0,24}',
    "factures? (d'|de )(électricité|énergie|gaz|téléphone|eau|chauffage).*",
  ],
};

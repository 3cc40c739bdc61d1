import type { Wording } from '../wording.js';
import { CHARGE, MY, WORD } from './words.js';

export const REFUND: Wording = {
  said: [
    'r[ea][mn]bour[sc]{1,2}(er|ez|e|é|ée|és|ées|ement|ements|ons|ent|iez|era|erez|eriez|erait|able|ables|emnt|ment)',
    '(rend|redonn|restitu|retourn|renvoy|revers|reverse|récupér|ravoir|ré-?avoir|reprend|rev[ou]|réclam|veu' +
      "|voul|voudr|aimer|exig|demand|rapatri|r'?avoir|recouvr|rétrocéd)\\p{L}{0,7}[- ]?(moi |nous |me |m'|en " +
      "retour |retrouver |récupérer |avoir |ravoir |de |à |que vous me rendiez |qu'on me rende )?(moi |nous " +
      ")?(tout |vite |vite fait )?(l'|mon |le |notre |cet |mes |nos |la |cette |ma |ce |les )(argent|fric|sous" +
      '|somme|montant|euros|dollars|pognon|thune|pièces|paiement|différence|trop[- ]perçu|différence de|mise' +
      '|thunes?|\\d+)',
    `(restitution|reversement|récupération) (de |du |d')(${MY} |la |l'|ce |cette |le )?(argent|somme|montant` +
      '|paiement|sommes|différence|…)',
    '(somme|montant|argent|paiement) .{0,24}(restituée?s?|rendue?s?|reversée?s?|retournée?s?|recréditée?s?)',
    '(re-?crédit|recrédit|crédit)(er|ez|e|é|ée|iez|ement) .{0,30}(carte|compte|cb|visa|mastercard|paypal' +
      '|banque|montant|somme|iban)',
    "(annul|contre-?pass|extourn|révers)\\p{L}{0,5} (cette |ce |ces |la |le |l'|un |une |mon |ma |les |l'un " +
      `des |un des )(${WORD} )?${CHARGE}`,
    '(dédommag|indemnis|compens)(er|ez|é|ée|ement|ation|ements|ations)',
    "(avoir|geste) (svp|stp|commercial|s'il|merci|pour (le|la|cette|…)|sur (ma|mon|la|cette|…)|de …|…)",
    '(faire|fassiez|faites|petit|un) (un )?geste',
    '(à titre|par geste) commercial',
    '(argent|sous|fric) (back|de retour|en retour)',
    '(faire|demande de|souhaite|veux|voudrais) (un |une |le )?(avoir|reversement)( …)?',
    "^(un |une )?avoir( (svp|stp|s'il vous plaît|merci))?( …)?,?",
    '(refund|money back)',
    "(où|ou|quand) (est|sont|es|en est|passe|est passé|c'est que)( passée?s?)? (mon|mes|notre|nos|l'|mon " +
      'propre) ?(argent|fric|sous|thunes?|pognon|blé|euros)',
    "(il|elle|ils|elles) (est|sont|es) (où|ou) (mon|mes|notre|l') ?(argent|fric|sous|thunes?|pognon|blé)",
    "(me|nous|m') (devez|dois|doit|doivent) (encore |toujours |bien )?(de l'argent|du fric|\\d+)",
    "(remett|remet|red|refil)\\p{L}{0,5}[- ](moi |nous |me )?(mon|mes|l'|le|la) ?(argent|fric|sous|thunes?" +
      '|somme|pognon)',
  ],
  not: [
    "(merci|remerci)\\p{L}{0,4} (beaucoup |infiniment |encore |mille fois )?(de |d'|du |pour )(le |ce |votre " +
      "|m'avoir |nous avoir |avoir |mon |cette |ton |l'avoir )?(rapide |prompt |si vite )?(remboursement" +
      '|remboursée?s?)( (rapide|reçu|bien reçu))?',
    '(remboursement|virement|somme|argent) .{0,20}(bien )?(est |a été )?(reçue?|arrivée?|créditée?)',
    '(reçu|reçois|touché) (bien |déjà )?(le|votre|mon|ce|un) remboursement',
    '(politique|conditions|règles|procédure|modalités|délais?|règlement) (de |des |du )remboursements?',
    "remboursez[- ]vous|est-ce que vous remboursez|(est|sont|serait|c'est)[- ](ce |il |elle |elles |ils " +
      ")?(que c'est )?remboursables?|dans quels? cas .{0,20}rembours\\p{L}{1,6}|êtes-vous du genre à rembourser",
    '(pas|aucun|plus|inutile|ni|sans|jamais) (la peine |besoin |question |utile |nécessaire |une demande ' +
      "|demander |demandons |parle |d'une demande )?(de |d'|du |à |un )?(un |me |nous |être |le |être " +
      '|demander |demande |demander un |demander le )?(rembours\\p{L}{1,6}|avoir)',
    "(pas|ne s'agit pas) .{0,16}(demande|question) (de |d'un )remboursement",
    "(demande|réclame|veux|souhaite|attends|cherche) (pas|plus|aucun) (de |à |d'|un |le |être |me faire " +
      ')?(être )?(rembours\\p{L}{1,6}|mon argent)',
    "(mon|ma|notre|l') ?(employeur|mutuelle|assurance|entreprise|patron|boîte|société|client|école|université" +
      '|labo) .{0,24}rembours\\p{L}{1,6}',
    "rembours\\p{L}{1,6} (par|de|auprès de|à|mes|de mes|des) (mon|ma|mes|notre|l'|nos|la|frais|notes?)? " +
      '?(employeur|mutuelle|assurance|frais|entreprise|patron|société|école|université|labo|notes?)',
  ],
};

/** What was charged or billed, as the customer's own matter: sellers and newsletters speak of offers and prices. */
export const BILLING: Wording = {
  said: [
    '(débit|prélèv)(er|ez|é|ée|és|ées|ement|ements)',
    '(débits?|encaissée?s?|encaissement)',
    `(ma|mes|nos|notre|votre|cette|la|une|ces) (${WORD} )?factures?( (de|du|n|no|est|me|que|montre|indique` +
      '|contient|ne|…|impayée))?',
    "(m'avez|m'avez-vous|nous avez-vous|avez-vous|nous avez|m'a|m'ont|nous a|j'ai été|avons été|été|a été" +
      `|suis fait|on m'a|m'avait) (${WORD} )?(${WORD} )?(facturée?s?|comptée?s?|pris|retirée?|fait payer|payer` +
      '|surfacturée?s?)',
    '(fait|faites|font|faire) payer',
    `(ce|cet|cette|ces|un|mon|mes|ma|notre|nos|le|vos|votre|dernier|dernière|d'un) (${WORD} )?(paiements?` +
      '|payements?|transactions?|achats?|règlements?)',
    '(relevé|compte) (bancaire|de compte|de carte|de ma|de mon|en banque)',
    '(ma|notre) (carte|cb|visa|mastercard)',
    `(j'ai|on a|nous avons|avoir) (${WORD} )?(payé|réglé|versé|dépensé)`,
    '(je paie|je paye|payé|payer|paye|paie) (trop|pour (rien|ça|quoi)|deux fois|plus)',
    "(pris|retiré|pioché|volé|ponctionné) .{0,16}(\\d|mon compte|ma carte|l'argent|de l'argent|argent)",
    '(erreur|problème|question|litige|souci) .{0,8}(de |sur |avec |concernant )(la |ma |le |votre |mon ' +
      ')?(facturation|facture|paiement|montant|prélèvement|débit)',
    '(coûté|coûte|facture|facturé) (trop|si) cher',
    '(trop[- ]perçu|surfacturation)',
    "(vous m'avez|vous nous avez|on m'a|je me suis fait|tu m'as) (\\p{L}{1,16} )?(arnaquée?|escroquée?" +
      '|volée?|plumée?|arnaquer|plumer|avoir)',
    "(pas|plus) d'accord avec (la|ma|cette|votre|le|ce|mon) (\\p{L}{1,16} )?(facture|montant|débit" +
      '|prélèvement|prix|total|somme|facturation)',
    '(pourquoi|comment) .{0,16}(payée?|payer|paye|paie|débitée?|prélevée?|facturée?)',
    '(ma|mon|notre|la|votre) (facturation|note|addition)',
  ],
  not: [
    "(logiciel|solution|outil|service|module|plateforme|gestion|processus|système)s? (de |d')(la " +
      ')?(facturation|paiement|factures?|encaissement)',
    '(facturation|paiement|prélèvement) (électronique|automatisée?|en ligne|mobile|sécurisé|à la source)',
    '(réduire|optimiser|baisser|alléger|financer|gérer|comparer|diminuer) (vos|votre|les|ses|leurs) ' +
      '.{0,16}(factures?|coûts?|paiements?|prélèvements?|débits?)',
    "(votre|vos) (facture|factures|contrat) (d'énergie|d'électricité|de gaz|télécom|énergétique)",
    '(haut|très haut|bas) débit',
    "débits? (internet|binaire|de l'api|de requêtes|maximum|maximal|d'images)",
  ],
};

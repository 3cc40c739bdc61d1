import type { Wording } from '../wording.js';
import { MONEY, MY, NOT, WORD } from './words.js';

const CREDIT =
  "(crédits?|(un|d'un|des|l'|cet|par|en) ?avoirs?|bons? d'achat)( (api|imaginator|de service|d'api|sur mon compte))?";
const INSTEAD = '(à la place|au lieu|plutôt qu|en lieu et place|et non|pas en argent)';
const FUTURE =
  "(prochaine?s?|futures?|futurs?|à venir|ultérieure?s?|plus tard|d'autres|ultérieurement|mois prochain|la " +
  'prochaine fois)';

/** Towards future use instead of money; "créditer ma carte" and a mere "avoir" ask for money. */
export const WANTS_CREDIT: Wording = {
  said: [
    `(en|des|du|un|les|mes|de) ${CREDIT}.{0,50}${INSTEAD}`,
    "(à la place|au lieu|plutôt|en lieu et place) (d'|de |du |que |qu'|des )?(une? |le |la |me |ma |mon " +
      `)?.{0,6}(${MONEY}|argent|rembours\\p{L}{1,6}|virement)?.{1,60}(en|des|du|un|les|mes) crédits?`,
    "(en|sous (la )?forme (de|d'un)|par un|avec des|avec du|en tant que) crédits?( (api|imaginator|de service" +
      '|pour|sur))?',
    '(préfère|préférerais|préférerions|préférons|prendrais|accepterais|accepte|souhaite|souhaiterais|voudrais' +
      '|veux|aimerais|aimerions|voulons) (volontiers |plutôt |bien |même |avoir |recevoir |obtenir |prendre ' +
      "|que vous me donniez |qu'on me donne )?(des|du|un|les) crédits?",
    `${CREDIT} .{0,24}(pour|à valoir sur|sur|à utiliser|utilisables?|à dépenser) (mes |ma |mon |nos |de |des ` +
      `|d'|une |un |le |lors )?${FUTURE}`,
    `${CREDIT} .{0,16}(pour|à valoir sur|sur|à utiliser|utilisables?|à dépenser|valables?) .{0,16}${FUTURE}`,
    `(converti|transform|chang|échang)\\p{L}{0,6} .{0,40}(en|contre des|contre du) (un )?${CREDIT}`,
    '(mett|laiss|ajout|vers|crédit|gard|report|mets|repor)\\p{L}{0,6} .{0,24}(sur|à|dans) (mon|notre|le) ' +
      '(solde|compte (imaginator|api|client|chez vous)|portefeuille|cagnotte|balance)',
    '(crédite|créditez|créditer) (mon|notre) (solde|compte (imaginator|api|client|chez vous))',
    '(donn|accord|offr|octroy|attribu|mett|laiss|gard|vers|convert)\\p{L}{0,5}[- ](moi |nous |me )?.{0,12}(des' +
      '|du|quelques|plutôt) crédits',
    "(un |des |du )?crédits? .{0,16}(me |m'|nous )(va|vont|irait|iraient|convient|conviennent|conviendrait" +
      '|conviendraient|suffit|suffirait|arrange|arrangerait)',
    "contente?r?(ai|ais)? (d'un|de|du|des|d'avoir des) crédits?",
    '(mett|mets|laiss|vers|gard|pass|conserv|report|utilis)\\p{L}{0,5} .{0,24}(en|comme|sous forme de) ' +
      '(un )?crédits?',
  ],
  not: [
    'cartes? de crédits?',
    `(crédit|recrédit)(er|ez|e|é) .{0,24}(carte|banque|bancaire|cb|iban|paypal|visa)`,
    "(pas|ni|aucun|non|sans) (besoin |question |intéressée? |envie |me |en )?(par |de |d'|des |du |un |en " +
      `|sous forme de |sous forme d'un |veux |voulons |souhaite )?(une? |vos |des |de |le |les )?${CREDIT}`,
    "(plutôt qu'|plutôt que|au lieu d'|au lieu de|à la place d'|à la place de|et non|que) (un |en |des |de " +
      `|du |d'|le |les |par )?(un |des )?${CREDIT}`,
    `(${CREDIT}|${MONEY}) ou .{0,24}(${CREDIT}|${MONEY}).{0,40}(égal|importe|convien\\p{L}{1,3}|pareil|comme ` +
      "vous|choix|vont|va|les deux|l'un ou l'autre).*",
    `(peu importe|égal|que ce soit|soit) .{0,40}crédits?.*`,
    `crédits? .{0,8}(ne )?(me |m'|nous )?(servent|sert|intéresse|intéressent|conviennent|convient) (à rien|pas|plus).*`,
    `(mon|notre|de mon|du) solde .{0,12}(a |est |baisse|diminue|était|affiche).*`,
  ],
};

const REQUEST = '(demandes?|réclamations?|requêtes? de|dossiers?|tickets?|plainte|cas|sollicitation)';
const TAKE_BACK =
  '(retire|retirer|retirons|retirez|annule|annuler|annulez|annulons|abandonne|abandonner|abandonnons|clos' +
  '|clore|clôturer|clôturez|fermer|fermez|classer|classez|supprimer|supprimez|stopper|stoppez|arrêter' +
  '|arrêtez)';

export const TAKES_BACK: Wording = {
  said: [
    `${TAKE_BACK} (${MY}|cette|la|le|ce) (${WORD} )?${REQUEST}`,
    `${REQUEST} .{0,30}(est |être |comme )?(annulée?|retirée?|sans objet|caduque|nulle et non avenue|close)`,
    '(laisse|laissez|laissons)[- ]?(tout )?(tomber|béton)',
    `(oubli|ignor|néglig|jet)\\p{L}{0,4} (tout |${MY} |ça|cela|cette |la |le |ce |l'|donc )?(${WORD} ` +
      `)?(${WORD} )?(demande|mail|e-mail|courriel|message|remboursement|tout|requête|histoire|réclamation)`,
    '(oublie|oubliez)[- ](ça|cela|tout|moi)',
    '(pas|plus) tenir compte (de|du|des) (ma|mon|mes|cette|ce|notre|la|le|message|mail|courriel|mails|demande)',
    '(tenez|tiens) (pas|plus) compte (de|du|des) (ma|mon|mes|cette|ce|notre|la|le|message|mail|courriel|demande)',
    "(plus|pas) (du tout )?(besoin|nécessaire|utile) (de |d'|du )?(ce |un |me |le |nous |procéder au |tout " +
      ")?(rembours\\p{L}{1,6}|être rembours\\p{L}{1,4}|l'argent)",
    "(remboursement|remboursé|rembourser) .{0,24}(n'est|est|sera) (plus|pas) (nécessaire|utile|souhaitée?" +
      '|requis|la peine)',
    "(inutile|pas la peine) (de |d')(me |nous )?(rembourser|poursuivre|effectuer le remboursement|procéder " +
      'au remboursement)',
    "(veux|souhaite|désire|demande|voulons|souhaitons|exige) plus (être |de |le |me faire |du |un |d'être " +
      ")?(rembours\\p{L}{1,6}|l'argent)",
    `(renonce|renonçons|renoncer|désiste|désister) .{0,12}(à |de )?(${MY}|la|le|cette|au|tout|être)? ` +
      '?(demande|remboursement|réclamation|remboursée?)',
    "(gardez|garde|vous pouvez garder) (l'argent|la somme|mon argent|tout|le montant)",
    '(vous pouvez|tu peux|merci de|veuillez) (bien )?(clore|fermer|clôturer|classer|archiver) (le |la |ce ' +
      "|mon |ma |cette |l')?(dossier|demande|ticket|cas|affaire|requête|réclamation)",
    `(reviens|revenir|revenons) sur (ma|notre) demande`,
    '(considér|regard|tenir|ten)\\p{L}{1,4} .{0,40}(message|mail|courriel|demande|e-?mail|requête) ' +
      '.{0,30}(nul|nulle|caduc|caduque|sans objet|annulée?|non avenue?|comme non).{0,30}',
    '(?<!(vous|tu|on|il|elle)( ne)? )(ne )?(me |nous )(remboursez|rembourse) (plus|pas)(?! (les|la|le|ce' +
      '|mes|encore|toujours|à|de))',
    "(plus|pas) (lieu|la peine|d'intérêt|utile) (de|d'|à) ?(me |nous )?(rembours\\p{L}{1,6}|donner suite" +
      '|poursuivre)',
    '(ne )?(donnez|donne) (pas|plus) suite',
    '(garderai|garde|gardons) (finalement |quand même )?(les|mes|nos) images',
  ],
  not: [
    `(pas|ne|jamais|refuse de|refusons de|aucunement) (${TAKE_BACK}|retirerai|annulerai|abandonnerai|renonce` +
      '|renoncerai|retirerons|oublie|oublierai|clôturez|fermez|laisserai tomber).{0,40}',
    `(${TAKE_BACK}|renonce|abandonne|oublie) (pas|jamais) .{0,40}`,
    '(retirerai|retirerais|retirerons|annulerai|annulerais|renoncerai|renoncerais|abandonnerai) .{0,50}(si' +
      '|dès|quand|lorsque|une fois|sauf).*',
    '(si|dès que|quand|lorsque|une fois|sauf si|à condition) .{0,90}(retir|annul|abandonn|renonc|oubli' +
      '|pourrez|clor)\\p{L}{1,6}.*',
    `${NOT} laisser tomber`,
    "besoin (de |d'|du )?(un )?(remboursement|être remboursée?) .{0,60}(juste|seulement|uniquement|simplement" +
      '|mais|copie|facture|duplicata|tva).*',
    'gard\\p{L}{1,3} .{0,24}(comme|en|sous forme de) (un )?(crédit|avoir).*',
    "(vous|tu) (m'avez |avez |continuez (à |d'))?(ne |n')?(ignor|néglig|oubli)\\p{L}{0,4} .{0,40}",
    '(êtes|avez|été|est|sont) (ignor|oubli|néglig)\\p{L}{0,4}.{0,24}',
  ],
  hides: ['own_mistake', 'failure', 'dissatisfaction', 'never_charged'],
};

export const STATUTORY_WITHDRAWAL: Wording = {
  said: [
    "(droit|délai|faculté|période|formulaire|notification) (légal |légale )?(de |d'une )?(rétractation" +
      '|retrait légal|réflexion)',
    'rétractations?',
    '(me |nous |se )(rétracte|rétractons|rétracter)',
    "(rétracter|rétracte) (du|de|le|mon|ce|cet|cette|l') ?(contrat|achat|commande)",
    '(résili|annul|révoqu|dénonc|résoudre|résolution|résous)\\p{L}{0,5} .{0,16}(contrat|achat|commande) ' +
      '.{0,40}(14|quatorze) ?(jours|j)',
    "(14|quatorze) jours .{0,40}(rétract\\p{L}{1,6}|annuler|changer d'avis|retourner|résilier|renoncer au contrat)",
    "(annuler|changer d'avis|renoncer|résilier) .{0,40}(14|quatorze) jours",
    "(l'article |art\\. |article )?l\\.? ?221-?\\d{1,2}",
    'vente à distance',
    '(révoque|révoquer|révocation|dénonce|me retire|nous retirons) (du |de |le |ce |au )?(présent )?contrat',
    'droit de (révocation|retour légal|renonciation)',
  ],
  not: ['rétracte (ma|notre|cette) (demande|réclamation)', "(pas|ni|aucun) (de |un |d')?(droit de )?rétractation"],
  hides: ['takes_back', 'account_ended', 'legal_threat'],
};

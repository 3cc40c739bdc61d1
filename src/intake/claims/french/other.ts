import type { Wording } from '../wording.js';
import { IMAGE, WORD } from './words.js';

const PAPER = '(factures?|reçus?|justificatifs?|quittances?|attestations?|duplicata)';
const SEND =
  '(envoy|envoi|renvoy|adress|transmett|fourni|expédi|fair\\p{L}{0,3} (parvenir|suivre)|faites|parvenir|avoir' +
  '|obtenir|recevoir|récupér|télécharg|trouv|édit|réédit|rééd|établi|rétabli|émett|émi|génér|besoin|corrig' +
  '|rectifi|modifi|mettre|chang|indiqu|ajout|complét|scind|sépar|divis|refaire|refait|libell|mettez' +
  '|procur)\\p{L}{0,6}';

/** Something else than money. A mail that also asks for money back wants money. */
export const WANTS_OTHER: Wording = {
  said: [
    '(copie|duplicata|exemplaire|double|version|pdf|format|original|scan|traduction) (pdf |papier ' +
      "|électronique |anglaise |originale |au format pdf )?(de |d'|du |des )(la |le |ma |mon |notre |votre " +
      `|cette |ce |l'|les |mes |nos )?(${PAPER}|…)`,
    `${SEND} .{0,40}(copie|duplicata|pdf|attestation|justificatif|reçu|facture (rectifi|corrig|conforme` +
      '|détaillée|acquittée|au nom|en|pour|à|séparée|pro forma))\\p{L}{0,4}',
    '(besoin|voudrais|aimerais|souhaite|souhaiterais|faudrait|faut|cherche|souhaitons|voudrions|aimerions' +
      '|peux avoir|avoir|recevoir|obtenir|envoyer|envoyez|envoie|renvoyer|transmettre|adresser|retrouve pas' +
      '|trouve pas|seulement|juste|simplement|uniquement|veux|veut|souhaitons|télécharger|parvenir|établir' +
      "|émettre|éditer) .{0,12}(une |la |ma |d'une |de la |de ma |le |un |des |les |nos |mes |ce |cette |notre " +
      `|nouvelle )(${WORD} )?${PAPER}`,
    '(corrig|rectifi|rééd|réédit|refai|réémett|réémi|modifi|mettre à jour|complét|scind|sépar|divis|regroup' +
      `|fusionn|libell)\\p{L}{0,6} .{0,24}(${PAPER}|…)`,
    "(numéro|n°|no|n) (de |d'|intracommunautaire )?(tva|siret|siren|fiscal|bon de commande|bce|entreprise" +
      '|commande interne|po)',
    '(tva|taxe|tps|tvq|siret|siren) .{0,30}(incluse?|comprise?|manque|intracom|ajout|indiqu|appara|figur|ht' +
      '|ttc|taux|récupér|déduct|correct|erroné|bon)\\p{L}{0,8}',
    '(manque|ajout|indiqu|mentionn|figur|appara|mettre|mettez)\\p{L}{0,6} .{0,24}(tva|siret|siren|bon de ' +
      "commande|raison sociale|adresse|nom de (la|notre|l') ?(société|entreprise)|numéro de commande|po)",
    '(chang|modifi|mett|corrig|actualis|rectifi|remplac)\\p{L}{0,6} .{0,24}(adresse|raison sociale' +
      '|coordonnées|nom (de|du|sur)|e-mail de|adresse e-?mail|courriel|siège|destinataire|intitulé|moyen de ' +
      'paiement|mode de paiement|carte enregistrée)',
    "(changé|changement) (d'|de )(adresse|e-?mail|courriel|nom|raison sociale|coordonnées|banque pour les prochaines)",
    '((nous|on|société|entreprise|siège|j.ai|avons) (a |avons |ai )?déménag\\p{L}{1,5}|nouvelle adresse' +
      '|adresse (de facturation|est (fausse|erronée|incorrecte' +
      '|désormais))|(nom|raison sociale) .{0,24}(mal (écrit|orthographié)|erroné|faute))',
    '(facture|la) au nom de',
    '(comment|où|peut-on|puis-je|pouvons-nous|est-ce que je peux|ai-je le droit|peux-je|avons-nous le droit' +
      '|on peut) .{0,40}(télécharger|retrouver|utiliser|réutiliser|changer|modifier|passer|imprimer|exploiter' +
      '|publier|obtenir|régler|paramétrer|configurer|augmenter|vendre|trouver|accéder|intégrer)',
    '(quel(le)?s?|avec quel(le)?s?) (graine|seed|modèle|prompt|résolution|licence|taille|format|paramètres?' +
      '|version|style|droits?|est le (prix|tarif|seed|délai)|sera(it)? le (prix|tarif))',
    "(licence|droits?) (commerciale?s?|d'utilisation|d'auteur|d'exploitation|s'appliqu\\p{L}{1,6})",
    '(usage|utilisation|fins?|utiliser|exploitation) .{0,24}commercial(e|es|ement)?',
    'combien .{0,16}(coûte|coûterai\\p{L}{1,3}|coûteraient|faudrait|me coûter|ça coûte)',
    '(combien coûter\\p{L}{0,4}|(un|de|votre) devis (pour|sur|de)|(demande|demander|faire|établir|envoyer) ' +
      '(de |un )?devis|remise|tarif de groupe|tarif dégressif|prix pour \\d)',
    `(superbe|excellent|beau|magnifique|super|génial|très bon|bon|joli) (travail|boulot|job|résultat)`,
    'pour (ma|la|notre|mes|nos|mon) (compta|comptabilité|comptable|déclaration|archives|dossiers|service comptable)',
    '(mon|notre|au|le) comptable .{0,16}(besoin|demande|réclame|veut)',
    `(aide|assistance|support|question|problème d'ordre) (technique|au sujet|à propos|concernant|sur)`,
    '(simple|petite|juste une|une|autre) (petite )?question(?! (de|d.))',
    '(merci|remerci)\\p{L}{0,4} (beaucoup |infiniment |mille fois |encore |vivement )?(pour|de|du) (le ' +
      "|votre |ce |ces |les |vos |ton |la |l'|mon )?(rapide |prompt |superbes? |belles? |magnifiques? |super " +
      '|beau |excellent |travail |réactivité )?(remboursement|travail|images?|visuels?|illustrations?|photos?' +
      '|résultats?|virement|service|réactivité|rapidité)( rapide)?',
    '(dire|envoyer|adresser|transmettre|écris pour) .{0,16}(merci|remercier|félicitations|bravo|remerciements)',
    '(voulais|tenais|tiens|voulions|tenions|souhaitais) .{0,16}(remercier|féliciter|merci)',
    '(bravo|félicitations|chapeau)',
    `(remboursement|virement|argent|somme) .{0,24}(bien )?(reçue?|arrivée?|créditée?)`,
    `(trouve|retrouve|retrouvons) (pas|plus) (le|la|mon|ma|les|votre) ${PAPER}`,
    `(${IMAGE}|rendu|résultat|travail|…) .{0,16}(est|sont|étaient|était) (${WORD} )?(${WORD} )?(magnifiques?` +
      '|superbes?|géniales?|génial|sublimes?|splendides?|parfaite?s?|incroyables?|extraordinaires?|formidables?' +
      '|top|au top|canons?|exceptionnel(le|les|s)?)',
    "(adore|adorons|j'aime beaucoup|on adore|fan de|ravie?s? (de|du|des)|enchantée?s? (de|du|des))",
    '(confirm|attest)\\p{L}{0,4} .{0,24}(payée?|réglée?|acquittée?|soldée?|bien reçu (mon|le|notre) paiement)',
    'preuve de paiement',
    '(à quoi|que) correspond (la|cette|le|ce) (ligne|mention|libellé|code)',
    "(passer|basculer|migrer) (au|sur le|à l'|en) (forfait|palier|niveau|abonnement|offre|plan|pro|premium)",
    '(mot de passe|me connecter à (mon|notre) (compte|espace)|réinitialis\\p{L}{1,4}|espace client)',
    `(note|notes) de frais`,
    'facture (rectifiée|rectificative|corrigée|conforme|modifiée|à jour|au (bon )?nom)',
    '(ancienne|nouvelle|bonne|mauvaise|autre) (raison sociale|adresse|dénomination)',
    '(depuis|désormais|maintenant|dorénavant) .{0,24}nous (sommes|nous appelons|portons) «',
    '(à )?quelle adresse (dois|faut|puis|envoyer|doit)',
    '(merci|remerci\\p{L}{0,4}) .{0,16}pour (votre|ton|l.) ?(aide|assistance|intervention|support) (rapide' +
      '|efficace|précieuse|géniale)',
    '(merci|remerci\\p{L}{0,4}) .{0,16}pour (votre|ton|l.) ?(rapide |précieuse )(aide|assistance|intervention)',
    '(merci|remerci\\p{L}{0,4}) .{0,16}pour (votre|ton|l.) ?(aide|assistance|soutien) (avec|pour|sur|concernant' +
      '|au sujet de|à propos de)' +
      ' (\\p{L}{1,12} )?(\\p{L}{1,12} )?…',
    'tout (a|s.est|est) (\\p{L}{1,12} )?(bien|parfaitement|très bien|super bien|à merveille) (fonctionné|marché' +
      '|passé|arrivé)',
    'tout (fonctionne|marche|va|a fonctionné|a marché) (très |désormais |maintenant )?(bien|parfaitement' +
      '|à merveille|impeccablement)',
    '(super|excellent|très bon|formidable|magnifique) (service|support)(,| et merci|!|$)',
  ],
  not: [
    "(par avance|d'avance|à l'avance|avance) .{0,60}",
    'merci .{0,16}pour un .{0,60}',
    "(si|que|jusque|jusqu'ici|avant|toujours|d'habitude|normalement|pas) tout .{0,24}(bien|parfaitement)",
    'tout .{0,32}(,| )(mais|sauf|jusqu|avant|hormis|excepté).*',
    "(merci|remerci)\\p{L}{0,4} (de|d'un) (votre |ton |un )?remboursement",
    'merci pour (le|votre|un) remboursement .{0,24}(avance|rapidement|svp|possible)',
    '(reçu|reçue|arrivé|arrivée)(s)? (jamais|pas|rien)',
    '(pas|jamais|toujours pas|rien|aucun|aucune) (encore )?(reçu|arrivée?|eu|été (reçu|crédité))',
    '(remise|réduction|rabais|promo) .{0,24}pas (été )?\\p{L}{4,14}',
    'question .{0,12}(facture|facturation|débit|prélèvement|paiement|montant)s?.*',
  ],
};

import { withoutAccents } from '../spelling.js';
import type { Courtesy } from '../wording.js';
import { typed } from './words.js';

const WORDS = `
  a à y en et ou où mais donc or ni car si que qui quoi dont quel quelle quels quelles ce cet cette ces cela ça ceci
  celle celui ceux celles le la les l un une des du de d au aux dans par pour sur sous avec sans chez vers entre
  depuis avant après dès afin ainsi aussi alors comme comment quand lorsque puisque je j tu il elle on nous vous ils
  elles me m te se s moi toi lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos mien mienne suis es
  est sommes êtes sont étais était étaient étant serai sera serait serais soit être été ai as avons avez ont avais
  avait avaient ayant aurai aura aurait avoir eu fait faire fais faites font faut faudrait fasse fassiez peux peut
  pouvez pouvons peuvent pourriez pourrais pourrait puis puisse pouvoir veux veut voulez voulons voudrais voudrions
  voulais vouloir veuillez souhaite souhaiterais souhaitons souhaiterions désire désirons aimerais aimerions aimerait
  dois doit devez devrais devrait prie prions oui non ok pas ne n plus rien jamais aucun aucune très trop bien bon
  bonne tout toute tous toutes même encore déjà toujours maintenant ici là voici voilà svp stp plait plaît please
  merci mercis bonjour bonsoir salut hello allô coucou cher chère chers chères madame monsieur messieurs mesdames mme
  mr m. équipe service client clientèle support cordialement salutations cordiales sincères distinguées meilleures
  sentiments bises bisous bientôt revoir journée soirée matin soir matinée après-midi week-end weekend semaine
  semaines jour jours mois an année heure date daté datée aujourd'hui hier demain lundi mardi mercredi jeudi vendredi
  samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre avance urgent
  urgence vite rapidement rapide délai délais tôt possible immédiat immédiatement prochainement dessous dessus
  ci-joint ci-jointe joint jointe pièce pièces jointes annexe ci-dessous ci-dessus suivant suivante suivants suivantes
  objet sujet suite référence réf concernant concerne propos rapport relatif relative correspondant correspondante
  numéro num n° identifiant id ids code compte adresse e-mail email mail mails courriel courriels message messages nom
  prénom remboursement remboursements remboursé remboursée remboursés rembourser rembourse remboursez remboursiez
  remboursable restituer restituez restitution restituée rendre rendez rends rendu récupérer ravoir recréditer
  recréditez créditer créditez crédit crédits argent somme montant montants total totalité totale intégral intégrale
  intégralité intégralement partiel partielle entier entière différence paiement paiements payement payé payée payés
  paie paye règlement régler réglé transaction transactions facture factures facturation facturé facturée commande
  commandes achat achats débit débits débité débitée débités prélèvement prélèvements prélevé prélevée prélever charge
  charges virement avoirs carte cartes bancaire banque visa mastercard paypal cb iban moyen mode origine initial
  initiale euro euros eur usd dollars dollar centimes demande demandes demander demandé demandons réclame réclamation
  réclamer exige exigeons exiger sollicite solliciter attends attendons attente nouvelles nouvelle réponse répondre
  dossier ticket cas requête procéder procédez effectuer effectuez effectué traiter traitez traitement envoyer envoyez
  envoie envoyé envoi trouver trouvez trouverez trouve donner donnez donne dire dites dit sais savoir sait savez voir
  vois voyez regarder regardez vérifier vérifiez écris écrire écrit écrivez écrivais contacter contacte aide aider
  permets gré obligé obligée reconnaissant saurais saurai possibilité grâce lieu part cause fois seconde deuxième
  première premier dernier dernière derniers dernières dernièrement récemment récent récente autre autres deux trois
  quatre cinq mot question questions information informations infos info détails détail preuve capture écran document
  documents désolé désolée pardon excusez compréhension confirmation confirmer confirme confirmez présente présent
  celui-ci celle-ci haut bas cadre titre attention ensuite enfin simplement seulement juste uniquement peu beaucoup
  vraiment quelque quelques chose chaque plusieurs certains quelqu'un personne gens dû due droit droits complet
  complète voulu allez aller va vais vas infiniment d'accord preneur preneuse via type espèces cash remettre remettez
  remets grand grande sous fric thune pognon joyeux noël fêtes fin relance ben intermédiaire
  coordonnées cliente importe égal convient conviennent conviendrait choix`;

const ELIDED = ["l'", "d'", "j'", "n'", "m'", "s'", "c'", "qu'", "t'"];

/** The words with whatever French elides before them, with and without accents and apostrophes. */
function asTyped(words: readonly string[]): string {
  const elided = words.flatMap(word => (/^[aeiouyhàâéèêîôû]/.test(word) ? ELIDED.map(before => before + word) : []));
  const spelled = [...words, ...elided, ...elided.map(word => word.replace("'", ''))];
  return [...new Set([...spelled, ...spelled.map(withoutAccents)])].join(' ');
}

/** What French mails say besides their matter. */
export const COURTESY: Courtesy = {
  closings: [
    'cordialement',
    'bien cordialement',
    'très cordialement',
    'cdt',
    'cdlt',
    'bien à vous',
    'bien a vous',
    'bien à toi',
    'cordiales salutations',
    'meilleures salutations',
    'sincères salutations',
    'sinceres salutations',
    'salutations distinguées',
    'salutations cordiales',
    'salutations',
    'avec mes salutations distinguées',
    'avec mes meilleures salutations',
    'avec mes remerciements',
    'veuillez agréer mes salutations distinguées',
    "veuillez agréer, madame, monsieur, l'expression de mes salutations distinguées",
    "veuillez agréer, madame, monsieur, l'expression de mes sentiments distingués",
    'veuillez agréer, madame, monsieur, mes salutations distinguées',
    "je vous prie d'agréer, madame, monsieur, mes salutations distinguées",
    "je vous prie d'agréer, madame, monsieur, l'expression de mes salutations distinguées",
    'respectueusement',
    'amicalement',
    'sincèrement',
    'avec mes remerciements anticipés',
    'merci',
    'merci beaucoup',
    'merci bien',
    "merci d'avance",
    'merci et bonne journée',
    'merci par avance',
    'mille mercis',
    'bonne journée',
    'bonne soirée',
    'belle journée',
    'bises',
    'à bientôt',
    'a bientot',
    'bonne réception',
    'slts',
  ],
  idle: typed([
    "envoyé (de|depuis|à partir de|avec) (mon|ma|un|l'|yahoo|outlook)?.{0,30}",
    'obtenir outlook .{0,24}',
    'télécharger outlook .{0,24}',
    "(veuillez|je vous prie|nous vous prions|recevez|agréez|vous prie)[ ,]{0,2}(d'|de |bien )?(agréer" +
      '|recevoir|croire|accepter)?.{0,90}(salutations|sentiments|considération|respects|dévouement)( ' +
      '\\p{L}{1,20})?( \\p{L}{1,20})?',
    "(dans|en) l'attente .{0,60}",
    "(merci|remerci\\p{L}{1,6}) (beaucoup |bien |infiniment )?(d'avance|par avance|de votre \\p{L}{1,20}" +
      "|pour votre \\p{L}{1,20}|de (ton|l') ?\\p{L}{1,16}|à vous|de bien vouloir)",
    '(bonne|belle|excellente) (journée|soirée|semaine|fin de \\p{L}{1,10}|continuation|réception|nuit|matinée' +
      '|après-midi|année)',
    'bon (week-?end|courage|après-midi|dimanche|début de \\p{L}{1,10}|fin d.année)',
    '(joyeu(x|se|ses)|bonnes|belles|excellentes|très bonnes) (noël|fêtes?|pâques|vacances|année)( de fin d.année)?',
    '(je |nous )?(reviens|revenons|relance|permets|permettons) .{0,24}(vers vous|vous relancer|au sujet)',
    '(à défaut|sans) (de |d.une )?(réponse|retour|nouvelles?).{0,40}',
    '(toute l.équipe|la gang|tout le monde|l.équipe)',
    'j.espère que (vous|tu) (allez|vas|vous portez|êtes) .{0,16}',
    "(sous|dans (un délai de|les)|d'ici|avant|en) (\\d+|huit|dix|quinze|sept|quatorze|trente) (jours|heures|h" +
      '|semaines)( ouvrés| ouvrables| calendaires)?',
    "(avant|d'ici|pour|jusqu'au) (le |au |fin )?\\d+ \\p{L}{3,10}",
    'tous droits réservés',
    'sous réserve de tous (mes|nos) droits',
    "(n'hésitez pas|je reste|nous restons) .{0,70}",
    'si (vous|tu) (avez|as) besoin .{0,60}',
    "(s'il|si) (vous|te) plaît",
    '(au|dans les|le) plus (vite|tôt|rapidement|rapide|brefs délais)( possible)?',
    'dans les meilleurs délais',
    '(nom|prénom|date|montant|adresse|transaction|compte|facture|objet) ?:',
    'quand même',
    'peu importe',
    '(en|à) (vous|te) (souhaitant|remerciant) .{0,40}',
    "(j'espère|en espérant) .{0,60}(réponse|retour|suite|vous lire|nouvelles)( \\p{L}{1,12})?",
    "(je ne sais|j'ignore|sais) (pas|plus) (laquelle|lequel|de laquelle|quel|quelle)",
  ]),
  emptyWords: asTyped(WORDS.trim().split(/\s+/)),
};

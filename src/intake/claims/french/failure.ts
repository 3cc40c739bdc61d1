import type { Wording } from '../wording.js';
import { NO_FAILURE } from './no-failure.js';
import { IMAGE, MY, NUMBER, REQUEST, WORD } from './words.js';

const FAILED =
  '(échoue|échouent|échouée?s?|échouaient|échouait|échouer|plante|plantent|plantée?s?|plantait|foiré' +
  '|buggu?ée?s?|crashée?s?' +
  '|abouti (à rien|sur rien)|(restée?s? )?(bloquée?s?|coincée?s?)|interrompue?s?|avortée?s?|en (échec|erreur' +
  '|timeout|time-out))';
const SPOILT =
  '(corrompue?s?|endommagée?s?|abîmée?s?|cassée?s?|vides?|noires?|toutes? blanches?|blanches?|illisibles?' +
  '|défectueu(x|se|ses)|mortes?|morts?|manquante?s?|tronquée?s?|expirée?s?)';
const ARRIVED =
  '(reçue?s?|arrivée?s?|eue?s?|obtenue?s?|générée?s?|livrée?s?|produite?s?|créée?s?|délivrée?s?|fournie?s?' +
  '|affichée?s?|sortie?s?|venue?s?|apparue?s?|abouti|marché|fonctionné|retourné|renvoyé|récupérée?s?' +
  '|parvenue?s?)';
const CODE = '(400|401|403|404|429|500|502|503|504)';

export const FAILURE: Wording = {
  said: [
    '(échoue|échouent|échoué|échouée|échoués|échouées|échouait|échouaient)',
    '(échecs?|crash|crashs|crashé|timeouts?|time-outs?|corrompue?s?|endommagée?s?)',
    '(dysfonctionnements?|défaillances?|bugs? (technique|de votre|chez vous)|problèmes? techniques?|soucis? ' +
      'techniques?)',
    `(${IMAGE}|${REQUEST}|toutes|tous|elles?|ils?|chacune?|${NUMBER}) .. ${FAILED}`,
    `seule?s? ${NUMBER} .{0,30}${ARRIVED}`,
    `(ça|tout|cela) (a |est |me )?(bugu?e|beugue?|bug|plante|planté|foiré|crashé)`,
    `(arrêtée?|figée?|stoppée?|gelée?) (à|vers|sur) \\d`,
    `et (puis |ensuite |après )?(plus )?rien,?$`,
    `(délais?|temps) (d'attente |de réponse )?(dépassé|expiré|écoulé)`,
    `(erreurs?|codes?|statuts?|http|status) .{0,16}${CODE}`,
    `(répond|renvoy|renvoi|retourn|donn)\\p{L}{0,5} .{0,12}${CODE}`,
    '(a|ont) (rejeté|refusé) (le|la|ma|mes|les|mon|nos|toutes|chaque) .{0,16}(travail|requêtes?|job' +
      '|génération|images?|traitement)',
    `${NUMBER} .{0,16}(sur|réponses réussies).{0,4}(${NUMBER})? ?(${ARRIVED}|réussies|faites|seulement|ok)`,
    `(j'ai|on a|nous avons|reçu|eu|arrivé|obtenu) (eu |reçu |obtenu )?${NUMBER} (${IMAGE} )?sur ${NUMBER}`,
    `payé pour ${NUMBER},? (et |mais )?(reçu|eu|obtenu)`,
    `${CODE} (erreurs?|internal|bad|service|gateway|unauthorized|forbidden)`,
    "erreurs? (interne|du serveur|serveur|système|technique|de (votre|l'|ton) ?(api|côté|serveur|système)|de " +
      'génération|inconnue|à chaque|lors|pendant|au lieu|sur)',
    "(messages?|pages?|codes?) d'erreurs?",
    "(pas mal d'|tas d'|plein d'|que|qu'|renvoie|renvoyait|renvoyé|renvoient|retourne|retourné|affiche" +
      '|affiché|donne|donné|eu|ai|avons|a eu|reçois|reçu|obtenu|obtiens|obtenons|avec|par|sur|en|a) (que ' +
      ")?(des |une |d'|l'|\\d+ )?erreurs?",
    "(votre|vos|l'|ton) ?(api|serveurs?|système|site|service) .{0,20}(des |une |en |d')erreurs?",
    "quelque chose s'est mal passé",
    '(mal|pas bien) passée?',
    'internal (server )?error',
    '(il y a|il y avait) (un |eu un |eu des |des )(bugs?|plantages?)',
    "s'(interrompt|arrête|interrompait|arrêtait) (toujours|systématiquement|à chaque|au milieu|en cours|avant|sans)",
    "impossible (d'|de )(obtenir|avoir|recevoir)",
    'bad gateway',
    `${SPOILT} (${IMAGE}|liens?|réponses?)`,
    `(${IMAGE}|liens?|réponses?|json|page|résultats?|dossier|archive) .{0,30}${SPOILT}`,
    `(une|un) seule? (des|de mes|de ces|sur) .{0,24}${ARRIVED}`,
    `(${IMAGE}) (de|à) (zéro|0) (octets?|ko)`,
    '(zéro|0) octets?',
    `aucune? (donnée|${IMAGE}) .{0,4}(d'|dans|en|de|reçue?)`,
    'carrés? (noirs?|blancs?|gris|vides?)',
    "(il )?(me |nous |m'en |nous en |en )?manqu(e|ent|ait|aient) (encore |toujours )?(des|les|une?|\\d+|deux" +
      '|trois|quatre|cinq|six|plusieurs|la moitié)',
    `${NUMBER} .{0,24}(manquent|manque|manquaient|manquantes?|absentes?|disparu(es?)?)`,
    `(${IMAGE}|résultats?) .{0,16}(manquantes?|absentes?|disparu(es?)?|manquent|manquaient)`,
    `(requêtes?|générations?|appels?|téléchargements?|job) .{0,12}(ratée?s?|a raté|ont raté)`,
    `où (sont|est) (passée?s? )?(mes|les|mon|ma|le|la) (autres? )?${IMAGE}`,
    `(pas|jamais|rien|plus|aucun|aucune|toujours pas|même pas)( ${WORD})?( été| pu être| encore)? ${ARRIVED}`,
    `(aucune?|pas (une |un )(seule?|moindre)|zéro|0) (des |de |d'|mes |nos |ces )?(seule? )?(${IMAGE}|résultats?)`,
    `(pas|jamais|plus|sans) (eu |reçu |obtenu |vu )?(d'|de |mes |nos |les |l'|la |le )?${IMAGE}( .. ${ARRIVED})?`,
    `aucune?s? (n'a|n'est|n'ont|ne|a|est) .{0,20}(${ARRIVED}|fonctionne|marche)`,
    '(reçu|eu|obtenu|livré|généré|arrivé|que|seulement|uniquement|juste) (que |seulement |uniquement |juste ' +
      ')(\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)',
    `(seulement|uniquement|juste|que) ${NUMBER} .{0,24}(sur|reçue?s?|livrée?s?|arrivée?s?|générée?s?)`,
    `(payé|facturée?s?|débitée?s?|commandé) .{0,30}${NUMBER} .{0,40}(reçu|eu|livrée?s?|arrivée?s?|obtenu` +
      `|récupéré) (que |seulement |uniquement )?${NUMBER}`,
    `(${IMAGE}|${REQUEST}|lien|liens|résultat|fichier|page|ça|elles?|ils?) .{0,24}(s'ouvr(e|ent|aient|ait)` +
      "|se charg(e|ent)|charg(e|ent|eait)|s'affich(e|ent|ait|aient)|se télécharg(e|ent)|march(e|ent|ait|aient)" +
      '|fonctionn(e|ent|ait|aient)) (pas|plus|jamais)',
    `(ne |n')(fonctionne|marche|charge|s'ouvre|s'ouvrent|s'affiche|aboutit)(ent|nt)? (pas|plus|jamais)`,
    `(n'a|n'ont|a|ont) (pas|jamais|rien|strictement rien) (${WORD} )?(marché|fonctionné|abouti|donné|produit` +
      '|généré|renvoyé|répondu|chargé|retourné|livré)',
    `impossible (de |d')(ouvrir|télécharger|charger|afficher|générer|récupérer|voir|lire)`,
    "(pas|jamais|plus) (pu |réussi à |arrive à |arrivé à |peux |peut |pouvons )(les |l'|le |la )?(ouvrir" +
      '|télécharger|charger|afficher|générer|récupérer|traiter|lire)',
    '(contre|reçu|eu|obtenu|donné|livré|sort|sorti|arrivé) rien',
    '(payée?|payer|débitée?|facturée?|dépensé|prélevé|argent|euros?|eur|\\d) .{0,12}pour rien',
    `rien (n'est|n'a été|ne s'est|n'a|ne m'est|ne nous est) (${WORD} )?(${ARRIVED}|passé)`,
    'rien du tout',
    `(livré|généré|reçu|produit|obtenu|eu|vu|créé) aucune?s?`,
    'sans (aucun |le moindre |avoir |rien )?(résultat|retour|livrer|recevoir|recevoir quoi)',
    `(j'attends|nous attendons|attends) (toujours|encore) ${MY} (${IMAGE}|résultats?)`,
    "(tourne|charge|mouline|chargeait|tournait) (dans le vide|en boucle|sans fin|à l'infini|indéfiniment)",
    `(au lieu|à la place) (d'une |de l'|des |de mes |d')${IMAGE}`,
    '(bug(s|gé|ué|gue)?|plantages?|beug|bugs) (de|chez|sur|dans|à|pendant|au|en|lors) (votre|vous|vos|la|le' +
      "|l'|cause|mi|cours|plein|milieu)",
    'sans (jamais |rien |pouvoir |parvenir à |même )?(aboutir|terminer|finir|produire|donner|livrer' +
      "|s'afficher|se terminer|générer)",
    "(renvoi|mèn|men|amèn|conduit|point|dirig|tomb)\\p{L}{0,3} .{0,16}(404|page (vide|d'erreur|blanche" +
      '|introuvable)|dans le vide)',
    "refus(e|ent|ait|aient) (de |d')(s'|se |les |le |la |l')?(ouvrir|charger|télécharger|marcher" +
      '|fonctionner|afficher)',
    `(${NUMBER}|une seule) (seule )?${IMAGE} sur ${NUMBER}`,
    '(a|ont|avait|avaient) (encore |complètement |carrément |de nouveau |tout |totalement )?(planté|foiré' +
      '|bugu?gué|bugué|crashé|merdé|beugué|capoté)',
    "(arrivée?s?|allée?s?|venue?s?) (au bout|à terme|à son terme|jusqu'au bout)",
    '(fichiers?|images?|zip|pdf|png|lien|résultats?) .{0,12}(inexistante?s?|introuvables?|inaccessibles?' +
      "|perdue?s?|disparue?s?|inexploitable en l'état)",
    '(solde|crédits?) .{0,20}(consommé|débité|baissé|parti|diminué)s? .{0,30}(rien|sans|aucune?)',
    '(mouline|rame|tourne|charge|patine) (encore |toujours |depuis |pendant |et (mouline|rame|tourne' +
      '|charge|patine|puis))',
    `(montre|affiche|indique|contient|comporte) que ${NUMBER} (${IMAGE}|réponses?|résultats?)`,
  ],
  not: NO_FAILURE,
};

import { MY, SERVICE } from './words.js';

/** What uses the words of a failure, but blames something else, or says that there was none. */
export const NO_FAILURE: readonly string[] = [
  '(mon|ma) (erreur|faute) (est|était).*',
  "rien n'a (été )?(échoué|volé|planté)",
  '(tout|toutes|tous) (a|ont) (bien )?(marché|fonctionné|réussi).{0,40}',
  '(trouve|retrouve) (pas|plus) (le|la|mon|ma|les|votre) (reçus?|factures?|numéro|identifiant)',
  "(pas|plus|jamais) eu (de |d'|une |aucune )?(pannes?|coupures?|interruptions?|fraudes?)",
  "(n'a|n'ont|a|ont|n'ai|n'est) (pas|jamais|rien) (échoué|planté|d'échec|crashé|de bug)",
  "(pas|aucune?|sans|rien|ni) (eu )?(de |d'|une |un |l')?(seule? )?(échecs?|erreurs?|bugs?|crash" +
    '|problèmes?( techniques?)?|défaillance)( .{0,20}(de ma part|dans mon|chez moi))?',
  '(échec|échoué|erreur) (de|du|dans) (le |mon |ma )?(paiement|carte|connexion|prélèvement|facturation' +
    '|montant|calcul|facture|virement|saisie|prix|frappe|manipulation|somme|tarif|total)',
  '(paiement|virement|prélèvement|connexion) .{0,12}(a |ont )?échoué',
  'erreurs? (de (ma|notre|mon) (part|côté|faute)|dans (mon|ma|notre|nos|votre facture|vos factures|la ' +
    'facture|le montant|cette facture|ma facture)|sur (ma|la|votre|cette|le|mon|notre) (facture|montant' +
    '|relevé|prix|total))',
  "(mon|notre|par|mes) (grosse |petite |bête |propre )?erreur( (à moi|de script|humaine|d'inattention|stupide))?",
  "(fait|commis|avons fait|ai fait) (une|l'|cette|des) (grosse |petite |bête )?erreurs?",
  `${MY} (propre )?(script|code|programme|intégration|boucle|wifi|connexion|internet|box|vpn|application` +
    '|appli) .{0,16}(erreurs?|plantée?|échoué|bugu?é|bug|crashé|bloqué)',
  '(bug|erreur|boucle) .{0,8}(dans|de) (mon|ma|notre|nos) .{0,30}',
  "(manque|manquent|manquait) (de |d'|la facture|une facture|le reçu|mon argent)",
  '(trop de|six|sept|\\d) doigts.{0,24}',
  '(facture|reçu|remboursement|argent|réponse) .{0,16}(manquante?|disparu|pas reçu|jamais reçu|pas arrivé)',
  "(reçu|eu|obtenu) (aucune|pas de|de|d'|jamais|encore|rien) (encore )?(réponse|nouvelle|remboursement" +
    '|retour|facture|mail)s?',
  '(pas|jamais|aucun|aucune|toujours pas|rien|plus)( \\p{L}{1,12})? (reçu|eu|obtenu|vu|arrivée?|fait|donné' +
    "|rendu) (de |d'|aucune? |la |le |ma |mon |une |un |votre |encore |notre )?(réponse|nouvelles?" +
    '|remboursement|retour|facture|e?-?mail|argent|opposition|chargeback|chargebacks|litige|confirmation' +
    '|avoir|erreur|demandée?)s?',
  '(pas|jamais|rien) (fait|vu|eu) .{0,8}(commande|achat|paiement|transaction|demande|prélèvement)s?',
  '(wi-?fi|box|routeur|vpn|pare-?feu|firewall|coupure|internet|connexion) .{0,60}(pas|jamais|impossible|plus) .*',
  '(pas|jamais) (fait|eu|vu) (exprès|attention|besoin|le temps|que|cette option)',
  "n'(ai|avons) (rien|pas|jamais) (fait|demandé|donné|créé|terminé)",
  '(logo|textes?|lettres|écritures?) .{0,12}illisibles?',
  "pas (de |d')(image|photo|fichier|capture)s? (jointe?s?|en pièce)",
  "rien (ne |n')?(march|fonctionn|répond|tourn|pass|all|va)\\p{L}{0,4} (plus )?(chez vous|de votre côté" +
    '|sur (votre|la|le) (site|plateforme|api|service))',
  "(y (êtes|est|suis|sont|étiez)|n'y) pour rien",
  `${SERVICE} (a|ont|avait|avaient) (encore |de nouveau |complètement |tous? )?(planté|crashé|lâché).{0,24}`,
  'toujours rien (de (votre|vos)|comme (réponse|nouvelle)).{0,16}',
  '(mon|ma|notre) (ordi|ordinateur|pc|téléphone|navigateur|disque dur|écran) .{0,20}(planté|crashé|en ' +
    'panne|cassé|bloqué)',
];

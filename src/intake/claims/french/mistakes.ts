import type { Wording } from '../wording.js';
import { MY, NOT, WORD } from './words.js';

const SLIP =
  '(erreur|faute|bêtise|bévue|négligence|maladresse|étourderie|distraction|bourde|boulette|inattention' +
  '|connerie|oubli|gaffe|confusion|méprise|coquille)';
const OWN_CODE =
  '(boucle de test|test|tests|script|code|programme|logiciel|intégration|client|appli|application|boucle|cron' +
  '|tâche cron|bot|config|configuration|système de test|automatisation)';

export const OWN_MISTAKE: Wording = {
  said: [
    `(mon|ma|notre|mes|nos) (propre |grosse |petite |stupide |bête )?${SLIP}`,
    `${SLIP} (${WORD} )?(de ma part|de notre part|de mon côté|de notre côté|à moi|de mon (équipe|fils` +
      '|collègue|stagiaire|développeur)|de (notre|ma) (équipe|stagiaire|part|fille|collègue)|dans (mon|ma|notre' +
      `|nos|mes) ${WORD}|de (manip|manipulation|frappe|saisie|programmation|configuration|débutant|config` +
      '|copier-coller))',
    `(fait|commis|faire|faite) (une |des |plusieurs |d')(${WORD} )?${SLIP}`,
    `(me suis|m'étais|nous sommes|s'est|on s'est) (${WORD} )?(trompée?s?|planté|mélangé|emmêlé|gourée?` +
      '|embrouillée?)( .{0,4}(de|dans|sur))?',
    "(j'ai|j'avais|nous avons|on a|il a|elle a|je|mon fils|ma fille|collègue|stagiaire|développeur|équipe) " +
      '.{0,40}(par|sans le) (erreur|mégarde|inadvertance|accident|vouloir|étourderie|maladresse|distraction' +
      '|inattention)',
    '(par|sans) (mégarde|inadvertance|étourderie|inattention|maladresse|distraction|accident|faire exprès|le ' +
      'faire exprès|le vouloir|faire attention)',
    '(accidentelle?s?|accidentellement|involontaires?|involontairement)',
    `(par erreur) (j'ai|nous avons|on a|je|mon|ma|notre)`,
    `(bug|boucle|erreur|faute|bogue|coquille|problème) (dans|de|sur) (mon|ma|notre|nos|mes) (${WORD} )?${OWN_CODE}`,
    `${MY} (${WORD} )?${OWN_CODE} .{0,40}(bug|boucle|erreur|emballée?|tourné|buggu?é|pas (été )?(arrêtée?` +
      "|stoppée?)|s'est pas arrêtée?|déconné|répét|planté|folle|fou|relancé|n'importe quoi|buguait|en vrille)",
    'boucle (infinie|sans fin|folle|qui)',
    '(tourn|parti|partie|lancé)\\p{L}{0,5} en boucle .{0,20}(script|code|test|programme)?',
    "(j'ai|nous avons|on a|a|avait|avons) (complètement |juste |bêtement |tout simplement )?(oublié|omis) (de" +
      "|d'|le|la|que|qu')",
    '(laissé) .{0,24}(tourner|en marche|allumée?|activée?)',
    '(laissé) (tourner|tourné|le script|le programme|mon|notre|un|le test)',
    '(mal|pas bien|pas) (lu|configuré|compris|réglé|saisi|paramétré|vérifié|regardé|programmé|fait attention' +
      "|cliqué) .{0,4}(la|le|les|mon|ma|votre|vos|notre|à|comment|que|au|l'|sur|avant|de)",
    '(mauvais|mauvaise|mauvaises) (modèle|bouton|paramètres?|prompts?|format|taille|option|options|clé|clef' +
      '|manip|manipulation|réglages?|palier|environnement|touche|case|compte|fichier|version|valeur|dimension' +
      '|ligne)',
    '(fausse|mauvaise) manip(ulation)?',
    'fausse manœuvre|fausse manoeuvre|missclick|mauvais clic',
    "(confondu|mélangé|interverti|inversé) (le|la|les|deux|entre|mes|l'|des)",
    '(cliqué|appuyé|validé|clique) .{0,24}(deux fois|trois fois|trop|par erreur|plusieurs fois|\\d fois|au ' +
      'mauvais|sans faire)',
    '(tapé|saisi|mis|entré|commandé|demandé|envoyé|lancé|réglé|écrit|choisi|sélectionné|pris) .{0,24}(au lieu' +
      '|à la place) d',
    "(voulais|croyais|pensais) .{0,30}(mais|et) (j'ai|je me suis) .{0,12}(pris|choisi|cliqué|sélectionné|tapé" +
      '|mis|lancé)',
    '(clé|clef) (de prod|de production|live) .{0,24}test',
    "(j'ai été|je suis|j'étais|suis) (vraiment |un peu |trop )?(bête|idiote?|stupide|étourdie?|distraite?" +
      "|tête en l'air|négligente?|débutante?)",
    "(de ma faute|ma faute|ma très grande faute|mea culpa|c'est moi qui ai (fait|mal|oublié|lancé par))",
    '(fautif|fautive)',
    "(script|programme|boucle|code|test) .{0,12}(bouclé|tourné en rond|fait n'importe quoi|déraillé)",
  ],
  not: [
    "(pas|aucune?|jamais|ni|sans|n'ai pas fait d') (de |d'|une |fait d'|fait de |fait aucune |la |l'|commis " +
      `d'|commis de |ma |mon |notre |eu d')?${SLIP}( (de (ma|notre) part|de (mon|notre) côté|dans mon ${WORD}` +
      '|à moi))?',
    '(pas|ni) (de )?(ma|mon|notre) (faute|erreur)',
    '(aucun|pas de) (bug|problème|souci) (dans|de|avec|sur) (mon|ma|notre) \\p{L}{1,16}',
    "(vous|tu|on|imaginator|système|votre \\p{L}{1,12}) (m'|nous |me |avez |a |as )?(avez |a |as |ai " +
      ')?.{0,12}(débité|facturé|prélevé|pris|compté) .{0,24}(par erreur|par mégarde)',
    '(débité|facturé|prélevé|débitée|facturée|prélevée)s? (par erreur|par mégarde|à tort|par accident)',
    "(vous vous êtes|vous vous etes|vous|votre \\p{L}{1,12}|système|imaginator|facturation) (s'est |êtes " +
      ')?tromp\\p{L}{1,4}.{0,24}',
    '(mauvais|mauvaise) (tarif|prix|qualité|couleurs?|style|visage|langue|fond)',
    '(votre|vos|de votre) (erreur|faute|bug|négligence)',
    'par erreur (de votre|du système|de la banque|de vos).{0,20}',
  ],
};

const DEVICE =
  '(wi-?fi|internet|réseau|connexion|connection|box|routeur|vpn|pare-?feu|firewall|proxy|fai|serveurs?|ligne' +
  '|fibre|adsl|4g|5g|ordinateur|ordi|pc|opérateur|modem|antivirus|datacenter|bande passante|data)';
const LOST =
  '(tombée?s?|coupée?s?|coupait|coupe|coupé|lâchée?s?|lâché|planté|plantée|plante|sautée?|saute|bloquée?s?' +
  '|bloque|bloquait|panne|problèmes?|soucis?|instables?|mauvaise?|lente?|mort|morte|perdue?|interrompue?|down' +
  '|hs|déconnectée?|pourrie?|ramait|rame|déconne|crashé|éteinte?|ne marchait|marchait pas|ne fonctionnait' +
  '|saturée?|avalé|refusé|filtré|rejeté|capricieu\\p{L}{1,3}|nulle?|défaillante?)';

export const OWN_NETWORK: Wording = {
  said: [
    `${MY} (propres? )?(${WORD} )?${DEVICE}( internet| wi-?fi| d'entreprise)? .{0,30}${LOST}`,
    "(le |la |l'|du |mon )?(wi-?fi|internet|box|routeur|vpn|pare-?feu|fibre|connexion( internet)?|proxy) " +
      `.{0,24}${LOST}`,
    "(coupures?|pannes?|problèmes?|soucis?|pertes?|incidents?|défaillances?) (de |d'|du |avec |sur |réseau" +
      "|avec le |avec la )?(mon |ma |notre |nos |la |le |l')?(courant|électri\\p{L}{1,8}|internet|wi-?fi" +
      '|connexion|réseau|box|vpn|routeur|pare-?feu|fibre|fai|firewall|proxy|opérateur)',
    `(perdu|perdant|perte de) (ma|la|notre|le|mon) (connexion|réseau|wi-?fi|internet|4g)`,
    `${DEVICE} .{0,24}(chez (moi|nous)|de (mon|notre) côté|au bureau|à la maison|de l'hôtel|de l'entreprise` +
      `|de la boîte) .{0,24}(${LOST})?`,
    "(plus|pas) (de |d')(réseau|internet|wi-?fi|connexion|courant|électricité)( chez| au| à)?",
    "(déconnectée?|déconnexion) (de|d'|du) (mon|ma|internet|wi-?fi|vpn|réseau)",
    "(ça |on |je |nous |j')?(capt(ait|ais|ions|e)|passait) (très |super |vraiment )?(mal|pas|plus|rien)",
    '(dans le|en) (train|tgv|métro|avion|montagne|campagne) .{0,40}(captait|capte|réseau|connexion|coup(é' +
      '|ée|ait|ures?)|zone blanche)',
    '(zone blanche|pas de (réseau|signal|wi-?fi)|peu de (réseau|signal)|réseau (faible|mauvais|capricieux))',
  ],
  not: [
    "(pas|ni|aucun|aucune|sans) (d'|de |un |une |mon |ma |notre |le |la )?(problème |souci |coupure )?(de " +
      `|avec |chez )?(mon |ma |notre |le |la )?${DEVICE}`,
    `${MY} (${WORD} )?${DEVICE} (est |était |fonctionne |marche |marchait |fonctionnait )(très |parfaitement ` +
      '|tout à fait )?(bien|bonne?|stable|ok|parfaitement|rapide|impeccable|normalement)',
    `(votre|vos) (${WORD} )?${DEVICE} .{0,30}`,
    `(aucun|pas de) (problème|souci) .{0,16}(chez|côté|de (mon|notre)).{0,12}`,
    `${NOT} ${MY} ${DEVICE}`,
  ],
  hides: ['outage', 'failure'],
};

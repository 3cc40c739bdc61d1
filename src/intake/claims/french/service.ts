import type { Wording } from '../wording.js';
import { IMAGE, MY, SERVICE, WORD } from './words.js';

const DOWN =
  '(down|en panne|hors service|hors ligne|hs|ko|en rade|indisponibles?|injoignables?|inaccessibles?|inutilisables?' +
  '|interrompue?s?|coupée?s?|à terre|par terre|planté|arrêtée?s?|tombée?s?|mort|morte|en maintenance' +
  '|muet(s|te|tes)?|en carafe|aux abonnés absents|dans les choux|hors d.usage|hors d.état|instables?|offline)';
/** Lengths of time, and when it was. */
const HOURS = '(h|heures?|jours?|journées?|minutes?|mn|min|nuits?|matinées?|semaines?|week-?ends?)';
const WHEN =
  '(\\d|ce (matin|soir|week-?end)|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril' +
  '|mai|juin|juillet|août|septembre|octobre|novembre|décembre|la semaine|cette nuit|toute la)';
const STOP = '(arrêt|interruption|coupure|panne|indisponibilité|black-?out|inactivité|silence radio)s?';
const REACH =
  '(accéder|(me |nous |se )?connecter|joindre|atteindre|contacter|utiliser|bosser|travailler|r?entrer|ouvrir|aller)';

export const OUTAGE: Wording = {
  said: [
    'pannes?',
    "(downtime|temps d'(arrêt|indisponibilité)|durée d'indisponibilité|hors[- ]service)",
    'indisponibilités?',
    'plus (aucun|de) service',
    'aucun service',
    `(interruptions?|coupures?|arrêts?|dysfonctionnements?) (de|du|des|d'|sur|dans) ?(${SERVICE}|services?` +
      '|serveurs?|api)',
    `${SERVICE} .. ${DOWN}`,
    `(${SERVICE}|imaginator) (${WORD} )?(${WORD} )?(${WORD} )?${DOWN}`,
    `plus (d'|de |aucun )accès .{0,10}${SERVICE}`,
    '(services?|serveurs?|api|site|plateforme|imaginator) (a été |est |était |sont |étaient |toujours ' +
      `|encore |complètement )?${DOWN}`,
    `(tout|c'|vous|ça|il|elle) (était|est|étiez|a été|êtes) (${WORD} )?(down|en panne|hors service|hors ligne` +
      '|hs|indisponible|injoignables?|inaccessible)',
    `${SERVICE} .{0,24}(ne |n')?(répond|fonctionn|march|charge?|tourn|démarr|s'ouvr|s'affich)(e|ait|aient` +
      `|ent)? (pas|plus)`,
    `${SERVICE} .{0,24}n'(était|étaient|a|ont|est|sont) (${WORD} )?(pas|plus|jamais) .{0,12}(disponibles?` +
      '|accessibles?|joignables?|répondu|fonctionné|marché)',
    `${SERVICE} .{0,24}(était|étaient|est|sont|a été) (pas|plus) (disponibles?|accessibles?|joignables?)`,
    `impossible (de|d') ?${REACH} .{0,16}${SERVICE}`,
    `(peu(x|t)|pouv(ait|ais|ions|ons)|arriv(ait|ais|e|ions|ons)) (pas|plus) (à )?${REACH} .{0,16}${SERVICE}`,
    `(pas|plus|jamais) (pu|réussi à|arrivé à|arrivions à|arrivais à|pouvions|pouvait|pouvais) ${REACH} ` +
      `.{0,16}${SERVICE}`,
    `(personne|aucun de nous) .{0,30}${REACH} .{0,16}${SERVICE}`,
    `page (de )?stat(ut|us) .{0,30}(rouge|incident|panne|interruption)`,
    `${SERVICE} (est |sont |a |ont |avait )?(${WORD} )?(tombée?s?|cessé de (fonctionner|répondre))`,
    'incident (majeur|de service)',
    'interruptions? (prolongée?s?|majeures?|générales?|de \\d+)',
    "(tout|plus rien) (était |est |ne |n'a )?(planté|en panne|marchait|fonctionnait|répondait) (chez vous|de " +
      'votre côté|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pendant)',
    `${SERVICE} (a|ont|avait|avaient) (encore |de nouveau |complètement |tous? )?(lâché|sauté|crashé` +
      "|planté|cessé|disparu|flanché|disjoncté|rendu l'âme)",
    `(${HOURS}|après-midi|soirée) (entière?s? |complète?s? )?(sans|plus d'|plus de) ?(votre |l'|aucune? ` +
      '|le |la )?(api|services?|serveurs?|plateforme|site|accès)',
    `${HOURS} (complète?s? |entière?s? |cumulée?s? |au total |consécutive?s? )?(d'|de )${STOP}`,
    `(?<!pas (de|d') ?)${STOP} (${WORD} )?(de|d'|pendant|durant) ?(plus de |près de |plusieurs |environ ` +
      `)?(\\d+|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quelques)? ?${HOURS}`,
    '(coupures?|interruptions?|arrêts?|plantages?) (répétée?s?|à répétition|récurrente?s?|incessante?s?' +
      '|permanente?s?|chez vous|de votre (côté|part))',
    `(coupures?|interruptions?|black-?out) (le|du|de|d'|en|au|depuis) ?(le )?${WHEN}`,
    '(gros |énorme |vrai |nouveau )?black-?outs? (chez vous|général|complet|total|de votre)',
    "(sla|uptime|disponibilité) .{0,24}(a été|était|est tombée?|n'a|n'était|pas|non|seulement) .{0,24}(\\d" +
      '|respectée?|tenue?|atteinte?)',
    '(plus )?rien (ne )?(march|fonctionn|répond|tourn|pass|all|va)\\p{L}{0,4} (plus )?(chez vous|de votre ' +
      `côté|sur (votre|le|la) (site|plateforme|service)|(depuis |pendant )?(le )?${WHEN})`,
    `(plus|pas) (moyen|possible|possibilité) (de|d') ?${REACH} .{0,16}${SERVICE}`,
    `(incapables?|sans pouvoir|empêchée?s?) (de |d')?${REACH} .{0,16}${SERVICE}`,
    'accès .{0,20}(impossible|coupé|interrompu)',
    "(vous êtes|vous étiez|étiez) .{0,16}(hors ligne|aux abonnés absents|injoignables?|à l'arrêt|plantés?)",
    "(serveurs?|api|plateforme|service|site) (était |étaient |est |sont |restée?s? )?à l'arrêt",
  ],
  not: [
    "(pas|aucune|sans|jamais|ni) (eu )?(de |d'|une |la |cette |d'une )?(panne|interruption|indisponibilité|coupure)s?",
    "(n'était|n'est|était|est|étaient|sont) (pas|jamais) (tombée?s? )?(en panne|down|hors (service|ligne)" +
      '|indisponibles?)',
    "(pannes?|coupures?) (de |d'|du )?(courant|électri\\p{L}{1,8}|internet|réseau|wi-?fi|secteur|box)",
    `${MY} (propres? )?(serveurs?|systèmes?|site|api|ordinateur|pc|ordi|box|téléphone|voiture|machine) .{0,24}${DOWN}`,
    `${IMAGE} .{0,16}${DOWN}`,
    "panne d'(inspiration|idées?)",
    '(voiture|lave-\\p{L}{1,8}|machine|frigo|ascenseur|imprimante|téléphone|portable|chaudière|camion' +
      '|tracteur|moto|auto|ordinateur|pc|ordi|chauffage) .{0,16}(en |une )?panne',
    "(pas|jamais|aucun|aucune) (eu |constaté |connu |subi |à cause |à cause d')?(d'|de |une? )?(panne" +
      '|interruption|indisponibilité|coupure|black-?out|arrêt)s?',
    'black-?outs? (électri\\p{L}{1,6}|dans (mon|notre)|chez (moi|nous))',
    "(panne|coupure|perte) (de |d')(motivation|sommeil|temps|budget|voiture|moteur|son|eau|gaz)",
  ],
};

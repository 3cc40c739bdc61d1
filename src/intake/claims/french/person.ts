import type { Wording } from '../wording.js';
import { CHARGE, MEANS, MY, WORD } from './words.js';

const SOMEBODY =
  "(quelqu'un( d'autre)?|(celui|celle) qui (l'|la |le |les )a (trouv|vol|pris)\\p{L}{0,3}|qqun|qq1|(un|des" +
  '|une|par un|de parfaits) (parfaits? )?(inconnue?s?|étrangers?|tiers(?! d)|pirates?|hackers?|voleurs?' +
  '|escrocs?|intrus|cambrioleurs?|fraudeurs?|personnes? (inconnue?s?|non autorisée?s?|malveillante?s?))|des ' +
  'gens|une autre personne' +
  "|(un |une |mon |ma |notre |nos |d'un |l')?(anciens?|ex|ancienne)[- ](employée?s?|salariée?s?|collègues?" +
  '|collaborat(eur|rice|eurs)|prestataires?|stagiaires?|associée?s?|développeu(r|se|rs)|conjointe?|mari|femme' +
  '|copain|copine|compagnon|compagne|petit ami|freelance|alternant|partenaire)|mon ex)';
const TOOK =
  '(utilis|emplo|accéd|pris|prend|vol|garde|gardé|conserv|connect|récupér|généré?|génèr|command|pay|achet' +
  '|débit|abus|serv|introdui|accès|eu accès|détourn|mis la main|a la|a notre|a mon|entré|fait)\\p{L}{0,7}';
const PERMISSION =
  '(autorisation|accord|consentement|permission|aval|approbation|demander|le savoir|prévenir|mon avis|rien ' +
  'me dire|me le dire)';
const CHARGES = `(${CHARGE}|commandes?|abonnements?|demande de paiement|dépenses?)`;

/** Somebody without leave; people to whom the customer gave the key are not meant, unless they took or kept it. */
export const UNAUTHORIZED: Wording = {
  said: [
    '(pas|jamais|aucunement|ni) (moi-même |nous-mêmes |personnellement )?(fait|effectuée?s?|autorisée?s?' +
      '|passée?s?|validée?s?|approuvée?s?|réalisée?s?|initiée?s?|consenti|donné mon (accord|autorisation)' +
      `|ordonné) .{0,20}(${CHARGES}|ça|cela|cet argent)`,
    '(pas|jamais|rien) (fait|commandé|acheté|souscrit) (chez|sur|à|auprès de|sur votre|dans) (vous|votre' +
      '|imaginator|ce site)',
    `(${CHARGES}|que) .{0,20}(que )?(je|j'|nous|on) (ne |n')?(ai|avons|a) (pas|jamais) (fait|effectuée?s?` +
      '|autorisée?s?|passée?s?|validée?s?|approuvée?s?|réalisée?s?|commandée?s?|demandée?s?)',
    '(pas|jamais) autorisée?s? (à|ce|cette|ces|votre|vous|personne|imaginator|une telle)',
    `(reconnais|reconnaissons|reconnait|connais|identifie) (pas|aucune?|nullement|absolument pas) .{0,16}${CHARGES}`,
    `(ne )(l'|le |la |les )reconna(is|issons|it) pas`,
    `${CHARGES} .{0,24}(ne )?reconna(is|issons) pas`,
    '(non[- ]|(ai|avons|a) (pas|jamais) )autorisée?s?',
    `${CHARGES} (${WORD} )?(inconnue?s?|suspecte?s?|louches?|frauduleu(x|se|ses)|bizarres?|étranges?|pirates?)`,
    "(aucune idée|sais pas) .{0,12}(à quoi|ce qu'est|ce que c'est|d'où vient|d'où viennent|d'où sort" +
      `|correspond).{0,6} ?(ce |cette |ces |que |correspond )?${CHARGES}`,
    `(${CHARGES}|appels|requêtes|générations|elles|ils|ça|cela) .{0,4}(ne )?(viennent|vient|proviennent` +
      '|provient|émanent) pas (de (moi|nous)|de chez (moi|nous))',
    `${CHARGES} .{0,16}(n'est|n'était|ne sont|ne vient|ne viennent|n'étaient|est|sont) (pas|aucune?|ni) (de ` +
      '|à |du |les |le |la )?(moi|nous|miens?|miennes?|nôtres?|notre fait|mon fait)',
    `(pas|ni) moi qui (ai|a|aurais) (fait|payé|commandé|passé|effectué|utilisé|acheté|généré|réalisé|validé|autorisé)`,
    `pas ${MY} (${CHARGE}|achats?|commandes?)`,
    '(volée?s?|volé (ma|mon|notre|nos|mes)|volées?|piratée?s?|hackée?s?|hacké|usurpée?s?|détournée?s?' +
      '|compromise?s?|fuitée?s?|clonée?s?|phishée?|hameçonnée?s?|dérobée?s?|subtilisée?s?)',
    `vols? (de |d'|du )(${MY} |la |l')?(${MEANS}|identité|numéro|portefeuille|sac|téléphone|données)`,
    '(piratage|phishing|hameçonnage|usurpations?|skimming|intrusions?)',
    '(a|ont|avait|avoir) fuit(é|ée|er)',
    `fuites? (de |d'une |de la |de notre |de ma )?(${MEANS}|données|clés?)`,
    '(fraudes?|frauduleu(x|se|ses|sement)|fraudeurs?)',
    `${SOMEBODY} .{0,40}${TOOK}`,
    '(utilisée?s?|prise?s?|pris|débitée?s?|servi|connectée?s?|achetée?s?|payé|générée?s?|conservée?s?' +
      `|gardée?s?|prélevée?s?|faite?s?|effectuée?s?|passée?s?) .{0,60}sans (${MY} |aucune? |l'|me |nous |en ` +
      `|qu'on |que je |que j'|avoir )?(${WORD} )?(${PERMISSION}|sache|autorise|aie autorisé|demandé|le droit` +
      '|permission)',
    `sans (${MY} |me |nous )(${WORD} )?${PERMISSION}`,
    `à (${MY}|son) insu`,
    `qui (a|utilise|s'est servi|se sert|ont) .{0,16}(de )?${MY} (${MEANS})( .{0,4}sans)?(?= (sans|alors|chez` +
      '|sur|pour payer))',
    '(parti|partie|quitté|licenciée?|départ) .{0,50}(gardé|conservé|encore|toujours|continue|utilisé' +
      '|utilise) .{0,30}(clé|clef|accès|compte|carte)',
    "(clé|clef|compte|carte|accès) .{0,40}(alors (qu'il|qu'elle|que je|qu'on)|n'avait|n'en avait) .{0,24}(pas" +
      '|plus|interdit|aucun) .{0,12}(le droit|droit|autorisée?|interdit)',
    '(je|nous) (ne )?(suis|sommes) (même |absolument )?(pas|même pas) (client|cliente|clients|inscrit' +
      '|inscrite|abonnée?)',
    '(pas|aucun|jamais|même pas) (eu |créé |ouvert )?(de |un |aucun )?compte (chez|sur|auprès de|à) (vous' +
      '|votre|imaginator)',
    '(pas|jamais|aucunement) (utilisé|entendu parler|eu recours|fait appel|inscrite?|eu affaire|traité|été ' +
      'clients?|été cliente) .{0,10}(votre|vos|de vous|imaginator|à vous|chez vous|sur votre|ce site|avec vous)',
    '(vous connais|vous connaissons) (pas|même pas)',
    'connais (pas|même pas|ni) (du tout )?(votre|cette|imaginator) ?(société|site|entreprise|boîte|service|boutique)?',
    'utilisations? (abusives?|illicite|non consentie)',
    '(abusé|abuse) de (ma|mon|notre|mes|nos)',
    '(mon|ma|mes|notre) (fils|fille|enfants?|gamine?|gosses?|petite?|neveu|nièce|ado|mari|femme|conjointe?' +
      '|frère|sœur|coloc|colocataire) .{0,40}(pris|piqué|emprunté) .{0,24}(ma|mon|notre) ' +
      '(carte|cb|téléphone|tablette|portable|sac|portefeuille)(?! (par|avec))',
  ],
  not: [
    "(pas|aucune?|jamais|rien|personne|ni|sans|nulle) (n'a |ne |été |a |ont |d'|de |une |été )?(été " +
      `)?(${WORD} )?(fraudes?|volée?s?|piratée?s?|hackée?s?|compromise?s?|piratage|fuite|vol|frauduleu(x|se)` +
      '|piraté|usurpé)',
    "personne (n'a|ne nous a|ne m'a) .{0,16}(volé|piraté|hacké|utilisé|usurpé)",
    "(vous êtes|vous etes|c'est|imaginator est|bande d'|bande de) (tous |juste )?(des |un |une |d')?(escrocs?" +
      '|voleurs?|arnaqueurs?|fraudeurs?|pirates?|vol|arnaque|fraude)',
    '(erreurs?|code|status|statut|message|http|401|403) .{0,12}non[- ]autorisée?s?',
    'non[- ]autorisée?s? .{0,4}(401|403|alors que ma clé|\\()',
    'avec (mon|notre) (accord|autorisation|permission)',
    '(répression|brigade|service|office) (des |de répression des |de la )?fraudes',
    '(utilisation|divulgation|diffusion|copie|reproduction) non autorisée',
    '(pas|jamais) autorisée?s? à (publier|utiliser|employer|générer|diffuser)( les| des)?.{0,20}',
    '(image|photo|temps|du temps|argent|week-end|sommeil) .{0,6}volée?s?',
    "(volé|voler|vole|volez) (mon|notre|de l'|l') ?(temps|argent)",
    'débit frauduleux de votre part',
    "(quelqu'un|une personne|qqun) .{0,12}(peut|pourrait|pourra|va|doit|de chez vous|de votre|m'a (dit" +
      '|répondu)).{0,60}',
    '(pris|prise|prend|prendre) en (charge|compte|main).{0,24}',
    "(vous|tu) (m'avez|nous avez|m'as|avez) .{0,8}(volée?s?|arnaquée?s?|escroquée?s?).{0,24}",
    "(sens|sentons|impression d'être|impression d'avoir été|comme si) (\\p{L}{1,16} )?volée?s?",
    "quelqu'un .{0,16}(lit|lu|regard|répond|vérifi|pris (le temps|connaissance|contact)|fait (le " +
      "nécessaire|quelque chose)|de l'équipe|du support).{0,24}",
  ],
  hides: ['wrong_amount'],
};

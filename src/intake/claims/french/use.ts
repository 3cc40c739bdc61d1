import type { Wording } from '../wording.js';
import { IMAGE, WORD } from './words.js';

const RESULT =
  `(${IMAGE}|résultats?|générations?|visages?|mains?|couleurs?|qualité|style|résolution|rendus?` +
  '|yeux|texte|travail|modèle)';
const BAD =
  '(moches?|laide?s?|affreu(x|se|ses)|horribles?|nulle?s?|nuls|mauvaise?s?|médiocres?|décevante?s?' +
  '|catastrophiques?|dégueulasses?|dégueus?|immondes?|atroces?|ridicules?|pourrie?s?|merdiques?|bizarres?' +
  '|étranges?|inutilisables?|inexploitables?|bâclée?s?|fades?|ternes?|grotesques?|minables?|pas (terribles?' +
  '|belles?|beaux|beau|top|bonne?s?|bon|jolie?s?|bien|ouf|réussie?s?|nettes?|net|exploitables?|utilisables?' +
  '|professionnelle?s?))';

export const DISSATISFACTION: Wording = {
  said: [
    '(moches?|laides?|hideu(x|se|ses)|affreuses?|floue?s?|flous|pixelisée?s?|pixellisée?s?|pixélisée?s?' +
      '|déformée?s?|difformes?|immondes?|dégueulasses?|bâclée?s?|baveu(x|se|ses)|grossières?|amateurs?' +
      '|charabia)',
    `${RESULT} .{0,30}(est|sont|était|étaient|vraiment|trop|franchement|assez|plutôt|totalement|complètement` +
      `|carrément|tellement|super|très|hyper|c'est) (${WORD} )?${BAD}`,
    `(mauvaise|piètre|faible|basse|sale|médiocre|horrible) (qualité|résolution)`,
    `(mauvaise?s?|affreu(x|se|ses)|horribles?) (${IMAGE}|résultats?|rendus?)`,
    `(qualité|résolution|rendu|résultat) (${WORD} )?(${WORD} )?(${BAD}|basse|faible|déplorable|lamentable` +
      '|insuffisante?)',
    `(images?|photos?|visuels?|résultats?|rendus?|dessins?) ${BAD}`,
    "(c'est|trop|vraiment|elles sont|ils sont|sont) (vraiment |trop |super |très |hyper |juste |carrément " +
      ')?(moches?|laide?s?|nuls?|nulles?|affreux|horribles?)',
    '(déçue?s?|décevante?s?|décevants?|déception|insatisfaite?s?|mécontente?s?|insatisfaction) (par|de|des|du' +
      "|avec|sur|les|le|la|c'|\\p{L}{2,14}) .{0,24}(images?|photos?|visuels?|résultats?|rendus?|qualité|…)",
    `${RESULT} .{0,30}(décevante?s?|décevants?|déçoi(t|vent)|déçue?s?)`,
    '(pas|peu|guère|aucunement|nullement) (du tout |vraiment |très |entièrement |trop |pleinement ' +
      '|complètement )?(satisfaite?s?|contente?s?|convaincue?s?|heureu(x|se)|emballée?s?) .{0,8}(de|des|du|par' +
      '|avec|…)',
    "(pas|jamais) (du tout |exactement |vraiment )?(ce qu'|ce que|celles? que|ceux que|comme) .{0,12}(voul" +
      '|demand|attend|imagin|command|souhait|espér|décri|prév|avais en tête|avions en tête|en tête' +
      '|promis)\\p{L}{0,8}',
    "(ne |n')?(me |nous |lui |m')?(plaisent|plaît|plait|convien(t|nent)|correspond(ent)?|ressembl(e|ent)" +
      '|satisfait|satisfont|va|vont) (pas|en rien|nullement|absolument pas|à rien)( du tout)?( .{0,8}(à|au|aux' +
      '|avec) (ma|mon|mes|notre|ce|la|le|rien|nos)( (demande|description|prompt|prompts|attentes|consignes?' +
      '|brief|texte|que .{0,20}))?)?',
    `${IMAGE} .{0,8}(est|sont|étaient) (${WORD} )?ratée?s?`,
    'pas à la hauteur',
    '(couleurs?|proportions?|perspectives?) .{0,12}(fausses?|ratées?)',
    '(logo|textes?|lettres|écritures?) .{0,12}illisibles?',
    `j'aime pas( \\p{L}{1,12})?`,
    `(laideur|laid|font? bon marché|fait cheap|fait amateur|mal faite?s?|mal dessinée?s?)`,
    `${RESULT} .{0,24}trop (faible|basse|petite|mauvaise|pauvre)s?`,
    `(rien|pas) (pu |pouvoir |pouvons )?(en )?(faire|utiliser|exploiter)( quoi que ce soit)? (avec|de ces|une seule)`,
    "(aime|aimons|apprécie|adore) (pas|pas du tout|vraiment pas) (les |le |la |ces |du tout |trop |ce |l'|ça " +
      `)?(${IMAGE}|résultats?|rendus?|style|ça|du tout|…)`,
    `déteste (les |le |ces |ce |l')?(${RESULT}|…)`,
    `(ressembl|correspond)\\p{L}{0,4} (à rien|en rien|pas|à (un|une|des) \\p{L}{2,16})`,
    `rien à voir avec (ma|mon|mes|ce|la|le|notre|l')`,
    '(six|sept|huit|trois|quatre|cinq|\\d|trop de) (doigts|bras|jambes|pattes|mains|orteils|yeux|dents)',
    '(inutilisables?|inexploitables?)',
    'trop (sombres?|foncée?s?|claire?s?|floue?s?|simples?|petite?s?|génériques?|lisses?|granuleu(x|ses?)' +
      '|saturée?s?|fade|fades|ternes?)',
    '(mauvaises?|mauvais) (couleurs?|style|visage|texte|langue|personne|fond|décor|proportions|perspective)',
    `(yeux|visages?|mains?|têtes?|doigts?) (${WORD} )?(bizarres?|étranges?|tordue?s?|déformée?s?|flippante?s?` +
      '|de travers)',
    '(ignoré|ignore|pas (suivi|respecté|compris|tenu compte)|mal compris) .{0,16}(mon|ma|mes|le|les|notre|nos' +
      '|la|du|de mon|de ma) (prompt|description|consignes?|instructions?|demande|brief)s?',
    "(je voulais|j'ai demandé|je demandais|j'attendais|on voulait|nous voulions|demandé|attendais) .{0,40}(et" +
      "|mais) (j'ai|on a|nous avons|vous m'avez|j'obtiens|vous avez|il m'a|ça m'a) .{0,6}(eu|reçu|obtenu|donné" +
      '|sorti|livré|fait|pondu|une?|des)',
    '(pas|pas du tout|ni) (à |de )?(mon|notre|ma|son) (goût|gout)',
    'pas (assez|suffisamment) (bien|bon|bonne|bonnes|belles?|nette?s?|précise?s?|détaillée?s?|réalistes?' +
      '|professionnel(le|les|s)?|soignée?s?)',
    "(ne |n')?(sais|sait|arrive) pas (à )?(dessiner|écrire)",
    '(refusé|rejeté|détesté|détestent|déteste) .{0,16}(images?|visuels?|photos?|propositions?|designs?|logos?' +
      '|affiches?|rendus?)',
    'on dirait (un|une|des|du|que|de la)',
    '(pas|rien) (réalistes?|ressemblante?s?|conforme?s?|esthétiques?|présentables?)',
    "(l'air|paraissent|semblent|sont|été) (faite?s?|dessinée?s?|pondue?s?|gribouillée?s?|peinte?s?) (par" +
      '|avec) (un|une|des|mon|les|ma)',
    '(quelque chose|un truc|un machin|une chose|un mélange|un croisement) (bizarre |entre|qui ressemble)',
  ],
  not: [
    `(service|support|réponse|site|facturation|assistance|accueil|sav) .{0,8}(est|était) (${WORD} )?(nul` +
      '|nulle|horrible|affreux|mauvais|lamentable|décevante?)',
    `${RESULT} .{0,10}(est|sont|était|étaient) (${WORD} )?(belles?|beaux|superbes?|magnifiques?|parfaite?s?` +
      '|très bien|bonnes?|excellente?s?|géniales?|top)',
    "(facture|montant|prix|tarif|somme|total|calcul|débit|prélèvement)s? .{0,30}(ne |n')?(correspond|convient" +
      '|va)(ent)? pas.*',
    '(facture|montant|prix|tarif|somme|total|calcul|débit|prélèvement)s? .{0,20}pas bons?',
    '(rien|pas) à (reprocher|redire) .{0,30}',
  ],
};

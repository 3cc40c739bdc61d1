import type { Wording } from '../wording.js';

const GREETING = '(bonjour|bonsoir|salut|hello|coucou|allô|madame, monsieur|madame|monsieur)';
const YES =
  '(ou{1,4}i{1,9}|ouais|ouaip|yes|yep|oui oui|mais oui|exact|exactement|tout à fait|absolument|affirmatif' +
  '|effectivement|en ' +
  'effet|bien sûr' +
  "|c'est (bien )?(exact|ça|correct|vrai|juste|bon)|confirmé)";
const NO =
  '(non|nan|non non|mais non|absolument pas|pas du tout|certainement pas|en aucun cas|négatif|jamais de la vie)';
const COURTESY = "(merci|svp|stp|s'il vous plaît|bien sûr|allez-y|désolée?)";
const OPENING = `^(${GREETING}( \\p{L}{1,20})?[ ,!]{1,3})?`;
/** How a clear yes begins: what only mentions one later in the sentence is none. */
const START = `${OPENING}((ah|alors|eh bien|ben),? )?(${YES}(,? bien sûr)?[ ,]{1,3})?`;
const INDEED = '((bien|effectivement|moi-même|en effet|bel et bien) )?';
const MESSAGE = '(demande|requête|réclamation|mail|e-mail|message|courriel|remboursement)';
const THIS = `(cette|la|cet|ce|ma|le|mon|l'|sa|votre|un|une) ?${MESSAGE}`;
const ACTED = '(écrite?|envoyée?|faite?|demandée?|rédigée?|formulée?|émise?|soumise?|sollicitée?|réclamée?|signée?)';
const FROM_ME = '(de moi|de nous|la mienne|le mien|à moi|de ma part|de notre part)';

/** What makes a yes less than one, anywhere in the sentence. */
const UNLESS =
  '(crois|pense|suppose|présume|dirais|semble|peut-être|sans doute|probablement|possible|pas|jamais|rien|non|si|mais' +
  '|sauf|cependant|toutefois|enfin|quel|quelle|laquelle|ou)';
const UNSURE = "(je (crois|pense|suppose)|me semble|peut-être|pas (sûre?|certaine?)|(ne |n')?sais (pas|plus))";

/** Answers to "was it you?". What is hedged or only half said is neither. */
export const CONFIRMATION: { readonly yes: Wording; readonly no: Wording } = {
  yes: {
    said: [
      `${OPENING}${YES}(,? ${YES})?(,? ${COURTESY})?[^\\p{L}\\p{N}?]{0,9}$`,
      `${START}(ok,? )?(c'est|c|c'était|il s'agit de|il s'agissait de) (bien |bel et bien |effectivement )?(moi|nous)`,
      `${START}(j'en suis|je suis) (bien |effectivement )?(l'auteure?|l'autrice|à l'origine|l'expéditeur` +
        `|l'expéditrice)`,
      `${START}(c'est (bon|ok|d'accord),? )?(je|nous) (le |vous |vous le |soussignée?,? )?confirm(e|ons)`,
      `${START}(j'ai|nous avons|je l'ai|nous l'avons) ${INDEED}${ACTED}( ${THIS}|[ ,]{0,2}$)`,
      `${OPENING}${YES}[ ,]{1,3}(j'ai|nous avons|je l'ai|nous l'avons) ${INDEED}${ACTED}`,
      `${START}${THIS} (vient|émane|provient|est|venait|émanait|provenait|était) ${INDEED}${FROM_ME}`,
      `${OPENING}${YES}[ ,]{1,3}(allez-y|vas-y|procédez|merci de procéder|vous pouvez (y aller|procéder)` +
        "|c'est (ma demande|la mienne)|de ma part)",
    ],
    not: [`^(.{0,200}[^\\p{L}])?${UNLESS}(?!\\p{L}).*`, "(c'est|c'était) (encore|à nouveau|de nouveau|toujours) moi"],
  },
  no: {
    said: [
      `${OPENING}${NO}(,? (${NO}|merci|pas moi|jamais))?[ ,]{0,2}$`,
      "(n'est|n'était|est|était|n'étais|étais|c|c'est) ((absolument|vraiment|certainement) )?pas (du tout )?(moi|nous" +
        `|${FROM_ME}|(ma|mon|notre) ${MESSAGE})`,
      '^(non,? )?pas (de )?moi[ ,]{0,2}$',
      "(je n'|j'|je (ne )?(vous |l'|lui )?|nous n'|nous (ne )?(vous |l')?) ?(ai|avons) ((absolument" +
        '|strictement) )?(rien|jamais|pas|aucunement) (rien ' +
        `)?${ACTED}( ((du tout|de tel|cette|ce|ça|cela|de|moi|d'|à|un|le|quoi).{0,40}|${THIS}))?`,
      `(ai|avons) ${ACTED} aucune? ${MESSAGE}`,
      `${MESSAGE} .{0,4}(vient|émane|provient|est|venait|émanait|provenait) ((absolument|certainement) )?pas ` +
        `${FROM_ME}`,
      `(reconnais|reconnaissons|connais) (pas|aucunement|nullement|absolument pas) ${THIS}`,
      '^(non,? )?(je )?(ne )?(reconnais|reconnaissons) pas[ ,]{0,2}$',
      "(pas|jamais) (à l'origine|l'auteur|l'autrice|l'auteure) (de|du)",
      '(fai[a-z]{1,4}|fait|faire) passer pour (moi|nous)',
      '(rien|pas) à voir (là-dedans|avec (ça|cela|cette|ce|votre))',
      `(quelqu'un d'autre|une autre personne|un inconnu) .{0,20}(${ACTED}|à ma place|en mon nom|mon nom)`,
    ],
    not: [
      "(ai|avons) (rien|pas|jamais) (demandé|écrit|envoyé|fait) (d'autre|de plus|de mal|exprès|encore|depuis).{0,40}",
      `^(.{0,200}[^\\p{L}])?${UNSURE}.*`,
      "(si|que) (ce )?n'est pas (moi|nous)",
    ],
  },
};

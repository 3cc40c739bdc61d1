import type { Wording } from '../wording.js';
import { ACCOUNT, MY, WORD } from './words.js';

const ENDED =
  '(suspendu|suspendue|suspendez|suspendre|résilié|résiliée|résiliez|résilier|fermé|fermée|fermez|fermer' +
  '|ferme|bloqué|bloquée|bloquez|bloquer|supprimé|supprimez|supprimer|supprime|désactivé|désactivée' +
  '|désactivez|désactiver|banni|bannie|clôturé|clôturez|clôturer|clos|clôs|verrouillé|annulé|radié|coupé)';

export const ACCOUNT_ENDED: Wording = {
  said: [
    `${ENDED} (${MY}|ce|cet|le|l') ?(${WORD} )?${ACCOUNT}`,
    `(${MY}|le|ce) (${WORD} )?${ACCOUNT} .{0,30}${ENDED}`,
    `^(${WORD},? )?comptes? (${WORD} )?${ENDED}`,
    `(m'|nous |m)(avez|a|ont|as) (${WORD} )?(banni|bannie|suspendu|suspendue|bloqué|bloquée|viré|virée|exclu` +
      '|exclue|radié|éjecté|ban|kické|résilié|fermé)s?',
    '(ai|avons|suis|été|me suis fait|être|me faire) (été |fait )?(banni|bannie|suspendu|suspendue|ban|virée? ' +
      'de (votre|la)|exclue? de)',
    "(suspension|résiliation|fermeture|clôture|suppression|désactivation|blocage|bannissement) (de |d'|du " +
      `)?(${MY} |l'|ce |mon )?(${WORD} )?${ACCOUNT}`,
    "(j'ai|nous avons|on a|je viens de|j'avais) (tout |déjà )?(résilié|résilier|clôturer|clôturé)( (hier" +
      "|aujourd'hui|chez vous|le|la|ce|mon|en|depuis|lundi|tout|avant|au))?",
    "(pourquoi) (m'avez-vous|m'avoir) (suspendu|banni|bloqué)e?",
  ],
  not: [
    `(pas|ne|ni|sans|avant de|jamais|risque) (été |me |vous |de )?${ENDED} (${MY} )?${ACCOUNT}?`,
    `${ACCOUNT} (n'est|n'a|n'était|est|a) (pas|jamais) .{0,8}${ENDED}`,
    `(avant|si vous|si tu|sans) .{0,16}${ENDED} (${MY}|le) ${ACCOUNT}`,
    `${ENDED} (ma |mon |notre )(carte|compte bancaire|compte en banque)`,
  ],
};

import { looselyAll } from '../spanish/loosely.js';
import type { Language } from '../wording.js';

const SEP = '[\\s,;:.–—-]{1,3}';
/** What may stand around a bare answer: the whole sentence is it, for short words mean other things elsewhere. */
const HEAD =
  '^[^\\p{L}\\p{N}?]{0,6}((olá|oi|oie|bom dia|boa tarde|boa noite|caros senhores|prezados( senhores)?' +
  `|exmos senhores)${SEP})?`;
const TAIL =
  `(${SEP}(muito |desde já )?(obrigad[oa]|obg|cumprimentos|abraços?|por favor|senhor(es)?|…))?(${SEP}(obrigad[oa]` +
  `|cumprimentos|abraços?))?[^\\p{L}\\p{N}?]{0,9}$`;

const SIM =
  '(sim{1,9}|si{2,9}m{1,9}|claro|com certeza|certo|correto|correcto|exato|exatamente|isso( mesmo| aí)?|positivo' +
  '|afirmativo' +
  '|é isso( mesmo)?)';
const YES = `((${SIM})(${SEP}${SIM})?${SEP})?`;
const IT_WAS_ME =
  '(fui eu( (mesm[oa]|própri[oa]|sim))?|sou (o |a )(autor|autora|remetente)( .{0,30})?|sou eu( (mesm[oa]' +
  '|própri[oa]|sim))?|fui eu (mesm[oa] )?(quem|que) .{0,40}' +
  '|eu (mesm[oa] )?(o |a |vos |lhes )?(escrevi|enviei|mandei|pedi|solicitei|fiz)( .{0,40})?|(escrevi|enviei|mandei' +
  '|pedi|solicitei|fiz) (o |esse |este |a |essa |esta )(pedido|solicitação|e-?mail|mensagem|reembolso)( .{0,30})?' +
  '|partiu de mim|foi (feit[oa]|enviad[oa]) por mim)';
const MINE =
  '((o|este|esse|a|esta|essa) (pedido|solicitação|mensagem|e-?mail|mail)( de (reembolso|estorno))? (é' +
  '|foi) (mesmo )?(meu|minha|noss[oa]|corret[oa]|feit[oa] por mim)|é meu|é minha|é (o meu|a minha) (pedido' +
  '|solicitação))';
const CONFIRM = '((eu )?confirm(o|amos|ado|ada))';
const DOUBT =
  '(acho|acredito|creio|suponho|talvez|se calhar|provavelmente|pode ser|não (sei|tenho certeza|tenho a certeza' +
  '|me lembro|lembro)|mas|porém|embora|qual)';
const GO_ON =
  `(${SEP}(pode(m)? (fazer|prosseguir|continuar|seguir|processar|avançar)|confirmad[oa]|${CONFIRM}|à vontade` +
  '|pode ser))?';

/** Answers to "was it you?"; what hedges is neither. */
export const CONFIRMATION: Language['confirmation'] = {
  yes: {
    said: looselyAll([
      `${HEAD}${SIM}(${SEP}${SIM})?${TAIL}`,
      `${HEAD}${YES}${IT_WAS_ME}${GO_ON}${TAIL}`,
      `${HEAD}${YES}${MINE}${GO_ON}${TAIL}`,
      `${HEAD}${YES}${CONFIRM}( (o|a|meu|minha|esse|este|essa|esta))?( (meu|minha))?( (pedido` +
        `|solicitação))?( de (reembolso|estorno))?${TAIL}`,
      `${CONFIRM} (que|ter|de que|ser) (sim )?(${IT_WAS_ME}|${MINE}|(eu )?(o |a )?(escrevi|enviei|pedi|fiz|mandei` +
        '|solicitei)|(escrito|enviado|pedido|feito|solicitado)( .{0,30})?)',
    ]),
    not: looselyAll([
      '(não|nunca) (fui|sou|é|são|foi|confirm|escrevi|envi|ped|reconheço|fiz).*',
      '(confirmo|confirmamos|confirmado) que não.*',
      `^.{0,200}(?<![\\p{L}\\p{N}])${DOUBT}(?![\\p{L}\\p{N}]).*`,
      '(se|que) (fui eu|sou eu) (ou|quem).*',
    ]),
  },
  no: {
    said: looselyAll([
      `${HEAD}(não|nops?|negativo)(${SEP}(não|nunca|senhor(es)?|de jeito nenhum|de modo nenhum))?${TAIL}`,
      'não (fui|sou) eu',
      `${HEAD}(não${SEP})?não (o |a )?reconheço${TAIL}`,
      'eu não fui( eu)?',
      '(e-?mail|mensagem|pedido|mail) não (veio|vem|partiu|saiu) de (mim|nós)',
      '(fazer-se|se fazendo|faz-se|se faz|se fez|passando-se|se passando|passar) (passar )?por mim',
      'não tenho nada a ver',
      'não fomos nós|nós não fomos',
      '(eu )?(não|nunca) (o |a |vos |lhes )?(escrevi|escrevemos|enviei|enviamos|enviámos|mandei|pedi|pedimos' +
        '|solicitei|solicitamos|fiz|fizemos|realizei)( (nada|isso|isto|nenhuma?|esse|essa|este|esta|tal|qualquer|o|a' +
        '|um|uma))?( (pedido|solicitação|e-?mail|mensagem|reembolso|estorno|devolução' +
        '|reclamação))?( de .{0,24})?(?= *[,;…]|$| (de|por|e|nem) )',
      'não reconheço ((ess[ea]|est[ea]|o|a|tal|nenhum) (pedido|solicitação|e-?mail|mensagem)|isso|isto)(?= *[,;…]|$' +
        '| (de|por|e|nem) )',
      '(pedido|solicitação|e-?mail|mensagem|mail|reclamação) não (é|foi|era|partiu|veio|saiu) (meu|minha|noss[oa]' +
        '|de mim|d[ae] (minha|nossa) parte|feit[oa] por (mim|nós)|de nós)',
      'não (é|era|foi) (meu|minha|noss[oa])( (pedido|solicitação|e-?mail))?$',
      'não (partiu|veio) de mim',
    ]),
    not: looselyAll([
      '(acho|acredito|creio|suponho|talvez|se calhar|provavelmente|pode ser) .*',
      'não (sei|tenho (a )?certeza|me lembro|lembro|entendi|percebi).*',
      'não (escrevi|pedi|enviei) (ainda|mais|antes).*',
    ]),
  },
};

import type { Language } from '../wording.js';
import { looselyAll } from './loosely.js';

/** What may stand around a bare answer: the whole sentence is it, for short words mean other things elsewhere. */
const HEAD =
  '^[^\\p{L}\\p{N}¿?]{0,6}((hola|buenas|buenos días|buenas tardes|buenas noches|buen día|estimad[oa]s( señores)?' +
  '|señores)[,:. ]{1,3})?';
const TAIL =
  '([,;. ]{1,3}(muchas |mil )?(gracias|saludos|un saludo|por favor|señor(es)?|…))?([,; ]{1,3}(gracias|saludos' +
  '|un saludo))?[^\\p{L}\\p{N}?]{0,9}$';

const SI =
  '(sí|sip|sii{1,9}|claro( que sí)?|por supuesto|(es )?correcto|exacto|efectivamente|así es|afirmativo|simón|dale)';
const IT_WAS_ME =
  '(fui yo( mism[oa])?|he sido yo|soy yo|soy (el |la )(autor|autora|remitente)( .{0,30})?|yo fui' +
  '|fui yo quien .{0,40}|yo (mism[oa] )?(la |lo |les |os )?(escribí' +
  '|envi(é|ó)|mandé|pedí|solicité|hice|he escrito|he enviado|he pedido|he hecho)( .{0,40})?)';
const MINE =
  '((la|esta|esa|dicha) (solicitud|petición|reclamación) (sí )?(es|fue) (mía|nuestra|correcta|hecha por mí)|(el|este' +
  '|ese) (correo|mensaje|pedido|reclamo) (sí )?(es|fue) (mío|nuestro|correcto)|es mía|es mío|((la|esta' +
  '|esa) (solicitud|petición) )?(la|lo) (hice|envié|mandé|escribí|pedí) yo( mism[oa])?)';
const CONFIRM = '((lo |la |se lo |os lo |les )?confirm(o|amos|ado|ada))';

/** Answers to "was it you?"; what hedges is neither. */
export const CONFIRMATION: Language['confirmation'] = {
  yes: {
    said: looselyAll([
      `${HEAD}${SI}([ ,]{1,2}${SI})?${TAIL}`,
      `${HEAD}(${SI}[ ,]{1,2})?${IT_WAS_ME}([ ,]{1,2}(dale( nomás)?|confirmad[oa]|${CONFIRM}))?${TAIL}`,
      `${HEAD}(${SI}[ ,]{1,2})?${MINE}${TAIL}`,
      `${HEAD}(${SI}[ ,]{1,2})?(yo )?${CONFIRM}( (la|mi|esta|esa|dicha) (solicitud|petición` +
        `|reclamación))?( de (reembolso|devolución))?${TAIL}`,
      `${CONFIRM} (que|de que|haber) (sí )?(yo )?(${IT_WAS_ME}|${MINE}|(yo )?(la|lo) (escribí|envié|pedí|hice|mandé` +
        '|solicité)|(escrib|envi|ped|solicit|hech|realiz)~ .{0,40}|(escrito|enviado|pedido|solicitado|hecho) .{0,30})',
    ]),
    not: looselyAll([
      'no (fui|he sido|soy|es|son|confirmo|confirmamos|la|lo|les|escrib|envi|ped|reconozco).*',
      '(confirmo|confirmamos|confirmado) que no.*',
      '(creo|supongo|quizás?|tal vez|puede|a lo mejor|posiblemente|seguramente|no (sé|estoy|recuerdo)).*',
      '.{0,120} (creo|supongo|quizás?|tal vez|a lo mejor|pero|aunque|no (sé|estoy|recuerdo))(?! .{0,20}que fui yo).*',
    ]),
  },
  no: {
    said: looselyAll([
      `${HEAD}(no|nop|nel)([ ,]{1,2}(no|nunca|para nada|señor(es)?))?${TAIL}`,
      'no (fui|he sido) yo',
      `${HEAD}(no[ ,]{1,2})?no (lo |la )?reconozco${TAIL}`,
      'no (lo|la) (hice|he hecho|envié|he enviado|mandé|escribí|he escrito|pedí|he pedido) (yo|nosotros)',
      'yo no (fui|he sido|soy)',
      '(nunca|jamás|no) (les|os|le) (he escrito|escribí|escribimos|mandé|envié)',
      '(correo|mensaje|solicitud|mail) no (viene|vino|proviene|salió) de (mí|nosotros)',
      '(se (hace|hizo|está haciendo)|hacerse|haciéndose) pasar por (mí|nosotros)',
      'no tengo (nada )?que ver|nada que ver con',
      `no (fuimos|hemos sido) nosotros|nosotros no (fuimos|hemos sido)`,
      '(yo )?no (la |lo |les |os |se )?(he |hemos )?(escribí|escrito|envié|enviado|mandé|mandado|pedí|pedido|pedimos' +
        '|solicité|solicitado|hice|hecho|realicé|realizado)( (nada|eso|esto|ningun[oa]|ningún|ese|esa|esta|este|tal' +
        '|dicha))?( (solicitud|petición|correo|mensaje|reembolso|devolución|reclam~))?( de .{0,24})?(?= *[,;…]|$' +
        '| (de|por|y|ni) )',
      '(yo )?no (re)?conozco ((esa|esta|dicha|la|este|ese|ninguna|el) (solicitud|petición|correo|mensaje|pedido)' +
        '|nada|eso|esto)(?= *[,;…]|$| (de|por|y|ni) )',
      '(solicitud|petición|correo|mensaje|reclamación) no (es|fue|era) (mí[oa]|nuestr[oa]|de mi parte|hech[oa] por)',
      'no (es|era|fue) (mí[oa]|nuestr[oa])( (solicitud|petición|correo))?$',
      '(no es|esa no es|esta no es) (mi|nuestra) (solicitud|petición)',
    ]),
    not: looselyAll([
      '(creo|supongo|quizás?|tal vez|puede|a lo mejor|posiblemente) .*',
      'no (sé|estoy segur[oa]|recuerdo|entiendo|me acuerdo).*',
    ]),
  },
};

import type { Wording } from '../wording.js';
import { loosely } from './loosely.js';
import { HAVE, PRICE, SERVICE } from './words.js';

const CHANGED =
  '(baj(ó|aron|ado|asteis|an|a)|rebaj(ó|aron|ado)|redu(jo|jeron|cido)|sub(ió|ieron|ido|isteis|en)|aument(ó|aron|ado)' +
  '|increment(ó|aron|ado)|cambi(ó|aron|ado)|modific(ó|aron|ado)|actualiz(ó|aron|ado)|cay(ó|eron)|caído|abarat~' +
  '|encarec~|ajustaron|bajar|rebajar|subir|aumentar|reducir)';

export const PRICE_CHANGE: Wording = loosely({
  said: [
    `${CHANGED} (\\p{L}+ )?(de |el |los |las |la |sus |vuestr[oa]s |tus )?(\\p{L}+ )?${PRICE}`,
    `${PRICE} (\\p{L}+ )?(\\p{L}+ )?(se |han? )?(se )?(han? )?${CHANGED}`,
    '(bajada|rebaja|subida|aumento|cambio|reducción|baja|incremento|alza|descuento|caída) (de|en|del) (los |el |sus ' +
      `|la |las |vuestr[oa]s )?${PRICE}`,
    '(ahora|hoy|ya) .{0,16}(más barat[oa]s?|cuestan?|vale|sale a|está a|cobran) .{0,16}\\d{1,9}',
    '(ahora|hoy|ya|ahorita) .{0,16}(está|es|sale|son|cuesta|están|vale|valen|cuestan) .{0,10}(más barat[oa]s?|menos' +
      '|la mitad)',
    '(más barat[oa]s?) .{0,12}(ahora|hoy|que cuando|después|desde)',
    `(nuev[oa]s?|actual(es)?|rebajad[oa]s?|antigu[oa]s?) ${PRICE}`,
    `${PRICE} (nuev[oa]s?|actual(es)?|de ahora|de hoy|rebajad[oa]s?|anterior(es)?|viej[oa]s?|antigu[oa]s?)`,
    '(valía|costaba|estaba|era) .{0,16}(doble|triple|mitad|más|menos) .{0,8}(que|de) (hoy|ahora)',
    '(muy|demasiado|tan|bastante|super|re) car[oa]s?|carísim[oa]s?',
    `${PRICE} .{0,16}(demasiado|muy|tan) alt[oa]s?`,
    '(rebaja|bajada|promoción|descuento) .{0,60}diferencia',
    '(puso|pusieron|ponen|hicieron|pusisteis) (\\p{L}+ )?más (barat|car)[oa]s?',
    '(hoy|ahora) .{0,30}\\d.{0,30}(ayer|semana pasada|mes pasado|antes|cuando) .{0,24}\\d{1,9}',
  ],
  not: [
    `no .{0,12}(cambi~|subida|bajada|aumento) .{0,10}${PRICE}`,
    '(otro|otra|competencia|otros) .{0,24}más barat[oa]s?',
    'modelo .{0,6}car[oa]',
    `(con )?nuestr[oa]s? (\\p{L}+ )?${PRICE}`,
  ],
  hides: ['wrong_amount'],
});

const FAILED_ONES =
  '((que )?(no )?(\\p{L}+ )?(fall(id|ad)[oa]s|fallaron|fallan|con (error|errores|fallo)|erróneas)|errores|fall(os|as))';
const BILL = '(cobr~|factur~|carg(aron|ad~)|cost(ó|aron)|debit~|pagué)';

export const NEVER_CHARGED: Wording = loosely({
  said: [
    `${FAILED_ONES} .{0,24}(no|nunca|ni) ${'((se|me|nos) )?((me|nos|las|los|lo|la) )?'}(las |los )?${HAVE}((sido|fue` +
      `|fueron|están|estaban|son|siquiera|aparecen|salen) )?(en la factura|en mi factura|${BILL})`,
    `(no|nunca|tampoco) ((se|me|nos) )?((me|nos|las|los) )?${HAVE}${BILL} .{0,24}${FAILED_ONES}`,
    `${FAILED_ONES} .{0,16}(son|eran|fueron|salen|salieron|es|sale|están) grat(is|uit[oa]s?)`,
    '(no|nunca) (fueron|han sido|fue|ha sido|están|estaban|son) (cobrad|facturad|cargad)[oa]s?',
    `${FAILED_ONES} .{0,20}no .{0,12}(aparecen|salen|figuran|están|vienen) en (la|mi|nuestra|su) factura`,
    `ningun[oa] de (las|los|mis) .{0,20}${FAILED_ONES} .{0,16}(cobr|factur)~`,
    `sin (cobrar~|facturar~|cargo|coste|costo) .{0,16}${FAILED_ONES}`,
    `${FAILED_ONES} .{0,16}sin (cobrar~|facturar|cargo|coste|costo)`,
    '(no|nunca) .{0,16}(descont|quit|cobr|carg|factur|debit)~ (nada )?(por|de) (las|los|aquellas|esas) ' +
      '.{0,20}(fall|error)~',
    '(intentos|peticiones|solicitudes|imágenes|generaciones) (fallid|fracasad|errad)[oa]s .{0,24}no ' +
      '.{0,24}(cobr|factur|descont|cost|carg)~',
  ],
  not: [
    '(no|nunca) (se )?(me |nos )?(deb|tendr|tien|pued)~ (que )?(ser |haber )?(cobr|factur|carg)~.{0,30}',
    `${SERVICE} .{0,6}no .{0,8}pagué~`,
  ],
  hides: ['failure'],
});

import type { Wording } from '../wording.js';
import { loosely } from './loosely.js';
import { HAVE, THE } from './words.js';

const MONEY = '(dinero|plata|pasta|lana|guita|importe|monto|pago|diferencia|cantidad|suma|total)';
const REFUND_WORD = '(re?e[nm]?bols~|rembols~|devoluci(ón|ones)|devolusion|debolucion|reintegr~)';

/** Asks for money back. "Devolvió un error" is said of the API. */
export const REFUND: Wording = loosely({
  said: [
    REFUND_WORD,
    '(devuélv|debuelv|devuelb|regrés|reintégr|retórn)(an|a|e|enme|anme|annos|anos|eme|anlo|anla|elo|ame|adme|anle' +
      '|annoslo)',
    '(devolv|regres)(er|erme|ernos|erlo|erla|érmelo|eran|ieran|iesen|iera|erían|éis|erse|erle|ed|edme|edlo|arme' +
      '|ar) ?(?!(un |el )?error)',
    '(me|nos) (lo |la |los |las )?(pueden |podrían |puede |podría |van a )?(devuelv|devolv)(e|en|es|éis|an|er' +
      '|erán?)(?! (un |el )?error)',
    `(recuper|regres|retorn|reclam)~ .{0,16}${MONEY}`,
    `(quiero|exijo|dame|denme|necesito|quisiera|pido|devuelv~) .{0,12}(mi|el|la|nuestro) (${MONEY})`,
    `${MONEY} .{0,16}(de vuelta|de regreso|de nuevo en)`,
    '(un )?(abono|abonen|abonar(me|nos|lo)?|abóne(n)?(me|nos|lo)?|acrediten|ingresen) .{0,30}(importe|tarjeta|dinero' +
      '|cuenta|porfa|por favor|…)',
    '(reverti|revers|revier|extorn)~ .{0,12}(cargo|cobro|pago|transacción|compra|operación|…)',
    `(anul|cancel|elimin|quit)~ .{0,12}(el|este|ese|los|la|un[oa]) (cargo|cobro|pago|transacción|de (las|los) dos)s?`,
    `compens(ar|en|ación|arme|arnos|e|arán)`,
    '(pido|quiero|queremos|solicito|quisiera) .{0,16}diferencia',
    '(dónde|cuándo|qué pasó con) .{0,16}(mi|el|nuestro|la|mis) (dinero|plata|lana|reembolso|devolución' +
      '|guita|pasta|pesos)',
    '(me|nos) (deben?|debéis|adeudan) (todavía |aún )?(dinero|plata|\\d{1,6})',
  ],
  not: [
    `(gracias|agradecid[oa]s?|agradezco (mucho )?(el|su|la))(?! .{0,8}por un[oa]? | de antemano| por (devolv` +
      `|reembols|reintegr)\\p{L}+(me|nos))` +
      ` .{0,24}(${REFUND_WORD}|devolver~|dinero)`,
    `${HAVE}(recib|lleg)~ (\\p{L}+ )?(el|la|su|mi|un|ya) (\\p{L}+ )?(${REFUND_WORD}|${MONEY})`,
    `(el|la|mi|su) (${REFUND_WORD}) (ya )?${HAVE}(lleg~|recib~)`,
    'no (\\p{L}+ )?(\\p{L}+ )?(quiero|necesit~|pido|pedimos|pide|busco|solicit~|hace falta|es necesari[oa]|quer~|hay' +
      `|deseo|requier~|reclam~) (\\p{L}+ )?(\\p{L}+ )?(${REFUND_WORD}|devuelv~|que (me )?devuelv~|dinero)`,
    `no (es|era|se trata de) (por |para )?(un |una |ningún |el |la )?(\\p{L}+ )?${REFUND_WORD}`,
    `no .{0,6}${HAVE}(pedí~|solicit~|escrib~|escrit~|hic~|hecho|mand~|envi~) ${THE}(\\p{L}+ )?(de )?${REFUND_WORD}`,
    `(política|políticas|condiciones|términos|reglas|normas|plazos?) (de|sobre) (las |los )?${REFUND_WORD}`,
    '(nunca|no) .{0,12}devuelven nada',
    `(não|nem|sem) .{0,30}${REFUND_WORD}`,
    `obrigad~ .{0,24}${REFUND_WORD}`,
    `(recebi|chegou|caiu|recebemos) .{0,16}${REFUND_WORD}`,
    `(o|meu) ${REFUND_WORD} (já )?(chegou|caiu)`,
    `(condições|termos) de ${REFUND_WORD}`,
  ],
});

const CHARGE = '(cargos?|cobros?|débitos?|adeudos?|pagos?|facturas?|recibos?)';

/** Speaks of what was charged; newsletters speak of prices and offers, and of bills in general. */
export const BILLING: Wording = loosely({
  said: [
    `(me|nos|se|le|les|lo|la) (me |nos |lo |la |los |las )?${HAVE}(cobr|carg|factur|debit|descont|adeud)(aron|ado` +
      '|asteis|aste|ó|an|áis|aban|aba|as|ando|en)',
    '(me|nos) (están?|siguen?|vienen?|volvieron a|vuelven a|van a) (cobr|carg|factur|debit|descont)~',
    `(me|nos) (han? )?(quit|sac)(aron|ado|ó|an) .{0,16}(dinero|plata|euros|dólares|pesos|soles|\\d)`,
    `(este|ese|un|estos|esos|unos|dos|otro|mis?|doble|qué|aquel|el|los|nuevo) ${CHARGE} .{0,30}(tarjeta|cuenta|banco` +
      '|\\d|…|imaginator|ustedes|no|raro|extraño|desconocido|duplicado|mes|hace)',
    `(este|ese|estos|esos|aquel|doble) (cargo|cobro|débito|adeudo|pago|recibo)s?`,
    `${CHARGE} (en|a) (mi|la|nuestra) (tarjeta|cuenta|visa|banco)`,
    `${CHARGE} (duplicad|doble|repetid|desconocid|indebid|incorrect|extrañ|raro|equivocad|pendient)~`,
    '(mi|mis|nuestras?|esta|vuestra|estas|última) (última |últimas |nueva )?facturas?',
    'factura (de|del) (octubre|noviembre|enero|mes|imaginator|este|septiembre|diciembre|febrero|marzo|abril|mayo' +
      '|junio|julio|agosto)',
    '(extracto|estado de cuenta|resumen) .{0,24}(sale|aparece|veo|figura|imaginator|tarjeta|banco|dos veces)~',
    '(pagué|he pagado|pagamos|hemos pagado|pago) .{0,30}(\\d|dos veces|ustedes|imaginator|de más|api|imágenes|y no)',
    '(cobran|cobráis|cobras|facturan|cobraron) (de más|dos veces|doble|demasiado|tanto|mal)',
    '(debitado|debitaron|adeudado)',
    'no .{0,12}(de acuerdo|conforme) con (la|el|mi|esta|este|su) (\\p{L}+ )?(factura|cobro|cargo|importe' +
      '|monto|precio|total)',
    '(su|la|última) (última )?factura .{0,16}(no|rara|extrañ|confus|mal)~',
    '(me|nos) (han? )?(\\p{L}+ )?(estaf|rob|tim)(aron|ado|ó|asteis)',
  ],
  not: ['(hacerse|hace|hacen|a) cargo (de|del)', '(cómo|como) (pago|puedo pagar)'],
});

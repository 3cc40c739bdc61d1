import type { Wording } from '../wording.js';
import { loosely } from './loosely.js';
import { CHARGED, IMAGE } from './words.js';

const INVOICE = '(facturas?|recibos?|comprobantes?|boletas?|cfdi|justificantes?|inv|…)';
const TAX_DATA =
  '(nif|cif|rfc|rut|ruc|nit|cuit|iva|número fiscal|razón social|datos (fiscales|de facturación|de la empresa)' +
  '|direcci(ón|ones)|domicilio|nombre (de|fiscal)|nombre)';
const PLEASE_SEND =
  '(enví(en|enme|ennos|arme|arnos|ar|ad|adme|eme|enos|a|as|ame)|envían|mand(an|a|en|enme|ennos|arme|arnos|ar|ad|adme' +
  '|eme|ame|as)|facilit~|emit(an|ir|irme|irnos|a|e)|pás(en|ar)(me|nos)|pasar(me|nos)|pas(an|as)|remit(an|ir|irme' +
  '|irnos|e)|hac(er|erme|en)|hag(an|anme)|gener(ar|en)|expid(an|a)|reenví~)';

/** Plainly wants something else than money: papers, data, help, or only to say thanks. */
export const WANTS_OTHER: Wording = loosely({
  said: [
    `(copias?|duplicado|pdf|xml) (de |del )(la |mi |una |nuestra |esta |su |el |mis |las )?(\\p{L}+ )?${INVOICE}`,
    `${INVOICE} (\\p{L}+ )?(en|como) (formato )?(pdf|xml|papel)`,
    `${PLEASE_SEND} .{0,24}(la |una |mi |las |nuestra |el |un )(\\p{L}+ )?${INVOICE}`,
    '(necesit(o|amos|aría|aríamos)|me hace falta|quisiera|solicito|solicitamos|quiero|queremos|me falta|requiero' +
      '|ocupo) (recibir |tener |pedir |descargar )?(la |una |mi |las |nuestra |el |un )?(copia|facturas?|recibos?' +
      '|comprobantes?|cfdi|justificantes?|boleta)',
    '(dónde|donde|cómo|como) .{0,16}(descarg|encuentr|baj|consig|veo|obten|obteng)~ .{0,16}(factura|recibo' +
      '|comprobante)s?',
    '(falt|cambi|corri[jg]|correg|corrig|rectifi|modifi|actuali|añad|agreg|inclu|pon|pong|figur|aparezca' +
      `|constar)~ .{0,40}${TAX_DATA}`,
    `${INVOICE} .{0,40}(sin|con|lleva|tiene|falta|a nombre de|está a) .{0,24}${TAX_DATA}`,
    `${INVOICE} .{0,24}a nombre de`,
    `${TAX_DATA} .{0,30}(está|es|son|están) (mal|incorrect|equivocad|erróne)~`,
    `(nuev[oa]s?|correct[oa]s?) ${TAX_DATA}|${TAX_DATA} (nuev[oa]s?|correct[oa]s?|(ha )?cambi~)`,
    '(nuestro|mi|nuestra) (nif|cif|rfc|rut|ruc|nit|cuit|razón social) (es|son)',
    `${INVOICE} .{0,24}(incluye|lleva|tiene) (el )?iva`,
    'factura rectificativa|refactur~',
    '(cambiar|cambien|actualizar|actualicen|modificar|cambiad|modifiquen|cambio) (de )?(mi |la |el |nuestr[oa] ' +
      '|los )?(correo|e-?mail|direcci(ón|ones)|tarjeta|contraseña|plan|(método|forma) de pago|titular|nombre)',
    '(cómo|como) (puedo|se puede|se|hago|podría|podemos|configur~|consigo|integr~|us[oa]|pongo|generar|hacer|llamo' +
      '|funciona)',
    '(ayuda|soporte|duda|pregunta|asistencia) (técnic[oa]|con (la|el|mi) (integración|api|sdk|librería))',
    `(tengo|tenía|tenemos|quería hacer|hago|es) (una |otra |alguna |solo una )?(duda|pregunta|consulta)s?`,
    '^(solo |sólo )?(una )?(duda|pregunta|consulta|curiosidad)( rápida)?( sobre| acerca| de|:|,).*',
    '(cuánto|cuanto) (cuesta|vale|costaría|cobran|cuestan|sale|saldría|me costaría|costarían)',
    '(hay|tienen|ofrecen|hacen) (\\p{L}+ )?descuentos?',
    '(qué|con qué|cuál (fue|es) (la|el)) (semilla|seed|modelo|prompt|licencia)',
    '(?<!(no|não|nao) )(puedo|podemos|se pueden?) (reutiliz|usar|utiliz|public|vend|imprim)~ .{0,16}(la|las|esta' +
      `|estas|${IMAGE}|comercial)~`,
    '(gracias|agrade~) (a (ustedes|todos) )?(por|la|el|su) (el |la |su |tan |lo |vuestra |haber ' +
      '|este )?(rápid~ )?(reembols|devoluci|devolv|reintegr|rápid|solucion|resol|gestión|dinero|servicio|trabajo' +
      '|imágenes|excelente)~.*',
    '(solo|sólo|simplemente|únicamente) (quería|queríamos|quiero|escribo|para|os escribo' +
      '|les escribo) (para )?(dar(les|os|te|le)?( \\p{L}+)? (las )?gracias|agradecer~|decir(les|os)? (que )?(gracias' +
      '|lo|me|qué|están?))',
    '(reembolso|dinero|devolución|abono) ya (me )?(llegó|ha llegado|está)',
    '(ya )?(he |hemos |me ha |me )?(recib(í|ido|imos)|lleg(ó|ado)) (ya )?(el|la|su|mi) (reembolso|devolución|dinero' +
      '|abono)',
    '(qué|muy|tan|súper|super) (lind|bonit|bell|hermos|precios|chul|buen|genial|buenísim|padr|bacan' +
      `|cheverr?)[oaes]{1,3} .{0,12}${IMAGE}`,
    `${IMAGE} .{0,24}(son|están|quedaron|quedó|salieron|han quedado) (\\p{L}+ )?(genial|precios|perfect|increíbl` +
      '|maravill|espectacul|hermos|lind|bonit|estupend|excelent|fantástic|buenísim)~',
    '(me|nos) (encant|fascin)(a|an|ó|aron|ado)',
    '(excelente|gran|buen|magnífico|estupendo|increíble) (servicio|trabajo|producto)',
    '(felicidades|enhorabuena|felicitaciones|felicito|los felicito)',
    '(muy|super|súper) (content|satisfech|agradecid|feli[zc])~ (con|por)',
    '(no (encuentro|hallo|localizo)|perdí|se me perdió|extravié) (el|la|mi|los) (recibo|factura' +
      '|comprobante|boleta|ticket de compra)',
    'factura (rectificativa|corregida|rectificada|actualizada|a nombre)|razón social (antigua|vieja|nueva' +
      '|anterior)',
    '(desde|ahora|somos) .{0,24}somos «',
    'a todos les (encant|gust)~|(solo|sólo) (para|quería) (contar|decir)(les|os|te) .*',
    'gracias .{0,16}por (su|tu|la|vuestra|toda su) (rápida|excelente|gran|valiosa|pronta) (ayuda|asistencia' +
      '|solución|gestión)',
    'gracias .{0,16}por (su|tu|la|vuestra|toda su) (ayuda|asistencia|apoyo) (tan )?(rápida|inmediata' +
      '|con (\\p{L}+ )?(\\p{L}+ )?…)',
    `gracias .{0,16}por (las|los|mis|estas) (\\p{L}+ )?${IMAGE}`,
    'todo (ha |me |nos )?(funcionó|funcionado|funciona|salió|salido|fue|ido|anduvo|marchó) (\\p{L}+ )?(bien' +
      '|perfecto|perfectamente|genial)',
    '(el|mi|la|su) (reembolso|dinero|devolución|abono) (me |ya |ya me )?(llegó|ha llegado)',
  ],
  not: [
    '(de antemano|por adelantado|por anticipado)( .{0,60})?',
    'gracias .{0,16}por un[oa]? .{0,60}',
    'gracias por (devolver|reembolsar|reintegrar)(me|nos).*',
    '(si|que|hasta|antes|siempre|normalmente|no) todo .{0,32}(bien|perfecto|genial)|todo .{0,32}(,| )(pero' +
      '|hasta|salvo|excepto|menos).*',
    '(reembolso|dinero|devolución|abono) (aún |todavía )?no .{0,24}',
    `no (quiero|necesito|es) (una |la )?(copia|factura)`,
    '(cómo|como) (puedo|se|hago|podemos|podría) .{0,16}(recuper|pedir|solicit|reclam|obten|cancel|devolv)~',
    `(cómo|como) (es|puede ser|es posible)`,
    `(cómo|como) se .{0,8}(atrev|permit)~`,
    `(copia|pdf) adjunt~|adjunto .{0,16}(copia|pdf|factura).{0,20}`,
    `por ?qué .{0,10}${CHARGED}`,
    'gracias (por (su|la|vuestra|tu) (atención|ayuda(?! (tan )?(rápida|inmediata|con))|comprensión|tiempo' +
      '|respuesta|paciencia))',
    'agrade(cer|ce|c)(ía|ia|iam|íamos|é|emos|eria|eríamos) .{0,16}(reembols~|devoluci~|devol~).*',
  ],
});

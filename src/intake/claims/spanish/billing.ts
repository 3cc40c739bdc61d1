import type { Wording } from '../wording.js';
import { loosely } from './loosely.js';
import { CHARGE, CHARGED, IMAGE, NOT, ONLY, PRICE, REQUEST, TIMES, TWICE } from './words.js';

const ONE = '(la misma|el mismo|las mismas|los mismos|lo mismo|una sola|un solo|una única|un único|una misma|un mismo)';
const AGAIN = '(otra vez|de nuevo|nuevamente|(una |por )?segunda vez)';

export const DUPLICATE: Wording = loosely({
  said: [
    `${CHARGED} .{0,40}${TWICE}`,
    `${TWICE} .{0,24}(${CHARGED}|${CHARGE})`,
    `(cobr~|cargaron|cargado|debit~|factur(aron|ado|ó)|descont~) .{0,30}${AGAIN}`,
    `${AGAIN} .{0,12}(cobr~|cargaron|cargado|debit~|facturaron|descontaron)`,
    '(volv~|vuelven?|vuelto) a (cobr~|carg~|factur~|debit~|pasar~|descont~)',
    'duplic(ad[oa]s?|idad|aron|ó|ación)',
    `${CHARGE} .{0,20}(repetid[oa]s?|idéntic[oa]s?|iguales)`,
    `(${TIMES}|ambos|varios|muchos) (\\p{L}+ )?${CHARGE} .{0,40}(${ONE}|idéntic[oa]s?|iguales)`,
    `${ONE} (\\p{L}+ )?(${REQUEST}|${CHARGE}|cosa|imagen|importe) .. (${TWICE}|${AGAIN}|repetid[oa])`,
    `${ONE} (\\p{L}+ )?${REQUEST},? .{0,12}${TIMES} ${CHARGE}`,
    `(un|una|1) (sol[oa] |únic[oa] )?${REQUEST},? (y |pero |con )?${TIMES} ${CHARGE}`,
    `(aparecen?|sale|salen|figuran?|consta|viene|está|veo) .{0,16}${TIMES} veces`,
    `(un |el )?(segundo|2º|2do|otro) (cargo|cobro|pago|débito) (por|de|para) (la|el|lo|un)`,
    `(cargo|cobro|pago)s? (por|de) .{0,12}(son|es) (por |de )?${ONE}`,
    '(es|como) (la |una )?(copia|repetición)( exacta)? (de|del) (…|la otra|otr[oa]|la anterior|el anterior|anterior' +
      '|cargo)',
    `(dos|2) (cargos|cobros|pagos|débitos)`,
    '… (y|e|o|/|\\+|,) … .{0,24}(mism[oa]s?|idéntic[oa]s?|duplicad[oa]s?|iguales|repetid[oa]s?)',
    `(un|una|un solo|una sola) (sol[oa] )?(clic|click|${REQUEST}|compra|orden)( sol[oa])?,? .{0,30}(dos|2` +
      '|doble)( (cargos|cobros|pagos|veces|débitos))?(?! (imágenes|fotos|días|semanas|horas|meses))',
    '(veo|aparecen|hay|salen|figuran|tengo) (dos|2|tres) (líneas|renglones|movimientos|cargos|partidas' +
      '|importes) (idéntic|igual|repetid)~',
    '(pasaron|cargaron|cobraron|debitaron|pasado) .{0,40}segunda vez',
  ],
  not: [
    `${NOT} (me |nos |se |lo |la |han |fue |es |está |están |hay |son |hubo )?.{0,16}(duplicad[oa]s?|dobles?` +
      '|dos veces)( \\p{L}+)?',
    `(${IMAGE}|correos?|mensajes?|mails?|e-?mails?|tickets?) .{0,16}(duplicad[oa]s?|repetid[oa]s?|dos veces)`,
    `duplicad[oa]s? .{0,12}(${IMAGE}|correos?|mensajes?|mails?|e-?mails?|tickets?)`,
    'duplicado (de |del )(la |mi |su |esta |una )?(factura|recibo|comprobante|inv|boleta)',
    '(escrib~|pedí|pedimos|he pedido|hemos pedido|solicit(é|ado)|intent~|prob(é|ado|amos)|envi~|mand~|llam~|reclam~' +
      '|hice|hecho|pulsé|clic~|puls~|di) .{0,24}' +
      TWICE,
    '(el|al|un|la|paso) (doble|triple) (de|del|que|precio)',
    `${TIMES} (cargos|cobros|pagos) (distint|diferent|separad|correct)~`,
  ],
});

const FIGURE =
  '(importes?|montos?|sumas?|total(es)?|precios?|tarifas?|cifras?|cantidad(es)?|facturas?|facturación|cargos?' +
  '|cobros?|cálculos?|cuentas|valor|números|coste|costo)';
const WRONG =
  '(mal|incorrect[oa]s?|erróne[oa]s?|equivocad[oa]s?|errad[oa]s?|inexact[oa]s?|demasiado alt[oa]s?|muy alt[oa]s?' +
  '|inflad[oa]s?|exagerad[oa]s?|excesiv[oa]s?|desorbitad[oa]s?)';
const OUGHT = '(deb(ería|erían|ía|ían|ió|iera|ieron)|tend(ría|rían) que|tenían? que|habría)';
const COST = '(ser|costar|sido|costado|cobrar~|salir|pagar|cobrado|pagado|dar|facturar~|haber~)';

export const WRONG_AMOUNT: Wording = loosely({
  said: [
    `${FIGURE} .{0,30}(están?|es|son|parecen?|vienen?|salen?|eran?|fue|calcularon) .{0,12}${WRONG}`,
    '(importes?|montos?|sumas?|total|precios?|tarifas?|cantidad|facturas?|facturación|cargos?|cobros?' +
      `|cálculos?) ${WRONG}`,
    `${FIGURE} .{0,24}no .{0,8}(puede ser|cuadran?|coinciden?|correspond~|concuerdan?|encajan?|es correct[oa]` +
      '|son correct[oa]s|está bien|es el|es la|es lo)',
    'no (me |nos )?(cuadran?|salen las cuentas)',
    `${CHARGED} .{0,24}(de más|demasiado|en exceso|de la cuenta|mal|mucho más|tanto|un dineral)`,
    '(mal|erróneamente|incorrectamente) (calculad|cobrad|facturad)[oa]s?',
    'calcul(aron|ado|ó|asteis) (\\p{L}+ )?mal',
    '(más( caro)?|mayor|superior|por encima|por arriba) (de|del|que|a|al) (lo |el |la |los |las |su |sus ' +
      '|vuestr[oa] )?(\\p{L}+ )?(precios?|tarifas?|lista|debid[oa]|acordad[oa]|publicad[oa]|correspond~|anunciad[oa]' +
      '|que (pone|dice|figura|marca|corresponde|debía|indica|anunci~|aparece))',
    `${OUGHT} (\\p{L}+ )?${COST} .{0,16}\\d{1,9}`,
    `${OUGHT} (\\p{L}+ )?\\d{1,9}`,
    '\\d+ .{0,16}(en vez de|en lugar de|y no de) .{0,6}\\d{1,9}',
    '\\d+,? (y )?no \\d{1,9}',
    '(lista|web|página|tabla|tarifas?|sitio) (de precios )?.{0,12}(dice|pone|indica|marca|muestra|figura|aparece' +
      '|cuesta|es de|son) .{0,30}\\d{1,9}',
    `(cuesta|vale|precio es|a razón de|son|es de) .{0,12}\\d.{0,20} (y|pero) .{0,24}${CHARGED} .{0,12}\\d{1,9}`,
    `${CHARGED} .{0,16}\\d.{0,30}(y|pero|cuando|aunque|siendo que|si) .{0,24}(pedí~|us(é|amos|ado)|hice|hicimos` +
      `|gener(é|amos)|solicit~|encarg~|${ONLY}) .{0,16}\\d{1,9}`,
    '(error|errores|equivocación|fallo) (\\p{L}+ )?(de|en|en la|en el|en su|en mi|en los|con la' +
      '|con el) (\\p{L}+ )?(facturaci~|factura|cobros?|cálculos?|importe|precios?|suma|total|monto|cargo)',
    '(sobre ?preci~|sobre ?cobr~|sobre ?factur~|sobre ?cargo)',
    `(el |al |un )?(doble|triple) (de|del) (lo|precio|la tarifa|importe|valor)`,
    '(aplic~|us(aron|ado)|cobr~|factur~) .{0,20}(precio|tarifa|nivel|plan) .{0,16}(equivocad[oa]|incorrect[oa]' +
      '|erróne[oa]|pro|premium|hd|que no|superior|otr[oa]|mal)',
    `${CHARGED} .{0,24}(pro|premium|hd) .{0,16}(y|pero|cuando|aunque|en vez|en lugar|siendo)`,
    '(según|por) (mis|nuestros|nuestras) (cálculos|cuentas)',
    'por ?qué (me |nos )?(\\p{L}+ )?(tanto|\\d.{0,6}\\d? (por|en vez))',
    'por ?qué \\d.{1,6} (por|en|y)',
    'por ?qué .{0,16}\\d.{0,30} (si|cuando|pero) .{0,30}\\d{1,9}',
    '(me|nos) sal(e|en|ía|ían) .{0,8}\\d.{0,30} \\d{1,9}',
    'es (demasiado|mucho|una barbaridad)( dinero)?,? (para|por|calcul~|solo)',
    'cobro(s)? (excesivo|indebido|de más)s?',
    'cobr~ (más|de mas)',
    '(figuran|indican?|aparecen|ponen?|cuentan|facturan|muestra|hay|lista|cobran) .{0,12}\\d{1,7} ' +
      `(${IMAGE}|peticiones|solicitudes|llamadas|créditos|unidades)?.{0,40}(hicimos|hice|generamos|generé` +
      '|hemos|pedimos|pedí|usamos|usé|consumimos|consumí|encargamos|registros|historial) .{0,16}\\d{1,7}',
    'por ?qué .{0,24}(factur|cobr|carg|pag)~ .{0,24}(premium|pro|hd|4k|ultra|alta (definición|resolución)' +
      '|business)',
    '(factur|cobr|carg)~ .{0,24}(premium|pro|hd|4k|alta (definición|resolución)) .{0,24}(aunque|pero' +
      '|cuando|si|y (yo|nosotros)|en vez)',
    '(fue|sobra|puso|pusieron|metieron|coló) un cero|un cero (de más|de sobra)|coma .{0,12}(corrida|mal puesta)',
    '(no (me |nos |se )?(aplic|descont|consider|respet|tuv)~|sin aplicar|falta|olvid~) .{0,12}(el |la |mi ' +
      '|un )?(descuento|rebaja|promoción|cupón|código promocional|tarifa reducida)',
    '(descuento|rebaja|promoción|cupón) .{0,16}no .{0,12}(aplic|descont|consider|respet)~',
    '(normalmente|siempre|de costumbre|habitualmente) .{0,12}(pago|pagaba|cuesta|era|eran|son|cobran) ' +
      '.{0,8}\\d{1,9}',
    `(\\d{1,7}|${IMAGE}|peticiones) (\\p{L}+ )?de más`,
    `${CHARGED} .{0,12}\\d.{0,30}(cuando|pero|y) .{0,24}(carrito|presupuesto|precio|tarifa|decía|ponía` +
      '|acordad|pactad|anunci)~ .{0,16}\\d{1,9}',
  ],
  not: [
    `${FIGURE} (sí )?(es|está|son|están) (bien|correct[oa]s?)`,
    `${NOT} (es |está |son )(incorrect[oa]|equivocad[oa]|mal)`,
    '(puse|escribí|pedí|tecleé|metí|mandé|introduje|envié|generé|poner|pedir|escribir) .{0,6}\\d+ .{0,16}(en vez' +
      '|en lugar|y no) (de )?\\d+',
    `${PRICE} .{0,12}(demasiado|muy) alt[oa]s?`,
    `(nif|cif|rfc|rut|nit|cuit|razón social|dirección|domicilio|nombre|datos) .{0,30}(está|es|son|están) ${WRONG}`,
    '(devoluci(ón|ones)|devolver|devuelv~|reembols~|reintegr~) .{0,16}lo .{0,16}de más',
    '(manos|dedos|ojos|brazos|patas) de más',
  ],
});

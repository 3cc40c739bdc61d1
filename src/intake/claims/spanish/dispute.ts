import type { Wording } from '../wording.js';
import { loosely } from './loosely.js';
import { IMAGE, MY } from './words.js';

const BANK_OR =
  '(bancos?|entidad( bancaria| financiera)?|emisor(a)?( de (la|mi) tarjeta)?|visa|mastercard|amex|american express' +
  '|paypal|stripe|(compañía|empresa) de (la |mi )?tarjeta( de crédito)?|tarjeta de crédito)';
const BANK =
  '(bancos?|entidad( bancaria)?|emisor(a)?( de (la|mi) tarjeta)?|visa|mastercard|amex|paypal|(compañía' +
  '|empresa) de (la |mi )?tarjeta)';
const DISPUTE = '(disput~|impugn~|controvers~|contracarg~|desconoc~|aclaración)';
const UNDO =
  '(rev(ert|ier|ers)~|anul~|cancel~|recuper~|retroce~|retrotra~|rechac~|rechaz~|recobr~|bloque~|reclam~|devolv~' +
  '|devuelv~|devolución)';

export const CHARGEBACK: Wording = loosely({
  said: [
    'contra ?-?cargos?',
    '(disput~|impugn~|controvers~) .{0,40}(con|ante|a través|por|mediante|al?|en|vía) ((de )?(el|la|mi|nuestro' +
      `|su) )?${BANK_OR}`,
    '(desconoc(er|eré|imiento|eremos)|desconozco|aclaración|reclamo|reclamación|reclam(ar|aré|é|ado)) .{0,30}(con' +
      `|ante|a través de|en|al?) ((el|mi|nuestro|la) )?${BANK}`,
    '(reclamo|reclamación|aclaración|disputa) .{0,12}(con|ante) (la|mi) tarjeta',
    'desconocer(é|emos)? (el|este|la|ese|los) (cargo|pago|cobro|transacción|compra|consumo)s?',
    'disput(ar|aré|aremos|o|ando|ad[oa]|é) (el |la |este |esta |ese )?(cargo|pago|cobro|transacción|compra|…)',
    '(abr~|abiert[oa]|inici~|present~|puse|pondré|poner|tengo|tenemos|hay) .{0,8}(una |la )?(disputa|controversia)',
    `(tarjeta|banco|visa|mastercard|amex|paypal) .{0,30}(disputa|controversia)`,
    '(visa|mastercard|amex|paypal|stripe) (ya )?(me |nos )?(va a |está )?(devolv~|devuelv~|reembols~|investig~' +
      '|revis~|retroced~|anul~)',
    '(disputa|controversia) .{0,16}(abierta|en curso|pendiente|iniciada|en paypal)',
    `${UNDO} .{0,40}(a través de|por medio de|mediante|vía|por|con) (mi |el |la |nuestro )${BANK}`,
    '(pid~|ped(iré|ir|í|imos|ido)|orden~|dig~|solicit~|dir(é|emos)|hacer que|hago que|haré que) .{0,12}(mi |el |al ' +
      `|nuestro |a la |la )${BANK} .{0,16}(${UNDO}|que)`,
    `(mi|el|nuestro|la|al|del) ${BANK} .{0,40}(${DISPUTE}|reclam~|rev(ert|ier|ers)~|investig~|retroce~|recuper~` +
      '|tramit~|gestion~|devuelv~|devolv(erá|ió|er)~|reembols(ó|ará)|encarg~|estudi~|analiz~|revis~)',
    '(llam(o|ar|aré|aremos|é)|habl(o|ar|aré|é|aremos)|contact(o|ar|aré|é|aremos)|acud(o|ir|iré|iremos)|ir|iré|iremos' +
      '|voy|vamos|avis(o|ar|aré|é)|inform(o|ar|aré|é)|dirig~|recurr~) .{0,12}(al|a mi|a la|con mi|con el|a nuestro' +
      `|con nuestro|con la|a|con) ${BANK}`,
    '(devolver|devolveré|devuelv[oa]n?|devolví|devuelto|devolveremos|retroceder) (\\p{L}+ )?(el |este |los ' +
      '|ese )(recibos?|adeudos?)',
    '(par(ar|aré)|detener|bloquear|cancelar) el (pago|recibo|cargo) (en|con|desde|por) (el|mi) banco',
    `retroces(o|ión|iones) .{0,16}(pago|cargo|cobro|banc~)`,
    '(bbva|santander|caixabank|sabadell|bankinter|banorte|banamex|hsbc|bancolombia|galicia|citibanamex) ' +
      '.{0,40}(disput~|contracarg~|retroce~|aclaración|reclam~|rev(ert|ers)~|expediente|anul~|devuelv~)',
    '(expediente|trámite|proceso|solicitud) de (retroces~|retrocesión|disputa|aclaración|contracargo|reversión)',
    `${BANK} .{0,24}(bloque|par|deten|cancel|anul)(ará|aré|en|ar|e) .{0,8}(el|este|ese|los|la) (pago|cargo` +
      '|cobro|transacción)',
    '(bloque|anul|cancel|rev(ert|ers))~ .{0,16}(el|este|ese) (pago|cargo|cobro) .{0,12}(banco|tarjeta)',
  ],
  not: [
    '(no|ningún|sin|nunca) (he |hemos |voy a |vamos a |tengo intención de |pienso |hay |es |hubo )?(iniciado ' +
      '|inicié |abierto |abrí |hecho |hice |solicitado |pedido |hacer |iniciar |abrir |presentado |presentar )?(un ' +
      '|una |ningún |ninguna |nada de )?(contra ?-?cargos?|disputas?|chargebacks?)',
    `(extractos?|estado de cuenta|resumen|movimientos) (de|del) (\\p{L}+ )?${BANK}`,
    `${BANK} .{0,12}(cobra|cobró|cobran) .{0,12}(comisi~|tasa~|recargo)`,
    `(cuenta|app) (de|del|en el) (mi )?${BANK}`,
  ],
});

const LAWYER =
  '(abogad[oa]s?|letrad[oa]s?|bufetes?|asesor(ía|es)? (jurídic|legal)[oaes]{1,3}|(departamento|equipo|área' +
  '|servicios?) (legal(es)?|jurídic[oa]s?)|despacho de abogados)';
const GO =
  '(ir|iré|iremos|voy|vamos|llev~|acud~|veremos|vemos|ver|recurr~|dirig~|present~|denunci~|reclam~|quej~|queja|parte)';
const OFFICE =
  '(ocu|facua|omic|profeco|condusef|sernac|indecopi|aepd|sic|superintendencia|(oficina|instituto|junta|dirección' +
  '|agencia|secretaría) (\\p{L}+ )?(\\p{L}+ )?(\\p{L}+ )?consum~|defensa (del|al|de los) consumidor(es)?' +
  '|defensor(ía)?( del (pueblo|consumidor))?|consumo|(agencia (\\p{L}+ )?de )?protección (de datos|al consumidor)' +
  '|autoridad(es)?|(organismo|ente|entidad) regulador[a]?|regulador(es)?|fiscalía|la policía|guardia civil' +
  '|ministerio)';

/** A threat; the sender's own profession, a deadline, reserved rights or threatened publicity are none. */
export const LEGAL_THREAT: Wording = loosely({
  said: [
    `(mis?|nuestr[oa]s?|un[oa]?s?|al|los|con|el|la|de|a) ${LAWYER}`,
    `(es|son) (un |una )?${LAWYER},? (y|que) .{0,30}(va|van|encarg|ocup|escrib|contact|llam|demand|tom|llev)~`,
    '(acci(ón|ones)|medidas|vías?|pasos|proces[oa]s?|procedimientos?|consecuencias|trámites?|instancias?' +
      '|cauces?) (legal(es)?|judicial(es)?|jurídic[oa]s?)',
    '(por (la )?(vía )?(lo )?(legal|judicial|penal)|judicialmente|legalmente)',
    '(voy a|vamos a|pienso|les|los|las|te|os|lo|pienso) (\\p{L}+ )?demand(ar|aré|o|amos|arl[oe]s|aros)',
    'demand(arlos|arles|aros|aremos|aré|arte)',
    '(present|interpon|pon|hab|recib|esper|inici|entabl)~ (\\p{L}+ )?(una |la |mi )?(demandas?|denuncias?|querellas?)',
    '(voy a|vamos a|pienso|a|les|los|te|os) denunci(ar|aré|o|arl[oe]s|aros)',
    'denunci(aré|aremos|arlos|arles|aros)',
    '(o|y|ya|les) (les |los |os )?(demando|denuncio)',
    `${GO} .{0,24}(tribunal(es)?|juzgados?|juicio|cortes?|justicia|juez|jueces)`,
    '(ante|en) (un |el |la |los )?(juez|jueza|tribunal(es)?|juzgados?|justicia|corte)',
    `${GO} .{0,30}(a|ante|en|con|al|la|el) (la |el |los |las )?${OFFICE}`,
    '(queja|denuncia|reclamación|reclamo|demanda|escrito) .{0,16}(ante|en|a|al) (la |el |los |las )?' + OFFICE,
    '(habl(é|aré|ado|ar)|contact(é|aré|ado|ar)|avis(é|aré|ar|ado)|inform(é|aré|ar)|llam(é|aré|ar)|escrib(í|iré' +
      `|ir)) .{0,12}(a|con|al) (la |el |los )?${OFFICE}`,
    '(profeco|facua|sernac|indecopi|condusef|omic)',
    '(hojas?|libro) de reclamaci(ón|ones)',
    '(arbitraje de consumo|junta arbitral|mediación de consumo|burofax|querella|pleito)',
    '(si no|sino|o)[, ]{1,2}(los|les|os|te) (denunci|demand)(o|aré|amos)',
    '(pas|entreg|remit|turn|d)(o|é|aré|amos) .{0,16}(caso|asunto|tema|expediente) a (mi |un |una ' +
      '|nuestr[oa] )?abogad[oa]s?',
  ],
  not: [
    `(soy|somos|como|trabajo (como|de)) (un |una )?(\\p{L}+ )?(${LAWYER}|juez|jueza|policía)`,
    `(no|sin) .{0,24}(${LAWYER}|demand~|denunci~|acciones legales|tribunal~|juicio|legal)`,
    `${IMAGE} (de|del|para|con|sobre) .{0,24}(${LAWYER}|juez|tribunal~|juicio|policía)`,
    `para ${MY} ${LAWYER}`,
    `(amig[oa] abogad[oa]|abogad[oa] amig[oa])`,
    `(sus|vuestros|tus) ${LAWYER}`,
    'a (mi|nuestro) juicio',
    'denunci~ .{0,30}(redes|twitter|facebook|instagram|reddit|tiktok|reseñas?|prensa)',
    'derechos? .{0,12}(legal(es)?|consumidor(es)?)',
    '(puse|presenté|hice|puesto|presentado|interpuse) .{0,10}denuncia .{0,12}(por|del|en la|ante la) .{0,10}(robo' +
      '|policía|hurto|pérdida|comisaría)',
    'consumo (de|en|del) (la |mi |api|octubre|imágenes|noviembre|este|mes|datos|ayer)~',
  ],
});

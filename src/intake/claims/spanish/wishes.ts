import type { Wording } from '../wording.js';
import { loosely } from './loosely.js';
import { MONEY, MY, THE } from './words.js';

const CREDIT =
  '(créditos?( (de|en|para) (la )?(api|servicio|cuenta|imaginator))?|saldo( a (mi )?favor)?|un vale|vales|bonos?' +
  '|cupón|cupones)';
const INSTEAD = '(en vez|en lugar|a cambio|antes que|más que|mejor que|y no|en reemplazo)( de(l)?)?';
const FUTURE = '(futur[oa]s?|próxim[oa]s?|siguientes?|más adelante|después|el mes que viene|nuev[oa]s?)';

/** Towards future use instead of money; "abono en mi tarjeta" asks for money. */
export const WANTS_CREDIT: Wording = loosely({
  said: [
    `${CREDIT} .{0,40}${INSTEAD} .{0,16}(${MONEY}|devol~|devuelv~|reembols~|tarjeta)`,
    `${INSTEAD} .{0,30}(${MONEY}|devol~|devuelv~|reembols~).{0,40} ${CREDIT}`,
    '(prefiero|preferiría|preferimos|preferiríamos|quiero|quisiera|quisiéramos|acept(o|amos|aría)|me gustaría' +
      '|nos gustaría|den(me|nos)|dadme|deme|dame|me (dan|das|pueden dar|podrían dar)|dejen(lo)?|dejad(lo)?|queremos' +
      `|pued(en|es) dar(me|nos)) .{0,24}${CREDIT}`,
    `(como|en|en forma de|con|por) (un )?${CREDIT} (para|de|en) (\\p{L}+ )?(\\p{L}+ )?(${FUTURE}|uso|usos|cuenta` +
      '|imágenes)',
    `${CREDIT} (para|de|en) (\\p{L}+ )?(${FUTURE}|imágenes|seguir)`,
    `(convert|conviert|cambi|transform|pas|canje)~ .{0,24}(a|en|por) ${CREDIT}`,
    '(añad|agreg|sum|carg|dej|met|pon|acredit|guard|ingres|abon)~ .{0,24}(a|en|al|como) (mi |la |el ' +
      '|nuestr[oa] )?(saldo|monedero|créditos?)',
    `(devuélv|devolv|reembols|reintegr|compens)~ .{0,16}(en forma de|en|como|con) ${CREDIT}`,
    `${CREDIT} .{0,16}(me|nos) (vale~|sirve|va bien|viene bien|vendría~ bien|parece bien|conviene|basta~|alcanza)`,
    `(me|nos) (vale~|sirve~|basta~|conform~|conviene|interesa) (con |mejor )?(un |unos |el |los )?${CREDIT}`,
    `(con|los) créditos (está bien|es suficiente|basta)`,
    `(no hace falta|no es necesario) .{0,20}(${MONEY}|devol~|devuelv~|reembols~).{0,40} ${CREDIT}`,
    '(guárd|guard|dej|déj|cárg|carg|apunt|abón|conserv)~ .{0,16}(como|en) (un )?(saldo|crédito)',
  ],
  not: [
    'tarjetas? de (crédito|débito)( o (débito|crédito))?',
    'notas? de crédito',
    '(saber|ver|consultar|conocer|revisar|cuál es) .{0,16}(saldo|créditos?)',
    `${CREDIT} o .{0,24}(${MONEY}|devol~|reembols~).*`,
    `(${MONEY}|devol~|reembols~) o .{0,16}${CREDIT}.*`,
    `(da|es) (igual|lo mismo) .{0,40}${CREDIT}.*`,
    `(prefiero|quiero|preferimos|queremos|exijo) .{0,24}${MONEY} .{0,24}${CREDIT}`,
    `(no|ni|nada de|sin|tampoco) (\\p{L}+ )?(\\p{L}+ )?(un |unos |los |de |en )?${CREDIT}`,
    `(en vez|en lugar) (de|del) (un |unos |los |tener )?${CREDIT}`,
    `${CREDIT} .{0,12}no (me|nos|gracias|sirv|quier|val)~`,
    '(quit|gast|descont|consum|desapareci|perd)~ .{0,16}(mi |el |todo el |los )?(saldo|créditos?)',
  ],
});

const REQUEST =
  '(solicitud|petición|reclamación|reclamo|caso|ticket|pedido de (reembolso|devolución)|queja|incidencia|trámite' +
  '|demanda|requerimiento)';
const DROP = '(retir~|anul~|cancel~|desist~|revo[cq]~|retract~|deseche~|descart~|desestim~|cierr~|cerr~)';

export const TAKES_BACK: Wording = loosely({
  said: [
    `${DROP} (de )?(a )?(${MY}|la|esta|est[ea]|el|dicha) (\\p{L}+ )?${REQUEST}`,
    `${DROP} (de )?(el|la|mi) (pedido|petición|solicitud)? ?(de )?(reembolso|devolución)`,
    `(dej~|qued~) sin efecto .{0,24}`,
    `(desisto|desistimos) (de|del) (la |mi |el )?(reembolso|devolución|reclam~|solicitud|petición|caso)`,
    '(olvídenlo|olvídalo|olvidadlo|olvídelo|olvídense|olvídese|olvídate|olvidaos)( .{0,30})?',
    `olvid(en|e|a|ad) (de )?(${THE}|lo de)(\\p{L}+ )?(correo|mensaje|solicitud|reembolso|mail|e-?mail|petición` +
      '|devolución|anterior|asunto|reclamo|caso)',
    '(ya )?no (\\p{L}+ )?(quiero|necesito|hace falta|es necesari[oa]|requiero|deseo|queremos|necesitamos|solicito' +
      '|preciso) (ya |más )?(que (me |nos )?)?(el |la |un |una |ningún |ninguna )?(reembols~|devoluci(ón|ones)' +
      '|dinero|devuelv~|abono)(?! (en|como|parcial))',
    '(ya )?no (hace falta|es necesari[oa]|hay necesidad) (de )?(que (me |nos )?)?(el |la |un |una |ningún ' +
      '|ninguna )?(reembols~|devoluci(ón|ones)|devuelv~)',
    'déj(enlo|alo|elo|adlo)( (así|estar|ya|nomás|como está)|(?=[,;]|$))',
    '(ignor(en|a|ad|e)|hag(an|a) caso omiso (de|a)|no hag(an|áis) caso (a|de|al)|obvi(en|e)|descart(en' +
      '|e)) .{0,12}(correo|mensaje|anterior|solicitud|mail|e-?mail|petición|reclamo|caso|reclamación)',
    '(pueden|podéis|puedes|puede) (ya )?(cerrar|dar por cerrad[oa]|archivar|ignorar|olvidar)~ .{0,24}',
    '(doy|damos) por (cerrad|resuelt|terminad|finalizad)[oa]',
    'quéd(ense|ese|ate|aos) (con )?el dinero',
    '(doy|damos|echo) marcha atrás',
    '(solicitud|petición|reclamación|reembolso) (ya )?no (hace falta|es necesari[oa]|procede)',
    '(deten|par|fren)~ (el|la) (proceso de )?(reembolso|devolución)',
    '(?<!(por ?qué|que|si|ustedes) )no (me |nos )(reembols|devuelv|reintegr)(en|an|es|éis)(?! (nada|el|la' +
      '|lo|mi|todavía|aún))',
    '(me|nos) qued(o|amos|aré) (con )?las imágenes',
    'no (teng|tom)(an|a|áis|as) en cuenta .{0,16}(correo|mensaje|mail|solicitud|e-?mail|petición)',
    '(consider|d)(en|e|ad|ar) .{0,30}(mensaje|correo|solicitud|petición) .{0,20}(nul|anulad|sin efecto|no ' +
      'enviad|como no)~.{0,20}',
  ],
  not: [
    `no (hace falta|es necesari[oa]|quiero) .{0,50} ${CREDIT}.*`,
    `no (\\p{L}+ )?(\\p{L}+ )?(retir~|cancel~|anul~|desist~|renunci~|olvid~)( (de )?(mi|la|el) \\p{L}+)?`,
    `(si|cuando|en cuanto|una vez|apenas|siempre que) .{0,90}(retir~|cancel~|olvid~|anul~|desist~|cierr~|cerr~).*`,
    '(retirar|cancelar|anular|cerrar|desistir|olvidar)(é|emos|ía) .{0,60}(si|cuando|en cuanto|una vez|apenas' +
      '|siempre).*',
    'ignor~ .{0,40} (desde|hace) .*',
  ],
  hides: ['own_mistake', 'failure', 'dissatisfaction', 'never_charged'],
});

export const STATUTORY_WITHDRAWAL: Wording = loosely({
  said: [
    'derechos? (legal |de |al |a |del )?(de )?(desistimiento|desistir|desistirme|retracto|retractarme|retractación' +
      '|arrepentimiento|revocación|anulación)',
    '(desist(o|imos|ir|iendo|imiento)|retract(o|arme)|me retracto) .{0,6}(del|de la|de mi|de este|de esta' +
      '|de dicho) (\\p{L}+ )?(contrato|compra|compraventa|contratación|adquisición|servicio)',
    '(14|catorce|10|diez|5|cinco) días .{0,30}(desisti~|retract~|arrepent~|cancelar|anular|devolver)',
    '(desist~|retract~|arrepent~) .{0,40}(14|catorce|10|diez|5|cinco) días',
    '(plazo|período|periodo|botón|formulario|notificación) (legal )?de (desistimiento|retracto|reflexión' +
      '|arrepentimiento)',
    '(revoc|rescind|anul|resuelv|cancel)~ .{0,12}(el|este|mi|del) contrato',
    'desistimiento',
    '(ley|artículo|art) .{0,60}(desist|retract|arrepent)~',
  ],
  not: [
    '(cuenta|suscripción) .{0,30}(cancel|anul)~ el contrato',
    'desist~ .{0,12}(solicitud|petición|reclam~|reembolso)',
  ],
  hides: ['takes_back', 'account_ended', 'legal_threat'],
});

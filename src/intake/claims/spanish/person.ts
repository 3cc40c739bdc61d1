import type { Wording } from '../wording.js';
import { loosely } from './loosely.js';
import { CHARGE, HAVE, MEANS, NOT, THE } from './words.js';

const SOMEBODY =
  '(alguien|otra persona|un (desconocido|extraño|tercero|hacker|ladrón|estafador|intruso)|desconocidos|extraños' +
  '|terceros|hackers?|ladrones|delincuentes|intrusos?|una persona (desconocida|ajena)|(un |mi |nuestro ' +
  '|una )?ex ?-?emplead[oa]|mi ex( ?-?\\p{L}+)?|(un|una|nuestro|mi) (antigu[oa]|anterior|ex) \\p{L}+|quien (la' +
  '|lo) (robó|encontró))';
const TAKES =
  '(us(ó|a|ado|aron|ando|aba|an)|utiliz~|acced~|entr(ó|ado|aron|a)|compr(ó|ado|aron)|gast(ó|ado|aron)|pag(ó|ado' +
  '|aron)|tom(ó|ado|aron)|cog(ió|ido)|hizo|hicieron|gener(ó|ado|aron|a|ando)|tiene (acceso|mi|nuestra)|consigui~' +
  '|rob(ó|ado|aron)|sac(ó|ado|aron)|quedó|sigue|obtuvo|hecho|meti(ó|do|eron))';
const BUY =
  '(compras?|gastos?|operaci(ón|ones)|suscripci(ón|ones)|pedidos?|contrataci(ón|ones)|imágenes|solicitud(es)?' +
  '|llamadas)';
const MADE =
  '(hice|hecho|hicimos|realicé|realizado|realizamos|autoricé|autorizado|autorizamos|aprobé|aprobado|ordené|ordenado' +
  '|efectué|efectuado|consentí|consentido|re?conozco|reconocemos|contraté|contratado|compré|comprado|pedí|generé' +
  '|generado)';
const LEAVE = '(permiso|consentimiento|autorización|conocimiento|aprobación|saberlo)';
const STOLEN =
  '(robad[oa]s?|robaron|sustraíd[oa]s?|sustrajeron|hurtad[oa]s?|clonad[oa]s?|clonaron|filtrad[oa]s?|filtr(ó|aron)' +
  '|comprometid[oa]s?|vulnerad[oa]s?|vulneraron|expuest[oa]s?|pirate(ad[oa]s?|aron)|interceptad[oa]s?|usurpad[oa]s?)';

/** Somebody without leave; people to whom the customer gave the key are not meant, unless they took or kept it. */
export const UNAUTHORIZED: Wording = loosely({
  said: [
    `(yo )?(no|nunca|jamás) ${HAVE}${MADE} .{0,6}${THE}(\\p{L}+ )?(${CHARGE}|${BUY})`,
    `(no|nunca|jamás) ${HAVE}(autoricé|autorizado|autorizamos|re?conozco|reconocemos) (nada|a nadie|eso|esto|esa|ese` +
      '|este|esta|ningun[oa]|…|la …|el …|que)',
    `(${CHARGE}|${BUY}|eso|esto) .{0,24}(que )?(yo |nosotros )?(no|nunca|jamás) ${HAVE}(lo |la |los |las )?(hice` +
      '|hecho|hicimos|autoricé|autorizado|autorizamos|pedí|pedimos|realicé|reconozco|reconocemos|aprobé|compré' +
      '|contraté)',
    `(nunca|jamás) ${HAVE}(contraté|contratado|compré|comprado|pedí|pedido) (nada|esto|eso)`,
    `(cogió|agarró|tomó|usó|quitó|sacó|pilló) (mi|nuestra|nuestro) ${MEANS} .{0,24}sin (avis|pregunt|ped|dec)~`,
    'no (me |nos )?(suenan?|consta) .{0,12}' + `(${CHARGE}|esta compra|…)`,
    `desconozco (este|el|ese|esta|la|estos|los|por completo|totalmente) (\\p{L}+ )?(${CHARGE}|origen)`,
    `(${CHARGE}|${BUY}|uso|accesos?|consumos?) .{0,16}(no (autorizad[oa]s?|reconocid[oa]s?)|desconocid[oa]s?` +
      '|fraudulent[oa]s?|sospechos[oa]s?|extrañ[oa]s?|indebid[oa]|ilegítim[oa]s?)',
    `(${CHARGE}|llamadas|peticiones|solicitudes|imágenes|eso|eso|est[oa]s?) .{0,16}no (es|son|fue|fueron` +
      '|eran) (mí[oa]s?|nuestr[oa]s?|hech[oa]s? por|cosa (mía|nuestra))',
    'fraud(e|es|ulent[oa]s?|ulentamente)',
    '(ha(ck|qu|k|c)e(ad[oa]s?|aron|ó|o)|jaque(ad[oa]s?|aron)|ja[kc]kearon|phishing|suplant~)',
    'robo de (identidad|datos|tarjeta|claves?|credenciales)',
    `${STOLEN} .{0,24}${MEANS}`,
    `${MEANS} .{0,30}${STOLEN}`,
    `(perdí|extravié|perdida|extravi~) .{0,16}(tarjeta|cartera|billetera|móvil|celular|clave).{0,30}`,
    `${SOMEBODY} .. ${TAKES}`,
    `${SOMEBODY} ${TAKES}`,
    `quién (es )?(\\p{L}+ )?(usó|utilizó|hizo|usando|ha usado) (mi|nuestra|la|esta|este|el)`,
    '(us(ó|ado|aron|ando|aba)|utiliz~|tom(ó|aron)|cog(ió|ieron)|compr(ó|aron)|gener~|hecho|hech[oa]s?|realizad[oa]s?' +
      '|pag(ó|aron)|entr(ó|aron)|acced~|efectu~) .{0,50}sin (mi|nuestr[oa]|el|ningún|ni|tener' +
      `|pedir)? ?(\\p{L}+ )?${LEAVE}`,
    `sin (mi|nuestr[oa]) (\\p{L}+ )?${LEAVE}`,
    'a escondidas',
    `se (quedó|llevó|apropió) .{0,8}${MEANS}`,
    'sin que (yo|nosotros|nadie) .{0,12}(supiera|autoriz~|enter~)',
    '(sin (autorización|permiso)|a mis espaldas|sin preguntar(me|nos)?)',
    `(uso|utilización) (indebid[oa]|fraudulent[oa]|ilegítim[oa]|no autorizad[oa])`,
    `(se (quedó|llevó)|conserv(ó|aba)|guardó) .{0,16}(clave|key|llave|contraseña|acceso|credenciales|token)`,
    `(sigue|siguió|siguen|continúa) (us|utiliz)ando (la |nuestra |mi |el |nuestro )?${MEANS}`,
    'no (fui yo|fuimos nosotros) (quien|quienes|el que|la que|los que) .{0,30}',
    '(no|nunca|jamás) (\\p{L}{2,3} )?(di|dimos|he dado|hemos dado|tenía|tuvo) (\\p{L}+ )?(permiso|consentimiento' +
      '|autorización)',
    'no (soy|somos|he sido|hemos sido) (ni )?(siquiera )?client[ea]s?',
    '(no|nunca) (tengo|tenemos|he tenido|tuve|abrí|he abierto) (una |ninguna |ningún )?(cuenta|relación' +
      '|contrato) .{0,6}(con|en) (ustedes|vosotros|imaginator|su|usted|esta|este)',
    '(no|nunca) (conozco|conocemos) (a |de nada (a )?)?(su |esta |vuestra |la |esa |ninguna )?(empresa|compañía' +
      '|página|servicio|imaginator)',
    `(no|nunca|jamás) ${HAVE}(\\p{L}+ )?(us(é|ado)|utiliz(é|ado)|oído|oí|escuch~|registr~|contrat~|compr(é` +
      '|ado)) .{0,16}(servicio|empresa|página|imaginator|ustedes|sitio|aplicación)',
    'no (sé|sabemos|tengo (ni )?idea|entiendo) (de )?(qué|quién|dónde|a qué) .{0,12}(es|son|corresponde|viene' +
      `|hizo) (este|esta|el|la|estos|ese|imaginator) ?${CHARGE}`,
    '(sin tener|no estaba) (\\p{L}+ )?(permiso|autorizad[oa]|autorización)',
    'a (mi|nuestra) costa',
    '(mi|mis|nuestr[oa]) (hij[oa]|niet[oa]|niñ[oa]|sobrin[oa]|marido|esposo|esposa|mujer|hermano|hermana' +
      '|herman[oa]|cuñad[oa]|compañer[oa] de piso)s? .{0,30}(agarró|cogió|tomó|sacó|usó|quitó|pilló) ' +
      '.{0,12}(mi |la |el )?(tarjeta|celular|móvil|teléfono|tablet|tableta|cartera|bolso) .{0,24}(sin' +
      '|escondidas|compr~|pag~|permiso)',
    '(compra|pago|cargo|pedido|transacción|operación) (no|nunca) (la|lo) (hice|autoricé|realicé|he hecho|hicimos)',
  ],
  not: [
    `${NOT} .{0,16}(fraud~|rob(ad|aron|ó|o)~|ha(ck|qu)e~|jaque~|filtr~|clon~|suplant~)`,
    '(ustedes|vosotros|su (empresa|servicio)|empresa|imaginator|compañía|esta web|esta página) (es|son|sois' +
      '|parecen?) (\\p{L}+ )?(fraudes?|estafa~|fraudulent~)',
    `(401|403|error|respuesta|código|mensaje|estado) .{0,12}(no autorizad[oa]|acceso no autorizado)`,
    '(?<!(no|nunca|jamás|sin)( \\p{L}{2,4})? )(con|tiene|tenía|tenían|tener|di|dimos|dio|había dado) .{0,10}permiso',
    'alguien (de|del|en) (mi|nuestr[oa]|la|el|su|soporte|equipo|ustedes|vuestr[oa])( \\p{L}+)?',
    '(puede|podría|hay|habrá|pueda) alguien.*',
    'alguien (puede|podría|me|que (pueda|me|lea)).*',
    'alguien .{0,16}(reembols~|respond~|contest~|ayud~|atiend~)',
    'ya no (soy|somos) client~',
    'desconozco (el|este|ese) (cargo|pago|cobro) .{0,12}(con|ante|en) (el|mi) banco',
    '(ustedes|vosotros) .{0,8}(me |nos )?rob~.{0,24}|(me|nos) rob~ .{0,16}ustedes|rob~ .{0,8}\\d{1,6} ' +
      '(euros|pesos|dólares|soles).{0,24}',
    'alguien .{0,16}(le[ea]|revis|mir|verific|dign|tom~ el tiempo)~.{0,24}',
  ],
  hides: ['wrong_amount'],
});

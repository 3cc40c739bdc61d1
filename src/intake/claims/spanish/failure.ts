import type { Wording } from '../wording.js';
import { loosely } from './loosely.js';
import { CHARGED, IMAGE, MY, NUMBER, ONLY, PRONOUNS, REQUEST, SERVICE, THE } from './words.js';

const HAVE =
  '((he|ha|has|han|hemos|habéis|había|habían|haya|hayan|pude|pudo|pudimos|pudieron|podía|puedo|podemos|fue|fueron' +
  '|logré|logramos|llegué a|logra) )?((sido|podido|logrado|conseguido) )?';
const ARRIVE =
  '(lleg~|recib~|gener(ó|aron|ad[oa]s?|ar|an?|amos)|apareci~|aparece~|sal(ió|ieron|ido|en?|ían?)|entreg~|funcion~' +
  '|termin~|complet~|produj~|obten~|descarg~|abr(en?|ió|ieron|ía|ir|ían|irlas?)|bajar~|carg(an?|ar|aba)|vino' +
  '|vinieron|ven|devolvió|devolvieron|salía|cre(ó|aron)|mand(ó|aron)|visualiz~)';
/** What is no failure by itself. */
const IS_THERE = '(hay|hubo|había|vi|veo|vimos|existen?|dio|dieron|tengo|tenemos|obtuv~)';
const RESULT = `(nada|ninguna (sola )?${IMAGE}|(las |mis |los )?${IMAGE}|resultado|ningún resultado|ni una)`;
const SPOILT =
  '(corrupt[oa]s?|corromp~|dañad[oa]s?|rot[oa]s?|vací[oa]s?|en blanco|en negro|negr[oa]s|incomplet[oa]s?' +
  '|defectuos[oa]s?|en gris|estropead[oa]s?|cero bytes|0 (bytes|kb))';
const CODE = '(400|401|403|404|429|500|502|503|504)';
const STUCK = '(colg~|pillad[oa]|trab(ó|ad[oa])|bloquead[oa]|atasc~|congel~|pasmad[oa]|tild(ó|ad[oa])|pegad[oa])';

export const FAILURE: Wording = loosely({
  said: [
    'fall(ó|aron|id[oa]s?|ad[oa]s?|an?|ando|aban?|os?|as)',
    '(dio|da|daba|dan|daban|dieron|dando|devolvi~|devuelv~|recib~|obtuv~|sal(e|en|ió|ían?|ieron)|sale|aparec~|arroj~' +
      '|lanz~|marc(a|ó|aba)|tir(a|ó|aba)|respond~|termin~|acab~|muestra|mostr~|llen[oa]s? de|pur[oa]s?|mand~|regres~' +
      '|salta~|solo|sólo) (\\p{L}+ )?(\\p{L}+ )?(error(es)?|timeouts?|excepci(ón|ones))',
    `(${IMAGE}|${REQUEST}) con (errores|error)`,
    '(errores|error (interno|desconocido|inesperado|del? servidor|\\d+|http|de api|de generación|grave|fatal|técnico))',
    `(errores|error|código|http|status|estado) .{0,20}${CODE}`,
    '(respond~|contest~|devolv~|devuelv~|da|daba|dan|dio|dieron|tira|tiraba|manda|arroj~|lanz~' +
      `|regresa) .{0,16}${CODE}(?! ?(€|euros?|dólares|pesos|imágenes|peticiones|fotos))`,
    `no ${PRONOUNS}${HAVE}(\\p{L}+ )?${ARRIVE}( (ni )?(nada|ninguna?|una sola|una|la imagen|las imágenes|${IMAGE}` +
      `|${NUMBER}))?`,
    `(no|nunca|jamás) ${PRONOUNS}${HAVE}${IS_THERE} ${RESULT}`,
    `(gener|recib|lleg|sal|entreg|dieron|hiz|hic)~ .{0,12}${NUMBER} .{0,16}(en lugar|en vez) de .{0,8}${NUMBER}`,
    `(nunca|jamás) ${PRONOUNS}${HAVE}${ARRIVE}`,
    `(ningun[oa]|nada) ${PRONOUNS}${HAVE}${ARRIVE}`,
    `(sal(ió|ieron|e|en)|lleg(ó|aron)|vino|vinieron|recib(í|imos)|quedó|quedaron) (\\p{L}+ )?${SPOILT}`,
    '(sigue|siguen|continúa|lleva|está) .{0,12}(procesando|en proceso|en cola|cargando|pendiente).{0,6} (desde' +
      '|hace) .{0,30}',
    `(descargas|enlaces?|links?|urls?) .{0,16}(caduc~|expir~|no (funcion|abr|carg)~)`,
    `${ONLY} ${PRONOUNS}${HAVE}${ARRIVE} .{0,12}(${NUMBER}|${IMAGE})`,
    `${ARRIVE} ${ONLY} ${NUMBER}`,
    `(pag~|cobr~|pedí~|factur~|encarg~|solicit~) .{0,30}${NUMBER} .. (recib~|lleg~|dieron|entreg~|tengo) .{0,12}(\\d` +
      `|${NUMBER})`,
    `faltan? .{0,12}(${NUMBER}|${IMAGE})`,
    `falt(an|aban|aron|ó) (\\p{L}+ )?(${NUMBER}|${IMAGE})`,
    `${IMAGE} (que )?(me |nos )?faltan`,
    `(ni|ninguna?|cero) (\\p{L}+ )?(\\p{L}+ )?${IMAGE}`,
    `${THE}${IMAGE} .{0,30}${SPOILT}`,
    `(${IMAGE}|respuesta|json|cuadros?|cuadrados?|recuadros?|página|enlaces?|links?) (\\p{L}+ )?(${SPOILT}|negro` +
      '|blanco|gris|caducad[oa]s?|caíd[oa]s?)',
    `${IMAGE} .{0,24}(se perdi~|desapareci~|perdid[oa]s|expir~|caduc~)`,
    `se (me |nos )?(quedó|quedaron|queda|ha quedado|quedaba) (\\p{L}+ )?(${STUCK}|cargando|pensando|a medias` +
      '|en el \\d+|en proceso|dando vueltas)',
    `se (me |nos )?(ha )?(${STUCK}|aborta~|interrumpi~|cancel(ó|aron) sol[oa]s?|cort(ó|aron) a)`,
    '(tiempo de espera|capacidad) .{0,16}(agot~|exced~|super~|alcanz~)',
    'agot(ó|aron|a|ado) .{0,8}tiempo',
    'exced(ió|ieron|e) .{0,8}(tiempo|capacidad)',
    'algo (ha )?(salió|salido|fue|ido|va) mal',
    `rechaz~ .{0,12}${REQUEST}`,
    'abort(ó|aron|ada|adas|aba)',
    `${REQUEST} .{0,24}(rechazad[oa]s?|abortad[oa]s?|sin (éxito|resultado|respuesta)|murió|inconclus[oa]s?` +
      '|incomplet[oa]s?)',
    `sin (recibir|obtener|generar|ver|entregar|devolver) (nada|ninguna?|ni|una|las|los|mis|${IMAGE})`,
    '(a cambio de|por|recib~|cobr~ por|pag~ por) nada',
    `(dónde|donde) (están?|quedaron) (mis?|las?|nuestras|los) (otras )?(\\p{L}+ )?${IMAGE}`,
    `(sigo|seguimos|todavía|aún) (esperando|sin) .{0,8}(mis?|las|nuestras|los) ${IMAGE}`,
    `(esperando|espero|esperamos) (a )?(mis|las|nuestras|los) ${IMAGE}`,
    'y (las|los) (otras|demás|otros|restantes)( \\d+)?( dónde.{0,60})?$',
    'no (\\p{L}+ )?(\\p{L}+ )?(arroj~|gener~|produj~|devolvi~) .{0,16}(resultado|imagen|nada|salida)',
    `(resultado|generación|trabajo|proceso) (alguno|fallid[oa]|sin éxito|inexistente)`,
    '(null|nada|vacío) (en vez|en lugar) de',
    'cargando (para siempre|eternamente|sin parar|infinito|y cargando)',
    '(tron(ó|aba|aron|ando|a)|truena|petó|petaba|reventó|crashe(ó|aba)|se murió|se cayó) ?(en|a|al|con' +
      '|cada|y|la|mi|todo)?',
    '(enlace|link|descarga|url) .{0,12}(lleva|manda|va|dirige|apunta) .{0,16}(404|página (vacía|en blanco' +
      '|de error|inexistente))',
    '(salió|salieron|quedó|llegó|vino) (todo|toda|todas|puro) (negr|blanc|gris|vací)[oa]s?',
    'se (me |nos )?(queda|quedó|quedaba) (pensando|cargando|dando vueltas|en blanco)',
    '(saldo|créditos) .{0,16}(bajó|bajaron|descontaron|consumi~) .{0,24}(nada|sin)',
  ],
  not: [
    `(no|nunca|sin|ningun[oa]?|nada|ni) (\\p{L}+ )?(\\p{L}+ )?((de )?un )?(fall(ó|aron|as?|an|ad[oa]|os?)|error(es)?)`,
    '(no|nunca) .{0,16}(recib~|lleg~|obtuv~|tengo|hay|dieron|ten~|ve[oa]|vi|hubo' +
      '|encuentr~) .{0,14}(respuestas?( (de (su|parte|ustedes)|suya|alguna|vuestra))?|contestación|correos?|factura' +
      '|reembolso|dinero|devolución|noticias|confirmación|mail|e-?mails?|recibo|novedades|soluci(ón|ones)|quejas?' +
      '|problemas?|prisa|duda|número|cuenta|internet|gestor)',
    '(hag~|hacer|haciendo) (una |alguna )?excepción',
    '(errores|error|fallos?) (en|de|de la|en la|en el|en mi|en su|en nuestra) (factur~|cobr~|cálculo|importe|precio' +
      '|suma|cargo|cuenta|mi script|código|script|programa~|configuración|dedo|tecleo|tipeo)',
    '(errores|error|fallos?|falla) (mí[oa]s?|nuestr[oa]s?|propi[oa]s?|humanos?|de (mi|nuestra) (parte|lado|cuenta' +
      '|equipo)|suy[oa]s?|vuestr[oa])',
    `(${MY}|un|mi propio|por) (\\p{L}+ )?(error|fallo) (mí[oa]|nuestr[oa]|de|en|al)`,
    `(por|mi|nuestro|cometimos|cometí|cometido|fue) (un |algún |mi )?(error|fallo)`,
    `${MY} (\\p{L}+ )?(integración|script|código|wifi|conexión|internet|router|red|programa|servidor|bot) .{0,60}`,
    '(pago|login|transferencia|tarjeta) .{0,12}(fall~|rechaz~)',
    `(dos|tres|\\d|varios|tiene|contiene) (\\p{L}+ )?errores:`,
    '(wi-?fi|internet|router|vpn|firewall|cortafuegos|luz|conexión a internet) .{0,80}(no|nunca|sin) .*',
    `(no|sin) .{0,12}(internet|wi-?fi|luz|conexión|fibra) .{0,60}`,
    `${SERVICE} (\\p{L}+ )?(no|dejó de|nunca) (\\p{L}+ )?(funcion|respond|contest)~`,
    'no (me alcanza~|llego a)',
    '(no|ni) .{0,12}(adjunt~|anex~) .{0,12}',
    'no (hay|tengo|hubo|había) (ningun[oa]s? |ningún )?(cobro|cargo|pago|problema|duda|prisa|derecho|permiso|idea' +
      '|nada que|falta)~',
    `no (me |nos )?(${CHARGED}|factur~|cobr~) .{0,8}(los )?errores`,
    'imágenes? fallidas? (salen|son|es|eran) gratis',
    'por nada del mundo|de nada|nada más|hac(e|en|ía|ían) falta',
    '(no|nunca) (lo |la |te |les |os |le )?(vi|veo|había|vimos) (\\p{L}+ )?(hasta|que|venir|su|el correo)',
    `${SERVICE} .{0,12}no (se )?(carg|abr|levant)~`,
    'por (eso|ello|lo que) no (me |nos )?(lleg|recib)~ .{0,16}',
    'nada .{0,8}funcion~ en (su|la|vuestra) (web|página|plataforma)|no funcion~ nada en (su|la|vuestra) ' +
      '(web|página|plataforma)',
    'nada funcion~ (aí|ahí|allí|en (su|la|vuestra))',
  ],
});

import { looseCourtesy } from './loosely.js';

/** What Spanish mails say besides their matter. */
export const COURTESY = looseCourtesy({
  closings: [
    'saludos',
    'saludos cordiales',
    'cordiales saludos',
    'un saludo',
    'un saludo cordial',
    'un cordial saludo',
    'muchos saludos',
    'saludos y gracias',
    'reciba un cordial saludo',
    'reciban un cordial saludo',
    'atentamente',
    'muy atentamente',
    'atte',
    'cordialmente',
    'respetuosamente',
    'abrazos',
    'un abrazo',
    'besos',
    'gracias',
    'muchas gracias',
    'mil gracias',
    'muchísimas gracias',
    'gracias de antemano',
    'muchas gracias de antemano',
    'gracias y saludos',
    'muchas gracias y un saludo',
    'gracias y un saludo',
    'sin otro particular',
    'fdo',
  ],
  idle: [
    'enviado (desde|con) (mi )?\\p{L}+( \\p{L}+)?( para \\p{L}+)?',
    'obt(ener|én|enga) outlook para \\p{L}+',
    '(me reservo|nos reservamos|reservo) .{0,20}derechos',
    'que (tengan?|pasen?|tengáis|paséis) (un |una )?(\\p{L}+ )?(\\p{L}+ )?(día|tarde|semana|fin de semana|noche)',
    '(quedo|quedamos|estoy|quedaré) (a la espera|atent[oa]s?|pendiente|a (su|vuestra) (entera )?disposición' +
      '|en espera).{0,60}',
    '(si|en caso de que) (necesitan?|requieren?|necesitáis|precisan?) .{0,60}',
    '(esper(o|ando|amos)|a la espera de) (su|vuestra|tu|una) .{0,12}(respuesta|contestación|confirmación)( .{0,20})?',
    '(muchas |mil |muchísimas )?gracias( de antemano| por (su|la|tu|vuestra|todo) .{0,40})?',
    '(agradezco|agradecemos|agradeceré|agradecería|les agradezco) .{0,30}(atención|ayuda|respuesta|tiempo)',
    '(antes del|en|dentro de) \\d+ (días|horas)( hábiles| laborables)?',
    'espero que (estén?|se encuentren?|estéis) .{0,20}',
    '(muy )?(señor|señora|señores|estimad)~( (señor|señora|señores|amig)~)?( míos?| mía| todos)?',
    'sin otro particular.{0,60}',
    '(felic(es|idades)|buen[oa]s|próspero) (fiestas|navidad|navidades|pascuas|año|vacaciones)( a todos)?',
    'qué onda|qué tal|(hola|buenas) (chic[oa]s|a todos|equipo)',
    '(vuelvo|volvemos) a (escribir|contactar)~|cómo va',
    'a quien corresponda',
  ],
  emptyWords: `
    el la los las lo un una unos unas al del de a ante bajo con contra desde durante en entre hacia hasta para por
    según sin sobre tras y e o u ni que q k qué cual cuál cuales cuyo cuya cuyos quien quién como cómo cuando cuándo
    cuanto cuánto donde dónde porque pues si sí no ya yo tú él ella ellos ellas nosotros nosotras ustedes usted ud
    uds vosotros vosotras os me te se nos le les mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro
    vuestra vuestros vuestras mío mía míos mías suyo suya este esta esto estos estas ese esa eso esos esas aquel
    aquella aquello es son soy somos está están estoy estamos estaba era eran fue fueron sea sean ser estar sido
    siendo ha he han has hemos haber había hay hubo haya tiene tienen tengo tenemos tener tenga tengan hacer hace
    hacen hago hagan haga hecho hice puede pueden puedo podemos poder podría podrían podéis podrías pueda puedan
    podido quiero queremos quiere quería queríamos quisiera quisiéramos querría deseo deseamos desea gustaría
    necesito necesitamos necesita debe deben debo debería muy más menos mucho mucha muchos muchas poco también
    tampoco además aún todavía ahora antes después luego siempre nunca solo sólo solamente tan tanto todo toda todos
    todas otro otra otros otras mismo misma mismos cada alguno alguna algún algo nada ninguno ninguna ningún aquí ahí
    allí así bien favor porfa porfavor pf xfa plis porfis hola holaaa holaa buenas buenos buen buena día días tarde
    tardes noche noches saludos saludo cordial cordiales atentamente atte estimado estimada estimados estimadas señor
    señora señores sr sra sres equipo soporte atención cliente clientes amigos gracias mil antemano ayuda ayudar
    ayudarme ayúdenme espero esperamos esperando respuesta pronto urgente urgentemente inmediato inmediata
    inmediatamente inmediatez posible posibles brevedad reembolso reembolsos reembolsar reembolsen reembolsarme
    reembolse reembolsado reembolsa rembolso reembolsan reembolsarnos reembólsenme devolución devoluciones devolver
    devuelvan devuelva devuélvanme devolverme devuélveme devolvernos devuelven devuelve devuelvo devuélvannos
    devueltos devuelto devuelta devuelvas vuelta regreso regresen regrésenme reintegro reintegrar reintegren
    reintegrarme reintegrado dinero plata efectivo pago pagos pagar pagado pagué pagamos cargo cargos cargado
    cargaron cobro cobros cobrado cobraron cobrar transacción transacciones operación operaciones factura facturas
    facturado importe importes monto cantidad suma total totalidad íntegro íntegra completo completa parcial precio
    pedido pedidos compra compras orden número números núm nro id ids identificador referencia cuenta cuentas correo
    correos email e-mail mail mails electrónico mensaje dirección tarjeta tarjetas crédito débito visa mastercard
    paypal banco bancaria bancario método medio forma original abono abonos abonar abonen abonarme abónenme abonado
    ingreso ingresar ingresen acreditar acrediten usd eur mxn euros euro dólares dólar pesos fecha fechado hora hoy
    ayer mañana semana semanas mes meses año próximo pasado pasada último última siguiente plazo ruego rogamos
    rogaría rogaríamos pido pedimos pedí pide pedir solicito solicitamos solicitar solicitud solicitado solicita
    solicité solicitando petición peticiones reclamo reclamar reclamación exijo exigimos insisto requiero proceder
    procedan proceda procesar procesen tramitar tramiten gestionar gestionen realizar realicen efectuar efectúen
    hacerme dar darme den denme dé deme dame ver ve vea vean revisar revisen revisión miren mirar encuentro encontrar
    encuentran encontrado encontrarán adjunto adjunta adjuntos adjuntas adjuntado anexo siguientes abajo arriba
    detalle detalles datos información informar captura capturas documento documentos escribo escribir escribí
    escribirles escrito enviar envío envíen enviado enviarme mandar mando mandé digo decir dicho sé sabe saber saben
    pregunta duda respecto referente relación asunto caso ticket tema noticias novedad novedades estado actualización
    titular nombre corresponde correspondiente correspondientes corresponda pertenece presente través derecho
    derechos reservo reservados cierto claro ok vale dale perdón disculpa disculpe disculpen molestia molestias
    abrazo besos señorita lic ing don doña quedo quedamos espera pendiente disposición cualquier agradezco
    agradecería agradecemos agradeceré agradecido da igual mediante contracargo enseguida enero febrero marzo abril
    mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado
    domingo transferir transferencia hábiles laborables verdad muchísimas amablemente voy va van vamos ir iré retirar
    retiro paguen pague pagan atento atenta atentos comunicarme contacto dirijo dirigirme motivo motivos efecto
    efectos parte asap dos tres nadie contesta contestan contestado contestaron responde responden respondido
    recuperar regresan lana pasta guita fiestas porfis onda escribirles abrazo grande`,
});

/*
 * Spanish mails, also of Latin America, on which the patterns were tuned; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Buenos días:⏎durante el periodo de la factura INV-2026-004217 su servicio estuvo varias horas sin funcionar. Solicitamos la devolución proporcional.⏎Un saludo,⏎Begoña Arrieta
outage: su api estuvo caida todo el martes, quiero que me devuelvan ese dia
outage: En la redacción no pudimos trabajar el lunes porque sus servidores se cayeron siete horas. INV-2026-003108
outage failure: Por la caída del servicio del jueves no se generó ni una imagen de txn_h3k8w2pd5nz7r0aq.
failure: Hola, las cuatro imágenes de txn_9fk2mq7xl4bt1cvz dieron error 500 y aun así me cobraron. Por favor, devuélvanme el dinero.⏎Lucía
failure: pedi 6 imagenes y solo me llegaron 2, y las otras?? txn_b7v1c9xy4mq2lt6e
failure: Los archivos llegaron vacíos, pesan 0 bytes y no se abren. Favor de abonar el importe de txn_9fk2mq7xl4bt1cvz a mi tarjeta.
failure: Estimados señores:⏎la transacción txn_h3k8w2pd5nz7r0aq no arrojó resultado alguno, pues la solicitud agotó el tiempo de espera. Agradeceré el reembolso correspondiente.⏎Atentamente,⏎Ing. Rodolfo Cárdenas, Guadalajara
failure: No es mi internet, ya probé con tres redes distintas. Su servidor manda errores en vez de imágenes.
failure: Soy abogada y uso las imágenes en mis charlas; tres de ellas nunca llegaron. txn_9fk2mq7xl4bt1cvz⏎⏎Saludos cordiales⏎Lic. Mariana Quiroga⏎Abogada⏎Estudio Jurídico Quiroga, Tribunales 450
duplicate: Me cobraron dos veces lo mismo, mismo minuto, mismo importe. txn_9fk2mq7xl4bt1cvz y txn_h3k8w2pd5nz7r0aq
duplicate: me cobraron doble!!! devuelvan la plata
duplicate: Buenas tardes, la misma solicitud figura por duplicado en nuestra factura INV-2026-004217. ¿Podrían anular una de las dos?
duplicate failure: La imagen nunca llegó y encima me la cobraron dos veces. txn_b7v1c9xy4mq2lt6e
wrong_amount: Según su lista de precios la imagen cuesta 0,04 y ustedes me cobraron 0,09. txn_9fk2mq7xl4bt1cvz
wrong_amount: El total de la factura INV-2026-004217 es incorrecto: según nuestros cálculos deberían ser 42,50 y no 48,00. Ruego lo revisen.
wrong_amount: por que 2.40 por 3 imagenes?? es demasiado, calcularon mal
wrong_amount duplicate: La factura INV-2026-003108 tiene dos errores: un pedido sale dos veces y en el otro aplicaron un precio equivocado.
unauthorized: Yo no hice este pago. ¡Alguien está usando mi tarjeta! txn_h3k8w2pd5nz7r0aq
unauthorized: me hackearon la cuenta y ahora hay cientos de imagenes que yo no pedi
unauthorized: Nuestra clave de API se filtró en un repositorio público y la usaron desconocidos todo el fin de semana. Esas llamadas no son nuestras. INV-2026-005590
unauthorized: Un exempleado se quedó con la clave y la sigue usando sin nuestro permiso.
unauthorized chargeback: No reconozco este cargo, me robaron la billetera. Mi banco ya abrió una disputa y va a recuperar el importe.
chargeback: Si para el viernes no tengo respuesta, le pido al banco que devuelva el recibo. txn_9fk2mq7xl4bt1cvz
chargeback: ya abri una disputa en paypal
chargeback: Hola, mi banco está tramitando un contracargo por txn_b7v1c9xy4mq2lt6e, pero preferiría arreglarlo con ustedes.
chargeback failure: No llegó ninguna imagen, puros errores. O me devuelven el dinero o desconozco el cargo con mi banco.
legal_threat: Si no me reintegran el importe en diez días, pasaré el asunto a mi abogado. INV-2026-004217
legal_threat: estafadores los voy a denunciar, ya hablé con profeco
legal_threat dissatisfaction: Las imágenes son un horror. Si no me devuelven el dinero nos vemos en los tribunales.
legal_threat: De no devolverse txn_h3k8w2pd5nz7r0aq presentaré una reclamación ante la OMIC. Fdo.: Ignacio Olmedo, Valladolid
dissatisfaction: El resultado no me gusta nada, no tiene que ver con lo que describí. Quiero el reembolso de txn_9fk2mq7xl4bt1cvz.
dissatisfaction: seis dedos en cada mano, es en serio? txn_b7v1c9xy4mq2lt6e
dissatisfaction: La resolución es demasiado baja para imprimir y los colores se ven baratos. No nos sirven.⏎Saludos⏎Agencia Jacarandá, Montevideo
dissatisfaction: Las imágenes llegaron todas, ese no es el problema, pero están borrosas y son feas.
own_mistake: Puse 100 en vez de 10 sin querer, fue culpa mía. ¿Pueden hacer algo? txn_9fk2mq7xl4bt1cvz
own_mistake: perdon, mi script se quedo en bucle toda la noche porque se me olvido pararlo
own_mistake: Cometimos un error: el becario eligió el modelo equivocado. ¿Sería posible que nos devolvieran INV-2026-003108 como gesto comercial?
own_mistake: Nadie nos robó nada, nuestro programador tenía la clave con nuestro permiso. Solo que se equivocó con los parámetros.
own_network: Se me cortó el wifi durante la descarga y por eso no tengo las imágenes. txn_h3k8w2pd5nz7r0aq
own_network: Nuestro cortafuegos bloqueó sus respuestas, como comprobó después nuestro departamento de informática. ¿Podrían devolver txn_9fk2mq7xl4bt1cvz de todos modos?
own_network: no tenia internet en casa ese dia por obras en la calle, no pude bajar nada
price_change: Dos días después de mi compra bajaron los precios. Quisiera la diferencia de txn_b7v1c9xy4mq2lt6e.
price_change: hoy cuesta 0.02 y la semana pasada pague 0.04, no es justo
price_change: Nadie nos avisó de la subida de precios de enero. Apliquen por favor la tarifa anterior a INV-2026-004217.
account_ended: Me suspendieron la cuenta, así que quiero que me devuelvan mi dinero. txn_9fk2mq7xl4bt1cvz
account_ended: Tras dar de baja nuestra cuenta la semana pasada, solicitamos el reintegro de INV-2026-005590.⏎Atentamente⏎Administración, Estudio Ribera S.L.
account_ended: ya borre mi cuenta, ahora devuelvanme lo de octubre
never_charged: Las solicitudes fallidas no me las cobraron, es cierto, pero quiero que me compensen por el tiempo perdido.
never_charged: ya se que las imagenes que fallaron no costaron nada pero igual quiero algo por eso
never_charged: No me facturaron nada por las llamadas con error, lo vi. Aun así me parecería justa una pequeña compensación por esas llamadas.
wants_credit failure: Dos de las imágenes fallaron. En vez de transferencia, acepto con gusto saldo para mis próximas solicitudes. txn_h3k8w2pd5nz7r0aq
wants_credit: Prefiero saldo en mi cuenta de Imaginator antes que la devolución a la tarjeta. txn_9fk2mq7xl4bt1cvz
wants_credit: me pueden dar creditos en lugar de la plata? los uso el mes que viene
takes_back: Ya está resuelto, retiro mi solicitud sobre txn_9fk2mq7xl4bt1cvz. ¡Gracias y buen fin de semana!
takes_back: olviden mi correo anterior, ya no necesito el reembolso
takes_back: Estimados señores: desistimos de nuestra petición de reembolso de INV-2026-004217.
statutory_withdrawal: Por la presente desisto del contrato del 3 de noviembre dentro del plazo de 14 días. txn_b7v1c9xy4mq2lt6e
statutory_withdrawal: hago uso de mi derecho de desistimiento, confirmen por favor
statutory_withdrawal: Al amparo del artículo 102 de la Ley General para la Defensa de los Consumidores y Usuarios, les comunico que desisto del contrato INV-2026-005590.⏎Nombre: Pilar Sanchis⏎Fecha: 12/11/2026
wants_other: ¿Me podrían enviar una copia de la factura INV-2026-004217? La necesita mi gestor.⏎¡Gracias!
wants_other: En INV-2026-003108 falta nuestro NIF. Por favor, emitan de nuevo la factura con B12345678.
wants_other: nos mudamos, cambien la direccion en INV-2026-005590 por favor: Av. Corrientes 800, Buenos Aires
wants_other: Qué lindas las imágenes de txn_9fk2mq7xl4bt1cvz, solo quería darles las gracias.
wants_other: Una pregunta sobre txn_h3k8w2pd5nz7r0aq: ¿con qué semilla se generó y puedo reutilizarla? No pido ningún reembolso.
explained: El cliente canceló la campaña esa misma tarde y ya no necesitamos las imágenes. Favor de reembolsar txn_9fk2mq7xl4bt1cvz.
explained: No fue un cobro doble, ya lo sé. Es que mi jefe eliminó la segunda serie mientras tanto. txn_h3k8w2pd5nz7r0aq
explained: Sus condiciones dicen que las caídas se reembolsan. No se trata de eso: nuestra feria se aplazó al año que viene. INV-2026-004217
explained: mi hija estuvo jugando con la tablet, tiene permiso, pero la verdad no necesitamos tantas imagenes
explained: Pensé que las primeras cien imágenes eran gratis.
explained: Soy estudiante y este mes no me alcanza para el alquiler, ¿podrían hacer una excepción con txn_b7v1c9xy4mq2lt6e?
explained: Nadie nos hackeó. Nuestro proveedor, al que le dimos la clave, se pasó mucho del presupuesto acordado.
explained: Al final contratamos a un fotógrafo.⏎⏎El 4 nov 2026, Refund Desk escribió:⏎> ¿Le cobraron dos veces o fallaron las imágenes?
explained: La boda para la que queríamos las invitaciones ya no se hace. Un abrazo, Ximena
nothing: Buenas tardes, les ruego que me reembolsen la transacción txn_9fk2mq7xl4bt1cvz. Muchas gracias.⏎Un cordial saludo⏎Teresa Villalba
nothing: devuelvanme mi dinero ya!!! txn_h3k8w2pd5nz7r0aq
nothing: INV-2026-004217
nothing: Holaaa, quiero la plata de vuelta de txn_b7v1c9xy4mq2lt6e porfa. Besos, Caro
nothing: Por favor abonen el importe a mi tarjeta de crédito. txn_9fk2mq7xl4bt1cvz
nothing: Me da igual si es saldo o dinero.
nothing: No quiero créditos, quiero mi dinero.
nothing: Muy señores míos: adjunto la factura INV-2026-005590, cuyo reembolso solicito antes del 30 de noviembre. Me reservo todos los derechos.
nothing: ¿Hay novedades de mi reembolso?⏎⏎> Si inicia un contracargo con su banco, se suspenderá su cuenta.⏎> La insatisfacción con las imágenes no se reembolsa.
nothing: un abono porfa. txn_h3k8w2pd5nz7r0aq⏎⏎Enviado desde mi iPhone
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Sí, fui yo.
yes: si, yo lo pedi, dale nomas
yes: Buenos días:⏎confirmo que la solicitud es mía.⏎Un saludo,⏎Joaquín Ferrer⏎⏎> Alguien ha pedido un reembolso en su nombre. ¿Fue usted?
yes: simón, confirmado⏎⏎Enviado desde mi Samsung
no: No, no fui yo.
no: yo no pedi nada, sera otra persona
no: Esa solicitud no es mía, por favor no la tengan en cuenta.⏎Saludos, R. Molina⏎⏎> Responda sí, o «no fui yo».
unclear: ¿De qué solicitud me hablan?
unclear: Puede ser, o quizá fue mi esposa. Le pregunto y les digo.
unclear: Devuélvanme también INV-2026-003108.⏎⏎> Responda sí.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: Quiero que me devuelvan mi dinero.
request: por que me cargaron la tarjeta??
request: En mi estado de cuenta sale Imaginator dos veces, ¿qué es eso?
request: Hola, me cobraron de más. ¿Cómo recupero la diferencia?
request: Quisiera un reembolso pero no encuentro el número. Gracias, Conchita
request: ¿Qué es este cargo de 12,80 euros del 3 de noviembre?
other: Estimados señores: nos gustaría presentarles nuestras soluciones de limpieza de oficinas. ¿Cuándo les vendría bien una llamada?
other: Me dirijo a ustedes para postularme a unas prácticas de aprendizaje automático. Adjunto mi currículum.
other: ¿Cómo pongo el formato 16:9 en la API? No encuentro nada en la documentación.
other: ¡Feliz cumpleaños, querido Andrés! Que la pases lindo.
other: ¡Gana 5000 euros a la semana desde casa! Haz clic y hazte rico.
other: Gracias por la ayuda de ayer, ya funciona todo.
`;

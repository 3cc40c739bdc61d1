/*
 * Spanish mails that were written by somebody else, on which the patterns were tuned last; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Buenas, la noche del 6 al 7 no hubo manera de entrar a la plataforma. Tenemos tres clientes que dependen de eso. ¿Cuánto descuentan de INV-2026-006112?⏎Iñaki, Bilbao
outage: se les cayo el sistema otra vez, toda la tarde sin servicio. INV-2026-007730
outage: De acuerdo con nuestros registros, la plataforma permaneció fuera de línea once horas en octubre. Pedimos que el cobro de INV-2026-007730 se reduzca en esa proporción.⏎Quedo atento,⏎Lic. Hugo Santibáñez, CDMX
failure: le doy a generar y se queda pensando, nunca sale nada pero bien que me descontaron. txn_q2w8e5r1t6z9u3i7
failure: Hola equipo: de las doce piezas de txn_m4n7b2v6c1x9y5a3 nos faltan cinco. Revisando el log, el API contestó "internal_error" en esas cinco. ¿Nos las reembolsan?⏎Gracias y saludos⏎Rocío Benavente
failure: Los PNG están dañados, no los abre ningún programa. txn_q2w8e5r1t6z9u3i7
failure: Pagué y no recibí nada de nada. txn_k8j5h2g9f6d3s1a4
failure dissatisfaction: Tres imágenes nunca salieron y las otras dos parecen dibujadas por un nene de tres años. txn_m4n7b2v6c1x9y5a3
failure chargeback: El servidor truena en cada petición. Mi banco ya levantó una aclaración para reversar el cargo txn_k8j5h2g9f6d3s1a4.
failure: Si mañana aparecen las fotos que faltan les aviso y retiro el reclamo. De momento no hay ninguna.
duplicate: Un clic y dos cargos, ¿cómo puede ser? txn_q2w8e5r1t6z9u3i7 / txn_m4n7b2v6c1x9y5a3
duplicate: Conciliando el extracto, mi compañera vio que el pedido del 11 de noviembre nos lo pasaron por la tarjeta una segunda vez. Rogamos la devolución de lo cobrado de más.⏎Atte., Ainhoa
duplicate legal_threat: pagué 2 veces por lo mismo, arreglenlo o los llevo a defensa del consumidor
wrong_amount: ¿Por qué me facturan imágenes premium? Yo uso solo el plan básico. txn_k8j5h2g9f6d3s1a4
wrong_amount: En INV-2026-007730 figuran 130 imágenes y nosotros hicimos 13. Se les fue un cero.⏎Saludos cordiales, C.P. Norberto Lagos
wrong_amount wants_credit: me cobraron de mas. la diferencia dejenmela como saldo a favor para las proximas imagenes, no hace falta transferencia
unauthorized: Buen día, hoy vi un débito de Imaginator en mi Visa. No conozco su empresa ni jamás compré nada ahí. ¿De dónde sacaron mi número de tarjeta?
unauthorized: alguien entro a mi cuenta desde rumania y se puso a hacer imagenes a mi costa, yo no fui
unauthorized: Mi hijo de 11 años me sacó la tarjeta de la cartera sin que yo lo supiera y pagó con ella. txn_q2w8e5r1t6z9u3i7
chargeback: Estoy a punto de desconocer el cargo ante la emisora de mi tarjeta. txn_m4n7b2v6c1x9y5a3
chargeback: El BBVA ya me abrió un expediente de retrocesión, número 4471. ¿Prefieren que lo arreglemos antes?
legal_threat: Último aviso antes de acudir al juzgado. txn_k8j5h2g9f6d3s1a4
legal_threat: ya le pase el caso a mi abogada, ella los va a contactar
dissatisfaction: Pedí un perro salchicha y me dieron algo entre zorro y chorizo. Eso no se lo puedo regalar a mi abuela. txn_q2w8e5r1t6z9u3i7
dissatisfaction: La verdad, qué decepción. Las caras están deformes y el letrero dice puras tonterías. INV-2026-006112
dissatisfaction: la calidad es pesima, no sirve
own_mistake: Por error mío puse la clave de producción en el entorno de pruebas. txn_m4n7b2v6c1x9y5a3⏎Disculpen la molestia,⏎Jonás
own_mistake: me equivoqué de botón, solo queria la vista previa
own_mistake: Nuestro programa tenía un bug y mandó la misma petición cientos de veces. Ustedes no tienen la culpa, pero quizá nos echen una mano. INV-2026-007730
own_network: En el tren casi no había señal y la descarga se cortó mil veces. txn_k8j5h2g9f6d3s1a4
own_network: Se descompuso mi módem y por eso no me llegaron las imágenes. No es culpa de ustedes. txn_q2w8e5r1t6z9u3i7
price_change: Veo en su web que desde el día 15 está más barato. ¿Me pueden aplicar el precio nuevo a mi pedido anterior? txn_m4n7b2v6c1x9y5a3
price_change: por que subieron los precios? nadie me avisó. INV-2026-006112
account_ended: Desde que me banearon no puedo hacer nada. Entonces regrésenme todo lo que gasté este mes.
account_ended: Cerramos nuestra cuenta de cliente el 31 de octubre y esperamos la devolución de la última factura INV-2026-007730.⏎Saludos⏎Ayuntamiento de Alcudia
never_charged: Que los intentos fallidos no se me hayan cobrado lo tengo claro. Aun así quisiera una indemnización por las molestias.
never_charged: ok no descontaron nada por las peticiones que fallaron, pero mi tiempo vale, que me dan a cambio?
wants_credit: Lo más fácil sería que me lo carguen como crédito de API en mi cuenta, no hace falta devolver el dinero. txn_q2w8e5r1t6z9u3i7
takes_back: Al final cancelen mi solicitud de reembolso, me equivoqué yo.
takes_back: Buenos días, dejen sin efecto mi mensaje de esta mañana. Ya no hace falta la devolución. Saludos, M. Rivas⏎⏎> INV-2026-006112: estamos revisando su petición.
statutory_withdrawal: Como consumidora me acojo al plazo legal de catorce días y desisto del contrato. txn_m4n7b2v6c1x9y5a3
statutory_withdrawal dissatisfaction: ¡Ejerzo el derecho de desistimiento! Además las imágenes están pixeladas e inservibles. txn_k8j5h2g9f6d3s1a4
wants_other: No encuentro el recibo de txn_q2w8e5r1t6z9u3i7, ¿me lo mandan otra vez?
wants_other: Buenos días, en INV-2026-006112 sigue apareciendo la razón social antigua. Desde octubre somos «Ediciones Faro S.L.». Agradeceríamos una factura rectificativa.
wants_other: ¿Cuánto costarían 2000 imágenes en el estilo de txn_m4n7b2v6c1x9y5a3? ¿Hay descuento por volumen?
wants_other: Solo para contarles que los afiches de txn_k8j5h2g9f6d3s1a4 están por toda la ciudad y a todos les encantan. ¡Felicitaciones!
explained: Nuestra asociación se disolvió y ya nadie quiere carteles. txn_q2w8e5r1t6z9u3i7
explained: Hola, lo había hecho para los 90 de mi abuelo, pero falleció la semana pasada. Les agradecería un gesto. txn_m4n7b2v6c1x9y5a3
explained: No hubo caídas ni errores. Simplemente tenemos que ahorrar y nos gustaría recuperar lo del mes pasado. INV-2026-006112
explained: Mi colega hizo las imágenes por encargo mío, pero el cliente no nos paga. txn_k8j5h2g9f6d3s1a4
explained: No he hecho ningún contracargo ni pienso hacerlo. Es que la exposición se cancela porque el museo está en obras. INV-2026-007730
explained: yo crei que era prueba gratis
nothing: Me gustaría recuperar mi dinero de txn_m4n7b2v6c1x9y5a3. ¡Mil gracias de antemano y felices fiestas!⏎Mónica Herrero
nothing: reembolso txn_q2w8e5r1t6z9u3i7 gracias
nothing: Qué onda, me regresan mi lana de txn_k8j5h2g9f6d3s1a4 porfis? Gracias
nothing: Asunto: devolución⏎N.º de factura: INV-2026-006112⏎Clienta: Otilia Bravo⏎Por favor, el importe íntegro al medio de pago original.
nothing: No, gracias, créditos no. Quiero la cantidad en mi Mastercard y ya. txn_m4n7b2v6c1x9y5a3
nothing: Aquí va el número: txn_k8j5h2g9f6d3s1a4⏎-- ⏎Cero Caídas S.A.⏎Consultoría en incidencias y fraude⏎⏎> Indíquenos la transacción cobrada dos veces o fallida.
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Correcto, el mensaje es mío.
yes: Sí. Escribí desde mi correo personal, todo en orden.⏎Saludos, Guadalupe⏎⏎> ¿Fue usted quien lo pidió?
yes: sip 👍
no: No fui yo.
no: ¡No! No tengo nada que ver, yo nunca quise un reembolso.⏎Saludos⏎Fermín Baeza
unclear: ¿Quiénes son ustedes y por qué me escriben?
unclear: si y no, una de las dos es mia, la otra ni idea
unclear: Estoy de viaje hasta el lunes, lo veo a la vuelta.⏎⏎> Responda sí si fue usted.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: donde esta mi plata
request: Me debitaron la cuenta sin entregar ni una imagen. Espero una explicación.
request: Buenas, no estoy de acuerdo con la última factura. ¿A quién me dirijo?
request: ¿Me pueden reembolsar lo que pagué ayer?
request: ¿Qué tengo que hacer para obtener una devolución con ustedes?
other: Boletín de noviembre: las mejores recetas de otoño, manualidades y nuestro gran sorteo. Para darse de baja, pulse aquí.
other: Nos gustaría establecer una alianza con Imaginator e integrar su tecnología en nuestro CMS. ¿Quién lleva ese tema?
other: La librería de Python me tira un ImportError en Windows, ¿les suena?
other: Estimado señor Wolf, paso nuestra reunión del jueves a las 15 h. ¡Hasta pronto!
other: ¡Felicidades, ha ganado! Reclame su bono en bitcoin y multiplique su fortuna.
`;

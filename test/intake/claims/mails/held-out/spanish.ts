/*
 * Spanish mails as customers write them, labelled by what the policy makes of them. No pattern is tuned on this file: it
 * measures how well ordinary mails are read that nobody saw before.
 */

/** What a mail says: its claims, `explained` or `nothing`, a colon, the mail (`⏎` is a line break). */
export const MAILS = `
outage: Hola, el viernes vuestro servicio estuvo caído casi toda la tarde y no pudimos trabajar. Quiero que me devolváis la parte proporcional de INV-2026-003544. Un saludo, Nerea
outage: Estimados señores:⏎El pasado 11 de noviembre su plataforma permaneció fuera de servicio durante unas cinco horas. Solicitamos el reembolso proporcional de la factura INV-2026-009133.⏎Atentamente,⏎Gráficas Hermanos Olmedo, S.L.
outage failure: che, el lunes se les cayó el servidor toda la mañana y todas las imagenes me dieron error. igual me las cobraron. txn_rf6afx53kpvdfky0 devuelvan la plata
failure: Pagué por 15 imágenes y no me llegó ninguna, nomás salía error del servidor. Mi transacción es txn_w1cbj6qoftwphzpj. Espero mi reembolso, gracias
failure: Buenos días, 22 de las 80 imágenes no se generaron (error interno / timeout) y aun así nos las han cobrado. Referencia txn_hff5rjsci10or61h. Ruego devuelvan el importe de esas 22.⏎Saludos cordiales,⏎Begoña Etxeberria
duplicate: me cobraron dos veces lo mismo!! txn_uadnrw9p5dhkdt48 y txn_7k383pyiwt14nccj quiero que me regresen uno
duplicate: Hola, en mi tarjeta aparece un cargo duplicado por el mismo pedido. Solo hice una compra. ¿Me pueden devolver el segundo? txn_8aqezugizaifd8n5. Gracias, Wilmer Quispe
duplicate chargeback: Cobro doble en txn_d404b81vqymnjvbs. Ya hablé con Bancolombia y me van a hacer el contracargo si ustedes no responden esta semana.
wrong_amount: El importe de la factura INV-2026-009700 no es correcto, me habéis cobrado 64 € y deberían ser 46 €.
wrong_amount: Buenas tardes, me están cobrando de más. Pedí 100 imágenes y en txn_ue7u71zg1y3j9yen aparecen 130. Por favor corrijan y devuélvanme la diferencia. Atte. Ing. Rosario Tapia
wrong_amount: el precio por imagen en su web es 0.05 y a mi me cobraron 0.09, txn_jl1znmwkwubnbp11, regresenme lo que sobra
unauthorized: Yo no hice esta compra, alguien usó mi tarjeta sin mi permiso. txn_gn816vyh3erylglc
unauthorized: Buenas, me han hackeado la cuenta y han estado generando imágenes con ella. No reconozco el cargo txn_dlqz2gjimfoqr3sb ni he autorizado a nadie. Devolvedme el dinero, por favor. Iker
unauthorized legal_threat: Nos robaron la clave de API y el consumo de INV-2026-006163 es fraudulento. Hemos puesto denuncia en la policía y, si no devuelven el dinero, los demandaremos ante los tribunales.
chargeback: He reclamado el cargo txn_enl4261b978mtj8d a mi banco y ya está en marcha la devolución (chargeback).
legal_threat: Si no me devuelven lo cobrado en INV-2026-003883 en cinco días hábiles, presentaré la denuncia ante PROFECO y hablaré con mi abogado.⏎Lic. Ernesto Villaseñor
dissatisfaction: las imagenes salieron feas, nada que ver con lo que pedi. quiero mi dinero txn_npbiyjajsz193arw
dissatisfaction: Buenos días. No estoy contenta con el resultado: las caras salen deformadas y las letras no se entienden. Me gustaría que me devolvieran el importe de txn_ok9o2c7cbf5htljz. Muchas gracias, Paqui Moreno
dissatisfaction: La calidad es malísima, todo borroso, mi jefe se rió en mi cara cuando se las mostré. txn_tqo5y1ll5ji1j8et, quiero reembolso
own_mistake: La regué, dejé el cron prendido y estuvo pidiendo imágenes todo el puente. Fue culpa mía, ya sé, pero ¿habrá chance de que me regresen algo de INV-2026-004458?
own_mistake: Hola! sin querer elegí el modelo equivocado y me di cuenta tarde, culpa mia. se puede hacer algo con txn_l4qvmam5c76whv6s? Gracias, Flor de Rosario
own_network: se fue la luz en la colonia y con ella mi modem, ya no alcancé a bajar las imagenes. me reembolsan txn_e2l9ikgu3sig6v5z?
own_network: Buenos días, nuestra red estuvo fallando (avería de la fibra en la oficina) y las peticiones se cortaban por nuestro lado. Quisiéramos saber si txn_jkzy21h7ek3002su se puede devolver.
price_change: Hoy entro y resulta que cada imagen vale la mitad de lo que pagué el sábado. ¿Me abonáis la diferencia de txn_oaa8yibrxsjbmx4w? Gracias, Unai
price_change: Estimados, a partir de noviembre la tarifa es más barata. Nosotros pagamos INV-2026-009238 con el precio anterior. ¿Pueden aplicarnos el nuevo y reembolsar lo que pagamos de más frente a la tarifa actual?
account_ended: Ustedes me cerraron la cuenta por supuestas infracciones, sin avisar. Exijo que me reintegren lo gastado en INV-2026-009900. Cordialmente, Marcela Urrutia
account_ended: Hola, di de baja mi cuenta el día 8 y quiero que me reembolsen lo que había pagado antes de cerrarla, factura INV-2026-008331. Saludos, Andrés Lozano
never_charged: El jueves varias llamadas devolvieron error. En INV-2026-003169 no aparecen, o sea que no las cobraron, pero el disgusto con mi cliente no me lo quita nadie. ¿Compensan algo?
never_charged: las que dieron error no salen cobradas en INV-2026-004140, eso está bien, pero perdí dos horas... ¿no dan nada por eso?
wants_credit: Prefiero saldo para usar más adelante en lugar de que me devuelvan el dinero. txn_h90mafk04oojgcbr
wants_credit: Hola, en vez de reembolso me pueden dar créditos para las próximas imágenes? txn_uzm32wltzc07ur7a⏎Gracias!!
takes_back: Cambié de opinión, ya no necesito que me reembolsen txn_b9ppqxbdi5h2gnao. Saludos
takes_back: olviden lo del reembolso txn_gb3juzoitppi2ey7, ya quedó
statutory_withdrawal: Por la presente ejerzo mi derecho de desistimiento respecto del contrato INV-2026-007749.⏎Mª Dolores Cifuentes⏎Valladolid, 17 de noviembre de 2026
statutory_withdrawal: Quiero desistir de la compra dentro del plazo legal de 14 días, txn_t1ml6wyf09ua45la.
wants_other: Buen día, necesito el comprobante fiscal (CFDI) de INV-2026-004933 a nombre de Ferretería La Esperanza, RFC FES920114QK3. Gracias
wants_other: Buenos días, en INV-2026-008855 el NIF está mal, es B83154021. Por favor, envíen la factura rectificada. Gracias
wants_other: Solo quería darles las gracias, las imágenes de txn_qogey57335ya6c8c quedaron increíbles!
wants_other: Buenas, nos hemos mudado. ¿Podéis cambiar la dirección de facturación a C/ Alameda 14, Málaga? La última factura es INV-2026-007169.
explained: Somos una falla de Valencia y al final el artista hizo los bocetos a mano, así que lo de txn_bansdqdwm9el8ngf no lo hemos llegado a usar. ¿Nos lo podríais devolver?
explained: Buenas tardes, el ayuntamiento nos ha retirado la subvención y el proyecto queda parado. Agradeceríamos la devolución de INV-2026-003395. Asociación Vecinal El Olivar
explained: No es un cobro duplicado ni nada de eso. Es que me voy del país por trabajo y cierro todo lo que tengo acá, incluido el emprendimiento de remeras. txn_g4hixnqdt2btierm
explained: mi hijo usó mi cuenta con mi permiso para la tarea pero el profe ya no la pidió, txn_5a8rttgq82bdky7c me lo devuelven?
explained: Un conocido me comentó que ustedes devuelven cuando hay caídas. Mi situación es otra: cerré la tienda el mes pasado y no llegué a usar las imágenes de INV-2026-008333.
explained: Soy abogado, pero les escribo como papá: era para la piñata de mi niña y se nos enfermó, así que no hubo fiesta. ¿Es posible recuperar el dinero de txn_ew65hmtuvmok2lur?
nothing: Reembolso de txn_n3sjxrareek8ss2y por favor
nothing: acá va el numero: txn_cxrch00wcax0u3xo⏎⏎El mié, 11 nov 2026 escribió Imaginator:⏎> ¿Nos indica su transacción? ¿Se le cobró dos veces?
nothing: Buenos días:⏎Solicito la devolución del importe de la factura INV-2026-003911.⏎Reciban un cordial saludo.⏎Julián Marquina
nothing: Nota de crédito de INV-2026-009267 por favor, gracias
nothing: quiero mi plata de vuelta txn_4vlq9d94rudn0u9j
nothing: Hola, qué tal, espero que estén muy bien. Les escribo para pedir el reembolso de mi transacción txn_990sx7ble39zxy0y a la misma tarjeta con la que pagué. Quedo al pendiente, bendiciones. Lupita
`;

/** Answers to the question whether a refund request in the account's name was its owner's. */
export const CONFIRMATIONS = `
yes: Sí, fui yo
yes: si soy yo, adelante porfa
yes: Confirmo que la solicitud es mía. Saludos, Begoña Etxeberria
no: No, no fui yo
no: yo no he pedido nada!! eso es una estafa
no: Esa solicitud no la hice yo, por favor no paguen nada.
unclear: ¿Qué reembolso? No entiendo de qué me hablan
unclear: Déjame que pregunte en la oficina y te digo
`;

/** Mails without an ID: whether they ask or complain about money or charges at all. */
export const REQUESTS = `
request: Me están cobrando algo que no sé qué es
request: Hola, quiero pedir un reembolso, qué tengo que hacer?
request: Pagué el martes y no recibí mis imágenes. Devuélvanme el dinero.
request: Disconformes con el importe de la última factura, rogamos nos llamen.
request: por que me descontaron 400 pesos de mi tarjeta??
other: Buenas, ¿tienen algún curso o tutorial en español para principiantes?
other: ofrecemos listas de correos de empresas en latinoamerica, escribanos por whatsapp
other: No me deja entrar, dice que el usuario no existe. ¿Me ayudan?
other: Mil gracias por todo, muy amables
other: Soy periodista de un diario de Sevilla y me gustaría entrevistar a alguien de su equipo.
`;

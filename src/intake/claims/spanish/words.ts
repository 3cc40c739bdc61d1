/*
 * Words that several phrases share, as alternatives, in the notation of `loosely`. They hold for Spain and for Latin
 * America.
 */

/** A denial, standing by itself; the Portuguese ones too, for both languages share words and are read in one mail. */
export const NOT = '(no|nunca|jamás|ni|sin|tampoco|ningún|ninguna|ninguno|nadie|não|nem|sem|nenhuma?|ninguém)';
export const MY = '(mis?|nuestr[oa]s?)';
export const YOUR = '(sus?|tus?|vuestr[oa]s?|el|la|los|las|del)';
/** An article or what stands in its place, with a blank behind it; it may be missing. */
export const THE =
  '((el|la|los|las|un|una|unos|unas|est[ea]|est[oa]s|es[ea]|es[oa]s|mis?|nuestr[oa]s?|sus?|tus?|vuestr[oa]s?' +
  '|dich[oa]s?|ningún|ninguna|algún|alguna|tal) )?';
/** To whom something is done, and "has", in front of a verb. */
export const PRONOUNS = '((me|nos|se|lo|la|los|las|le|les|te|os) )?((me|nos|lo|la|los|las) )?';
export const HAVE = '((he|ha|has|han|hemos|habéis|había|habían|haya|hayan|habíamos) )?';
export const NUMBER =
  '(\\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|la mitad|media|vari[oa]s|algun[oa]s' +
  '|much[oa]s|ningun[oa])';
export const TIMES = '(dos|tres|cuatro|cinco|2|3|4|5)';
export const TWICE =
  `(${TIMES} veces|dobles?|doblemente|por duplicado|por partida doble` + '|2x|x ?2|varias veces|más de una vez)';
export const ONLY = '(solo|sólo|solamente|únicamente|apenas|nomás|no más que)';

export const IMAGE =
  '(imágen|imágenes|imajen(es)?|fotos?|fotografías?|ilustraci(ón|ones)|dibujos?|gráficos?|archivos?|ficheros?|pngs?' +
  '|jpe?gs?|renders?|diseños?|logos?|posters?|pósters?|carteles|miniaturas|pics?|zips?|retratos?)';
export const REQUEST =
  '(petici(ón|ones)|solicitud(es)?|llamadas?|requests?|generaci(ón|ones)|trabajos?|tareas?|lotes?|batch|endpoints?' +
  '|api|descargas?|procesos?|pedidos?|prompts?|órdenes|orden|encargos?|jobs?)';
export const SERVICE =
  '(servicios?|servidor(es)?|api|web|página|sitio|plataforma|sistemas?|backend|endpoint|imaginator)';

export const CHARGED =
  '(cobr~|carg(aron|ado|aste|asteis|an|ó|aban?)|factur(aron|ado|ada|aste|asteis|an|ó)|debit(aron|ado|an|ó)|pag(ué' +
  '|ado|amos|aron|ó|ando)|descont(aron|ado|ó)|adeudado)';
export const CHARGE =
  '(cargos?|cobros?|pagos?|facturas?|facturaci(ón|ones)|débitos?|transacci(ón|ones)|movimientos?|adeudos?|recibos?' +
  '|compras?|operaci(ón|ones)|consumos?|boletas?)';
/** What somebody else takes into use. */
export const MEANS =
  '(tarjetas?|claves?|llaves?|keys?|cuentas?|credenciales|contraseñas?|accesos?|tokens?|datos|usuario|carter[ao]' +
  '|billetera|celular|móvil|teléfono|bolso|identidad|tablet|tableta)';
export const MONEY =
  '(dinero|plata|pasta|lana|guita|reembolso|rembolso|devoluci(ón|ones)|efectivo|importe|transferencia)';
export const PRICE = '(precios?|tarifas?|costos?|costes?)';
export const ACCOUNT = '(cuentas?|usuario|perfil|suscripción|acceso)';

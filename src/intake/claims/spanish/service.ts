import type { Wording } from '../wording.js';
import { loosely } from './loosely.js';
import { MY, NOT, SERVICE } from './words.js';

const DOWN =
  '(caíd[oa]s?|inaccesibles?|inalcanzables?|offline|muert[oa]s?|fuera de (servicio|línea)|indisponibles?|abajo' +
  '|en rojo|interrumpid[oa]s?|parad[oa]s?|desconectad[oa]s?|intermitentes?|inoperativ[oa]s?|inoperantes?' +
  '|mud[oa]s?|apagad[oa]s?|tumbad[oa]s?)';
const WORKS = '(funcion~|respond~|contest~|carg(aba|ó|a)|iban?|andaba|anduvo|andan?|conect~|arranc~|servía)';

export const OUTAGE: Wording = loosely({
  said: [
    'caídas?',
    `no (hubo|había|hay|era) (forma|manera|modo|posible) (de )?(entrar|acceder|conectar~|usar) .{0,8}${SERVICE}`,
    `${SERVICE} .{0,30}${DOWN}`,
    `(se (me |nos )?(cay(ó|eron)|ha(n)? caído|caía)|estuv(o|ieron) caíd[oa]s?) .{0,30}${SERVICE}`,
    `${SERVICE} .{0,30}(se (me |nos )?)(cay(ó|eron)|han? caído|caían?|caen?|vino abajo|vinieron abajo)`,
    'se (les|os|te) (cay|ca)(ó|yó|e|ía|eron|ido) .{0,24}',
    `${SERVICE} .{0,30}(no|sin|dejó de|dejaron de|nunca) (\\p{L}+ )?(\\p{L}+ )?${WORKS}`,
    `(no|sin|dejó de|nunca) ${WORKS} (el|la|los|su|tu|vuestr[oa]) ${SERVICE}`,
    `${SERVICE} .{0,20}no .{0,12}(disponible|accesible|operativ[oa]|en línea|respuesta)`,
    `no (\\p{L}+ )?(estaba|estuvo|ha estado|está|estuvieron) (disponible|accesible|operativ[oa]|en línea)`,
    '(no|sin|imposible) (se )?(pod(er|íamos|ía|ido)|pude|pudimos|conseguí|logramos|logré|hemos podido)? ?(acceder' +
      '|conectar~|entrar|acceso|conexión|llegar|usar|utilizar) (a|en|con)?(l| )?(su |la |el |los ' +
      `|vuestr[oa] )?${SERVICE}`,
    '(indisponibilidad|inactividad|inoperatividad|inaccesibilidad)',
    `(nadie|ningun[oa]) .{0,30}(conect~|acced~|entr(ar|ó|aba)|us(ar|ó)) .{0,12}${SERVICE}`,
    '(interrupci(ón|ones)|cortes?|suspensi(ón|ones)|incidencias?|apagón) (de|del|en|en el|de su|en su|de la' +
      '|en la) (su |vuestro |el )?' +
      SERVICE,
    '(horas?|días?|minutos|rato|mañana|tarde|noche) .{0,12}(sin (servicio|funcionar|acceso|api)|caíd[oa]s?' +
      '|fuera de servicio)',
    '(sin servicio|servicio caído|fuera de servicio)',
    '(horas?|días?|minutos) de (interrupción|corte|inactividad|incidencia)',
    'página de estado .{0,40}(roj[oa]|caíd[oa]|incidente|incidencia|interrupci)',
    '(incidente|incidencia) .{0,30}página de estado',
    '(estuv(o|ieron|isteis)|estaban?|han? estado|lleva(ban?|n)?|sigue|está) .{0,16}(caíd[oa]s?|sin funcionar' +
      '|fuera de servicio|inaccesible|offline)',
    '(mañana|tarde|noche|día|días|horas|semana|fin de semana|jornada) (enter[oa] |complet[oa] )?sin (su ' +
      '|el |la )?(api|servicio|servidores|plataforma|sitio|acceso|sistema)',
    '(horas?|días?|minutos) (complet[oa]s |enter[oa]s |seguid[oa]s |en total )?de (parada|paro' +
      '|interrupción|corte|inactividad|caída|apagón|indisponibilidad|incidencia)',
    '(interrupción|corte|apagón|parada|incidencia) (del servicio |general |total )?de (más de |casi |unas ' +
      ')?(\\d{1,3}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|varias) (horas|días|minutos)',
    '(disponibilidad|sla|uptime) .{0,24}(fue|ha sido|era|bajó|no|solo) .{0,24}(\\d{1,3}|cumpl~|alcanz~)',
    '(no|nada) (me |nos |les )?(funcion|respond|iba|andab|cargab|jalab)~ (ya )?(nada )?(en|de) (su|vuestra' +
      '|la|el) (web|página|plataforma|sitio|lado|servicio)',
    `${SERVICE} .{0,16}(no|sin) (se )?(cargab|abrí|abrían|respondí|jal|levant)~`,
    '(estuvieron|estaban|estuvisteis|están) (\\p{L}+ )?(fuera de línea|caídos|offline|fuera de servicio)',
    `${SERVICE} .{0,24}(se )?(vin(o|ieron)|ech(ó|aron)) abajo`,
    `(no hubo|no había|no hay|sin) (manera|forma|modo) de (entrar|acceder|conect|usar)~ .{0,12}${SERVICE}`,
  ],
  not: [
    `${NOT} .{0,16}(caídas?|caíd[oa]|interrupci(ón|ones)|cortes?|incidencias?|fuera de servicio|inaccesible)`,
    `${MY} (propi[oa] )?(\\p{L}+ )?(servidor(es)?|web|sistemas?|página|sitio|api|internet|red) .{0,60}`,
    '(corte|caída) (de|del) (la )?(luz|internet|energía|red|conexión|wifi|electricidad)',
    'caídas? (de|en|del) (los |sus |el )?(precios?|tarifas?|pelo|ventas)',
    '(no fue|no es|no se trata de) .{0,12}(caída|corte)',
  ],
});

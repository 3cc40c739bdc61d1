import type { Wording } from '../wording.js';
import { loosely } from './loosely.js';
import { IMAGE } from './words.js';

const RESULT = `(${IMAGE}|resultados?|calidad|caras?|manos|rostros?|colores|estilo|resolución|trabajo|salida)`;
const BAD =
  '(mal[oa]?s?|pésim[oa]s?|terribles?|horribles?|un horror|rar[oa]s?|barat[oa]s?|pobres?|una? (basura|porquería' +
  '|mierda|birria|asco|desastre|bodrio|caca|chapuza)|basura|aburrid[oa]s?|sos[oa]s?|oscur[oa]s?|mediocres?' +
  '|decepcionantes?|cutres?|raras|inútil(es)?|genéric[oa]s?|irreconocibles?|equivocad[oa]s?|poco (profesional' +
  '|nítid|realist)~)';
const WANTED =
  '(pedí~|quer(ía|íamos|emos)|quier[oae]~|esper(aba|ábamos)|imagin~|describ~|solicit~|necesit~|busc(aba|ábamos)' +
  '|encarg~|tenía en (mente|la cabeza)|había (pedido|descrito|pensado))';

export const DISSATISFACTION: Wording = loosely({
  said: [
    '(fe[oa]s|fe[oa]|feísim[oa]s?|horribles?|horroros[oa]s?|borros[oa]s?|pixel(ad|ead)[oa]s?|deform(es?|ad[oa]s?)' +
      '|distorsionad[oa]s?|espantos[oa]s?|desenfocad[oa]s?|inservibles?|inutilizables?|cutres?|chapucer[oa]s?' +
      '|granulad[oa]s?|desfigurad[oa]s?|amateur|poco profesional(es)?)',
    '(mala|baja|poca|pésima|pobre|escasa) (calidad|resolución|definición)',
    `${RESULT} .{0,40}(es|son|están?|era|eran|fue|fueron|quedó|quedaron|salió|salieron|parecen?|ven?|se ven?|resultó` +
      `|resultaron|quedan?|me parecen?) (\\p{L}+ )?(\\p{L}+ )?${BAD}`,
    'dej(a|an|ó|aron|aba|aban) (\\p{L}+ )?que desear',
    `(horribles?|pésim[oa]s?|mal[oa]s|terribles?|asquerosas?) (tus|sus|las|vuestras|estas|los|el|estos) ${RESULT}`,
    `${RESULT} (\\p{L}+ )?${BAD}`,
    `(basura|porquería|mierda|asco|birria|bodrio|desastre|menud[oa]s?|vaya) (de )?${RESULT}`,
    'no .{0,6}(me|nos|le|les) (ha |han )?(gust~|convenc~|satisfac~|satisfiz~|agrad~|complac~|llenón?)( (nada' +
      '|para nada|mucho|tampoco))?',
    `${RESULT} .{0,30}no .{0,6}(me|nos|le) (sirv~|val(en|e|ieron))`,
    `no (me|nos) sirv~ (para|las|estas|esas|el|la|ninguna) .{0,16}`,
    'no .{0,6}(es|son|era|eran|fue|se parece~|correspond~|tienen?|refleja~|coincid~|respeta~' +
      `|se ajusta~) .{0,30}${WANTED}`,
    '(no .{0,16}que ver|nada que ver) con',
    'no se parece~ .{0,12}(a|al|en nada|nada)',
    '(no|ningún|poco) .{0,16}parecido',
    '(muy|tan|bastante) mal[oa]s',
    'no (coincid|correspond|cumpl|se ajust|encaj)~ (en nada |para nada )?(con|a) (mi |el |la |lo |las )?(prompt' +
      '|descripción|instrucciones|texto|que|indicaciones)',
    `(decepcion|insatisfech|descontent|disconform|desilusion|inconform|defraud)~ .{0,24}(${RESULT}|lo que|cómo` +
      '|entrega)',
    `${RESULT} .{0,30}(decepcion|desilusion|defraud)~`,
    'no (estoy|estamos|quedé|quedamos|he quedado) (\\p{L}+ )?(satisfech|content|conform|feli[zc]|a gusto)~ (con' +
      '|por)( .{0,20})?',
    '(tres|cuatro|seis|siete|ocho|demasiados|\\d|más) dedos',
    'dedos (de más|de sobra|extra)',
    '(dos|tres|cinco|seis|siete|ocho|\\d) (patas|piernas|brazos|cabezas|manos|ojos|orejas)',
    '(ojos|manos|caras?|rostros?|dedos|letras|textos?) .{0,12}(rar[oa]s?|torcid[oa]s?|deform~|inventad[oa]s?' +
      '|ilegibles?|mal hech[oa]s?|bizc[oa]s?|extrañ[oa]s?)',
    '(pedí|quería|esperaba|esperábamos|queríamos|pedimos|solicité|encargué) (un|una|unos|unas|fotos|que|el|la' +
      '|algo) .{0,40}(y|pero) .{0,16}(dio|dieron|sal(e|ió|ieron)|recib~|obtuv~|lleg~|mand~|hizo|gener~|entreg~)',
    `(esperaba|esperábamos) (más|algo (mejor|más)|otra cosa|mucho más|otro)`,
    '(ignor|no respet|no sigu|no siguió|no hizo caso|no entend|omit|pas(ó|a) de)~ .{0,24}(prompt|descripción' +
      '|instrucciones|indicaciones|le pedí|que pedí)',
    '(demasiado|muy|tan) (oscur[oa]|clar[oa]|simple|genéric[oa]|pequeñ[oa]|borros[oa]|infantil|artificial|falsa)s?',
    `(rechaz(ó|aron)|odia) .{0,16}${IMAGE}`,
    'no (dan|da|están?|llegan?) (\\p{L}+ )?(la talla|a la altura|el pego)',
    'no (se )?(puede|pueden|puedo|pudimos|podemos|pude) (usar|utilizar|aprovechar)((las?|los?|se)| (ninguna|nada' +
      '|esto|así))',
    `no .{0,6}(suficientemente|bastante|tan) (buen|nítid|realist|detallad|profesional)~`,
    '(estilo|tono|fondo|color|texto|idioma|composición) .{0,16}(equivocad[oa]|incorrect[oa]|no es el|que no)',
    'no (es|son) (de )?mi (gusto|estilo)',
    'parecen? que (lo|la|los|las) .{0,30}',
    `${RESULT} .{0,12}no .{0,6}(es|son|era|eran|fue) (la|lo|el|las|los) (esperad|desead|prometid|anunciad)~`,
    'parecen? (hech[oa]s? por|un dibujo de|sacad[oa]s? de|una patata|de broma|plástico)',
    'marcas? de agua',
    '(parecen?|están?|fueron) (dibujad|hech|pintad|garabatead)[oa]s? (por|con) (un|una|mi|los|el)',
    '(algo|una cosa|una mezcla|un cruce) (raro |extraño )?entre (un |una )?\\p{L}+ y',
  ],
  not: [
    `(servicio|atención|soporte|respuesta|trato|web|facturación) .{0,12}(es|fue|está|son) (\\p{L}+ )?${BAD}`,
    `(mal[oa]?|pésim[oa]|horrible|terrible|cutre) (servicio|atención|soporte|trato|experiencia|manera|forma)`,
    `(sin|ninguna|no (hay|tengo|es)) (queja|crítica|problema)s? .{0,12}${RESULT}`,
    `${RESULT} .{0,8}(es|son|están|quedaron) (\\p{L}+ )?(bien|buen[oa]s?|bonit[oa]s|precios[oa]s|perfect[oa]s` +
      '|genial(es)?|hermos[oa]s|lind[oa]s)',
    '(no (me|nos) (gusta|sirv)~) .{0,12}(créditos?|saldo|vales?|que|esperar|tener|trato)',
    '(créditos?|saldo|vales?|bonos) .{0,10}no (me|nos) sirv~',
    '(ni|no) .{0,10}(son|es|están|eran) (fe[oa]s?|mal[oa]s?)',
    'ya no (me |nos )?(sirv~|val~|hac~ falta).{0,20}',
    'já não (me |nos )?serv~.{0,20}',
  ],
});

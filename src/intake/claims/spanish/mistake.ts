import type { Wording } from '../wording.js';
import { loosely } from './loosely.js';
import { MY } from './words.js';

const OWN_CODE =
  '(script|código|programa|software|integración|cliente|app|aplicación|bot|proceso|bucle|cron|sistema|prueba)';
const DID =
  '(eleg(í|imos|ido|ió)|escog(í|ido|ió)|us(é|ado|amos|ó)|utilicé|seleccion(é|ó|ado|amos)|pus(e|o|imos)|cog(í|ió)' +
  '|puls(é|ó|ado)|marqué|marcó|tomé|envi(é|ó|amos)|introduj(e|o)|met(í|ió)|ped(í|imos)|pidió|mand(é|ó|amos)' +
  '|configur(é|ó|amos)|escrib(í|ió)|cliqué|apreté|tecleé|gener(é|ó))';

export const OWN_MISTAKE: Wording = loosely({
  said: [
    `(${MY}|propi[oa]|mi propi[oa]) (\\p{L}+ )?(culpa|error|fallo|despiste|equivocación|torpeza|descuido` +
      '|metida de pata|estupidez|falla|confusión)',
    '(error|errores|fallo|culpa|falla|despiste|equivocación|descuido|confusión) (\\p{L}+ )?(mí[oa]s?|nuestr[oa]s?' +
      '|propi[oa]s?|de (mi|nuestra) (parte|lado|equipo)|humano)',
    '(comet(í|imos|ió|ido)|tuve|tuvimos|hice|hicimos) (un |una )(\\p{L}+ )?(error|fallo|equivocación|despiste' +
      '|descuido|burrada)',
    '(me|nos|se) (he |hemos |ha |habíamos )?(equivoq?u?c?~|confund~|despist~|li(é|amos|ó))',
    'se (equivocó|confundió|lió|despistó)',
    '((met(í|imos)|metió) la pata|la cagué|la cagamos|la regué)',
    '(sin (querer|darme cuenta|darnos cuenta|pensar)|por (accidente|despiste|descuido|equivocación|distracción)' +
      '|accidental(mente)?|inadvertidamente|involuntari~)',
    `(${DID}|ped(í|imos)|generé|compr(é|amos)|lancé|ejecut(é|amos|ó)|hice|hicimos|corr(í|imos)) .{0,40}por error`,
    `por error .{0,12}(${DID}|ejecut~|lancé|hice|dejé|activé|hicimos)`,
    `(se me|se nos|se le) (olvid~|pas(ó|aron)|fue (el dedo|la mano))`,
    '(olvid(é|amos|ó)|me olvid(é|o)|nos olvidamos) .{0,8}(de )?(apag|par|deten|cerr|quit|desactiv|cambi|pon|cancel)~',
    '(bucle|loop|ciclo) (infinito|sin fin|eterno)|en (bucle|loop)',
    `(bug|error|errores|fallo|bucle|loop|problema|equivocación|falla) (de|en) (${MY}|el propio` +
      `|un) (\\p{L}+ )?${OWN_CODE}`,
    `${MY} (\\p{L}+ )?${OWN_CODE} .{0,30}(bug|error|bucle|loop|no paró|no se detuvo|loc[oa]|fall(ó|o)|repiti~|mand(ó` +
      '|aba)|envi(ó|aba)|lanz~|sigui~|repet~|se dispar~|dispar~)',
    `${DID} .{0,24}(equivocad[oa]s?|incorrect[oa]s?|erróne[oa]s?|que no (era|eran|tocaba)(?! (para|de))|mal)`,
    '(modelo|parámetros?|botón|tamaño|prompt|clave|opción|configuración|ajuste|cantidad|nivel) (equivocad|erróne' +
      '|mal puest|mal configurad)[oa]s?',
    `(quería|pretendía|queríamos|pensaba|iba a|quise) .{0,30}(pero|y) .{0,12}${DID}`,
    `${DID} .{0,6}\\d+ .{0,16}(en vez|en lugar|y no) (de )?\\d+`,
    `(dej(é|amos|ó)|quedó) .{0,16}${OWN_CODE} .{0,12}(corriendo|encendid[oa]|ejecutándose|funcionando|andando` +
      '|activ[oa]|prendid[oa])',
    '(puls|cliq|clic|apret|di|dimos|dio|hice)~ .{0,24}(demasiadas veces|varias veces|sin querer|dos veces' +
      '|muchas veces|de más)',
    'no leí (bien |correctamente )?(la|las|los|el|lo) (documentación|instrucciones|condiciones|términos|manual)',
    '((leí|entend(í|imos)|interpret(é|amos)|configur(é|amos)|program(é|amos)) mal|malinterpret~|mal (configurad' +
      '|programad|escrit|entend)~)',
    'error de (programación|configuración|dedo|tipeo|tecleo|digitación|código|cálculo mío)',
    'clave (de producción|real|live) .{0,16}(pruebas?|test)',
    'mala configuración',
    'no (me|nos) (di|dimos) cuenta de que .{0,30}(modelo|plan|script|proceso|tamaño|bucle|prueba|nivel)',
    'se (me|nos|le) (fue|escapó|resbaló) (el dedo|la mano)',
  ],
  not: [
    '(no|sin|ningún|ninguna|tampoco|ni) .{0,16}((culpa|error|fallo) (mí[oa]|nuestr[oa]|de mi parte)|equivoqué' +
      `|equivocamos|${MY} (culpa|error|fallo)|errores)`,
    '(me|nos|se|les|lo|la) (\\p{L}+ )?(cobr|carg|factur|debit)~ .{0,24}(por (error|equivocación)|accidental~|mal)',
    '(cobro|cargo|pago|débito)s? .{0,12}(por (error|equivocación)|equivocad[oa]|erróne[oa])',
    '(error|fallo|culpa|equivocación) (suy[oa]|vuestr[oa]|de (ustedes|su parte|su lado|su sistema))',
    '(ustedes|imaginator|su sistema|su \\p{L}+) (se )?(han? )?(equivoc~|confund~)',
    'se (han )?equivoc(aron|ado|asteis)',
    '(aplic|cobr)(aron|ado|asteis) .{0,24}(precio|tarifa) .{0,12}(equivocad|incorrect|erróne)[oa]',
    'si no me equivoco',
    '(mensaje|correo) .{0,12}por error',
  ],
});

const OWN_DEVICE =
  '(wi-?fi|internet|red|conexión|router|módem|vpn|firewall|cortafuegos|proxy|servidor(es)?|línea|fibra|ordenador' +
  '|computadora?|compu|portátil|laptop|datos|proveedor|operadora|antivirus)';
const LOST =
  '(cay(ó|eron)|caíd[oa]|fall~|cort(ó|ado|aba|aron|e)|perd(ió|ido|í)|fue|ido|iba (mal|lent[oa])|estaba mal|bloque(ó' +
  '|a|aba|ado|aron)|desconect~|muri(ó|eron)|colg(ó|ado)|reinici~|apag(ó|aba)|interrump~|lent[oa]|problemas?' +
  '|inestable|tragó|sin|rechaz~|no (funcion|iba|dejó|dejaba|hay|había)~)';

export const OWN_NETWORK: Wording = loosely({
  said: [
    `${MY} (\\p{L}+ )?${OWN_DEVICE} .{0,30}${LOST}`,
    '(cort(ó|e)|cay(ó|eron)|fue|perd(ió|ido|í)|ha (caído|ido|cortado)|había ido|fallo|falló|desconectó) .{0,12}(el ' +
      '|la |mi |nuestr[oa] )(wi-?fi|internet|conexión a internet|router|módem|vpn|luz|fibra|señal|línea|red)',
    'se (me|nos) (\\p{L}+ )?(cort(ó|ado|aba)|cay(ó|eron)|fue|perd(ió|ido)|caído|ido|desconectó) .{0,12}(el |la ' +
      `|mi )?${OWN_DEVICE}`,
    '(corte|cortes|caída|falta) (de|del|en la) (la )?(luz|energía|electricidad|suministro|internet' +
      '|conexión a internet|wifi)',
    '(apagón|apagones|cortaron (la luz|el internet|internet))',
    '(problemas?|fallos?|fallas?|cortes?|caídas?|avería) (\\p{L}+ )?(de|en|con|del) (el ' +
      `|la )?(${MY}) (\\p{L}+ )?${OWN_DEVICE}`,
    '(problemas?|fallos?|fallas?) (de|con|en) (el |la |mi )?(wi-?fi|internet|conexión|red|router|vpn' +
      '|firewall) .{0,30}(en (mi |nuestra |la )?(casa|oficina)|mí[oa]|nuestr[oa]|de mi lado|por mi)',
    `(problemas?|fallos?) (de|con) (el |la |mi )?(wi-?fi|router|vpn|firewall|internet)`,
    '(wi-?fi|router|vpn|cortafuegos|firewall) .{0,24}' + LOST,
    '(no (tenía|tenía|teníamos|había|hubo|tuve|tuvimos)|sin|me quedé sin|nos quedamos sin) (el )?(wi-?fi|internet' +
      '|luz|fibra|señal|conexión|línea)',
    '(internet|conexión|red|wi-?fi|proxy|vpn|firewall|cortafuegos|servidor) (de|en) (mi |nuestr[oa] |la |el )?(casa' +
      `|oficina|hotel|trabajo|empresa|estudio|colegio) .{0,30}${LOST}`,
    '(mala|poca|no .{0,12}buena) (señal|conexión|cobertura)',
    `(la |mi )?conexión (\\p{L}+ )?(de|por) (mi|nuestr[oa]) (lado|parte)`,
    'se (me |nos )?(descompuso|rompió|quemó|estropeó|averió|dañó|fregó|jodió) .{0,8}(el |la |mi )?(módem' +
      '|router|wi-?fi|internet|fibra|computadora|ordenador|antena)',
    '(en|dentro del) (el )?(tren|metro|avión|campo|bus|autobús) .{0,30}(señal|cobertura|red|conexión' +
      '|internet|cort~)',
  ],
  not: [
    `no (es|era|fue|son|fueron) .{0,16}(${MY}|cosa de|problema de|culpa de) (\\p{L}+ )?(\\p{L}+ )?${OWN_DEVICE}`,
    `${MY} (\\p{L}+ )?${OWN_DEVICE} .{0,12}(funciona|va|iba|está|estaba|andaba|anda) (\\p{L}+ )?(bien|perfect~` +
      '|estable)',
    `(ningún|sin|no (hay|tuve|tengo|teníamos)) (\\p{L}+ )?(problemas?|fallos?) (de|con|en) .{0,16}${OWN_DEVICE}`,
    'sin conexión (con|entre|a) (su|la api|vuestr)~',
  ],
  hides: ['outage', 'failure'],
});

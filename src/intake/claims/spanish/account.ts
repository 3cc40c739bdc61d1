import type { Wording } from '../wording.js';
import { loosely } from './loosely.js';
import { ACCOUNT, HAVE, MY } from './words.js';

const ENDED =
  '(suspend(ieron|ido|ida|ió|isteis)|suspendan|cancel(aron|ado|ada|ó|é|amos|en|ar)|cerr(aron|ado|ada|ó|é|amos|ar)' +
  '|cierren|cierro|bloque(aron|ado|ada|ó|asteis)|ban(earon|eado|eada|eó)|desactiv(aron|ado|ada|ó|é)|inhabilit(aron' +
  '|ado|ada|ó)|deshabilit(aron|ado|ada|ó)|elimin(aron|ado|ada|ó|é|amos|en|ar)|borr(aron|ado|ada|ó|é|amos|en|ar)' +
  '|clausur(aron|ado|ada)|terminaron|rescindi(eron|do)|dado de baja|d(i|imos|ieron|ar|en|ado|arnos) de baja' +
  '|terminada)';

export const ACCOUNT_ENDED: Wording = loosely({
  said: [
    `${ENDED} (a )?(${MY}|la|esta|dicha) (\\p{L}+ )?${ACCOUNT}`,
    `(${MY}|la|esta) (\\p{L}+ )?${ACCOUNT} .{0,30}${ENDED}`,
    `(me|nos) ${HAVE}(suspend|bane|bloque|expuls|ech|cancel|cerr|desactiv|inhabilit)(aron|ado|ieron|ido|asteis` +
      '|isteis|ó|ió)',
    '(me|nos) (he |hemos )?(di|dimos|dado|dieron) de baja',
    `(suspensión|cancelación|cierre|baja|eliminación|bloqueo|clausura) (de|en) (${MY}|la|esta) (\\p{L}+ )?${ACCOUNT}`,
    `(cuenta|usuario|perfil) (suspendida|bloqueada|cancelada|cerrada|baneada|eliminada|desactivada|dada de baja)`,
  ],
  not: [
    `(no|nunca|sin|si|antes de que) (\\p{L}+ )?(\\p{L}+ )?${ENDED} (\\p{L}+ )?${ACCOUNT}?`,
    `${ACCOUNT} no (\\p{L}+ )?(\\p{L}+ )?${ENDED}`,
    '(tarjeta|banco) .{0,16}(bloquead|cancelad|bloque)~',
  ],
});

import { loosely } from '../spanish/loosely.js';
import type { Wording } from '../wording.js';
import { ACCOUNT, MY } from './words.js';

const ENDED =
  '(suspend(eram|ida|ido|eu|er)|cancel(aram|ada|ado|ou|ei|amos|ámos|em|ar)|encerr(aram|ada|ado|ou|ei|amos|ámos|em' +
  '|ar)|fech(aram|ada|ado|ou|ei|amos|ámos|em|ar)|bloque(aram|ada|ado|ou)|bani(ram|da|do|u)|desativ(aram|ada|ado|ou' +
  '|ei|ámos|amos)|desactiv(aram|ada|ado)|elimin(aram|ada|ado|ou|ei|em|ar|ámos)|apag(aram|ada|ado|ou|uei|uem|ar' +
  '|ámos|amos)|exclu(íram|ída|ído|iu|í|am|ir|i)|delet(aram|ada|ou|ei|em|ar)|terminaram|rescindi(ram|do|da))';

export const ACCOUNT_ENDED: Wording = loosely({
  said: [
    `${ENDED} (${MY}|a|essa|esta) (\\p{L}+ )?${ACCOUNT}`,
    `(${MY}|a) (\\p{L}+ )?${ACCOUNT} .{0,30}${ENDED}`,
    '(me|nos) (suspend|ban|bloque|expuls|cancel|desativ)(eram|iram|aram|eu|iu|ou)',
    '(fui|fomos) (suspens[oa]s?|banid[oa]s?|bloquead[oa]s?|expuls[oa]s?)',
    '(suspend|ban|bloque|expuls|cancel)(eram|iram|aram)-(me|nos)',
    `(suspensão|cancelamento|encerramento|exclusão|bloqueio|fecho|fechamento|eliminação) (d[ae]) (${MY}` +
      `|esta) (\\p{L}+ )?${ACCOUNT}`,
    '(conta|perfil) (suspensa|bloqueada|cancelada|encerrada|banida|eliminada|desativada|excluída|fechada)',
    `${ACCOUNT} (\\p{L}+ )?(\\p{L}+ )?(suspensa|foi suspensa)`,
  ],
  not: [
    `(não|nunca|sem|se|antes que|no|ni|si) (\\p{L}+ )?(\\p{L}+ )?${ENDED} (\\p{L}+ )?${ACCOUNT}?`,
    `${ACCOUNT} não (\\p{L}+ )?(\\p{L}+ )?(${ENDED}|suspensa)`,
    '(cartão|banco|tarjeta) .{0,16}(bloquead|cancelad|bloque)~',
  ],
});

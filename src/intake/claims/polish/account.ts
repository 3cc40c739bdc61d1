import type { Wording } from '../wording.js';
import { ACCOUNT, written } from './words.js';

const ENDED =
  '(zawiesi~|zawiesz~|zablokow~|zbanow~|zamkn~|zamyka~|usun~|usuwa~|skasow~|wyłączy~|dezaktyw~|zlikwidow~' +
  '|likwid~|zabloko~|blokuj~)';

export const ACCOUNT_ENDED: Wording = written({
  said: [
    `${ENDED} .{0,20}${ACCOUNT}`,
    `${ACCOUNT} .{0,30}(zawieszon~|zablokowan~|zamknię~|usunię~|zbanowan~|skasowan~|zlikwidowan~|dezaktywowan~` +
      '|wyłączon~)',
    `(zawieszeni~|zamknięci~|zablokowani~|usunięci~|likwidacj~|blokad~|ban(a|em)?|rozwiązani~) .{0,20}kont(a|o|em)`,
    '(zbanow~|zablokow~|zawiesi~|wyrzuci~) .{0,4}(mnie|nas)',
    '(mnie|nas) (zbanow~|zablokow~|zawiesi~|wyrzuci~)',
    '(dosta~|mam) bana',
    `(zrezygnow~|rezygnuj~) .{0,10}z (konta|usług~|waszych usług|imaginator~)`,
    '(odchodz~|odszedł~|odesz~) (od was|z imaginator~)',
  ],
  not: [
    `nie .{0,6}${ENDED} .{0,12}${ACCOUNT}`,
    `(jeśli|jeżeli|zanim|zamiast) .{0,30}${ENDED} .{0,12}${ACCOUNT}`,
    `${ACCOUNT} .{0,8}nie (jest|zosta~|był~) .{0,12}`,
    '(kart~|kont~ bankow~|bank~) .{0,24}(zablokow~|zastrze~|zamkn~)',
  ],
});

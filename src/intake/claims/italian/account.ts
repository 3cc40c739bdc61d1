import type { Wording } from '../wording.js';
import { ACCOUNT, MY, WORD } from './words.js';

const ENDED =
  '(sospes[oaie]|sospendet[ei]|chius[oaie]|chiud(ete|i|ere|endo)|bloccat[oaie]|bloccate|cancellat[oaie]' +
  '|cancellare|cancella|disattivat[oaie]|disattivare|disdett[oaie]|disdire|eliminat[oaie]|eliminare' +
  '|bannat[oaie]|terminat[oaie]|rimoss[oaie]|espuls[oaie]|disabilitat[oaie]|revocat[oaie])';

export const ACCOUNT_ENDED: Wording = {
  said: [
    `${ENDED} (il |la |l'|lo |i |il nostro |il mio |l'intero )?(${MY} )?(${WORD} )?${ACCOUNT}(?! (corrente` +
      '|bancario|in banca))',
    `${ACCOUNT} .{0,24}${ENDED}`,
    `(mi|ci|m'|c') ?(avete|ha|hanno|hai) (${WORD} )?(bannat[oaie]|sospes[oaie]|bloccat[oaie]|espuls[oaie]` +
      '|cacciat[oaie]|buttat[oaie] fuori|disattivat[oaie]|chius[oaie])',
    `(sono|siamo|sono stat[oa]|siamo stati) (stat[oaie] )?(bannat[oaie]|sospes[oaie]|espuls[oaie]|cacciat[oaie])`,
    "(sospensione|chiusura|cancellazione|disattivazione|blocco|eliminazione|terminazione|disdetta) (del|dell'" +
      `|della|di) ?(${MY} )?(${WORD} )?${ACCOUNT}`,
    `(ho|abbiamo|avendo) (già |appena )?(disdetto|dato disdetta|fatto disdetta)`,
    `(account|abbonamento|profilo|utenza) .{0,16}${ENDED} da voi`,
  ],
  not: [
    `(non|mai|né|senza|prima di|rischio di) (avete |mi avete |ho |è stat[oa] |abbiamo )?(mai )?${ENDED} (il ` +
      `|l'|la )?(${MY} )?${ACCOUNT}?`,
    `${ACCOUNT} non (è|era|sono) (stat[oa] |mai )?${ENDED}`,
    `(se|prima che|prima di) .{0,16}${ENDED} (il |l'|la )?(${MY} )?${ACCOUNT}`,
  ],
};

import type { Wording } from '../wording.js';
import { ACCOUNT, ANY, MY, NOT, W } from './words.js';

const ENDED =
  '(gesperrt|gekündigt|gelöscht|geschlossen|deaktiviert|stillgelegt|blockiert|beendet|suspendiert|gebannt' +
  '|terminiert|aufgelöst|dichtgemacht|eingefroren|abgeschaltet|entzogen)';
const END =
  '(sperren|kündigen|löschen|schließen|deaktivieren|blockieren|beenden|auflösen|lösche|kündige|schließe' +
  '|sperrt|kündigte|löschte|schloss|sperrte)';

export const ACCOUNT_ENDED: Wording = {
  said: [
    `(${MY}|das|der|den|dem|dieses?|imaginator|kein) (${W} )?${ACCOUNT} .{0,50}(${ENDED}|gekickt|zugemacht|dicht)`,
    `^${ACCOUNT} (${W} )?${ENDED}`,
    '(sperr(t|te|ten|en)|kündig(t|te|e|en|ten)|lösch(t|e|te|en)|schließ(t|e|en)|schloss(en)?|deaktivier(t|te' +
      `|e|en)) ${ANY}${ANY}(${MY}|das|den|diesen) (${W} )?${ACCOUNT}`,
    `(${MY}|das|den) (${W} )?${ACCOUNT} .{0,24}${END}`,
    `${ACCOUNT}-?(sperrung|sperre|kündigung|löschung|schließung|auflösung)`,
    `(sperrung|sperre|kündigung|löschung|schließung|deaktivierung) (${MY}|meines|unseres|des|dieses|von` +
      `|vom) (${W} )?(kontos|accounts?|zugangs|profils|abos|konto)`,
    `(habt|haben|hat|wurde|wurden|bin|worden|wart|warum|wieso) ${ANY}(mich|ich|uns` +
      `|wir) ${ANY}${ANY}${ANY}(gesperrt|gebannt|rausgeworfen|suspendiert|gekündigt|geblockt|ausgesperrt` +
      '|rausgeschmissen|blockiert)',
    `(ich|wir|mich|uns) (bin|sind|wurden?|habt ihr|haben sie|einfach) (${W} )?(${W} )?(gesperrt|gebannt` +
      '|rausgeworfen|suspendiert|ausgesperrt|geblockt|rausgeschmissen)',
    `(ich|wir) (habe?n?|hab) (${W} )?(${W} )?(${W} )?(${W} )?gekündigt`,
    `(habe?|hab|haben) (ich|wir) (${W} )?(${W} )?(${W} )?gekündigt`,
    `(nach|seit|wegen|trotz|mit) (meiner|unserer|der) (kündigung|sperrung|kontokündigung|kontosperrung)`,
    `(ich|wir) kündigen?`,
    'bann(e|en)? (ohne|wegen)',
    '(seit|nach|wegen|trotz) (eurer|ihrer|der|dieser) (sperre|sperrung|kündigung|schließung|löschung|kontosperre' +
      '|deaktivierung)',
    '(meine|eure|die|ihre) (kontosperre|sperre|sperrung|kontosperrung) .{0,30}',
  ],
  not: [
    `(${NOT}|bevor|falls|wenn) .{0,30}(${ENDED}|${END})`,
    `(bank|giro|paypal|kreditkarten)-?${ACCOUNT} .{0,30}(${ENDED})`,
    `(karte|kreditkarte|key|schlüssel) .{0,30}(gesperrt|sperren)`,
    '(mitarbeiter|angestellte\\p{L}{0,1}|kollege\\p{L}{0,1}|er|sie|kunde|auftraggeber|dem|ihm) .{0,20}gekündigt',
  ],
};

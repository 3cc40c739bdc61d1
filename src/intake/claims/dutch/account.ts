import type { Wording } from '../wording.js';
import { ACCOUNT, MY, NOT, W } from './words.js';

const ENDED =
  '(geblokkeerd|geschorst|opgezegd|verwijderd|gesloten|afgesloten|gedeactiveerd|beëindigd|beeindigd|stopgezet' +
  '|opgeheven|gebanned|geband|bevroren|gewist|ontzegd|afgepakt|gecanceld)';
const END =
  '(blokkeren|schorsen|opzeggen|verwijderen|sluiten|deactiveren|beëindigen|stopzetten|opheffen|wissen' +
  '|opgezegd|blokkeerde|sloot|sloten|blokkeerden|schorste)';

export const ACCOUNT_ENDED: Wording = {
  said: [
    `(${MY}|het|de|den|dit|imaginator|geen) (${W} )?${ACCOUNT} .{0,50}${ENDED}`,
    `^${ACCOUNT} (${W} )?${ENDED}`,
    '(blokkeer(t|de|den)?|schors(t|te|ten)?|sluit|sloot|sloten|verwijder(t|de|den)?|zeg(t|de|den)?' +
      `|deactiveer(t|de|den)?) (${W} )?(${W} )?(${MY}|het) (${W} )?${ACCOUNT}`,
    `(${MY}|het) (${W} )?${ACCOUNT} .{0,24}${END}`,
    '(account)?-?(blokkering|schorsing|opzegging|verwijdering|sluiting|beëindiging) (van )?(mijn|onze|ons|het' +
      "|de|m'n|mn) (\\p{L}{1,16} )?(account|abonnement)",
    `(heb|hebben|heeft|ben|werd|waarom|word) (${W} )?(me|mij|ik|ons|we|wij) (${W} )?(${W} )?(geblokkeerd` +
      '|geschorst|geband|gebanned|buitengegooid|eruit gegooid|buitengesloten)',
    `(ik|wij|we) (ben|zijn|werd|werden) (${W} )?(${W} )?(geblokkeerd|geschorst|geband|gebanned|eruit gegooid` +
      '|buitengesloten)',
    `(ik|wij|we) (heb|hebben) (${W} )?(${W} )?(${W} )?(${W} )?opgezegd`,
    `(heb|hebben) (ik|wij|we) (${W} )?(${W} )?(${W} )?opgezegd`,
    `(na|sinds|wegens|door) (mijn|onze|de) (opzegging|schorsing|blokkering)`,
    `(zeg|zeggen) .{0,24}(${ACCOUNT}) .{0,12}op`,
    '(sinds|nadat|omdat|toen|waarom) (ik|we|wij|jullie|u|mijn account) .{0,16}(geband|geblokkeerd|geschorst' +
      '|buitengesloten|buitengegooid|verbannen|gebanned)',
    '(sinds|na|door|wegens) (jullie|uw|de|die|mijn|onze) (blokkade|ban|schorsing|blokkering|opzegging|afsluiting)',
    `${ACCOUNT} .{0,50}${ENDED}( en | of |,|$)`,
  ],
  not: [
    `(${NOT}|voordat|als|indien) .{0,30}(${ENDED}|${END})`,
    `(bank|paypal|spaar)-?(rekening|account) .{0,30}${ENDED}`,
    '(kaart|creditcard|sleutel|key) .{0,30}(geblokkeerd|blokkeren)',
    '(medewerker|collega|hij|zij|klant|opdrachtgever|huur|baan) .{0,20}(opgezegd|ontslagen)',
  ],
};

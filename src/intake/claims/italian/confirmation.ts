import type { Wording } from '../wording.js';

const GREETING = '(buongiorno|buon giorno|buonasera|salve|ciao|gentili signori|egregi signori|gentile assistenza)';
const YES =
  '(sì|sí|sii{1,9}|yes|si si|sì sì|certo|certamente|esatto|esattamente|ok|assolutamente sì|affermativo|corretto' +
  '|è corretto|è così' +
  '|è giusto|proprio così|ovviamente|certo che sì|confermato|effettivamente|in effetti|infatti)';
const NO =
  '(no|no no|assolutamente no|certo che no|per niente|negativo|macché|no di certo|in nessun caso|proprio no|no mai)';
const COURTESY = '(grazie|grazie mille|prego|per favore|procedete|scusate)';
const OPENING = `^(${GREETING}( \\p{L}{1,20})?[ ,!]{1,3})?`;
/** How a clear yes begins: what only mentions one later in the sentence is none. */
const START = `${OPENING}((ah|allora|beh),? )?(${YES}(,? (certo|esatto))?[ ,]{1,3})?`;
const INDEED = "((proprio|effettivamente|davvero|io|senz'altro) )?";
const MESSAGE = '(richiesta|domanda|mail|email|e-mail|messaggio|rimborso|reclamo|istanza)';
const THIS = `(questa|la|quella|una|questo|il|l'|quest'|tale|lo|un) ?(mia |mio )?${MESSAGE}`;
const ACTED = '(scritt|inviat|mandat|fatt|chiest|richiest|presentat|sollecitat|spedit)[oa]';
const MYSELF = '(io|noi|personalmente|io stess[oa])';
const FROM_ME = '(mi[ao]|nostr[ao]|da me|da noi|opera mia)';

/** What makes a yes less than one, anywhere in the sentence. */
const UNLESS =
  '(credo|penso|suppongo|immagino|presumo|forse|può darsi|probabilmente|pare|sembra|dovrei|non|mai|no|nessuno' +
  '|se|ma|però' +
  '|magari|tranne|oppure|o|cioè|quale|quali)';
const UNSURE = '(credo|penso|forse|può darsi|non (ne )?sono sicur[ao]|non (lo )?so|non ricordo)';

/** Answers to "was it you?". What is hedged or only half said is neither. */
export const CONFIRMATION: { readonly yes: Wording; readonly no: Wording } = {
  yes: {
    said: [
      `${OPENING}${YES}(,? ${YES})?(,? ${COURTESY})?[^\\p{L}\\p{N}?]{0,9}$`,
      `${START}(sono|ero|siamo|eravamo) (proprio )?(stat[oaie] )?(proprio |davvero )?(io|noi)`,
      `${START}(io |noi )?(lo |ve lo |vi )?conferm(o|iamo)`,
      `${START}(sono|sono io) (l'autore|l'autrice|il mittente|la mittente)`,
      `${START}(l'ho|ho|l'abbiamo|abbiamo) ${INDEED}${ACTED} (${MYSELF}|proprio io)`,
      `${OPENING}${YES}[ ,]{1,3}(l'ho|ho|l'abbiamo|abbiamo) ${INDEED}${ACTED}`,
      `${START}${THIS} (è|era|proviene|viene|arriva|l'ho) ${INDEED}(${FROM_ME}|${ACTED} (io|da me))`,
      `${OPENING}${YES}[ ,]{1,3}(procedete|procedi|fate pure|andate avanti|potete procedere|è (la )?mia)`,
    ],
    not: [`^(.{0,200}[^\\p{L}])?${UNLESS}(?!\\p{L}).*`, '(sono|siamo) (di nuovo|ancora|sempre) (io|noi)'],
  },
  no: {
    said: [
      `${OPENING}${NO}(,? (${NO}|grazie|non io|mai))?[ ,]{0,2}$`,
      'non (sono|ero|siamo|eravamo) ((affatto|di certo|assolutamente|mica|certo) )?(stat[oaie] )?(io|noi)',
      '^(no,? )?non io[ ,]{0,2}$',
      `non (ho|abbiamo) ((mai|assolutamente|affatto|di certo) )?${ACTED} (mai |assolutamente |proprio ` +
        `)?(nulla|niente|alcun[ao]?|nessuna?|quest[ao]|quest'|ciò|quella|io|rimborsi|${THIS})`,
      `non (l'ho|l'abbiamo|la ho|vi ho|le ho|vi abbiamo) (mai )?${ACTED}( io)?`,
      '(si spaccia|spacciarsi|si finge|fingersi) per (me|noi)',
      "(non c'entro|non c'entriamo|non ho|non abbiamo) (nulla|niente)( a che (fare|vedere))?",
      `mai ${ACTED} (nulla|niente|quest[ao]|alcun[ao]?|nessuna?|${THIS})`,
      `${THIS} non (è|era|proviene|viene|arriva|l'ho) ((affatto|assolutamente) )?(stata )?(${FROM_ME}|${ACTED})`,
      `non (la |lo )?(riconosc|conosc)(o|iamo) .{0,4}${THIS}`,
      '^(no,? )?non (la|lo) riconosc(o|iamo)[ ,]{0,2}$',
      "(sarà|è) stat[oa] (qualcun altro|qualcun'altr[oa]|un altro|un'altra persona|uno sconosciuto)",
      "^(sarà|è) (qualcun altro|qualcun'altr[oa])",
    ],
    not: [
      `non (ho|abbiamo) ${ACTED} (altro|nient'altro|ancora|di più|nulla di male|niente di male|la cosa giusta).{0,40}`,
      `^(.{0,200}[^\\p{L}])?${UNSURE}(?!\\p{L}).*`,
      '(se|che) non (sono|ero) (stat[oa] )?io',
    ],
  },
};

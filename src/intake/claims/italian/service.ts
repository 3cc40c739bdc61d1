import type { Wording } from '../wording.js';
import { IMAGE, MY, SERVICE, WORD } from './words.js';

const DOWN =
  '(giù|down|fuori (uso|servizio)|offline|off-line|irraggiungibil[ei]|indisponibil[ei]|inaccessibil[ei]' +
  '|inutilizzabil[ei]|in panne|in tilt|ko|a terra' +
  '|non (è stat[ao] |era |erano |è |sono |sono stati )?(disponibil[ei]|raggiungibil[ei]|accessibil[ei]' +
  '|attiv[oi])|bloccat[aoi]|cadut[aoi]|crollat[aoi]|crashat[aoi]|mort[aoi]|ferm[aoi]|interrott[aoi]' +
  '|spent[aoi]|saltat[aoi]|mut[aoi]|collassat[aoi]|instabil[ei]|inoperativ[aoi])';
const REACH =
  '(accedere|collegarci|collegarmi|collegarsi|connetterci|connettermi|connettersi|raggiungere|usare' +
  '|utilizzare|lavorare|entrare|contattare|aprire|loggar\\p{L}{1,3})';

/** Lengths of time, and when it was. */
const HOURS =
  '(or[ae]|giorn[oi]|giornat[ae]|minut[oi]|nott[ei]|mattin[ae]|mattinat[ae]|settiman[ae]|week-?end|pomeriggi?o?' +
  '|serat[ae])';
const STOP = '(fermo|interruzion[ei]|blocco|black-?out|guasto|indisponibilità|inattività|disservizio|fuori servizio)';

export const OUTAGE: Wording = {
  said: [
    '(disservizi|disservizio|downtime|malfunzionamento generale)',
    '(tempo|periodo|ore|durata) di (inattività|indisponibilità|fermo|disservizio)',
    'indisponibilità',
    "(interruzion[ei]|sospension[ei]|guast[oi]|blocc[oi]|cadut[ae]|fermo) (del|dei|della|di|al|ai|alla|dell'" +
      '|sul|sui|nel) ?(vostr[aoie] |tuo |suo )?(servizi[oi]?|servers?|api|piattaforma|sistem[ai]|sito)',
    `(${SERVICE}|imaginator) (${WORD} )?(${WORD} )?(${WORD} )?${DOWN}`,
    `${SERVICE} .. ${DOWN}`,
    `${SERVICE} .{0,16}(rimast[oa]|stat[oa]|risultat[oa]) (${WORD} )?${DOWN}`,
    `${SERVICE} (continua|continuava|continuano) a (cadere|bloccarsi|non rispondere|andare giù|crashare|non ` +
      'funzionare)',
    '(servizio|servers?|api|sito|piattaforma|imaginator) (era |erano |è |sono |è stata |è stato |di nuovo ' +
      `|sempre |ancora |tutto )?${DOWN}`,
    '(era|eravate|siete stati|è stato|è|siete) (tutto |completamente |di nuovo |sempre )?(giù|down|offline' +
      '|fuori servizio|fuori uso|irraggiungibil[ei])',
    `(${SERVICE}|servizio|piattaforma|imaginator) .{0,20}non (${WORD} )?(rispondeva(no)?|risponde|rispondono` +
      '|funzionava(no)?|funziona|andava(no)?|ha risposto|hanno risposto|ha funzionato|hanno funzionato)',
    `non (rispondeva(no)?|funzionava(no)?|andava(no)?) (${WORD} )?(${SERVICE}|niente da voi)`,
    '(non|mai|nessuno) .{0,30}(riuscit[aoie]|riuscivo|riuscivamo|riusciva|riesco|riusciamo|potuto|poteva' +
      `|potevamo|potevo) (ad |a |più )?(ad |a )?${REACH} .{0,16}${SERVICE}`,
    `impossibile ${REACH} .{0,16}${SERVICE}`,
    'nessun servizio',
    'interruzion[ei] (prolungat[ae]|grav[ei]|general[ei]|di \\d+|di parecchi)',
    '(tutto|niente) (era |è |non )?(piantato|bloccato|giù|down|funzionava|fermo) (da voi|ieri|lunedì|martedì' +
      '|mercoledì|giovedì|venerdì|sabato|domenica)',
    `(senza|niente|nessun) (${WORD} )?accesso .{0,12}${SERVICE}`,
    '(pagina|status) (di stato|page|dello stato) .{0,30}(ross[ao]|incidente|interruzione|guasto|disservizio|down)',
    `(mancato|mancata) (funzionamento|disponibilità) .{0,8}${SERVICE}`,
    '(eravamo|siamo stati|siamo rimasti) fermi .{0,30}(server|api|servizio|piattaforma|vostr[aoi])',
    `${SERVICE} .{0,12}(ha|hanno|aveva|avevano) (di nuovo |completamente |tutti )?(ceduto|smesso|mollato` +
      "|avuto (un'|un |una )(interruzione|blackout|guasto|blocco))",
    `${HOURS} (inter[aoie] |complet[aoie] |complessiv[aoie] )?(senza|di) (il |la |i |le |l'|le vostre |il ` +
      'vostro )?(api|servizio|servers?|piattaforma|sito|accesso)',
    `${HOURS} (complessiv[aoie] |inter[aoie] |consecutiv[aoie] |totali )?di ${STOP}`,
    `${STOP} (del servizio |totale |generale )?(di|per|durat[ao]) (circa |oltre |più di |quasi )?(\\d+|un'` +
      `|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|diverse|parecchie) ?${HOURS}`,
    '(disponibilità|uptime|sla) .{0,24}(è stat[ao]|era|è sces[ao]|non|solo) .{0,24}(\\d|rispettat[ao]' +
      '|raggiunt[ao])',
    `${SERVICE} .{0,20}non (si )?(caricava(no)?|apriva(no)?|avviava|caricano|carica|accedeva|entrava)`,
    '(non|niente|nulla) (mi |ci |vi )?(funzionava|funziona|andava|va|rispondeva|risponde|partiva) (più ' +
      ')?(niente|nulla|più) (da voi|sul (vostro )?sito)',
    'da voi .{0,20}(non (funzionava|funziona|andava|va) (niente|nulla|più)|(tutto|era|è) .{0,8}(fermo|giù' +
      '|bloccato|down|morto|a terra))',
    '(tutto|completamente) (fermo|bloccato|giù|down|morto|a terra) (da voi|dalle vostre parti|sul vostro)',
    '(senza|niente) servizio',
    "(non si (riusciv|riesc|potev|può)|non (c'era|c'è) (verso|modo|maniera|possibilità)|non era possibile" +
      `|impossibile) ?\\p{L}{0,5} (a |ad |di )?${REACH} .{0,24}(${SERVICE}|portale|piattaforma)`,
    '^(di nuovo |ancora )?(il )?(sito|servizio|server|servers|api|piattaforma) (è |era )?(di nuovo )?(giù' +
      '|down|offline|morto|ko)',
  ],
  not: [
    '(non|nessun|nessuna|senza|mai) (si tratta di |si è trattato di |è stato |ci sono stati |ci sono state ' +
      "|ci sono |c'è stato |c'è stata |era |ho avuto )?(un |una |dei |il |alcun |nessun |nessuna |stato nessun " +
      '|stata nessuna |stato alcun )?(disservizio?|interruzion[ei]|guast[oi]|indisponibilità)',
    '(non era|non è|non erano|non è stat[ao]) (affatto |mai )?(giù|down|offline|fuori servizio|irraggiungibile)',
    `${MY} (${WORD} )?(servers?|sistema|sistemi|sito|api|computer|pc|modem|router|telefono|connessione` +
      `|internet) .{0,24}${DOWN}`,
    `${IMAGE} .{0,16}${DOWN}`,
    "(disservizi|disservizio|interruzione|guasto) (di|della|del|dell'|alla|sulla) ?(mi[ao]|nostr[ao]|linea" +
      '|corrente|luce|internet|rete|connessione|elettric[ao]|elettricità|provider)',
    '(non|né|nessun\\p{L}?|senza|mai) .{0,24}(né )?(disserviz\\p{L}{1,2}|interruzion[ei]|blackout' +
      '|indisponibilità)( né \\p{L}{1,20})?',
    'black-?out .{0,12}(elettric|in casa|da (me|noi)|enel)\\p{L}{0,2}',
  ],
};

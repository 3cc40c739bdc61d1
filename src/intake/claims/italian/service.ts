import type { Wording } from '../wording.js';
import { IMAGE, MY, SERVICE, WORD } from './words.js';

const DOWN =
  '(giù|down|fuori (uso|servizio)|offline|off-line|irraggiungibil[ei]|indisponibil[ei]|inaccessibil[ei]' +
  '|inutilizzabil[ei]|in panne|in tilt|ko|a terra' +
  '|non (è stat[ao] |era |erano |è |sono |sono stati )?(disponibil[ei]|raggiungibil[ei]|accessibil[ei]' +
  '|attiv[oi])|bloccat[aoi]|cadut[aoi]|crollat[aoi]|crashat[aoi]|mort[aoi]|ferm[aoi]|interrott[aoi]' +
  '|spent[aoi]|saltat[aoi])';
const REACH =
  '(accedere|collegarci|collegarmi|collegarsi|connetterci|connettermi|connettersi|raggiungere|usare' +
  '|utilizzare|lavorare|entrare|contattare)';

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
  ],
};

import { MY } from './words.js';

/** What uses the words of a failure, but blames something else, or says that there was none. */
export const NO_FAILURE: readonly string[] = [
  '(non|mai|niente|nulla) (è |sono |ha |hanno )?(fallit[aoie]|andat[aoie] (storto|male)|crashat[aoie]|mancat[aoie])',
  "(non|nessun|nessuna|senza|niente|alcun) (ci sono |c'è |è |ho |fatto |alcun |avuto )?(un |degli |nessun " +
    '|alcun )?(fallit[aoie]|fallimento|error[ei]|problem[ai]( tecnic[oi])?|crash|bug|malfunzionament[oi])',
  '(pagamento|bonifico|addebito|accesso|login) .{0,12}fallit[oa]',
  'error[ei] (mio|miei|nostro|nostri|di fatturazione|in fattura|nella fattura|sulla fattura|nel (calcolo' +
    "|prezzo|conto|totale|mio|nostro)|nell'importo|di calcolo|nei (miei|nostri|conti)|nello script|nel mio" +
    '|di battitura|di distrazione|di stampa|di programmazione|di configurazione|umano|da parte (mia|nostra)' +
    '|di prezzo|di importo|di digitazione|contabile)',
  '(un |il |i |per |per un |due |fatto |commesso )?(mio|nostro|miei|nostri|per|fatto un|fatto degli' +
    '|commesso un) (stupido |grave |banale |piccolo )?errore',
  `(${MY}|uno|lo|un) (proprio )?(script|codice|programma|integrazione|ciclo|connessione|internet|wifi|vpn) ` +
    '.{0,20}(error[ei]|piantat[ao]|fallit[ao]|crashat[ao]|bug|bloccat[ao]|loop)',
  '(bug|errore|loop|ciclo) .{0,8}(nel|nello|del|dello) (mio|nostro|mia|nostra) .{0,24}',
  "(manca|mancano) (la|il|i|le|l'|un|una|solo|ancora|sempre) ?(nostr[ao] |mi[ao] |vostr[ao] )?(partita" +
    '|p\\.? ?iva|fattura|ricevuta|rimborso|soldi|iva|codice|indirizzo|numero|cig|cup|risposta|ragione|dati' +
    '|intestazione)',
  '(fattura|ricevuta|rimborso|soldi|risposta) .{0,16}(mancante|non (è )?(mai )?arrivat[aoi]|mai arrivat[aoi])',
  '(non|mai|nessuna|nessun|alcun|alcuna) .{0,16}(ricevut[aoie]|arrivat[aoie]|avut[aoie]|ottenut[aoie]' +
    '|vist[aoie]) (ancora |mai )?(alcun |alcuna |nessun |nessuna |la |il |una |un |vostr[ae] )?(rispost[ae]' +
    '|notizi[ae]|rimborso|fattura|mail|email|soldi|riscontro|conferma|accredito|disservizi)',
  '(sei|sette|\\d|troppe) dita.{0,24}',
  '(avuto|avuti|avuta) (bisogno|modo|tempo|voglia|occasione|risposta|notizie)',
  'non si (vede|vedono|legge|capisce) (niente|nulla|bene|quasi niente)',
  '(ne ho|ne abbiamo) (avut|ricevut|ottenut)[aoie] (un|una|uno) .{0,16}',
  '(wi-?fi|router|modem|vpn|firewall|corrente|internet|connessione) .{0,60}(non|mai) .*',
  "(non avevo|non avevamo|non c'era|senza) (internet|corrente|linea|rete|wi-?fi|connessione).*",
  "(non|mai) (l'ho |ho |abbiamo )?(fatt[aoie]|autorizzat[aoie]|effettuat[aoie]|ordinat[aoie]|creato) .{0,16}",
  '(logo|testo|lettere|scritte) .{0,12}illeggibil[ei]',
  '(non|nessun|nessuna|senza) .{0,12}(allegat[aoie])',
  '(mai|non) .{0,12}(avuto|creato|aperto|fatto|ricevuto) (un |alcun |nessun )?(account|conto|profilo' +
    '|addebito|acquisto|chargeback|storno)',
  'non (trovo|ritrovo) (il|la|i|le|nulla|più|niente).{0,20}',
  'tutto (ha funzionato|funziona|funzionava|a posto).{0,40}',
  '(tutto|tutti|completamente|di nuovo) bloccat[oa] (da voi|il vostro|vostro).{0,24}',
  'da voi .{0,20}(non (funzionava|funziona|andava|va) (niente|nulla|più)|tutto .{0,8}(fermo|bloccato)).{0,16}',
  '(da parte vostra|da voi)? ?ancora (niente|nulla) (da|di) .{0,24}',
  '(sito|portale|piattaforma|servizio|servers?) .{0,12}non si (caric|apr|avvi)\\p{L}{1,5}',
];

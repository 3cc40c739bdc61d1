import type { Wording } from '../wording.js';
import { CHARGE, WORD } from './words.js';

const SUM =
  '(soldi|denaro|importo|somma|soldini|euro|dollari|quattrini|pagamento|differenza|cifra|maltolto|quanto (ho ' +
  '|abbiamo )?(pagato|speso|versato)|tutto|quello che ho (pagato|speso)|\\d)';

export const REFUND: Wording = {
  said: [
    'rimb?or?s(o|i|are|ate|ato|ata|ati|atemi|ateci|atelo|atela|armi|arci|arlo|arla|arle|ami|aci|erete|iate' +
      '|ino|asse|aste|erebbe|abile|abili|arvi|ando)',
    '(rid|rend|restitu|riav|ridiam|rivogl|rivorr|riprend|recuper|ritorn|rimand|rivers|pretend|esig|reclam' +
      '|indietro|riaver|riottener|vogl|vorre|chied|rendet|restituir)\\p{L}{0,9} (subito |indietro |avere ' +
      '|riavere |indietro i |almeno |a me |vi |che mi ridiate |che mi restituiate |la restituzione del)?(di ' +
      `)?(i |il |la |l'|gli |le |lo |dei |del )?(miei |mio |mia |nostri |nostro |nostra )?${SUM}( (indietro|di ` +
      'ritorno|subito))?',
    `${SUM} (indietro|di ritorno)`,
    `(indietro) (i |il |la |l')?(miei |mio |nostri )?${SUM}`,
    '(ridatemi|ridateci|ridammi|rendetemi|rendeteci|restituitemi|restituiteci|ridarmi|ridarci|restituirmi' +
      '|restituirci|rivoglio|rivogliamo|rivorrei)',
    "(restituzione|ripetizione|recupero) (di|del|della|dell'|dei) ?(mi[oa] |nostr[oa] |miei )?(soldi|denaro" +
      '|importo|somma|pagamento|indebito|…|quanto)',
    '(importo|somma|denaro|soldi|pagamento) .{0,24}(restituit[oaie]|rimborsat[oaie]|riaccreditat[oaie]' +
      '|stornat[oaie]|ridat[oaie])',
    '(ri-?accredit|accredit)(are|ate|armi|arlo|atemi|arci|o|ino|arle|arne|atelo|ato) .{0,30}(carta|conto' +
      '|importo|somma|visa|mastercard|paypal|iban|…|soldi)',
    "(storn|annull)(are|ate|arne|armi|o|atene|arla|arlo|ino|atemi) .{0,10}(l'|la |il |un |una |uno |le |gli " +
      `|questo |questa |quest')?(${WORD} )?(${CHARGE}|una|uno|…|importo)`,
    "(stornarne|stornatene|stornare|storno)( (una|uno|due|di|del|della|dell'))?",
    '(indennizz|risarc|compensazion|compens)(o|i|are|ate|imento|ire|irci|irmi|armi|e)',
    '(una |la )?not[ae] di (credito|accredito)',
    "(si può|potete|potreste|possibile) fare (qualcosa|qualche cosa|un'eccezione)",
    '(in via eccezionale|a titolo di cortesia|gesto (commerciale|di cortesia))',
    '(refund|money back)',
    '(dove|quando|che fine) .{0,16}(son|sono|è|finit|arriv|hanno fatto|ha fatto)\\p{L}{0,4} .{0,6}(i miei' +
      '|i nostri|i|il mio|mio|miei) (soldi|denaro|rimborso|quattrini|importo)',
    '(mi|ci) (dovete|devi|deve|dovreste) (ancora )?(dei soldi|soldi|\\d+)',
  ],
  not: [
    '(grazie|ringrazi\\p{L}{1,5}) (mille |tante |ancora |di cuore |infinite )?(per|di|del|per avermi|per ' +
      'averci|di avermi) (il |vostro |lo |averm\\p{L}{1,2} )?(rapido |veloce |tempestivo |vostro |celere ' +
      ')?(rimbors\\p{L}{1,4}|accredito|storno)',
    '(rimborso|bonifico|accredito|soldi|somma) .{0,20}((è |sono )(già |regolarmente |appena )?(arrivat[oi]' +
      '|ricevut[oi]|accreditat[oi]))',
    '(ricevuto|arrivato) (il |un |regolarmente il )?(vostro |mio )?rimborso',
    '(politica|condizioni|regole|procedura|modalità|tempi|policy|regolamento) (di|dei|per i|del|per il) rimbors[oi]',
    '(rimborsate|prevedete rimborsi|fate rimborsi|effettuate rimborsi|è rimborsabile|sono rimborsabili) ' +
      '(anche |mai |se |quando |in caso )',
    "(non|nessun|niente|né|senza) (mi |ci |è |ho |c'è |chiedo |chiediamo |voglio |vogliamo |serve " +
      '|serv\\p{L}{1,3} |si tratta di |richiedo |sto chiedendo |pretendo |occorre |desidero )?(serve |servono ' +
      '|bisogno |necessario |più |una |di |un |alcun |richiesta |alcuna )?(di |un |il |del |alcun |nessun |dei ' +
      '|richiesta di |più )?(un |di )?rimbors[oi]',
    '(il |la )?(mio |mia |nostr[oa] )?(datore|azienda|assicurazione|capo|ditta|università|ente|cliente' +
      '|scuola) .{0,24}rimbors\\p{L}{1,5}',
    "rimbors\\p{L}{1,5} (dal|dalla|da|dall'|delle|le|per le|spese) ?(mi[oa] |nostr[oa] )?(datore|azienda" +
      '|assicurazione|ditta|spese|capo|università|scuola|trasferta)',
  ],
};

/** What was charged or billed, as the customer's own matter: sellers and newsletters speak of offers and prices. */
export const BILLING: Wording = {
  said: [
    'addebit(o|i|ato|ata|ati|ate|are|arci|armi)',
    '(prelev(ato|ata|ati|are|ate)|prelievo|prelievi)',
    `(mia|nostra|vostra|questa|la|una|sulla|nella|della|mie|le vostre) (${WORD} )?fattur[ae]( (di|del|che|non` +
      '|è|indica|riporta|contiene|n|numero|…))?',
    '(fatturat[oaie]|scalat[oaie]|incassat[oaie]|trattenut[oaie]) ',
    `(mi|ci|me|m'|c') ?(avete|hai|ha|hanno|è stat[oa]|sono stat[ei]) (${WORD} )?(addebitat|fatturat|pres` +
      '|prelevat|scalat|tolt|sottratt|rubat|fatt\\p{L}{1,2} pagar|incassat)[oaie]',
    '(fatt[oaie]|fate|fa|far) pagare',
    '(ho|abbiamo) (già |sempre )?(pagato|speso|versato)',
    `(questo|quel|quest'|un|il mio|mio|miei|nostro|vostro|dei|ultimo|i) ?(${WORD} )?(pagament[oi]|acquist[oi]` +
      '|addebit[oi])',
    '(questa|quella|mia|nostra|una) (transazione|spesa|operazione)',
    '(estratto|estratti) conto',
    '(la )?mia (carta|postepay|visa|mastercard)',
    '(sulla|dalla|alla) (mia )?carta',
    '(pagato|pagare|paghiamo|pago|pagata) (troppo|per (niente|nulla|cosa|che cosa)|due volte|di più|il doppio)',
    '(errore|problema|domanda|questione) .{0,8}(di |sulla |sul |con |con la |nella |riguardo )(la |mia |il ' +
      '|vostra )?(fatturazione|fattura|pagamento|addebito|importo)',
    "(non|mica) .{0,8}d'accordo con (la|l'|il|questa|questo|una) ?(\\p{L}{1,16} )?(fattura|importo" +
      '|addebito|prezzo|conto|totale|bolletta)',
    '(ultima|ultime) fattur[ae]|contest(o|iamo) .{0,12}(fattura|bolletta|importo|addebito|conto)',
    '(mi|ci) (avete|hai|hanno) (\\p{L}{1,16} )?(truffat|frodat|rubat|fregat|derubat|spennat)[oaie]',
    '(perché|come mai) .{0,24}(pagat|pagar|pago|addebit|prelev|fattur)\\p{L}{0,5}',
  ],
  not: [
    '(software|soluzione|soluzioni|strumento|servizio|servizi|gestione|programma|piattaforma|sistema' +
      '|sistemi) (di|per la|per|della) (fatturazione|fatture|pagamento|pagamenti|incassi|incasso)',
    '(fatturazione|pagament[oi]) (elettronic[ao]|online|digital[ei]|mobile|sicur[oi])',
    '(ridurre|ottimizzare|abbassare|gestire|risparmiare|tagliare|alleggerire|diminuire) .{0,16}(fattur[ae]' +
      '|bollett[ae]|costi|pagamenti|spese)',
    '(bollett[ae]|fattura) (della luce|del gas|luce|energia|elettrica)',
  ],
};

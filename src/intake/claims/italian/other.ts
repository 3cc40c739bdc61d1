import type { Wording } from '../wording.js';
import { IMAGE, WORD } from './words.js';

const PAPER =
  '(fattur[ae]|ricevut[ae]|scontrin[oi]|quietanz[ae]|giustificativ[oi]|attestazion[ei]|document[oi] fiscal[ei])';
const CHANGE =
  '(corregg|corrett|rettific|riemett|riemess|rifa|modific|cambi|aggiorn|intest|divid|suddivid|separ|accorp' +
  '|unir|riemission|correzion|rettif|sostitu|complet)\\p{L}{0,7}';

/** Something else than money. A mail that also asks for money back wants money. */
export const WANTS_OTHER: Wording = {
  said: [
    '(copia|duplicato|doppione|versione|pdf|formato|originale|traduzione|scansione) (pdf |cartace[ao] ' +
      "|elettronic[ao] |inglese |in pdf |originale )?(di |della |del |delle |d')(mia |nostra |questa |vostra " +
      `|la )?(${PAPER}|…)`,
    '(avere|ricevere|mand\\p{L}{1,6}|invi\\p{L}{1,6}|spedi\\p{L}{1,6}|trasmett\\p{L}{1,4}|ottenere' +
      '|scaric\\p{L}{1,4}|trovo|trov(are|iamo)|servirebbe|serve|serv(ono|irebbero)|emett\\p{L}{1,5}|vorrei' +
      '|vorremmo|bisogno|necessit\\p{L}{1,4}|rimand\\p{L}{1,5}|rinvi\\p{L}{1,5}|reinvi\\p{L}{1,5}' +
      '|inoltr\\p{L}{1,5}|cerco|richied\\p{L}{1,4}|solo|soltanto|fornir\\p{L}{1,2}) .{0,16}(una |la |della |di ' +
      `una |le |un |il |mia |nostra |questa |lo |delle |di )(${WORD} )?(${PAPER}|pdf|copia|duplicato)`,
    `${CHANGE} .{0,24}(${PAPER}|…)`,
    '(partita|p\\.? ?) ?iva',
    "(codice (fiscale|destinatario|univoco|sdi|cig|cup)|pec|fattura elettronica|numero (d'ordine|di ordine" +
      "|ordine|iva)|ordine d'acquisto|cig|cup|ragione sociale|intestazione)",
    '(iva|imposta) .{0,30}(inclus|compres|manca|aggiung|esclus|esente|aliquota|detra|indica|calcola' +
      '|applica)\\p{L}{0,6}',
    '(mancano?|aggiung|indic|inser|riport|mett)\\p{L}{0,6} .{0,24}(iva|codice fiscale|ragione sociale' +
      "|indirizzo|intestazione|numero d'ordine|nome della (ditta|società|nostra)|cig|cup)",
    '(cambi|modific|aggiorn|corregg|mett|rettific|sostitu)\\p{L}{0,6} .{0,24}(indirizzo|ragione sociale' +
      '|intestazione|dati (di fatturazione|aziendali|fiscali)|nome (della|del|sulla)|e-?mail|mail|sede' +
      '|destinatario|intestatario|metodo di pagamento|carta (registrata|salvata))',
    "(cambiato|cambio|nuov[oa]) (di |d'|l')?(indirizzo|e-?mail|mail|sede|ragione sociale|intestazione)",
    '(traslocat[oi]|trasferit[oi]|trasloco|nuova sede|nuovo indirizzo|(nome|ragione sociale) ' +
      '.{0,30}(scritt[oa] male|sbagliat[oa]|errat[oa]|error[ei]))',
    '(fattura|intestat[ao]) (a nome|alla (mia|nostra)|al nome|alla società)',
    '(come|dove|posso|possiamo|si può|si possono|è possibile) .{0,40}(scaric|ritrovar|usar|utilizzar' +
      '|riutilizzar|cambiar|modificar|passar|stampar|pubblicar|ottener|impostar|configurar|aumentar|vender' +
      '|trovar|accedere|integrar|attivar|passo a|passiamo a)\\p{L}{0,4}',
    '(che|quale|quali|con che|con quale) (seed|seme|modello|prompt|risoluzione|licenza|dimensione|formato' +
      '|parametri|versione|stile|diritti|è il (prezzo|costo)|sarebbe il (prezzo|costo))',
    "(licenza|diritti) (commerciale|d'uso|d'autore|di utilizzo|si applica|vale|di sfruttamento)",
    '(uso|utilizzo|scopi|fini|usare|utilizzare|sfruttamento) .{0,24}commercial(e|i|mente)',
    'quanto .{0,16}(cost(a|ano|erebbe|erebbero)|verrebbe|verrebbero|viene|vengono|pagherei|si paga)',
    '(preventivo|sconto quantità|sconti per|prezzo per \\d)',
    '(aiuto|assistenza|supporto|domanda|problema) (tecnic[oa]|su|sul|sulla|riguardo|circa|a proposito)',
    '(una|solo una|semplice|piccola|altra) (piccola |semplice |breve )?(domanda|curiosità|informazione)',
    "(grazie|ringrazi)\\p{L}{0,4} (mille |tante |di cuore |ancora |infinite |molte )?(per|di|del|dell'" +
      "|della) (il |lo |la |le |i |vostro |vostra |questo |queste |gli |l')?(vostr[oa] |rapid[oa] |veloce " +
      '|bellissim[ae] |splendid[ae] |ottimo |bel |tempestiv[oa] )?(rimborso|lavoro|immagini|immagine|foto' +
      '|risultat[oi]|bonifico|accredito|servizio|velocità|disponibilità|prontezza|rapidità)( (veloce|rapido' +
      '|ricevuto|tempestivo))?',
    '(volevo|vorrei|volevamo|ci tenevo|tenevo|tengo|desidero|ci tengo) .{0,16}(ringrazi|complimen|dire grazie' +
      '|dirvi grazie|far[ev]{0,2}i? i complimenti)\\p{L}{0,6}',
    '(complimenti|bravi|bravissimi|congratulazioni)',
    '(rimborso|bonifico|accredito|soldi|somma) .{0,24}((è |sono )?(già |regolarmente |appena )?(arrivat[oi]' +
      '|ricevut[oi]|accreditat[oi]))',
    `(non (trovo|ritrovo|troviamo)) (più )?(la|lo|il|le) (${WORD} )?${PAPER}`,
    `(${IMAGE}|risultat[oi]|lavoro|…) .{0,16}(è|sono|erano|era|sono venut[ei]) (${WORD} )?(${WORD} ` +
      ')?(bellissim|stupend|fantastic|magnific|splendid|meraviglios|perfett|incredibil|ottim|favolos' +
      '|spettacolar|eccezional)\\p{L}{1,2}',
    '(bellissim|stupend|fantastic|magnific|splendid|meraviglios|favolos|spettacolar)\\p{L}{1,2} (le |il |la ' +
      `|i |davvero |queste |quest[oe] )?(${IMAGE}|risultat[oi]|lavoro|…)`,
    '(adoro|adoriamo|entusiast[ai] (di|del|delle)|felicissim[ai] (di|del|delle)|mi piacciono (molto' +
      '|tantissimo|un sacco))',
    '(conferm|attest)\\p{L}{0,6} .{0,30}(pagat[ao]|saldat[ao]|quietanzat[ao]|ricevuto (il )?(mio|nostro) pagamento)',
    '(prova|conferma|ricevuta) (di|del) (avvenuto )?pagamento',
    "(passare|migrare|fare l'upgrade|upgrade) (al|a|alla) (piano|livello|fascia|pro|premium|versione)",
    '(reimpost|password dimenticata|resettare la password)\\p{L}{0,4}',
    'nota spese',
    "(a cosa|cosa) (si riferisce|corrisponde|significa|vuol dire) (la|il|questa|questo|quella|l') ?(riga|voce" +
      '|sigla|codice|dicitura)',
    '(per|serve) (la|il|al|alla) (mia |nostra |mio |nostro )?(contabilità|commercialista|dichiarazione' +
      '|archivio|amministrazione)',
    '(ottimo|bel|splendido|fantastico|gran|bellissimo) (lavoro|risultato)',
    'fattura (rettificat|corrett|modificat|aggiornat)[ae]|(vecchia|nuova) (ragione sociale|denominazione' +
      '|intestazione)',
    '(da|ora|adesso|ottobre|novembre) (siamo|ci chiamiamo) «',
    '(solo|soltanto) per (dirvi|dire|farvi sapere|ringraziar).*',
    'piacciono a tutti|piaciut[eoi] a tutti',
    "(grazie|ringrazi\\p{L}{0,4}) .{0,16}(per|del|dell') ?(il |la |l'|lo )?(tu[oa] |vostr[oa] " +
      '|su[oa] )?(rapid[oa]|veloce|ottim[oa]|prezios[oa])' +
      ' (aiuto|assistenza|supporto|soluzione)',
    "(grazie|ringrazi\\p{L}{0,4}) .{0,16}(per|del|dell') ?(il |la |l'|lo )?(tu[oa] |vostr[oa] |su[oa] )?(aiuto" +
      '|assistenza|supporto)' +
      ' (con|su|per|riguardo a) (\\p{L}{1,12} )?(\\p{L}{1,12} )?…',
    '(ha |è )?(funzionato|andato|andata|riuscito) tutto (\\p{L}{1,12} )?(bene|benissimo|perfettamente|liscio' +
      '|alla perfezione)',
    'tutto (ha |è |sta )?(funziona|funzionato|andato|funzionando|riuscito) (\\p{L}{1,12} )?(bene|benissimo' +
      '|perfettamente|liscio' +
      '|alla perfezione)',
    '(ottimo|eccellente|fantastico|splendido) (servizio|supporto)(,| e grazie|!|$)',
  ],
  not: [
    'grazie (in anticipo|anticipatamente) .{0,60}',
    'grazie .{0,16}per un[oa]? .{0,60}',
    '(se|che|finché|prima|di solito|sempre|finora|non) .{0,12}(tutto|funzionato tutto' +
      '|andato tutto) .{0,24}(bene|perfettamente|liscio)',
    'tutto .{0,32}(,| )(ma|però|tranne|finché|fino|salvo|eccetto).*',
    'grazie (per|del) (un |il |vostro )?(rapido |sollecito |celere )?rimborso (in|entro|anticipat|che vorrete' +
      '|quanto)\\p{L}{0,5}',
    'non (posso|possiamo|si può|si possono|è possibile) .{0,60}',
    '(rimborso|bonifico|accredito|soldi) .{0,16}(non|mai) .{0,12}(arrivat|ricevut|accreditat)[oi]',
    '(non|mai) .{0,16}(arrivat|ricevut|accreditat)[oi] .{0,16}(rimborso|soldi|bonifico)',
    'domanda .{0,12}(fattura|addebito|pagamento|importo|prelievo).*',
  ],
};

/*
 * Italian mails that were written by somebody else, on which the patterns were tuned last; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Salve, nella notte tra il 6 e il 7 novembre non si riusciva a entrare nella piattaforma e noi abbiamo tre clienti appesi a voi. Quanto togliete da INV-2026-006112?⏎Gavino, Cagliari
outage: di nuovo tutto bloccato da voi, pomeriggio intero senza servizio. INV-2026-007730
outage: Dal nostro monitoraggio risultano undici ore complessive di fermo in ottobre. Chiediamo che INV-2026-007730 venga ridotta di conseguenza.⏎Distinti saluti⏎ing. Ugo Brambilla
failure: clicco genera, gira gira e non esce niente, pero il saldo è sceso. txn_q2w8e5r1t6z9u3i7
failure: Cari tutti, dei dodici soggetti di txn_m4n7b2v6c1x9y5a3 ce ne mancano cinque. Nei log per quei cinque c'è scritto "internal_error". Ce li rimborsate?⏎Un caro saluto⏎Ludovica Marangon⏎Edizioni La Duna
failure: I PNG sono danneggiati, non li apre nessun programma. txn_q2w8e5r1t6z9u3i7
failure: Ho pagato e non ho ricevuto nulla. txn_k8j5h2g9f6d3s1a4
failure dissatisfaction: Tre immagini non sono mai uscite e le altre due sembrano fatte da un bambino dell'asilo. txn_m4n7b2v6c1x9y5a3
failure: Scrivete che le richieste fallite non si pagano mai. Allora perché la mia, che è andata in crash, l'ho pagata? txn_k8j5h2g9f6d3s1a4
duplicate: Un clic, due addebiti. Com'è possibile? txn_q2w8e5r1t6z9u3i7 / txn_m4n7b2v6c1x9y5a3
duplicate: Controllando l'estratto conto la mia collega ha visto che l'ordine dell'11 novembre è stato incassato una seconda volta. Vi preghiamo di restituire l'eccedenza.⏎Cordialmente, Antonella
duplicate chargeback: ho pagato 2 volte la stessa cosa, sistemate o faccio annullare il pagamento dalla banca
wrong_amount: Perché mi fatturate immagini premium? Io uso solo il piano base. txn_k8j5h2g9f6d3s1a4
wrong_amount: Su INV-2026-007730 ci sono 130 immagini, ma ne abbiamo fatte 13. Dev'esserci scappato uno zero.⏎Cordiali saluti, dott. Luciano Stefani, commercialista
wrong_amount wants_credit: mi avete fatto pagare troppo. la differenza lasciatela pure come credito per le prossime immagini, il bonifico non serve
unauthorized: Buongiorno, stamattina ho visto sulla mia Visa un addebito di Imaginator. Non conosco la vostra società e non ci ho mai comprato niente. Come avete avuto il numero della mia carta?
unauthorized: uno dalla romania è entrato nel mio account e ha fatto immagini a spese mie, non sono stato io
unauthorized: Mio figlio di 11 anni a mia insaputa ha preso la carta dalla borsa e ci ha pagato da voi. txn_q2w8e5r1t6z9u3i7
chargeback: Sono a un passo dal contestare il pagamento presso l'emittente della carta. txn_m4n7b2v6c1x9y5a3
chargeback: Intesa ha già aperto una pratica di riaddebito su questa spesa, n. 4471. Non preferite risolverla prima?
legal_threat: Ultimo sollecito prima di adire le vie legali. txn_k8j5h2g9f6d3s1a4
legal_threat: la mia legale se ne sta occupando e vi scriverà
legal_threat: vado dal giudice di pace e dal codacons
dissatisfaction: Avevo chiesto un bassotto e mi è arrivata una via di mezzo tra una volpe e una salsiccia. Non posso regalarla alla nonna. txn_q2w8e5r1t6z9u3i7
dissatisfaction: Sinceramente una delusione. I volti sono deformati e la scritta non ha senso. INV-2026-006112
dissatisfaction: qualità pessima, inutilizzabili
own_mistake: Per una mia svista la chiave di produzione è finita nell'ambiente di test. txn_m4n7b2v6c1x9y5a3⏎Scusate il disturbo⏎Gionata
own_mistake: ho cliccato il tasto sbagliato, volevo solo l'anteprima
own_mistake: Il nostro programma aveva un bug e ha inviato la stessa richiesta centinaia di volte. Voi non c'entrate, ma magari ci venite incontro. INV-2026-007730
own_network: In treno non c'era campo e il download si interrompeva di continuo. txn_k8j5h2g9f6d3s1a4
own_network: Mi si è rotto il modem e per questo le immagini non mi sono arrivate. Non è colpa vostra. txn_q2w8e5r1t6z9u3i7
price_change: Vedo sul sito che dal 15 costa meno. Potete farmi il prezzo nuovo anche sul vecchio ordine? txn_m4n7b2v6c1x9y5a3
price_change: perche avete aumentato i prezzi? nessuno mi ha detto niente. INV-2026-006112
account_ended: Da quando mi avete bannato non posso fare più nulla. Allora ridatemi tutto quello che ho speso questo mese.
account_ended: Abbiamo disdetto il nostro account al 31 ottobre e attendiamo la restituzione dell'ultima fattura INV-2026-007730.⏎Cordiali saluti⏎Comune di Mendrisio
never_charged: Che i tentativi falliti non mi siano costati nulla mi è chiaro. Vorrei comunque un risarcimento per il disagio.
never_charged: ok per le richieste andate male non avete preso niente pero il mio tempo vale, cosa mi date
wants_credit: La cosa più semplice è caricarmelo come credito API sull'account, non serve restituire i soldi. txn_q2w8e5r1t6z9u3i7
takes_back: Anzi, annullate la mia richiesta di rimborso, mi sono sbagliato.
takes_back: Buongiorno, consideri come non inviato il mio messaggio di stamattina. Il rimborso non serve più. Saluti, M. Riva⏎⏎> INV-2026-006112: stiamo verificando la Sua richiesta.
statutory_withdrawal: Da consumatrice mi avvalgo dei quattordici giorni previsti dalla legge e recedo. txn_m4n7b2v6c1x9y5a3
statutory_withdrawal dissatisfaction: Esercito il recesso! E poi le immagini sono sgranate e inservibili. txn_k8j5h2g9f6d3s1a4
wants_other: Non trovo più la ricevuta di txn_q2w8e5r1t6z9u3i7, me la rimandate?
wants_other: Buongiorno, su INV-2026-006112 compare ancora la vecchia ragione sociale. Da ottobre siamo «Edizioni Il Faro srl». Gradiremmo una fattura rettificata.
wants_other: Quanto verrebbero 2000 immagini nello stile di txn_m4n7b2v6c1x9y5a3? Ci sono sconti per quantità?
wants_other: Solo per dirvi che i manifesti di txn_k8j5h2g9f6d3s1a4 sono appesi in tutta la città e piacciono a tutti. Complimenti!
explained: La nostra associazione si è sciolta e i manifesti non li vuole più nessuno. txn_q2w8e5r1t6z9u3i7
explained: Salve, le avevo fatte per i novant'anni del nonno, ma è mancato la settimana scorsa. Apprezzerei un gesto. txn_m4n7b2v6c1x9y5a3
explained: Non ci sono stati né disservizi né errori. Dobbiamo semplicemente risparmiare e vorremmo indietro i soldi del mese scorso. INV-2026-006112
explained: La mia collega ha creato le immagini su mio incarico, però il committente non ci paga. txn_k8j5h2g9f6d3s1a4
explained: Non ho avviato nessun chargeback e non intendo farlo. La mostra salta perché il museo è in ristrutturazione. INV-2026-007730
explained: io credevo fosse una prova gratuita
nothing: Vorrei riavere i miei soldi per txn_m4n7b2v6c1x9y5a3. Mille grazie in anticipo e buone feste!⏎Monica Ermini
nothing: rimborso txn_q2w8e5r1t6z9u3i7 grazie
nothing: Ehilà, mi ridate i soldi di txn_k8j5h2g9f6d3s1a4? Grazie mille
nothing: Oggetto: rimborso⏎N. fattura: INV-2026-006112⏎Cliente: Ottilia Bravi⏎Prego restituire l'intero importo sul metodo di pagamento originario.
nothing: No grazie, niente crediti. Vorrei la cifra sulla mia Mastercard e basta. txn_m4n7b2v6c1x9y5a3
nothing: Ecco il numero: txn_k8j5h2g9f6d3s1a4⏎-- ⏎Zero Guasti S.p.A.⏎Consulenza su guasti e frodi⏎⏎> Indichi la transazione addebitata due volte o non riuscita.
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Esatto, il messaggio è mio.
yes: Sì. Ho scritto dal mio indirizzo privato, va bene così.⏎Saluti, Ginevra⏎⏎> È stata Lei a chiederlo?
yes: sii 👍
no: Non sono stato io.
no: No! Non c'entro nulla, non ho mai voluto alcun rimborso.⏎Saluti⏎Ferdinando Bassi
unclear: Chi siete e perché mi scrivete?
unclear: sì e no, una è mia, dell'altra non so niente
unclear: Sono in viaggio fino a lunedì, poi guardo.⏎⏎> Risponda sì se è stato Lei.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: dove sono i miei soldi
request: Avete prelevato dal mio conto senza consegnare nemmeno un'immagine. Attendo spiegazioni.
request: Salve, non sono d'accordo con l'ultima fattura. A chi mi rivolgo?
request: Potete rimborsarmi quello che ho pagato ieri?
request: Cosa devo fare per ottenere un rimborso da voi?
other: Newsletter di novembre: le migliori ricette d'autunno, lavoretti e il nostro grande concorso. Per disiscriverti clicca qui.
other: Vorremmo avviare una partnership con Imaginator e integrare la vostra tecnologia nel nostro CMS. Chi se ne occupa?
other: La libreria Python mi dà ImportError su Windows. Vi risulta?
other: Gentile signor Wolf, sposto il nostro incontro di giovedì alle 15. A presto!
other: Congratulazioni, hai vinto! Riscatta il tuo bonus in bitcoin e moltiplica il tuo patrimonio.
`;

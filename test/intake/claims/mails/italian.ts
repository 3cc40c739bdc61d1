/*
 * Italian mails, also of Ticino, on which the patterns were tuned; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Buongiorno,⏎nel periodo della fattura INV-2026-004217 il vostro servizio è rimasto irraggiungibile per parecchie ore. Chiediamo un rimborso proporzionale.⏎Cordiali saluti⏎Donatella Ferraris
outage: la vostra api era giu tutto martedi, rivoglio i soldi di quel giorno
outage: In redazione lunedì eravamo fermi perché i vostri server sono stati fuori uso per sette ore. INV-2026-003108
outage failure: A causa del disservizio di giovedì non è stata creata neanche un'immagine di txn_h3k8w2pd5nz7r0aq.
failure: Ciao, tutte e quattro le immagini di txn_9fk2mq7xl4bt1cvz hanno dato errore 500 ma ho pagato lo stesso. Rimborso per favore.⏎Chiara
failure: ordinate 6 immagini arrivate solo 2, e le altre?? txn_b7v1c9xy4mq2lt6e
failure: I file sono vuoti, 0 byte, e non si aprono. Vi prego di riaccreditare l'importo di txn_9fk2mq7xl4bt1cvz sulla mia carta.
failure: Egregi signori,⏎la transazione txn_h3k8w2pd5nz7r0aq non ha prodotto alcun risultato, essendo la richiesta andata in timeout. Resto in attesa del rimborso.⏎Distinti saluti⏎rag. Osvaldo Bernasconi, Lugano
failure: Non dipende dalla mia rete, ho provato con tre connessioni diverse. È il vostro server che restituisce errori invece delle immagini.
failure: Sono un avvocato e uso le vostre immagini nelle presentazioni; tre non sono mai arrivate.⏎⏎Cordialmente⏎Avv. Federica Lombardi⏎Studio Legale Lombardi⏎Via del Tribunale 7, Bologna
duplicate: Mi è stato addebitato due volte lo stesso importo per un solo ordine. txn_9fk2mq7xl4bt1cvz e txn_h3k8w2pd5nz7r0aq
duplicate: pagato doppio!!! ridatemi i soldi
duplicate: Buonasera, sulla fattura INV-2026-004217 la medesima richiesta compare due volte. Potreste stornarne una?
duplicate failure: L'immagine non è mai arrivata e me l'avete pure fatta pagare due volte. txn_b7v1c9xy4mq2lt6e
wrong_amount: Secondo il listino un'immagine costa 0,04 ma me ne avete presi 0,09. txn_9fk2mq7xl4bt1cvz
wrong_amount: Il totale della fattura INV-2026-004217 è sbagliato: secondo i nostri conti sono 42,50 e non 48,00. Vi chiediamo di verificare.
wrong_amount: perche 2,40 per 3 immagini?? è troppo, avete sbagliato i conti
wrong_amount duplicate: La fattura INV-2026-003108 ha due errori: un ordine c'è due volte e nell'altro avete applicato un prezzo errato.
unauthorized: Non ho mai effettuato questo pagamento. Qualcuno sta usando la mia carta! txn_h3k8w2pd5nz7r0aq
unauthorized: mi hanno hackerato l'account e ora ci sono centinaia di immagini non mie
unauthorized: La nostra chiave API è finita in un repository pubblico ed è stata usata da sconosciuti per tutto il fine settimana. INV-2026-005590
unauthorized: Un ex dipendente si è tenuto la chiave e continua a usarla senza il nostro permesso.
unauthorized chargeback: Non riconosco questo addebito, mi hanno rubato il portafoglio. La banca ha già aperto una contestazione per recuperare la somma.
chargeback: Se entro venerdì non ho risposta, chiedo alla banca lo storno dell'addebito. txn_9fk2mq7xl4bt1cvz
chargeback: ho gia aperto una controversia su paypal
chargeback: Salve, la mia banca ha avviato un chargeback per txn_b7v1c9xy4mq2lt6e, ma preferirei risolvere con voi.
chargeback failure: Nessuna immagine, solo messaggi di errore. O mi rimborsate o disconosco il pagamento presso Nexi.
legal_threat: Se entro dieci giorni non ricevo la somma, affido la pratica al mio avvocato. INV-2026-004217
legal_threat: truffatori vi denuncio, ho gia sentito altroconsumo e l'antitrust
legal_threat dissatisfaction: Immagini orrende. O rimborsate o ci vediamo in tribunale.
legal_threat: In difetto di rimborso di txn_h3k8w2pd5nz7r0aq presenterò un esposto alla Guardia di Finanza. Rosario Cannizzaro, Catania
dissatisfaction: Il risultato non mi piace per niente, non c'entra nulla con la mia descrizione. Vorrei il rimborso di txn_9fk2mq7xl4bt1cvz.
dissatisfaction: sei dita per mano, ma davvero? txn_b7v1c9xy4mq2lt6e
dissatisfaction: La risoluzione è troppo bassa per la stampa e i colori sembrano scadenti. Non possiamo farne nulla.⏎Saluti⏎Agenzia Ginestra
dissatisfaction: Le immagini sono arrivate tutte, non è quello, ma sono sfocate e brutte.
own_mistake: Ho messo 100 invece di 10 per sbaglio, colpa mia. Si può fare qualcosa? txn_9fk2mq7xl4bt1cvz
own_mistake: scusate, lo script è andato in loop tutta la notte perche mi sono dimenticato di fermarlo
own_mistake: È stato un nostro errore: lo stagista ha scelto il modello sbagliato. Sarebbe possibile il rimborso di INV-2026-003108 in via eccezionale?
own_mistake: Nessuno ci ha rubato niente, il programmatore aveva la chiave da noi. Ha solo impostato i parametri sbagliati.
own_network: Durante il download mi è caduto il wifi e perciò non ho le immagini. txn_h3k8w2pd5nz7r0aq
own_network: Il nostro firewall ha bloccato le vostre risposte, come abbiamo scoperto dopo. Potreste rimborsare lo stesso txn_9fk2mq7xl4bt1cvz?
own_network: quel giorno a casa non avevo internet per lavori in strada, non ho scaricato niente
price_change: Due giorni dopo il mio acquisto avete abbassato i prezzi. Vorrei indietro la differenza su txn_b7v1c9xy4mq2lt6e.
price_change: oggi costa 0,02 e la settimana scorsa ho pagato 0,04, non è giusto
price_change: Nessuno ci ha avvisati dell'aumento dei prezzi di gennaio. Vi prego di applicare la vecchia tariffa a INV-2026-004217.
account_ended: Mi avete sospeso l'account, quindi rivoglio i miei soldi. txn_9fk2mq7xl4bt1cvz
account_ended: Avendo chiuso il nostro account la settimana scorsa, chiediamo il rimborso di INV-2026-005590.⏎Distinti saluti⏎Amministrazione, Studio Brenta srl
account_ended: account cancellato, adesso ridatemi i soldi di ottobre
never_charged: Le richieste fallite non mi sono state addebitate, è vero, però vorrei un indennizzo per il tempo perso.
never_charged: lo so che le immagini non riuscite non mi sono costate niente ma voglio comunque qualcosa
never_charged: Per le chiamate andate in errore non mi avete fatto pagare nulla, l'ho visto. Un piccolo indennizzo per quelle mi sembrerebbe comunque giusto.
wants_credit failure: Due immagini non sono state generate. Invece del bonifico prendo volentieri del credito per le prossime richieste. txn_h3k8w2pd5nz7r0aq
wants_credit: Preferirei un credito sul mio account Imaginator piuttosto che il rimborso sulla carta. txn_9fk2mq7xl4bt1cvz
wants_credit: potete darmi dei crediti al posto dei soldi? li uso il mese prossimo
takes_back: Tutto risolto, ritiro la mia richiesta su txn_9fk2mq7xl4bt1cvz. Grazie e buon fine settimana!
takes_back: lasciate perdere la mail di prima, non mi serve piu il rimborso
takes_back: Egregi signori, rinunciamo alla nostra richiesta di rimborso di INV-2026-004217.
statutory_withdrawal: Con la presente recedo dal contratto del 3 novembre entro i 14 giorni. txn_b7v1c9xy4mq2lt6e
statutory_withdrawal: esercito il diritto di recesso, confermate per favore
statutory_withdrawal: Ai sensi dell'art. 52 del Codice del Consumo comunico il recesso dal contratto INV-2026-005590.⏎Nome: Ornella Sartori⏎Data: 12/11/2026
wants_other: Potreste mandarmi una copia della fattura INV-2026-004217? Serve al mio commercialista.⏎Grazie!
wants_other: Su INV-2026-003108 manca la nostra partita IVA. Vi preghiamo di riemettere la fattura con IT01234567890.
wants_other: ci siamo trasferiti, cambiate l'indirizzo su INV-2026-005590 per favore: via del Porto 8, Genova
wants_other: Bellissime le immagini di txn_9fk2mq7xl4bt1cvz, volevo solo ringraziarvi.
wants_other: Una domanda su txn_h3k8w2pd5nz7r0aq: che seed è stato usato e posso riutilizzarlo? Non chiedo rimborsi.
explained: Il cliente ha annullato la campagna quel pomeriggio stesso e le immagini non ci servono più. Rimborsate per favore txn_9fk2mq7xl4bt1cvz.
explained: Non era un doppio addebito, lo so. È che il mio capo nel frattempo ha tagliato la seconda serie. txn_h3k8w2pd5nz7r0aq
explained: Nelle vostre condizioni c'è scritto che i disservizi si rimborsano. Qui non si tratta di questo: la nostra fiera è stata rinviata all'anno prossimo. INV-2026-004217
explained: mia figlia ha giocato col tablet, può farlo, ma tutte queste immagini non ci servono proprio
explained: Credevo che le prime cento immagini fossero gratis.
explained: Sono una studentessa e questo mese non riesco a pagare l'affitto, fareste un'eccezione per txn_b7v1c9xy4mq2lt6e?
explained: Nessuno ci ha hackerato. Il collaboratore a cui avevamo dato la chiave ha superato di molto il budget concordato.
explained: Alla fine abbiamo preso un fotografo.⏎⏎Il 4 nov 2026 Refund Desk ha scritto:⏎> Le è stato addebitato due volte o le immagini non sono riuscite?
explained: Il matrimonio per cui volevamo fare gli inviti non si fa più. Un abbraccio, Giada
nothing: Buongiorno, vi chiedo gentilmente il rimborso della transazione txn_9fk2mq7xl4bt1cvz. Grazie in anticipo.⏎Cordiali saluti⏎Loredana Conti
nothing: ridatemi i soldi!!! txn_h3k8w2pd5nz7r0aq
nothing: INV-2026-004217
nothing: Ciao, vorrei indietro i soldi di txn_b7v1c9xy4mq2lt6e. Baci, Vale
nothing: Prego riaccreditare sulla mia carta di credito. txn_9fk2mq7xl4bt1cvz
nothing: Credito o soldi, per me è uguale.
nothing: Non voglio crediti, voglio i miei soldi.
nothing: Spett.le ditta, in allegato la fattura INV-2026-005590 di cui chiedo il rimborso entro il 30 novembre. Con riserva di ogni diritto.
nothing: Ci sono novità sul mio rimborso?⏎⏎> Se avvia uno storno presso la banca, l'account viene sospeso.⏎> L'insoddisfazione per le immagini non è rimborsata.
nothing: nota di credito grazie. txn_h3k8w2pd5nz7r0aq⏎⏎Inviato da iPhone
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Sì, sono stato io.
yes: si si ero io, procedete pure
yes: Buongiorno,⏎confermo che la richiesta è mia.⏎Cordiali saluti⏎Ettore Galli⏎⏎> Qualcuno ha chiesto un rimborso a Suo nome. È stato Lei?
yes: certo, confermo⏎⏎Inviato dal mio Samsung
no: No, non sono stata io!
no: io nn ho chiesto niente, sarà qualcun altro
no: Questa richiesta non proviene da me, vi prego di ignorarla.⏎Saluti, P. Greco⏎⏎> Risponda sì, oppure «non sono stato io».
unclear: Di quale richiesta parlate?
unclear: Può darsi, oppure è stato mio marito. Stasera glielo chiedo.
unclear: Rimborsatemi anche INV-2026-003108.⏎⏎> Risponda sì.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: Rivoglio i miei soldi.
request: perche mi avete addebitato la carta??
request: Sull'estratto conto Imaginator c'è due volte, cos'è?
request: Salve, mi avete fatto pagare troppo. Come riprendo la differenza?
request: Vorrei un rimborso ma non trovo il numero. Grazie, Pina
request: Cos'è questo addebito di 12,80 euro del 3 novembre?
other: Gentili signori, vorremmo presentarvi le nostre soluzioni per la pulizia degli uffici. Quando possiamo sentirci?
other: Invio la mia candidatura per lo stage in machine learning. In allegato il curriculum.
other: Come si imposta il formato 16:9 nell'API? Nella documentazione non trovo nulla.
other: Tanti auguri di buon compleanno caro Paolo!
other: Guadagna 5000 euro a settimana da casa! Clicca qui e diventa ricco!
other: Grazie per l'aiuto di ieri, ora funziona tutto.
`;

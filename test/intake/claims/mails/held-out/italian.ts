/*
 * Italian mails as customers write them, labelled by what the policy makes of them. No pattern is tuned on this file: it
 * measures how well ordinary mails are read that nobody saw before.
 */

/** What a mail says: its claims, `explained` or `nothing`, a colon, the mail (`⏎` is a line break). */
export const MAILS = `
outage: Buongiorno, ieri il vostro servizio è stato irraggiungibile dalle 10 alle 16. Chiedo il rimborso proporzionale sulla fattura INV-2026-005832. Saluti, Davide Rinaldi
outage: ciao sabato non funzionava niente, server giu per tutta la mattina e non siamo riusciti a lavorare. vorrei indietro una parte di INV-2026-001460
outage failure: Il vostro sistema era in down per ore e tutte le mie richieste sono andate in errore, però i soldi ve li siete presi lo stesso. txn_etysfpx86kizxseb. Vergognoso!
failure: Ho pagato ma le immagini non sono mai arrivate, solo errore interno. Transazione txn_sacydteha3us465q, vorrei il rimborso.
failure: Gentile assistenza, delle 36 immagini richieste ne sono state generate soltanto 20; le altre sono fallite per timeout ma risultano addebitate. Vi chiedo di restituirmi la differenza (txn_njvkr9v6jme8gski).⏎Cordiali saluti⏎Ornella Benedetti⏎Trattoria Da Ornella, Lucca
duplicate: mi avete addebitato due volte la stessa cosa txn_qst7o1gck0yl0q7l txn_o4zhi1hlcralf0id rimborsatemene una grazie
duplicate: Salve, vedo un doppio addebito sulla carta per lo stesso ordine del 3 novembre. Io ho fatto una sola richiesta. txn_jl1ggxr3hmrh71mg. Resto in attesa. Giuseppe
duplicate legal_threat: È la terza volta che scrivo: addebito doppio, txn_mmv6x9gwupfajfxn. Se non ricevo il rimborso entro 5 giorni mi rivolgo al mio avvocato.
wrong_amount: L'importo di INV-2026-001447 è sbagliato, mi sono stati addebitati 45 euro invece di 30.
wrong_amount: Buonasera, secondo il listino dovevo pagare 0,04 a immagine e invece mi avete fatto pagare 0,08. Potete restituirmi quanto pagato in più? txn_tzx175hma07ei5w3 Grazie mille, Noemi
wrong_amount: Spettabile ditta, nella fattura INV-2026-008605 sono conteggiate 500 immagini a fronte delle 350 effettivamente richieste. Si prega di rimborsare l'eccedenza. Distinti saluti, Amm.ne Ceramiche Sforza Srl
unauthorized: Non ho autorizzato io questo pagamento! Qualcuno ha usato la mia carta. txn_b8w31pir37r7ifjq
unauthorized: Buongiorno, mi hanno rubato le credenziali dell'account e hanno generato immagini a mie spese. Le operazioni txn_y12p697o8arnmxya e txn_hewgohsaoh8shbi1 non sono mie. Chiedo il rimborso e il blocco della chiave.
unauthorized chargeback: addebito mai fatto da me txn_3feyut6nl40gdhl9, carta clonata. ho gia chiesto alla banca lo storno con chargeback
chargeback: Vi informo che ho aperto una contestazione presso Nexi per l'addebito txn_y4wh89btqj4l5vcc e che la banca sta procedendo con il chargeback.
legal_threat: Se entro dieci giorni non mi restituite la somma della fattura INV-2026-001198, procederò per vie legali davanti al giudice di pace.
dissatisfaction: Le immagini fanno schifo, sembrano fatte a caso. Voglio i soldi indietro txn_hln3txcieas9dd3z
dissatisfaction: Gentili signori, purtroppo non sono soddisfatta del risultato: i volti sono deformi e lo stile non è quello che avevo chiesto. Vorrei essere rimborsata per txn_rular8xoblod8j6b. Cordialmente, Ilaria Mancuso
dissatisfaction: buongiorno la qualita è pessima, immagini sgranate e mani con 7 dita, il cliente non le vuole. rimborso INV-2026-009753 per favore
own_mistake: ho scritto il prompt in inglese maccheronico e ho confuso "light" con "right", insomma ho sbagliato io e le foto non vanno bene per il mio scopo. txn_if349ky908ha8lhe si puo rimborsare?
own_mistake: Salve, per errore mio ho lasciato acceso lo script tutta la notte e ha continuato a generare immagini. So che è colpa mia ma INV-2026-007485 è una bella botta...
own_network: Ero sul traghetto per Olbia, il mio telefono ha perso il segnale e le immagini non le ho ricevute. Colpa della mia linea, ma provo a chiedere il rimborso di txn_14tvaskfl75y47h6.
own_network: Buongiorno, per un guasto alla nostra rete aziendale le chiamate si interrompevano dal nostro lato. Chiediamo se è possibile un rimborso per txn_flrpg0h4pa13v1wh. Ufficio IT, Comune di Bellinzona
price_change: ho appena visto che ora costa molto meno di quando ho comprato io, cioè lunedì!! ridatemi la differenza txn_aeefu8u1yt9zf7b9
price_change: Buongiorno, dal 10 novembre le tariffe sono più basse. Per INV-2026-008665 ho pagato ancora il prezzo vecchio: è possibile avere un rimborso della differenza? Grazie, Tommaso Galli
account_ended: Il mio profilo è stato disattivato da voi per presunti contenuti vietati. A questo punto rivoglio quanto versato, INV-2026-007864. Saluti, Manuel
account_ended: Buongiorno, ho chiuso il mio account il 2 novembre. Chiedo la restituzione di quanto pagato prima della chiusura, fattura INV-2026-005827.
never_charged: Ieri alcune richieste sono fallite. Vedo che non mi sono state addebitate, ma vorrei comunque un indennizzo per il disagio. INV-2026-001158
never_charged: Salve, le chiamate andate in errore non le avete fatturate, e va bene, ma il tempo perso chi me lo paga? txn_pbwen43rvvp83di8
wants_credit: Invece del rimborso preferirei un credito da usare per le prossime immagini. txn_rviktsos3q5kqv50
failure wants_credit: ciao, 5 immagini di txn_ug07fsam4l2sicxn non sono state generate per un errore vostro ma le ho pagate. non mi servono i soldi, va bene un credito sull'account per la prossima volta :)
takes_back: Ho cambiato idea, non voglio più il rimborso di txn_1duhwwfvpoydmu46. Scusate il disturbo, Marta
takes_back: lasciate perdere il rimborso di txn_oa80mgwttn65tkjy, tutto risolto
statutory_withdrawal: Con la presente comunico il recesso dal contratto relativo all'ordine INV-2026-002609.⏎Cesare Brambilla⏎Monza, 16/11/2026
statutory_withdrawal: Vorrei esercitare il diritto di recesso entro i 14 giorni previsti dalla legge per txn_an7eogpqqquepuux. Grazie
wants_other: Buongiorno, per la dichiarazione dei redditi mi serve la ricevuta di INV-2026-004379. Me la potete inviare? Grazie
wants_other: Buongiorno, nella fattura INV-2026-002728 la partita IVA è errata: quella giusta è 00743110157. Vi chiediamo di emetterla di nuovo con i dati corretti.
wants_other: Volevo solo ringraziarvi, le illustrazioni di txn_x81sxgen7dqitwx1 sono bellissime. Bravi!
wants_other: salve come faccio a cambiare la mail dell'account? il codice dell'ultima transazione è txn_o5jb7sb9fc3vsyd8 se serve
explained: Dovevo fare le etichette per il vino nuovo ma la grandine ci ha portato via la vendemmia. Le immagini non mi servono più, mi rimborsate txn_669dh4ha47fjk8kc?
explained: buongiorno, ho perso il lavoro e il progetto è fermo, quei soldi mi farebbero comodo. txn_pnj0j46c1ufc8qnn grazie
explained: Non si tratta di un doppio addebito: mia moglie e io abbiamo deciso di non aprire più il bed & breakfast e il materiale è rimasto nel cassetto. INV-2026-008502. Cordiali saluti, Gianfranco Pace
explained: Mio nipote ha usato il mio account, col mio permesso, per il giornalino della parrocchia, ma il giornalino poi non è uscito. Si può avere indietro txn_c4iu0479t9z0kome?
explained: Ho letto che rimborsate i disservizi. Nel mio caso la casa editrice ha rinviato il libro all'anno prossimo e le illustrazioni non le uso. INV-2026-006217
explained: Buongiorno, faccio l'avvocato ma scrivo da privato: le immagini erano per il compleanno di mio padre, che ha preferito una cena semplice. Chiedo la restituzione di txn_ix4lmfkbu8zcne5m.
nothing: Rimborso per favore txn_xqi7wn9kjz0xj0kx
nothing: Buongiorno,⏎con la presente chiedo il rimborso della transazione txn_oroedvjiw2o1vek5.⏎Distinti saluti,⏎Rag. Egidio Colombo
nothing: come da vostra richiesta il codice è txn_m06wr30zghsuuwfw⏎grazie⏎⏎> Può indicarci il numero della transazione?⏎> Se il servizio non funzionava, alleghi uno screenshot.
nothing: Nota di credito per INV-2026-003451 per cortesia. Saluti
nothing: ridatemi i soldi!! txn_55129j5ghcwimumc
nothing: Gentilissimi, vi scrivo per sapere se fosse possibile ricevere indietro l'importo di txn_smftuji6eysvy0hf sulla mia carta. Vi ringrazio anticipatamente per l'attenzione e vi auguro una buona giornata. Franca
`;

/** Answers to the question whether a refund request in the account's name was its owner's. */
export const CONFIRMATIONS = `
yes: Sì, sono stato io
yes: si confermo⏎Inviato da Libero Mail
yes: Buongiorno, sì, la richiesta è mia. Grazie, Ornella Benedetti
no: No, non sono stata io!
no: non ho chiesto nessun rimborso, qualcuno si spaccia per me
no: Non ero io.
unclear: Scusate ma di che si tratta? Non capisco
unclear: boh devo chiedere a mio fratello, usa anche lui questa mail
`;

/** Mails without an ID: whether they ask or complain about money or charges at all. */
export const REQUESTS = `
request: salve mi avete preso dei soldi dalla carta, come mai?
request: Vorrei chiedere un rimborso ma non so dove trovare il numero della transazione.
request: La bolletta di questo mese... cioè la vostra fattura è altissima, non mi torna per niente.
request: Ho pagato per delle immagini che non ho mai ricevuto. Come posso riavere il denaro?
request: Contesto l'ultimo addebito.
other: Buongiorno, c'è un esempio in PHP per usare le vostre API?
other: Vi proponiamo una partnership con la nostra agenzia di comunicazione di Bari, possiamo sentirci?
other: ciao il login non va, dice password errata ma è giusta
other: Gentilissimi, auguri di buone feste da tutto lo staff dello Studio Ferretti
other: Posso usare le immagini per stampare magliette da vendere al mercatino? Che licenza hanno?
`;

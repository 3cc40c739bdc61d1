/*
 * Dutch mails that were written by somebody else, on which the patterns were tuned last; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Hallo, in de nacht van 6 op 7 november kwamen we er bij jullie platform niet in, en dat met drie klantprojecten. Wat gaat er van INV-2026-006112 af?⏎Groet uit Delfzijl, Harm
outage: weer eens alles plat bij jullie, de hele middag geen service. INV-2026-007730
outage: Volgens onze monitoring had uw platform in oktober samen elf uur downtime. Wij verzoeken u INV-2026-007730 dienovereenkomstig te verlagen.⏎Hoogachtend⏎ing. Wouter Brugman
failure: ik druk op genereren, blijft draaien, nooit een plaatje maar het saldo is wel omlaag. txn_q2w8e5r1t6z9u3i7
failure: Beste team, van de twaalf ontwerpen in txn_m4n7b2v6c1x9y5a3 missen we er vijf. In de log staat bij die vijf "internal_error". Kunnen jullie die terugbetalen?⏎Hartelijke groet⏎Marieke Duinker⏎Uitgeverij Het Duin
failure: De png's zijn beschadigd, geen enkel programma krijgt ze open. txn_q2w8e5r1t6z9u3i7
failure: Betaald en niks gekregen. txn_k8j5h2g9f6d3s1a4
failure dissatisfaction: Drie beelden zijn er nooit gekomen en de andere twee lijken wel door een kleuter getekend. txn_m4n7b2v6c1x9y5a3
failure: Jullie schrijven dat mislukte verzoeken nooit iets kosten. Waarom heb ik dan voor het mijne, dat crashte, betaald? txn_k8j5h2g9f6d3s1a4
duplicate: Eén klik, twee afschrijvingen. Hoe kan dat? txn_q2w8e5r1t6z9u3i7 / txn_m4n7b2v6c1x9y5a3
duplicate: Bij het nakijken van het rekeninguittreksel zag mijn collega dat de opdracht van 11 november een tweede keer geïnd werd. Gelieve het teveel terug te storten.⏎Mvg, Annick
duplicate chargeback: heb 2x betaald voor hetzelfde, los het op of ik laat de bank het bedrag terugboeken
wrong_amount: Waarom rekenen jullie premium aan? Ik gebruik alleen basis. txn_k8j5h2g9f6d3s1a4
wrong_amount: Op INV-2026-007730 staan 130 afbeeldingen, wij maakten er 13. Er is een nul te veel ingeslopen.⏎Met vriendelijke groet, Lucien Stevens, accountant
wrong_amount wants_credit: jullie hebben te veel gerekend. laat het verschil maar staan als tegoed voor de volgende plaatjes, overmaken hoeft niet
unauthorized: Goedemorgen, vandaag zag ik een afschrijving van Imaginator op mijn Visa. Ik ken uw bedrijf niet en heb er nooit iets gekocht. Hoe komt u aan mijn kaartnummer?
unauthorized: iemand uit roemenie heeft op mijn account ingelogd en op mijn kosten plaatjes gemaakt, ik was t niet
unauthorized: Mijn zoon van 11 heeft buiten mijn weten mijn kaart uit mijn tas gehaald en ermee betaald. txn_q2w8e5r1t6z9u3i7
chargeback: Ik sta op het punt de betaling te betwisten bij mijn kaartmaatschappij. txn_m4n7b2v6c1x9y5a3
chargeback: KBC heeft al een betwistingsdossier geopend, nummer 4471. Willen jullie het niet liever zo regelen?
legal_threat: Laatste aanmaning voordat wij u dagvaarden. txn_k8j5h2g9f6d3s1a4
legal_threat: mijn jurist is al bezig en neemt contact met jullie op
legal_threat: ik stap naar de geschillencommissie en de consumentenbond
dissatisfaction: Ik vroeg een teckel en kreeg iets tussen een vos en een worst. Dat kan ik oma niet geven. txn_q2w8e5r1t6z9u3i7
dissatisfaction: Eerlijk gezegd een teleurstelling. De gezichten zijn vervormd en de tekst is wartaal. INV-2026-006112
dissatisfaction: kwaliteit is bar slecht, niet bruikbaar
own_mistake: Door mijn onoplettendheid stond de live-sleutel in de testomgeving. txn_m4n7b2v6c1x9y5a3⏎Excuses voor het ongemak⏎Jonas
own_mistake: op de verkeerde knop geklikt, wou alleen het voorbeeld zien
own_mistake: Er zat een bug in ons programma waardoor hetzelfde verzoek honderden keren verstuurd werd. Niet jullie schuld, maar misschien komen jullie ons tegemoet. INV-2026-007730
own_network: In de trein had ik haast geen bereik en brak de download telkens af. txn_k8j5h2g9f6d3s1a4
own_network: Onze modem was stuk, daarom zijn de beelden niet bij mij aangekomen. Jullie treft geen blaam. txn_q2w8e5r1t6z9u3i7
price_change: Ik zie op de site dat het sinds de 15e goedkoper is. Kan ik de nieuwe prijs krijgen voor mijn eerdere bestelling? txn_m4n7b2v6c1x9y5a3
price_change: waarom zijn jullie duurder geworden? niemand zei iets. INV-2026-006112
account_ended: Sinds ik geband ben kan ik nergens meer bij. Geef me dan alles terug wat ik deze maand heb uitgegeven.
account_ended: Wij hebben onze klantaccount per 31 oktober stopgezet en verwachten de laatste factuur INV-2026-007730 terugbetaald te krijgen.⏎Hoogachtend⏎Gemeente Diksmuide
never_charged: Dat de mislukte pogingen me niets hebben gekost snap ik. Toch wil ik graag een schadevergoeding voor het ongemak.
never_charged: ok voor de gecrashte aanvragen is niks afgeschreven maar mijn tijd is ook geld, wat krijg ik ervoor
wants_credit: Zet het gewoon als API-tegoed op mijn klantaccount, geld terug hoeft niet. txn_q2w8e5r1t6z9u3i7
takes_back: Annuleer mijn terugbetalingsverzoek toch maar, ik heb me vergist.
takes_back: Goedemiddag, mijn bericht van vanochtend mag u als niet verzonden beschouwen. De terugbetaling is niet meer nodig. Groet, M. Rietveld⏎⏎> INV-2026-006112: wij bekijken uw verzoek.
statutory_withdrawal: Als consument beroep ik me op de wettelijke bedenktijd en zie ik af van de overeenkomst. txn_m4n7b2v6c1x9y5a3
statutory_withdrawal dissatisfaction: Ik herroep de overeenkomst! Bovendien zijn de beelden korrelig en onbruikbaar. txn_k8j5h2g9f6d3s1a4
wants_other: Ik kan het bonnetje van txn_q2w8e5r1t6z9u3i7 niet meer vinden, kunnen jullie dat opnieuw mailen?
wants_other: Goedemorgen, op INV-2026-006112 staat nog onze oude firmanaam. Sinds oktober heten we „Uitgeverij De Vuurtoren bv”. Graag een gecorrigeerde factuur.
wants_other: Wat zouden 2000 beelden in de stijl van txn_m4n7b2v6c1x9y5a3 kosten? Is er staffelkorting?
wants_other: Ik wou gewoon laten weten dat de affiches van txn_k8j5h2g9f6d3s1a4 in heel de stad hangen en dat iedereen er zot van is. Proficiat!
explained: Onze vereniging is opgeheven en niemand wil nog affiches. txn_q2w8e5r1t6z9u3i7
explained: Hallo, ik had dit gemaakt voor opa's negentigste verjaardag, maar hij is vorige week overleden. Een gebaar zou fijn zijn. txn_m4n7b2v6c1x9y5a3
explained: Er was geen storing en er ging niets fout. We moeten gewoon bezuinigen en willen graag het geld van vorige maand terug. INV-2026-006112
explained: Mijn collega heeft de beelden in mijn opdracht gemaakt, maar onze opdrachtgever betaalt niet. txn_k8j5h2g9f6d3s1a4
explained: Ik heb geen chargeback gedaan en ben dat ook niet van plan. De tentoonstelling gaat niet door omdat het museum verbouwd wordt. INV-2026-007730
explained: ik dacht dat het een gratis proefperiode was
nothing: Graag kreeg ik mijn geld voor txn_m4n7b2v6c1x9y5a3 terug. Alvast heel erg bedankt en prettige feestdagen!⏎Monique Heemskerk
nothing: terugbetaling txn_q2w8e5r1t6z9u3i7 bedankt
nothing: Hee, kunnen jullie me de centen van txn_k8j5h2g9f6d3s1a4 teruggeven? Merci hè
nothing: Onderwerp: terugbetaling⏎Factuurnr.: INV-2026-006112⏎Klant: Ottilie Brems⏎Graag het volledige bedrag op het oorspronkelijke betaalmiddel.
nothing: Nee dank je, geen credits. Gewoon het bedrag op mijn Mastercard. txn_m4n7b2v6c1x9y5a3
nothing: Hier is het nummer: txn_k8j5h2g9f6d3s1a4⏎-- ⏎Storingsvrij bv⏎Advies bij storingen en fraude⏎⏎> Geef ons de transactie die dubbel is aangerekend of mislukt.
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Klopt, dat bericht is van mij.
yes: Ja. Ik schreef vanaf mijn privéadres, het is in orde.⏎Groetjes, Wendelien⏎⏎> Was dat uw verzoek?
yes: ja hoor 👍
no: Dat was ik niet.
no: Nee! Daar heb ik niets mee te maken, ik heb nooit om een terugbetaling gevraagd.⏎Groet⏎Ferdinand Bos
unclear: Wie bent u en waarom schrijft u mij?
unclear: ja en nee, de ene wel, van de andere weet ik niks
unclear: Ik ben tot maandag op reis en kijk dan wel.⏎⏎> Antwoord ja als u het was.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: waar blijven mn centen
request: U heeft geld van mijn rekening gehaald zonder ook maar één beeld te leveren. Graag opheldering.
request: Goedendag, ik ben het niet eens met de laatste factuur. Bij wie moet ik zijn?
request: Kunnen jullie mij terugbetalen wat ik gisteren heb betaald?
request: Wat moet ik doen om bij jullie een terugbetaling te krijgen?
other: Nieuwsbrief november: de lekkerste herfstrecepten, knutseltips en onze grote winactie. Uitschrijven kan hier.
other: Graag gaan wij een samenwerking aan met Imaginator en bouwen we uw techniek in ons CMS in. Wie gaat daarover?
other: De Python-bibliotheek geeft een ImportError op Windows. Komt dat jullie bekend voor?
other: Beste meneer Wolf, onze afspraak van donderdag verschuift naar 15 uur. Tot dan!
other: U heeft gewonnen! Claim uw bitcoinbonus en vermenigvuldig uw vermogen.
`;

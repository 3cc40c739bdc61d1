/*
 * Dutch mails, also of Flanders, on which the patterns were tuned; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Geachte heer, mevrouw,⏎gedurende de periode van factuur INV-2026-004217 was uw dienst meermaals urenlang onbereikbaar. Wij verzoeken om een evenredige terugbetaling.⏎Met vriendelijke groet,⏎Annelies de Wit
outage: jullie api lag heel dinsdag plat, wil graag mn geld terug voor die dag
outage: Bij ons op de redactie konden we maandag niks doen omdat jullie servers zeven uur eruit lagen. INV-2026-003108
outage failure: Door de storing van donderdag is er geen enkele afbeelding gemaakt voor txn_h3k8w2pd5nz7r0aq.
failure: Hoi, alle vier de afbeeldingen van txn_9fk2mq7xl4bt1cvz gaven error 500 en toch is er betaald. Graag terugstorten.⏎Groetjes Sanne
failure: 6 plaatjes besteld en maar 2 gekregen, waar is de rest?? txn_b7v1c9xy4mq2lt6e
failure: De bestanden zijn leeg (0 bytes) en gaan niet open. Gelieve het bedrag van txn_9fk2mq7xl4bt1cvz op mijn kaart te crediteren.
failure: Ik wacht al drie dagen, het blijft maar laden en er komt niks uit. txn_h3k8w2pd5nz7r0aq
failure: Aan ons netwerk lag het niet, dat hebben we met drie providers getest. Uw server geeft foutmeldingen in plaats van beelden.
failure: Ik ben advocaat en gebruik jullie beelden in mijn presentaties; drie stuks zijn nooit aangekomen.⏎⏎Hoogachtend⏎mr. Pieter Claes⏎Advocaat bij de balie van Gent⏎Gerechtsplein 3
duplicate: Er is twee keer hetzelfde bedrag afgeschreven voor één bestelling. txn_9fk2mq7xl4bt1cvz en txn_h3k8w2pd5nz7r0aq
duplicate: dubbel betaald!!! geld terug
duplicate: Goeiendag, op onze factuur INV-2026-004217 staat dezelfde aanvraag er twee keer op. Kunt ge er ene van terugbetalen? Bedankt, Koen
duplicate failure: De afbeelding is er nooit gekomen en dan rekenen jullie die ook nog dubbel aan. txn_b7v1c9xy4mq2lt6e
wrong_amount: Volgens de prijslijst kost een afbeelding 0,04 maar ik heb 0,09 betaald. txn_9fk2mq7xl4bt1cvz
wrong_amount: Het totaal van INV-2026-004217 klopt niet: wij komen uit op 42,50 en niet op 48,00. Wilt u dit nakijken?
wrong_amount: waarom 2,40 voor 3 plaatjes?? veel te veel, jullie hebben je verrekend
wrong_amount duplicate: Factuur INV-2026-003108 heeft twee fouten: één opdracht staat er dubbel op en bij de andere is een verkeerde prijs gebruikt.
unauthorized: Deze betaling heb ik nooit gedaan. Iemand gebruikt mijn creditcard! txn_h3k8w2pd5nz7r0aq
unauthorized: mn account is gehackt en nu staan er honderden plaatjes op die niet van mij zijn
unauthorized: Onze API-sleutel is uitgelekt via een openbare repository en onbekenden hebben er het hele weekend gebruik van gemaakt. INV-2026-005590
unauthorized: Een oud-medewerker heeft de sleutel gehouden en gebruikt die nog steeds zonder onze toestemming.
unauthorized chargeback: Ik herken deze afschrijving niet, mijn portemonnee is gestolen. De bank heeft al een geschil geopend en haalt het bedrag terug.
chargeback: Hoor ik vrijdag niets, dan laat ik de incasso storneren. txn_9fk2mq7xl4bt1cvz
chargeback: heb al een geschil geopend bij paypal
chargeback: Goedemiddag, mijn bank is bezig met een chargeback voor txn_b7v1c9xy4mq2lt6e, maar ik los het liever met jullie op.
chargeback failure: Geen enkel beeld, alleen foutmeldingen. Of jullie betalen terug, of ik laat mijn bank het geld terughalen.
legal_threat: Staat het bedrag niet binnen tien dagen op mijn rekening, dan geef ik de zaak uit handen aan mijn advocaat. INV-2026-004217
legal_threat: oplichters, ik doe aangifte en meld het bij de ACM
legal_threat dissatisfaction: Die plaatjes zijn om te huilen zo lelijk. Terugbetalen of we zien elkaar voor de rechter.
legal_threat: Bij uitblijven van terugbetaling van txn_h3k8w2pd5nz7r0aq dien ik een klacht in bij de Economische Inspectie. Luc Peeters, Hasselt
dissatisfaction: Het resultaat bevalt me totaal niet, het lijkt in niks op wat ik beschreef. Graag geld terug voor txn_9fk2mq7xl4bt1cvz.
dissatisfaction: zes vingers aan elke hand, serieus? txn_b7v1c9xy4mq2lt6e
dissatisfaction: De resolutie is veel te laag voor drukwerk en de kleuren ogen goedkoop. We kunnen er niets mee.⏎Groeten⏎Bureau Kievit
dissatisfaction: De beelden zijn allemaal binnen, daar gaat het niet om, maar ze zijn wazig en lelijk.
own_mistake: Ik heb per ongeluk 100 ingevuld in plaats van 10, mijn fout. Kunnen jullie iets doen? txn_9fk2mq7xl4bt1cvz
own_mistake: sorry, script heeft de hele nacht in een loop gedraaid omdat ik vergeten was m uit te zetten
own_mistake: Er is bij ons iets misgegaan: de stagiair koos het verkeerde model. Is terugbetaling van INV-2026-003108 uit coulance mogelijk?
own_mistake: Er is niets gestolen, onze programmeur had de sleutel van ons. Hij heeft alleen verkeerde parameters ingesteld.
own_network: Tijdens het downloaden viel mijn wifi weg en daardoor heb ik de beelden niet. txn_h3k8w2pd5nz7r0aq
own_network: Onze firewall hield uw antwoorden tegen, bleek achteraf. Kunt u txn_9fk2mq7xl4bt1cvz toch terugbetalen?
own_network: hadden die dag thuis geen internet door werken in de straat, kon niks binnenhalen
price_change: Twee dagen na mijn aankoop hebben jullie de prijzen verlaagd. Ik wil graag het verschil op txn_b7v1c9xy4mq2lt6e terug.
price_change: nu kost t 0,02 en vorige week betaalde ik nog 0,04, niet eerlijk
price_change: Niemand heeft ons de prijsverhoging van januari gemeld. Graag INV-2026-004217 nog tegen de oude prijs.
account_ended: Jullie hebben mijn account geblokkeerd, dus ik wil mijn geld terug. txn_9fk2mq7xl4bt1cvz
account_ended: Nu wij onze account vorige week hebben opgezegd, verzoeken wij om terugbetaling van INV-2026-005590.⏎Met vriendelijke groeten⏎Boekhouding, Studio Schelde bv
account_ended: account verwijderd, nu graag het geld van oktober terug
never_charged: De mislukte aanvragen zijn weliswaar niet in rekening gebracht, maar ik wil een vergoeding voor de verloren tijd.
never_charged: ik weet dat de mislukte plaatjes niks gekost hebben maar wil er toch wat voor
never_charged: Voor de foute aanroepen is niets aangerekend, dat heb ik gezien. Toch zou ik een kleine vergoeding daarvoor op zijn plaats vinden.
wants_credit failure: Twee van de beelden zijn mislukt. In plaats van een overschrijving neem ik graag tegoed voor volgende aanvragen. txn_h3k8w2pd5nz7r0aq
wants_credit: Ik heb liever tegoed op mijn Imaginator-account dan het geld terug op mijn kaart. txn_9fk2mq7xl4bt1cvz
wants_credit: kan ik daar gewoon credits voor krijgen ipv geld? gebruik ze volgende maand wel
takes_back: Is al opgelost, ik trek mijn verzoek over txn_9fk2mq7xl4bt1cvz in. Bedankt en fijn weekend!
takes_back: vergeet mijn vorige mail maar, hoef geen terugbetaling meer
takes_back: Geachte heer, mevrouw, wij zien af van ons verzoek tot terugbetaling. INV-2026-004217
statutory_withdrawal: Hierbij ontbind ik de overeenkomst van 3 november binnen de bedenktijd van 14 dagen. txn_b7v1c9xy4mq2lt6e
statutory_withdrawal: ik maak gebruik van mijn herroepingsrecht, graag bevestigen
statutory_withdrawal: Ik deel u hierbij mede dat ik onze overeenkomst betreffende de dienst INV-2026-005590 herroep.⏎Naam: Gerda Mertens, Leuven⏎Datum: 12/11/2026
wants_other: Kunt u mij een kopie van factuur INV-2026-004217 sturen? Mijn boekhouder heeft die nodig.⏎Bedankt!
wants_other: Op INV-2026-003108 ontbreekt ons btw-nummer. Gelieve de factuur opnieuw op te maken met BE0123.456.789.
wants_other: we zijn verhuisd, kunnen jullie het adres op INV-2026-005590 aanpassen: Havenkade 8, 3011 Rotterdam
wants_other: Prachtige beelden bij txn_9fk2mq7xl4bt1cvz, wou gewoon even dankjewel zeggen.
wants_other: Vraagje over txn_h3k8w2pd5nz7r0aq: welke seed is er gebruikt en mag ik die opnieuw gebruiken? Geld hoef ik niet.
explained: De klant heeft de campagne dezelfde middag afgeblazen, we hebben de beelden niet meer nodig. Graag txn_9fk2mq7xl4bt1cvz terugbetalen.
explained: Het was geen dubbele afschrijving, dat weet ik. Mijn baas heeft de tweede reeks intussen geschrapt. txn_h3k8w2pd5nz7r0aq
explained: In jullie voorwaarden staat dat storingen vergoed worden. Daar gaat het hier niet om: onze beurs is naar volgend jaar verzet. INV-2026-004217
explained: dochter heeft op de tablet gespeeld, mag ze ook, maar zoveel plaatjes hebben we echt niet nodig
explained: Ik dacht dat de eerste honderd beelden gratis waren.
explained: Ik ben studente en kan deze maand de huur niet betalen, is er een uitzondering mogelijk voor txn_b7v1c9xy4mq2lt6e?
explained: We zijn niet gehackt. Onze freelancer, aan wie we de sleutel gaven, is ver over het afgesproken budget gegaan.
explained: We hebben uiteindelijk een fotograaf genomen.⏎⏎Op 4 nov. 2026 schreef Refund Desk:⏎> Bent u dubbel belast of zijn er beelden mislukt?
explained: De trouw waarvoor we de uitnodigingen wilden maken gaat niet door. Groetjes, Femke
nothing: Goedendag, graag ontvang ik het bedrag van transactie txn_9fk2mq7xl4bt1cvz terug. Alvast hartelijk dank.⏎Met vriendelijke groet⏎Ingrid van Dijk
nothing: geld terug nu!!! txn_h3k8w2pd5nz7r0aq
nothing: INV-2026-004217
nothing: Hallo, ik had graag mijn geld teruggehad voor txn_b7v1c9xy4mq2lt6e. Salukes, Jef
nothing: Gelieve het bedrag op mijn kredietkaart terug te storten. txn_9fk2mq7xl4bt1cvz
nothing: Tegoed of geld, maakt me niet uit.
nothing: Ik wil geen tegoed, ik wil mijn geld.
nothing: Geachte, in bijlage de factuur INV-2026-005590 met verzoek tot terugbetaling voor 30 november. Alle rechten voorbehouden.
nothing: Is er al nieuws over mijn terugbetaling?⏎⏎> Als u bij uw bank een chargeback start, wordt uw account geschorst.⏎> Ontevredenheid over beelden wordt niet vergoed.
nothing: creditnota svp. txn_h3k8w2pd5nz7r0aq⏎⏎Verstuurd vanaf mijn iPhone
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Ja, dat was ik.
yes: jazeker, klopt helemaal, ga maar door
yes: Goedemorgen,⏎hierbij bevestig ik dat het verzoek van mij komt.⏎Met vriendelijke groet⏎Ruud Hendriks⏎⏎> Iemand heeft namens u om een terugbetaling gevraagd. Was u dat?
yes: Amai ja, dat was ik hoor.⏎⏎Verzonden vanaf mijn Samsung
no: Nee, dat was ik niet!
no: heb niks gevraagd, moet iemand anders zijn
no: Dit verzoek komt niet van mij, gelieve het te negeren.⏎Mvg, P. Wouters⏎⏎> Antwoord ja, of "dat was ik niet".
unclear: Over welk verzoek gaat het?
unclear: Zou kunnen, of anders mijn man. Ik vraag het hem vanavond.
unclear: Graag ook INV-2026-003108 terugbetalen.⏎⏎> Antwoord ja.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: Ik wil mijn geld terug.
request: waarom is er geld van mn kaart af??
request: Op mijn afschrift staat Imaginator twee keer, wat is dat?
request: Hallo, jullie hebben me te veel aangerekend. Hoe krijg ik het verschil terug?
request: Ik had graag een terugbetaling maar vind het nummer niet. Bedankt, Greet
request: Wat is dit voor een afschrijving van 12,80 euro op 3 november?
other: Geachte heer, mevrouw, graag stellen wij u onze oplossingen voor kantoorschoonmaak voor. Wanneer kunnen we bellen?
other: Hierbij solliciteer ik naar de stageplaats machine learning. Mijn cv vindt u in bijlage.
other: Hoe stel ik in de API 16:9 in? In de documentatie vind ik niks.
other: Van harte gefeliciteerd met je verjaardag, lieve Bram!
other: Verdien 5000 euro per week vanuit huis! Klik hier en word rijk!
other: Bedankt voor jullie hulp gisteren, alles werkt weer.
`;

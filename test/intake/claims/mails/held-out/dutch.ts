/*
 * Dutch mails as customers write them, labelled by what the policy makes of them. No pattern is tuned on this file: it
 * measures how well ordinary mails are read that nobody saw before.
 */

/** What a mail says: its claims, `explained` or `nothing`, a colon, the mail (`⏎` is a line break). */
export const MAILS = `
outage: Beste, op zondag lag jullie platform urenlang plat. Ik wil graag een deel van INV-2026-006271 terug voor de tijd dat het niet werkte. Groeten, Sanne
outage: Geachte heer/mevrouw,⏎Afgelopen woensdag was uw dienst van 9.00 tot 13.30 uur niet beschikbaar door een storing aan uw kant. Graag ontvangen wij een evenredige vergoeding op factuur INV-2026-007131.⏎Hoogachtend,⏎J. van der Vliet, Drukkerij De Zwaan
outage failure: hele middag storing bij jullie, geen enkele foto kwam door maar wel afgeschreven!! txn_wehmp0bo30gd6xze geld terug aub
failure: Hoi, ik heb betaald voor 25 plaatjes maar ik kreeg alleen een foutmelding en geen afbeeldingen. Transactie txn_hxq79ia3yl2on11w. Kan ik dit terugkrijgen?
failure: Goeiedag, van de 60 beelden zijn er maar 42 gegenereerd, de rest liep vast op "internal error". Toch zijn ze alle 60 aangerekend (txn_qk2v9omj8ekut9i9). Gelieve het verschil terug te storten.⏎Mvg, Wout Claeys, Kortrijk
duplicate: ik ben 2x afgeschreven voor hetzelfde, zie txn_23q4w2tizjz8flny en txn_n2y448sme8djohwk
duplicate: Beste klantenservice, dezelfde opdracht staat dubbel op mijn rekening. Ik heb maar één keer besteld. Het gaat om txn_80y94y3x0sv9eldl. Kunt u de tweede afschrijving terugboeken?⏎Met vriendelijke groet,⏎Marloes Kuipers
duplicate chargeback: dubbel betaald voor txn_0z6dr0ipb95s8lf3. heb het al bij de ING gemeld en die gaat het via een chargeback terughalen als jullie niks doen
wrong_amount: Er klopt iets niet: op de site staat 4 cent per beeld en jullie rekenen er 6. Factuur INV-2026-009905. Graag het te veel betaalde terug.
wrong_amount: Hallo, er is € 75 in rekening gebracht terwijl het € 57 had moeten zijn. Waarschijnlijk cijfers omgedraaid? INV-2026-004606⏎Groet, Bas
wrong_amount: jullie hebben me te veel laten betalen bij txn_167979qw2qfuppsw, 80 beelden gerekend en het waren er 50
unauthorized: Mijn account is gehackt, deze betaling heb ik niet gedaan: txn_2hvmbbdn9jxljdxi. Graag direct terugstorten.
unauthorized: Dag, ik zie een afschrijving van jullie die ik niet herken en waar ik nooit toestemming voor heb gegeven. Iemand heeft mijn kaartgegevens misbruikt. txn_u4z6u5kz3gozxtqb
unauthorized legal_threat: Een oud-medewerker heeft onze API-sleutel meegenomen en zonder toestemming gebruikt (INV-2026-009670). Wij hebben onze advocaat ingeschakeld en stappen naar de rechter indien dit niet wordt opgelost.
chargeback: Ik heb de creditcardmaatschappij gevraagd de betaling txn_n7f7u7zyqdy1ahrs terug te draaien, er loopt nu een geschil bij mijn bank.
legal_threat: Als u niet binnen een week betaalt dien ik een klacht in bij de ACM en ga ik naar de rechter. INV-2026-004230⏎R. Hoekstra
dissatisfaction: de plaatjes zijn echt niet mooi, hier kan ik niks mee. wil mijn geld terug txn_kq7za5e6xi0ccx8e
dissatisfaction: Beste, de kwaliteit valt zwaar tegen. De tulpen lijken op kool en de molens hebben vijf wieken. Ik ben hier niet tevreden over en vraag restitutie voor txn_05cotvepzrqqudmn. Vr.gr. Ineke Bouma
own_mistake: had bij size de getallen omgewisseld, dus alles staand ipv liggend. mijn eigen vergissing maar ik kan er zo niks mee, txn_tks8lh59asw9g1fd vergoeden?
own_mistake: Mijn script bleef door een fout van mezelf in een lus draaien en heeft de hele nacht aanvragen gestuurd. Ik weet dat het mijn schuld is, maar INV-2026-002268 is voor een student wel erg veel geld.
own_network: onze wifi viel steeds weg dus de download lukte niet, kan txn_ejkp5fos5hvnd1k6 terug?
own_network: Goedemiddag, door een probleem met onze eigen internetverbinding (Ziggo lag er hier uit) zijn de beelden niet bij ons aangekomen. Is terugbetaling van txn_i2g9plrvbmdyn89w mogelijk?
price_change: zie net dat jullie de prijs per beeld verlaagd hebben!! ik heb maandag nog het volle pond betaald, graag het verschil txn_rxoxczmzynb4psy1
price_change: Geachte, daags na onze bestelling heeft u uw prijzen verlaagd. Kunt u INV-2026-005396 alsnog tegen de nieuwe prijs afrekenen? Met vriendelijke groeten, Boekhouding Van Hove bvba
account_ended: Jullie hebben mijn account geblokkeerd omdat ik de regels zou hebben overtreden. Dan wil ik wel mijn geld van deze maand terug, INV-2026-008952
account_ended: Beste, mijn abonnement... nou ja, account is op 1 november beëindigd op mijn eigen verzoek. Het verbruik van oktober is daarna nog betaald. Graag dat geld terug nu ik geen klant meer ben. INV-2026-007311 Mvr. Schouten
never_charged: Dinsdag gaven een stuk of acht aanvragen een foutcode. Daar heeft u niets voor gerekend, dat is netjes, maar onze klant stond wel te wachten. Is daar een vergoeding voor? INV-2026-006834
never_charged: de 12 mislukte requests staan niet op de factuur INV-2026-005111 dus daar heb ik niet voor betaald, maar ik was er wel een uur mee bezig. vergoeden jullie dat?
wants_credit: Ik hoef het geld niet terug, liever tegoed voor een volgende keer. txn_wkhyst521w5jescn
wants_credit: Goedendag, kunt u txn_xrl28rle397h0cxs omzetten in een tegoed op mijn account dat ik later kan gebruiken, in plaats van het terug te storten? Bedankt, Fatima
takes_back: Mijn verzoek over txn_dixfrp0xmyy32wm9 mag in de prullenbak, ik zie ervan af. Fijn weekend
takes_back: Beste, u hoeft mijn aanvraag tot terugbetaling niet meer te behandelen, het is opgelost. txn_2ld3rrrhlv4mn47r Mvg Pieter
statutory_withdrawal: Hierbij maak ik gebruik van mijn herroepingsrecht en ontbind ik de overeenkomst. INV-2026-006244⏎C. Dijkgraaf⏎Amersfoort
statutory_withdrawal: ik herroep mijn aankoop binnen de wettelijke bedenktijd van 14 dagen. txn_7v54z164vn2k54wc
wants_other: De factuur INV-2026-008049 opent niet op mijn computer, kunt u hem als gewone pdf sturen aan facturen@dezwaan.example?
wants_other: Hoi! Ons btw-nummer staat verkeerd op INV-2026-007862, het moet NL004495445B01 zijn. Kunnen jullie een aangepaste factuur sturen?
wants_other: Super bedankt, de beelden van txn_jmt0enhk60sfboyy zijn prachtig geworden. Groetjes Lotte
wants_other: Vraagje over txn_che06gdz9xid8kfj: in welk formaat zijn de bestanden en hoe krijg ik ze als png?
explained: Wij maken schoolgidsen. De drukker had al andere illustraties klaarliggen, dus die van txn_ho65my8io2coqcwx zijn overbodig geworden. Kunnen we het bedrag terugkrijgen?
explained: Onze opdrachtgever is failliet gegaan voor we de beelden konden leveren. Zou u ons tegemoet willen komen met INV-2026-004289?⏎Vriendelijke groet, Studio Kop & Staart
explained: het is geen dubbele afschrijving hoor, ik ga gewoon emigreren naar Nieuw-Zeeland en stop met mijn webshop, dus aan de plaatjes van txn_lvu5p4vmu3jakgxu heb ik niks meer
explained: Mijn dochter mocht van mij het account gebruiken voor haar werkstuk, alleen is ze van school veranderd en hoeft het werkstuk niet meer. txn_mqqu5aad1sh8p0m3 terug?
explained: Van een collega hoorde ik dat jullie bij storingen geld teruggeven. Dat speelt bij mij niet: de kermis in Tilburg gaat dit jaar over op een andere huisstijl en mijn ontwerp valt af. Is er voor INV-2026-006668 iets mogelijk?
explained: hallo ik lig in het ziekenhuis en kan de komende maanden niet werken dus ik heb de plaatjes niet gebruikt, txn_rhqap45tg1f7rs31 graag terug
nothing: INV-2026-007362
nothing: Graag terugbetaling van txn_3cv7wul062l91oxq. Alvast bedankt, Henk
nothing: Dag, kunt u mij het bedrag van txn_cnzrwo8cdfj0j4yw terugstorten op mijn rekening? Met vriendelijke groet, Joke Willemsen
nothing: Creditnota voor INV-2026-007005 aub.
nothing: Hoi hoi, hierbij het nummer waar jullie om vroegen: txn_dqrww2vb4wqysor9⏎⏎groetjes Demi
nothing: Geachte mevrouw, geachte heer,⏎⏎Langs deze weg verzoek ik u beleefd om restitutie van INV-2026-005718. Ik zie uw antwoord graag tegemoet.⏎⏎Hoogachtend,⏎mr. A.P. Terlouw
`;

/** Answers to the question whether a refund request in the account's name was its owner's. */
export const CONFIRMATIONS = `
yes: Ja hoor, dat was ik
yes: ja
yes: Klopt, ik heb dat verzoek gedaan. Mvg Pieter
no: Nee, dat was ik niet.
no: Ik heb helemaal niks aangevraagd, dit is niet van mij
no: Nee! iemand misbruikt mijn naam, niet uitbetalen aub
unclear: Wat bedoelt u hiermee? Ik begrijp deze mail niet.
unclear: ik ben op vakantie, kijk er volgende week naar
`;

/** Mails without an ID: whether they ask or complain about money or charges at all. */
export const REQUESTS = `
request: Er is geld van mijn rekening gehaald door jullie en ik weet niet waarvoor
request: Hallo, hoe kan ik mijn geld terugkrijgen?
request: Wij maken bezwaar tegen de laatste factuur, het bedrag klopt niet.
request: ik heb betaald en niks gekregen!!
request: Graag had ik een terugbetaling voor de beelden van vorige week. Waar vind ik dat transactienummer?
other: Beste, is er een handleiding in het Nederlands voor jullie API?
other: Wij nodigen u uit voor onze netwerkborrel in Eindhoven op 3 december. Meld u aan via de site.
other: hoi werkt jullie api ook met python 3.12?
other: Mag ik mijn gegenereerde beelden in een boek publiceren? Hoe zit het met auteursrecht?
other: Bedankt voor de fijne service, tot een volgende keer!
`;

/*
 * German mails that were written by somebody else, on which the patterns were tuned last; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Moin, vom 6. auf den 7. November kam man die ganze Nacht nicht auf eure Plattform. Bei uns hängen da drei Kundenprojekte dran. Wie wird das bei INV-2026-006112 verrechnet?⏎Gruß aus Kiel, Hauke
outage: INV-2026-007730: laut unserem Monitoring hattet ihr im Oktober rund elf Stunden Downtime, hätten wir gern abgezogen
outage legal_threat: Seit gestern früh ist bei Ihnen alles tot und der Support schweigt. Rechnung INV-2026-006112 zahle ich so nicht, meine Rechtsschutzversicherung ist informiert und ein Anwalt beauftragt.
failure: also ich hab jetzt 3x auf generieren gedrückt und jedes mal drehte sich nur das rädchen, bild gabs nie, guthaben war aber weg. txn_q2w8e5r1t6z9u3i7
failure: Sehr geehrtes Team, von den zwölf bestellten Motiven der Bestellung txn_m4n7b2v6c1x9y5a3 fehlen uns fünf. In der API-Antwort stand dort jeweils "internal_error". Bitte erstatten Sie diese fünf.⏎Mit freundlichen Grüßen⏎Saskia Lohmann⏎Verlag Am Deich
failure: Die PNGs lassen sich nicht öffnen, Photoshop meldet eine beschädigte Datei. txn_q2w8e5r1t6z9u3i7⏎Grüessli, Beat
failure: Guten Abend. Bezahlt ist bezahlt, aber geliefert wurde nix. So geht das nicht. txn_k8j5h2g9f6d3s1a4
failure dissatisfaction: Drei Bilder sind gar nicht erst gekommen, und die anderen zwei sehen aus wie von einem Kleinkind gekritzelt. txn_m4n7b2v6c1x9y5a3
failure: Wenn in der Nacht doch noch alle Dateien kommen, melde ich mich und ziehe die Sache zurück. Bis jetzt ist jedenfalls nur eine leere Antwort da. txn_k8j5h2g9f6d3s1a4
duplicate: Ein Klick, zwei Buchungen. Kann das sein? txn_q2w8e5r1t6z9u3i7 / txn_m4n7b2v6c1x9y5a3
duplicate: Liebes Team, beim Abgleich mit dem Kontoauszug ist meiner Kollegin aufgefallen, dass ihr den Auftrag vom 11.11. gleich noch ein zweites Mal eingezogen habt. Bitte den überzähligen Betrag zurück.⏎VG Anja
duplicate chargeback: ich hab für ein und dieselbe anfrage 2 mal gezahlt, wenn ihr das nicht regelt dann hol ichs mir über die sparkasse zurück
wrong_amount: Warum werden mir Premium-Bilder verrechnet? Ich nutze ausschließlich die Basisstufe. txn_k8j5h2g9f6d3s1a4
wrong_amount: Bei INV-2026-007730 haben Sie 130 Stück angesetzt, es waren jedoch 13. Da ist wohl eine Null zu viel reingerutscht.⏎Mit besten Grüßen, Mag. Leopold Steindl
wrong_amount wants_credit: ihr habt mir zu viel berechnet. die differenz könnt ihr mir gern als guthaben für die nächsten bilder lassen, überweisen müsst ihr nix
unauthorized: Guten Tag, heute früh habe ich auf meiner Visa eine Belastung von Imaginator entdeckt. Ich kenne Ihre Firma nicht und habe dort nie etwas bestellt. Wie kommen Sie an meine Kartennummer?
unauthorized: da hat sich jemand aus rumänien in meinen account eingeloggt und auf meine kosten losgelegt, ich war das nicht
unauthorized: Mein Sohn (11) hat ohne mein Wissen meine Karte aus der Handtasche genommen und damit bei Ihnen gezahlt. txn_q2w8e5r1t6z9u3i7
chargeback: Ich bin jetzt drauf und dran, die Zahlung bei meiner Kreditkartenfirma zu reklamieren. txn_m4n7b2v6c1x9y5a3
chargeback: Die Postfinance hat bereits ein Beanstandungsverfahren eröffnet, Referenz 4471. Mögen Sie sich dazu äussern?
legal_threat: Dies ist die letzte Mahnung vor dem gerichtlichen Mahnverfahren. txn_k8j5h2g9f6d3s1a4
legal_threat: i geh damit zur arbeiterkammer wenn i mei geld ned krieg
dissatisfaction: Bestellt war ein Dackel, bekommen habe ich irgendwas zwischen Fuchs und Wurst. Das kann ich meiner Oma nicht schenken. txn_q2w8e5r1t6z9u3i7
dissatisfaction: Ehrlich gesagt bin ich enttäuscht. Die Gesichter sind verzerrt, der Schriftzug ist Kauderwelsch. INV-2026-006112
own_mistake: Mir ist da leider ein Dreher passiert, ich habe in der Konfiguration die Live-Umgebung statt der Testumgebung eingetragen. txn_m4n7b2v6c1x9y5a3⏎Sorry für die Umstände!⏎Jonas
own_mistake: hab mich verklickt, wollte eigentlich nur die vorschau
own_mistake: Unser Programm hatte einen Fehler und hat dieselbe Anfrage hundertfach abgeschickt. Dafür können Sie nichts, aber vielleicht kommen Sie uns entgegen. INV-2026-007730
own_network: Im Zug hatte ich ständig Funkloch, der Download ist x-mal abgerissen. txn_k8j5h2g9f6d3s1a4
own_network: Bei uns im Haus war der Router kaputt, daher kamen die Bilder nicht bei mir an. Ihr könnt nichts dafür. txn_q2w8e5r1t6z9u3i7
price_change: Jetzt sehe ich auf eurer Seite, dass es seit dem 15. billiger ist. Kann ich für meine alte Bestellung nachträglich den neuen Preis bekommen? txn_m4n7b2v6c1x9y5a3
price_change: warum seid ihr eigentlich teurer geworden? das hat mir keiner gesagt. INV-2026-006112
account_ended: Seit eurer Sperre komme ich nirgends mehr rein. Dann zahlt mir bitte alles aus, was ich diesen Monat ausgegeben habe.
account_ended: Wir haben unser Kundenkonto per 31. Oktober aufgelöst und erwarten die Rückvergütung der letzten Rechnung INV-2026-007730.⏎Freundliche Grüsse⏎Gemeindeverwaltung Wetzikon
never_charged: Dass mir die gescheiterten Versuche nicht in Rechnung gestellt wurden, ist mir klar. Für den Ärger damit hätte ich trotzdem gern eine Entschädigung.
never_charged: für die fehlversuche habt ihr ja eh nix abgebucht, aber meine zeit is auch geld wert, was gebt ihr mir dafür
wants_credit: Bucht mir das am liebsten als API-Guthaben auf mein Kundenkonto, eine Rückzahlung braucht es nicht. txn_q2w8e5r1t6z9u3i7
takes_back: Kommando zurück! Bitte den Rückerstattungsantrag stornieren, ich hab mich geirrt.
takes_back: Guten Tag, meine Nachricht von heute Vormittag können Sie als gegenstandslos betrachten. Die Erstattung wird nicht mehr benötigt. MfG Riedel⏎⏎> INV-2026-006112: Wir prüfen Ihr Anliegen.
statutory_withdrawal: Ich bin Verbraucherin und trete innert der vierzehntägigen Widerrufsfrist vom Vertrag zurück. txn_m4n7b2v6c1x9y5a3
statutory_withdrawal dissatisfaction: Widerruf nach § 355 BGB! Die Bilder sind außerdem unbrauchbar pixelig. txn_k8j5h2g9f6d3s1a4
wants_other: Ich finde den Beleg zu txn_q2w8e5r1t6z9u3i7 nicht mehr, könnt ihr mir den noch mal mailen?
wants_other: Guten Tag, auf INV-2026-006112 steht noch der alte Firmenname. Wir heißen seit Oktober „Deichkind Verlag KG". Eine berichtigte Rechnung wäre nett.
wants_other: Was würden 2000 Bilder im Stil von txn_m4n7b2v6c1x9y5a3 kosten? Gibt es Mengenrabatt?
wants_other: Wollte nur sagen: Die Plakate aus txn_k8j5h2g9f6d3s1a4 hängen jetzt in der ganzen Stadt und alle sind begeistert. Merci vilmal!
explained: Unser Verein hat sich aufgelöst und niemand will mehr Plakate. txn_q2w8e5r1t6z9u3i7
explained: Hallo, ich hatte das für den Geburtstag von meinem Opa gemacht, er ist aber letzte Woche gestorben. Wäre schön wenn ihr mir da entgegenkommt. txn_m4n7b2v6c1x9y5a3
explained: Störung hattet ihr keine und Fehler gabs auch nicht. Wir müssen einfach sparen und hätten gern das Geld vom letzten Monat wieder. INV-2026-006112
explained: Meine Kollegin hat die Bilder in meinem Auftrag erstellt, aber der Auftraggeber zahlt uns nun nicht. txn_k8j5h2g9f6d3s1a4
explained: Eine Rückbuchung habe ich nicht veranlasst und habe es auch nicht vor. Die Ausstellung fällt bloß aus, weil das Museum renoviert wird. INV-2026-007730
explained: i hob gmeint des is a gratis probeabo
nothing: Ich würde gerne mein Geld für txn_m4n7b2v6c1x9y5a3 zurückhaben. Vielen lieben Dank im Voraus und einen schönen Advent!⏎Eure Moni Hagedorn
nothing: bitte rückerstatten txn_q2w8e5r1t6z9u3i7 danke
nothing: Hoi zäme, chönted ihr mir s Gäld für txn_k8j5h2g9f6d3s1a4 zruggzahle? Merci
nothing: Betreff: Rückzahlung⏎Rechnungsnr.: INV-2026-006112⏎Kundin: Ottilie Brehm⏎Bitte den vollen Betrag auf das ursprüngliche Zahlungsmittel.
nothing: Nein danke, keine Credits. Ich möchte den Betrag ganz normal auf meine Mastercard zurück. txn_m4n7b2v6c1x9y5a3
nothing: Wie gewünscht hier die Nummer: txn_k8j5h2g9f6d3s1a4⏎-- ⏎Ausfallsicher GmbH⏎Wir beraten bei Störungen und Betrug⏎⏎> Bitte nennen Sie uns die Transaktion, die doppelt berechnet wurde oder fehlgeschlagen ist.
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Stimmt, die Mail ist von mir.
yes: Ja. Ich hatte von meiner privaten Adresse geschrieben, das passt so.⏎Gruß, Wiebke⏎⏎> War das Ihre Anfrage?
yes: yes war ich 👍
no: Das war ich nicht.
no: Nein! Damit habe ich nichts zu tun, ich habe keine Erstattung gewünscht.⏎MfG⏎Siegfried Baumgart
unclear: Wer sind Sie überhaupt und warum schreiben Sie mir?
unclear: ja und nein, die eine anfrage schon, von der anderen weiß ich nichts
unclear: Ich bin bis Montag unterwegs und schaue dann.⏎⏎> Antworten Sie mit ja, wenn Sie das waren.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: wo bleibt meine kohle
request: Sie haben von meinem Konto abgebucht, obwohl keine Bilder geliefert wurden. Ich erwarte eine Klärung.
request: Grüezi, ich bin mit der letzten Rechnung nicht einverstanden. An wen muss ich mich wenden?
request: Könnt ihr mir den Betrag von gestern bitte erstatten?
request: Was muss ich tun, um bei euch eine Rückerstattung zu bekommen?
other: Newsletter November: Die besten Herbstrezepte, Basteltipps und unser großes Gewinnspiel. Abmelden unter dem Link.
other: Wir würden gern eine Partnerschaft mit Imaginator eingehen und Ihre Technik in unser CMS einbauen. Wer ist bei Ihnen zuständig?
other: Die Python-Bibliothek wirft bei mir einen ImportError unter Windows. Kennt ihr das?
other: Lieber Herr Wolf, unser Treffen am Donnerstag verschiebe ich auf 15 Uhr. Bis dann!
other: Sie haben gewonnen! Holen Sie sich jetzt Ihren Bitcoin-Bonus und vervielfachen Sie Ihr Vermögen.
`;

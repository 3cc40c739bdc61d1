/*
 * German mails, also of Switzerland and Austria, on which the patterns were tuned; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Guten Tag,⏎in der Periode der Rechnung INV-2026-004217 war Ihre Schnittstelle am 9. und 10. November mehrere Stunden nicht erreichbar. Wir bitten um anteilige Erstattung.⏎Freundliche Grüsse⏎Reto Ammann, Zürich
outage: euer server war den ganzen dienstag down, hätt gern das geld für den tag zurück. INV-2026-003108
outage: Bei uns in der Redaktion ging am Montag gar nichts, weil euer Dienst komplett ausgefallen ist. Sieben Stunden! Was bekommen wir davon zurück?
outage failure: Wegen eurer Störung am Donnerstag ist bei txn_h3k8w2pd5nz7r0aq kein einziges Bild entstanden. Bitte erstatten.
failure: Hallo, alle vier Bilder von txn_9fk2mq7xl4bt1cvz sind mit Fehler 500 abgebrochen, bezahlt hab ich trotzdem. Bitte um Rückerstattung.⏎LG Steffi
failure: hab 6 bilder bestellt und nur 2 gekriegt. wo is der rest?? geld zurück bitte txn_b7v1c9xy4mq2lt6e
failure: Sehr geehrte Damen und Herren,⏎die mit txn_9fk2mq7xl4bt1cvz berechnete Generierung lieferte ausschliesslich leere Dateien (0 Byte). Wir ersuchen um Gutschrift des Betrages auf unsere Karte.⏎Mit vorzüglicher Hochachtung⏎Mag. Elisabeth Hofstätter, Graz
failure: Die API hat ewig geladen und dann kam nur ein Timeout. Keine Bilder, aber 0,48 weg. txn_h3k8w2pd5nz7r0aq
failure: An meinem Internet lag es nicht, ich habe es mit drei Leitungen probiert. Ihr Server schickt Fehler statt Bilder.
failure: Ich bin Anwältin und brauche die Bilder für einen Vortrag. Drei davon sind nie angekommen. txn_9fk2mq7xl4bt1cvz⏎⏎Mit freundlichen Grüßen⏎Dr. Katrin Vogel⏎Rechtsanwältin⏎Vogel & Partner, Gerichtsstraße 12
duplicate: Mir wurde zweimal derselbe Betrag abgebucht, gleiche Minute, gleicher Auftrag. txn_9fk2mq7xl4bt1cvz und txn_h3k8w2pd5nz7r0aq
duplicate: ihr habt doppelt kassiert!!! einmal reicht
duplicate: Grüezi, auf unserer Abrechnung erscheint die gleiche Anfrage zwei Mal. Könnten Sie eine davon bitte zurückerstatten? INV-2026-004217
duplicate failure: Erst kam kein Bild, und dann habt ihr dafür auch noch zweimal abgebucht. txn_b7v1c9xy4mq2lt6e
wrong_amount: Auf Ihrer Preisliste stehen 0,04 pro Bild, mir haben Sie aber 0,09 berechnet. txn_9fk2mq7xl4bt1cvz
wrong_amount: Die Summe der Rechnung INV-2026-004217 stimmt nicht, nach unserer Rechnung müssten es 42,50 sein und nicht 48,00. Bitte prüfen Sie das.
wrong_amount: wieso 2,40 für 3 bilder?? das is viel zu viel, ihr habt euch verrechnet
wrong_amount duplicate: Die Rechnung INV-2026-003108 ist gleich doppelt falsch: Ein Auftrag steht zweimal drauf, und beim anderen wurde der falsche Preis genommen.
unauthorized: Diese Zahlung habe ich nie veranlasst. Irgendwer benutzt meine Kreditkarte! txn_h3k8w2pd5nz7r0aq
unauthorized: mein konto wurde gehackt und jetzt hab ich hier hunderte bilder auf der rechnung die nicht von mir sind
unauthorized: Unser API-Schlüssel ist durch ein öffentliches Repository in fremde Hände geraten. Die Aufrufe vom Wochenende stammen nicht von uns.⏎⏎Mit freundlichen Grüßen⏎Jens Pohlmann⏎IT-Leitung
unauthorized: Ein ehemaliger Mitarbeiter hat den Key mitgenommen und ihn nach seiner Kündigung ohne Erlaubnis weiterverwendet. Bitte erstatten Sie INV-2026-005590.
unauthorized chargeback: Die Abbuchung kenne ich nicht, mir wurde das Portemonnaie gestohlen. Meine Bank hat bereits eine Reklamation eröffnet und holt den Betrag zurück.
chargeback: Wenn ich bis Freitag nichts höre, lasse ich die Lastschrift zurückgehen. txn_9fk2mq7xl4bt1cvz
chargeback: hab schon bei paypal einen käuferschutzfall aufgemacht
chargeback: Guten Tag, meine Bank prüft gerade eine Rückbuchung zu txn_b7v1c9xy4mq2lt6e, ich würde das aber lieber direkt mit Ihnen klären.
chargeback failure: Kein Bild bekommen, nur Fehlermeldungen. Entweder ihr zahlt das zurück oder ich mach ein Chargeback über Visa.
legal_threat: Sollte das Geld nicht binnen zehn Tagen auf meinem Konto sein, übergebe ich die Sache meinem Anwalt. INV-2026-004217
legal_threat: ich zeig euch an ihr betrüger, und die verbraucherzentrale weiß auch schon bescheid
legal_threat dissatisfaction: Die Bilder sind unter aller Sau. Wenn Sie nicht erstatten, sehen wir uns vor Gericht wieder.
legal_threat: Ich werde mich an die Schlichtungsstelle und an die Wettbewerbsbehörde wenden, falls txn_h3k8w2pd5nz7r0aq nicht erstattet wird. Hochachtungsvoll, Dipl.-Ing. Franz Leitner
dissatisfaction: Die Ergebnisse gefallen mir überhaupt nicht, das hat mit meinem Prompt nichts zu tun. Bitte Geld zurück für txn_9fk2mq7xl4bt1cvz.
dissatisfaction: sechs finger an jeder hand, ernsthaft? txn_b7v1c9xy4mq2lt6e
dissatisfaction: Leider ist die Auflösung für den Druck viel zu gering und die Farben wirken billig. Wir können damit nichts anfangen.⏎Beste Grüße⏎Agentur Lindwurm
dissatisfaction: Die Bilder sind alle angekommen, daran liegt es nicht, aber sie sind verwaschen und hässlich.
own_mistake: Ich hab aus Versehen 100 statt 10 eingegeben, mein Fehler. Könnt ihr da was machen? txn_9fk2mq7xl4bt1cvz
own_mistake: sorry, mein skript lief die ganze nacht in einer endlosschleife weil ich vergessen hab es zu stoppen
own_mistake: Uns ist ein Missgeschick passiert: Der Praktikant hat das falsche Modell ausgewählt. Wäre eine Erstattung von INV-2026-003108 aus Kulanz möglich?
own_mistake: Niemand hat uns bestohlen, unser Entwickler hatte den Schlüssel von mir. Er hat nur versehentlich die falschen Parameter gesetzt.
own_network: Bei mir ist während des Downloads das WLAN ausgefallen, deswegen hab ich die Bilder nicht. txn_h3k8w2pd5nz7r0aq
own_network: Unsere Firewall hat Ihre Antworten blockiert, wie die IT im Nachhinein feststellte. Könnten Sie txn_9fk2mq7xl4bt1cvz dennoch erstatten?
own_network: internet war bei uns weg wegen bauarbeiten auf der strasse, konnte die resultate nicht laden
price_change: Zwei Tage nach meinem Kauf habt ihr die Preise gesenkt. Ich hätte gerne die Differenz zu txn_b7v1c9xy4mq2lt6e zurück.
price_change: heute kostets nur noch 0,02 und letzte woche hab ich 0,04 bezahlt, das is doch unfair
price_change: Von der Preiserhöhung im Jänner hat uns niemand informiert. Bitte verrechnen Sie INV-2026-004217 noch zum alten Preis.
account_ended: Ihr habt mein Konto gesperrt, also will ich mein Geld zurück. txn_9fk2mq7xl4bt1cvz
account_ended: Nachdem wir unseren Account letzte Woche gekündigt haben, bitten wir um Rückzahlung von INV-2026-005590.⏎Mit freundlichen Grüßen⏎Buchhaltung, Nordlicht Medien GmbH
account_ended: account gelöscht, jetzt bitte auch das geld vom oktober zurück
never_charged: Die fehlgeschlagenen Anfragen wurden zwar nicht berechnet, trotzdem möchte ich für meinen Aufwand entschädigt werden.
never_charged: ich weiß dass die abgebrochenen bilder nix gekostet haben aber ich will trotzdem was dafür
never_charged: Für die gescheiterten Aufrufe haben Sie mir keine Kosten verrechnet, das habe ich gesehen. Eine kleine Entschädigung dafür fände ich dennoch angebracht.
wants_credit failure: Zwei der Bilder sind gescheitert. Statt einer Überweisung nehme ich gern Guthaben für kommende Anfragen. txn_h3k8w2pd5nz7r0aq
wants_credit: Mir wäre ein Guthaben auf meinem Imaginator-Konto lieber als das Geld zurück auf die Karte. txn_9fk2mq7xl4bt1cvz
wants_credit: könnt ihr mir dafür einfach credits geben anstatt geld? dann verbrauch ich die nächsten monat
takes_back: Hat sich erledigt, ich ziehe meine Anfrage zu txn_9fk2mq7xl4bt1cvz zurück. Danke und schönes Wochenende!
takes_back: vergesst meine letzte mail, brauch keine erstattung mehr
takes_back: Sehr geehrtes Team, unseren Erstattungsantrag nehmen wir hiermit zurück. INV-2026-004217
statutory_withdrawal: Hiermit widerrufe ich den Vertrag vom 3. November fristgerecht innerhalb von 14 Tagen. txn_b7v1c9xy4mq2lt6e
statutory_withdrawal: ich mache von meinem widerrufsrecht gebrauch. bitte bestätigen
statutory_withdrawal: Widerruf⏎Ich trete gemäß FAGG vom Vertrag über INV-2026-005590 zurück.⏎Name: Herta Pichler, Linz⏎Datum: 12.11.2026
wants_other: Könnten Sie mir bitte eine Kopie der Rechnung INV-2026-004217 schicken? Unser Steuerberater braucht sie.⏎Danke!
wants_other: Auf INV-2026-003108 fehlt unsere UID-Nummer. Bitte stellen Sie die Rechnung neu aus mit CHE-123.456.789 MWST.
wants_other: wir sind umgezogen, bitte auf INV-2026-005590 die neue adresse eintragen: Hafenweg 8, 48155 Münster
wants_other: Super Bilder bei txn_9fk2mq7xl4bt1cvz, wollte mich einfach mal bedanken. Weiter so!
wants_other: Frage zu txn_h3k8w2pd5nz7r0aq: Mit welchem Seed wurde das erzeugt, und kann man den wiederverwenden? Geld will ich keins.
explained: Der Kunde hat die Kampagne am selben Nachmittag abgeblasen, wir brauchen die Bilder nicht mehr. Bitte erstatten Sie txn_9fk2mq7xl4bt1cvz.
explained: Das war keine doppelte Abbuchung, das weiß ich. Die zweite Serie hat nur mein Chef inzwischen gestrichen. txn_h3k8w2pd5nz7r0aq
explained: Bei Ihnen steht, dass Ausfälle erstattet werden. Um so etwas geht es hier nicht: Unsere Messe wurde auf nächstes Jahr verschoben. INV-2026-004217
explained: meine tochter hat auf dem tablet gespielt, sie darf das eigentlich auch, aber so viele bilder brauchen wir wirklich nicht
explained: Ich dachte, die ersten hundert Bilder seien gratis.
explained: Bin Studentin und kann diesen Monat die Miete nicht zahlen. Vielleicht geht ja was bei txn_b7v1c9xy4mq2lt6e?
explained: Gehackt wurde niemand. Unser freier Mitarbeiter hat mit dem Schlüssel, den wir ihm gaben, das abgesprochene Budget weit überzogen.
explained: Wir haben uns jetzt doch für einen Fotografen entschieden.⏎⏎Am 4. Nov. 2026 schrieb Refund Desk:⏎> Wurden Sie doppelt belastet, oder sind Bilder fehlgeschlagen?
explained: Die Hochzeit, für die wir die Einladungskarten gestalten wollten, findet nicht statt. Lieben Gruß, Miriam und Tobi
nothing: Guten Tag, ich bitte um Erstattung von txn_9fk2mq7xl4bt1cvz. Vielen Dank!⏎Mit freundlichen Grüßen⏎Ulrike Brandt
nothing: geld zurück!!! txn_h3k8w2pd5nz7r0aq
nothing: INV-2026-004217
nothing: Servus, hätt gern mein Geld retour für txn_b7v1c9xy4mq2lt6e. Baba, Karl
nothing: Bitte schreiben Sie mir den Betrag auf meiner Kreditkarte gut. txn_9fk2mq7xl4bt1cvz
nothing: Ob als Guthaben oder als Geld ist mir gleich.
nothing: Ich will kein Guthaben, sondern mein Geld.
nothing: Sehr geehrte Damen und Herren, anbei die Rechnung INV-2026-005590 mit der Bitte um Rücküberweisung bis zum 30. November. Alle Rechte bleiben vorbehalten.
nothing: Gibt es schon Neuigkeiten zu meiner Erstattung?⏎⏎> Wenn Sie eine Rückbuchung bei Ihrer Bank veranlassen, wird Ihr Konto gesperrt.⏎> Unzufriedenheit mit Bildern wird nicht erstattet.
nothing: Gutschrift bitte. txn_h3k8w2pd5nz7r0aq⏎⏎Von meinem iPhone gesendet
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Ja, das war ich.
yes: ja klar war ich das, bitte bearbeiten
yes: Guten Tag,⏎ja, die Anfrage stammt von mir.⏎Freundliche Grüsse⏎Urs Keller⏎⏎> Jemand hat in Ihrem Namen eine Erstattung verlangt. Waren Sie das?
yes: Jo passt, bestätigt!⏎⏎Gesendet von meinem Samsung Galaxy
no: Nein, das war ich nicht!
no: hab nix beantragt, das muss wer anders sein
no: Von mir kam diese Anfrage nicht. Bitte ignorieren.⏎MfG H. Krause⏎⏎> Antworten Sie mit ja oder mit „Das war ich nicht“.
unclear: Was für eine Anfrage meinen Sie denn?
unclear: Kann sein, vielleicht war es auch meine Frau. Ich frag mal nach.
unclear: Bitte erstatten Sie mir auch INV-2026-003108.⏎⏎> Antworten Sie mit ja.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: Ich möchte mein Geld zurück.
request: warum wurde meine karte belastet??
request: Auf meinem Kontoauszug steht zweimal Imaginator, was soll das?
request: Hallo, ihr habt mir zu viel berechnet. Wie bekomme ich die Differenz wieder?
request: Ich hätte gern eine Rückerstattung, weiß aber die Nummer nicht. Lg Moni
request: Was ist das für eine Abbuchung von 12,80 Euro am 3. November?
other: Sehr geehrte Damen und Herren, gerne stelle ich Ihnen unsere Lösungen für die Büroreinigung vor. Wann passt Ihnen ein Telefonat?
other: Hiermit bewerbe ich mich als Werkstudent im Bereich Machine Learning. Mein Lebenslauf liegt bei.
other: Wie stelle ich bei der API das Seitenverhältnis auf 16:9? In der Doku finde ich nichts.
other: Alles Gute zum Geburtstag, lieber Markus! Feier schön.
other: 5000 Euro pro Woche von zu Hause aus verdienen! Jetzt klicken und reich werden!
other: Danke für den netten Kontakt gestern, es läuft wieder alles.
`;

/*
 * German mails as customers write them, labelled by what the policy makes of them. No pattern is tuned on this file: it
 * measures how well ordinary mails are read that nobody saw before.
 */

/** What a mail says: its claims, `explained` or `nothing`, a colon, the mail (`⏎` is a line break). */
export const MAILS = `
outage: hallo, am samstag war euer dienst von ca 14 bis 18 uhr komplett nicht erreichbar, wir konnten nix machen. bitte den anteil von INV-2026-001100 zurück. gruß Jens
outage: Sehr geehrte Damen und Herren,⏎⏎in der Abrechnung INV-2026-006967 ist auch der 9. November enthalten. An diesem Tag ist Ihre Schnittstelle über mehrere Stunden ausgefallen. Wir bitten um anteilige Erstattung für die Ausfallzeit.⏎⏎Mit freundlichen Grüßen⏎Annegret Pohlmann⏎Pohlmann Druck & Medien GmbH, Osnabrück
outage failure: Guten Tag, letzten Dienstag waren Ihre Server den ganzen Vormittag down. Alle unsere Aufträge liefen auf einen Fehler, und trotzdem steht alles auf der Rechnung INV-2026-003417. Das kann ja wohl nicht sein!
failure: Für txn_k6shqnc0q3jkcem0 wurde mir Geld abgebucht aber es kam kein einziges Bild, nur Fehler 500. Ich möchte mein Geld zurück.
failure: Grüezi mitenand⏎Von den 40 Bildern für unseren Fasnachtskalender sind 11 nicht erstellt worden, die Anfrage brach jedes Mal mit einem Timeout ab. Belastet wurden trotzdem alle 40 (txn_03tdx7kckyiit456).⏎Freundliche Grüsse⏎Urs Zgraggen, Altdorf
duplicate: moin, ihr habt mir den gleichen auftrag zweimal abgebucht, txn_zc32wn0n2xypqynw und txn_z1c3vg9jsodkjwyt. einmal bitte wieder zurück
duplicate: Servus, i glaub da ist was doppelt verrechnet worden. Am 12.11. zwei mal der selbe Betrag von der Kreditkarte weg, bestellt hab ich nur einmal. txn_br2s2k1j60li8mwf⏎lg Resi aus Linz
duplicate legal_threat: Die Buchung txn_rgj0hca6grot59ml ist doppelt! Ich habe das schon zweimal gemeldet. Wenn bis Freitag nichts passiert, übergebe ich die Sache meinem Anwalt.
wrong_amount: Auf INV-2026-003873 stehen 48,00 EUR, laut Ihrer Preisliste müssten es aber 32,00 EUR sein. Bitte erstatten Sie die Differenz.
wrong_amount: Hallo zusammen, bei txn_fp0xo82yqak4ajhu habt ihr mir 200 Bilder berechnet, ich hab aber nur 120 angefordert und auch nur 120 bekommen. Bitte korrigieren und das zu viel gezahlte zurück. Danke, Milan
wrong_amount: der betrag stimmt nicht, mir wurde zu viel abgezogen (txn_7eeqyk7yg936ehvk), es gilt doch der standard preis und nicht pro
unauthorized: Hilfe, jemand hat meinen API-Schlüssel geklaut und damit Bilder erzeugt. txn_b7zatordio3pbnma ist nicht von mir!! Bitte Geld zurück und Schlüssel sperren
unauthorized: Sehr geehrtes Team, diese Abbuchung habe ich nicht veranlasst und auch niemandem erlaubt. Offenbar wurde mein Konto gehackt. Es geht um txn_r1dfgtn5v8aw4xw3.⏎Hochachtungsvoll⏎Friedrich Ahlers
unauthorized chargeback: meine karte wurde von fremden benutzt, txn_zmykrhk99nx7l7j1 kenn ich nicht. die sparkasse holt das geld jetzt per rückbuchung zurück, nur zur info
chargeback: Ich habe die Zahlung txn_fnkg6lccrqt1a2xf bei meiner Bank bereits reklamiert und ein Chargeback eingeleitet. Teilen Sie mir mit, wie es weitergeht.
legal_threat: Letzte Mahnung: Sollte der Betrag aus INV-2026-007677 nicht binnen 14 Tagen auf meinem Konto sein, reiche ich Klage beim Amtsgericht ein.⏎⏎D. Wuttke
dissatisfaction: Die Bilder sind unbrauchbar, alle Gesichter verzerrt und Hände mit sechs Fingern. Dafür zahle ich nicht. txn_rc51lphghhks3kzg
dissatisfaction: hab mir echt mehr erwartet... die logos sehn aus wie von nem kind gemalt, gefällt meiner chefin garnicht. kann ich das geld für txn_rtee0xp0vgkfga2q zurück haben?
dissatisfaction: Guten Tag, die Qualität der gelieferten Motive entspricht leider in keiner Weise unseren Vorstellungen: unscharf, falsche Farben, und der bestellte Stil wurde nicht getroffen. Wir bitten um Rückerstattung von INV-2026-002483.⏎MfG K. Brettschneider
own_mistake: ich depp hab den testlauf nicht gestoppt bevor ich ins wochenende bin, da sind dann tausende bilder rausgelaufen. INV-2026-008984 geht da was aus kulanz?
own_mistake: Hallo, leider habe ich aus Versehen das falsche Modell ausgewählt (ultra statt standard). War mein Fehler. Ist bei txn_vygebiav98rx98kc eine Erstattung möglich? Liebe Grüße, Hatice
own_network: unser internet ist beim hochladen ständig abgebrochen (telekom baustelle vorm haus), deshalb kamen die bilder bei uns nicht an. kann man txn_f41jei633rbo6eji erstatten?
own_network: hab im zug generiert, auf der strecke nach rügen war dauernd funkloch, mein laptop hat die verbindung verloren und weg war alles. txn_rhbk123jxma731db kann man da was machen
price_change: Seit gestern kostet das Bild nur noch die Hälfte! Wir haben vorige Woche noch den vollen Preis gezahlt, das ist unfair. Bitte gleicht uns das bei txn_328s063rrttx07sl aus. Tobi & Ines
price_change: Sehr geehrte Damen und Herren, seit dem 1. November sind Ihre Bilder deutlich günstiger. Für unsere Oktoberrechnung INV-2026-006368 haben wir noch den alten, höheren Preis bezahlt und bitten um nachträgliche Anpassung. Gruß, Buchhaltung Tischlerei Oehme
account_ended: Mein Zugang wurde von Ihnen wegen der Motive dauerhaft deaktiviert. Wenn ich schon nicht mehr rein darf, möchte ich das bezahlte Geld zurück, Rechnung INV-2026-006536. Ronny Petzold
account_ended: Ich habe mein Konto am 5.11. gekündigt und geschlossen. Bitte erstatten Sie mir, was ich davor noch bezahlt habe (INV-2026-008942).
never_charged: Am Montag sind drei Anfragen fehlgeschlagen. Berechnet wurden sie nicht, das sehe ich in der Übersicht, aber ich hätte gern eine Entschädigung für meine Zeit. INV-2026-004086
never_charged: nur zur info die fehlerhaften requests von gestern habt ihr ja gar nicht abgerechnet, trotzdem ärgerlich. gibts dafür was? txn_6jm5jeny9cx0l1yn
wants_credit: Statt Geld hätte ich lieber Guthaben für die nächsten Bilder, geht das? txn_ag3a2f8ezfc3y35c
failure wants_credit: Hallo, bei txn_uypf53gupjopflbm sind 6 Bilder nicht generiert worden. Eine Überweisung brauche ich nicht, schreibt mir einfach ein Guthaben auf mein Konto, das ich nächsten Monat verbrauchen kann. VG Torben
takes_back: Meine Rückerstattungsanfrage zu txn_mvu3gz517ifskotc hat sich erledigt, bitte nicht weiter bearbeiten. Danke!
takes_back: Hallo, ich ziehe meinen Antrag auf Erstattung zurück. txn_e4vkvfd5xhzbxyc5
statutory_withdrawal: Hiermit widerrufe ich den von mir abgeschlossenen Vertrag.⏎INV-2026-008818⏎Gabriele Nowotny, Wien, 14.11.2026
statutory_withdrawal: ich mache von meinem 14 tägigen widerrufsrecht gebrauch, bitte bestätigen. txn_q91hx7a1vk69xgir
wants_other: hey wollte nur sagen die bilder aus txn_aiqt4bm89rawq211 sind mega geworden, danke euch!!
wants_other: Guten Tag, auf INV-2026-008969 fehlt unsere USt-IdNr. (DE811907980). Könnten Sie die Rechnung bitte korrigiert ausstellen?⏎Mit freundlichen Grüßen⏎Steuerbüro Hellwig
wants_other: Kann ich für txn_2wwangqsujtf3orm bitte noch einen Zahlungsbeleg für die Reisekosten... äh Spesenabrechnung haben? Danke, Knut
wants_other: Wir sind umgezogen. Neue Rechnungsadresse ab sofort: Lindenstr. 8, 04107 Leipzig. Bitte bei INV-2026-006012 und künftig berücksichtigen.
explained: Ich betreue die Speisekarte vom Gasthof meiner Schwester. Sie verpachtet jetzt ab Januar und der neue Wirt bringt alles selber mit. Die Bilder haben wir also umsonst machen lassen, können Sie bei INV-2026-006881 was tun?
explained: hallo, unser vereinsfest fällt wegen hochwasser aus, die plakate brauchen wir also nicht mehr. txn_et1ze0f08aguoqmg bitte zurück
explained: Vorab: eine Doppelbuchung ist es nicht. Ich hatte txn_yibrlcrjqdgs5psm für die Firma ausgelegt und der Chef weigert sich nun, mir die Auslage zu ersetzen. Deshalb wende ich mich an Sie.
explained: Mein Sohn hat mit meiner Erlaubnis Bilder für sein Schulprojekt gemacht, die Lehrerin will jetzt aber doch Fotos haben. Gibt es da für txn_2n004gkfk877i3y7 Geld zurück?⏎Gruß, Petra Kiesling
explained: Ich bin selbst Rechtsanwältin und wollte die Bilder für unsere Kanzlei-Weihnachtskarte nehmen, die Partner verschicken heuer aber keine. Bitte um Erstattung von txn_ychxf4s7afr2vtht.
explained: In Ihren Richtlinien steht, dass Sie bei Ausfällen erstatten. Bei mir ist es so: meine Frau hatte zur selben Zeit schon einen Grafiker beauftragt, wir brauchen die Bilder nicht mehr. INV-2026-008782
nothing: txn_qhv9ah5a8ja4g73f
nothing: Guten Tag,⏎bitte um Rückerstattung von txn_qvk6pt5e6iqjl1ml.⏎Mit freundlichen Grüßen⏎Sven Liebknecht
nothing: Geld zurück bitte. INV-2026-009971 lg
nothing: Gutschrift zu INV-2026-006720 bitte. Danke, Fa. Kästner
nothing: Hallo, wie besprochen hier die Nummer: txn_ygujspyu0dd2acgy. Danke und Gruß⏎⏎--⏎Jasmin Oswald⏎Tel. 0711 4400921⏎⏎> Guten Tag,⏎> wurden Ihnen Bilder berechnet, die fehlgeschlagen sind?
nothing: Hiermit fordere ich Sie auf, mir den Betrag der Rechnung INV-2026-005059 bis zum 30.11. zurückzuzahlen.
`;

/** Answers to the question whether a refund request in the account's name was its owner's. */
export const CONFIRMATIONS = `
yes: Ja
yes: ja das war ich, bitte bearbeiten⏎⏎Von meinem iPhone gesendet
yes: Guten Tag, ja, die Anfrage stammt von mir. Ich hatte vom Büro aus geschrieben. Gruß Ahlers
no: Nein, das war ich nicht!
no: Davon weiß ich nichts, ich hab keine Erstattung verlangt.
no: das bin nicht ich gewesen, da gibt sich jemand für mich aus
unclear: Worum geht es denn überhaupt? Bitte rufen Sie mich an.
unclear: Hm, kann sein dass meine Kollegin das war, ich frag sie morgen mal
`;

/** Mails without an ID: whether they ask or complain about money or charges at all. */
export const REQUESTS = `
request: Hallo, ich hab letzte Woche 20 Euro zu viel bezahlt, wie bekomm ich die wieder?
request: Wieso bucht ihr mir dauernd was von der Karte ab??
request: Ich möchte eine Rückerstattung beantragen, finde aber die Transaktionsnummer nicht.
request: Sehr geehrte Damen und Herren, mit Ihrer letzten Rechnung sind wir nicht einverstanden. Bitte nehmen Sie Kontakt mit uns auf.
request: die bilder sind nie angekommen, will mein geld wiederhaben
other: Guten Tag, suchen Sie noch Werkstudenten für das Sommersemester? Mein Lebenslauf hängt an.
other: Hallo, wie kann ich bei der API die Bildgröße auf 1024 stellen? Finde in der Doku nix
other: Wir sind eine SEO-Agentur aus Köln und bringen Ihre Webseite auf Platz 1. Wann passt Ihnen ein Telefonat?
other: danke für die schnelle hilfe gestern, läuft jetzt alles wieder
other: Könnten Sie bitte meine E-Mail-Adresse im Newsletter-Verteiler löschen?
`;

/*
 * Polish mails as customers write them, labelled by what the policy makes of them. No pattern is tuned on this file: it
 * measures how well ordinary mails are read that nobody saw before.
 */

/** What a mail says: its claims, `explained` or `nothing`, a colon, the mail (`⏎` is a line break). */
export const MAILS = `
outage: Dzień dobry, w sobotę Państwa usługa nie działała przez kilka godzin. Proszę o zwrot części kwoty z faktury INV-2026-003839. Pozdrawiam, Katarzyna Wrona
outage: czesc, wczoraj serwis lezal od 12 do 17 i nic nie dalo sie zrobic. chce zwrot za ten czas INV-2026-002632
outage failure: Mieliście awarię serwerów cały poniedziałek, żaden obrazek się nie wygenerował, a pieniądze pobraliście! txn_qi4lh8fw834e6mv2
failure: Zapłaciłem za 20 obrazów i nie dostałem żadnego, tylko błąd serwera. Proszę o zwrot pieniędzy. txn_c6jqyf1cnx544cjg
failure: Szanowni Państwo, spośród 70 zamówionych grafik 19 nie zostało wygenerowanych (błąd timeout), jednak obciążono nas za wszystkie. Prosimy o zwrot za te 19 pozycji, transakcja txn_h3ue6bzjnsuu3mft.⏎Z poważaniem⏎Zbigniew Maj⏎Drukarnia Majprint, Tarnów
duplicate: pobralo mi kase dwa razy za to samo txn_rwx23rlu6rvxxzra i txn_g0cuf37p1xsj0h2f, oddajcie jedną
duplicate: Witam, na wyciągu mam podwójne obciążenie za jedno zamówienie. Zamawiałam tylko raz. Chodzi o txn_eh3y3ehgx0t5y7yc. Pozdrawiam, Grażyna
duplicate chargeback: Zostałem obciążony podwójnie (txn_bi63gabvs3mzx8ea). Zgłosiłem już w mBanku chargeback na tę drugą płatność.
wrong_amount: Kwota na fakturze INV-2026-002333 jest nieprawidłowa, policzono mi 95 zł zamiast 59 zł.
wrong_amount: Dzień dobry, według cennika obraz kosztuje 0,15 zł, a Państwo naliczyli 0,25 zł. Proszę o zwrot nadpłaty. txn_hbpjky9vcx3tbq67
wrong_amount: za duzo mi policzyliscie, zamowilem 60 obrazkow a na rachunku jest 90 txn_yvozplvur8so5sew
unauthorized: To nie ja zrobiłem tę płatność! Ktoś ukradł dane mojej karty. txn_7o7b9pptfftis1e1
unauthorized: Dzień dobry, ktoś włamał się na moje konto i bez mojej zgody generował obrazy. Nie zlecałam transakcji txn_h5dze9r8ihx8a7ye, proszę o zwrot środków. Halina Sobczak
unauthorized legal_threat: Były pracownik wykradł nasz klucz API i używał go bez zgody firmy (INV-2026-003730). Sprawę przekazaliśmy prawnikowi; w razie odmowy zwrotu skierujemy pozew do sądu.
chargeback: Informuję, że złożyłem w banku reklamację transakcji txn_2hsji417ao229lig w procedurze obciążenia zwrotnego.
legal_threat: Jeśli nie oddacie pieniędzy za INV-2026-004079 w ciągu 7 dni, zgłaszam sprawę do UOKiK i idę do sądu.
dissatisfaction: obrazki sa brzydkie i do niczego sie nie nadaja, prosze o zwrot txn_sunku0mbdnr0zeid
dissatisfaction: Dzień dobry, jestem rozczarowana jakością. Twarze są zniekształcone, a dłonie mają po sześć palców. Chciałabym odzyskać pieniądze za txn_53ekn0wuwe0eagm2. Z wyrazami szacunku, Bożena Lis
dissatisfaction: Efekt zupełnie nie taki jak chciałem, kolory do bani, styl nie ten. Zwrot poproszę. txn_fbt0nzipkkh1ke2r Mateusz
own_mistake: wkleilem zly prompt, zamiast psa kot i tak poszlo sto sztuk. moj blad wiem, ale czy da sie cos oddac za txn_cws047o0v3ajeri8?
own_mistake: Witam, przez mój błąd w skrypcie program całą noc wysyłał zapytania. Wiem, że to z mojej winy, ale proszę o wyrozumiałość w sprawie INV-2026-001955. Student z Wrocławia
own_network: U nas na wsi po burzy nie było internetu i pobieranie się przerwało. Proszę o zwrot za txn_5hnowzin3ejxtx6x, jeśli można. Stanisława
own_network: Dzień dobry, mieliśmy problem z własną siecią w biurze i połączenie zrywało się po naszej stronie. Czy możliwy jest zwrot za txn_7tm1l6wb280fzjeb?
price_change: kupilem we wtorek a w czwartek juz taniej o polowe, oddajcie roznice txn_sutppqyaezldehiw
price_change: Szanowni Państwo, od listopada obowiązuje niższy cennik, a za INV-2026-003969 zapłaciliśmy jeszcze po starej cenie. Prosimy o wyrównanie. Księgowość, Hurtownia Kwiatów Jaśmin
account_ended: Moje konto zostało przez Państwa usunięte za treści niezgodne z regulaminem. Skoro tak, domagam się zwrotu wydanych pieniędzy: INV-2026-006970.
account_ended: Dzień dobry, zamknąłem konto 4 listopada i proszę o zwrot tego, co zapłaciłem wcześniej (faktura INV-2026-003974). Pozdrawiam, Dariusz Pilch
never_charged: Wczoraj kilka zapytań się nie powiodło. Nie zostały naliczone, to widzę, ale chciałbym jakąś rekompensatę. INV-2026-006595
never_charged: Za te nieudane próby nic nie pobraliście, ok, ale straciłam pół dnia. Czy coś się za to należy? txn_u3wdaykh1e2o4ayd
wants_credit: Zamiast zwrotu pieniędzy wolę środki na koncie na kolejne obrazy. txn_bv31imusg8vuvohe
failure wants_credit: Hej, 7 obrazów z txn_14at6lkjcb4w9yt7 nie wygenerowało się, błąd po waszej stronie, a zapłacone. Nie musicie robić przelewu, dajcie mi kredyty do wykorzystania następnym razem. Dzięki, Ola
takes_back: Rozmyśliłam się, nie chcę już zwrotu za txn_6p5ebdeivmt28n5p. Przepraszam za kłopot.
takes_back: prosze zignorowac moja poprzednia wiadomosc o zwrocie txn_sysyvl02r4i8ip96, sprawa nieaktualna
statutory_withdrawal: Niniejszym odstępuję od umowy dotyczącej zamówienia INV-2026-004563.⏎Wiesława Chmiel⏎Lublin, 19.11.2026
statutory_withdrawal: chce skorzystac z prawa odstapienia w ciagu 14 dni, txn_1izus8i5mjv74bdj
wants_other: Dzień dobry, nie dotarła do mnie faktura INV-2026-002901, poproszę o ponowną wysyłkę mailem. Biuro rachunkowe Saldo
wants_other: Dzień dobry, na fakturze INV-2026-002929 jest błędny NIP, poprawny to 525-000-12-30. Proszę o fakturę korygującą dane nabywcy.
wants_other: Chciałam tylko podziękować, obrazki z txn_2rumog8giuwhfot0 wyszły przepięknie!
wants_other: Mam pytanie techniczne do txn_480y1oazx00zl29l: jak pobrać obrazy w wyższej rozdzielczości?
explained: Prowadzę małe przedszkole i grafiki były na kalendarz, ale kuratorium przysłało nam gotowe. Nie wykorzystaliśmy nic z INV-2026-004043. Czy jest szansa na zwrot?
explained: Czesc, koncert odwołali i plakaty poszły do kosza. Oddacie za txn_lcz2xr8at3pt8odb?
explained: To nie jest podwójna płatność. Remont nam się przeciągnął, otwarcie kawiarni przesunęło się na wiosnę, a wtedy i tak zmieniamy logo. Stąd pytanie o zwrot txn_zlaftbpq0iyze99o. Leszek
explained: Córka za moją zgodą robiła obrazki na konkurs szkolny, ale konkurs się nie odbył. Czy dostanę zwrot za txn_ka5z2zn9393dhzd1?
explained: Słyszałam, że zwracacie za awarie. U mnie chodzi o coś innego: babcia, dla której robiłam album, trafiła do szpitala i nie mam teraz do tego głowy. INV-2026-004639
explained: Jestem radcą prawnym, ilustracje były na stronę kancelarii, którą właśnie zamykamy. Uprzejmie proszę o zwrot txn_iu0vaqt4jroknthe.
nothing: txn_3bvv7u73aqpahmt7 zwrot prosze
nothing: Dzień dobry,⏎proszę o zwrot środków za transakcję txn_08qbb2h2uteccch0.⏎Pozdrawiam⏎Tomasz Zając
nothing: Podaję numer: txn_ustwwhnq1v7y6i9m⏎Pozdrawiam, Iza⏎⏎> Prosimy o numer transakcji.⏎> Czy obciążono Panią podwójnie?
nothing: Proszę o notę kredytową do INV-2026-001942. Dziękuję
nothing: oddajcie moje pieniadze!!! txn_j9k4kpldxqcshsxf
nothing: Szanowni Państwo, zwracam się z uprzejmą prośbą o zwrot kwoty z faktury INV-2026-009428 na moją kartę płatniczą. Z góry dziękuję za pozytywne rozpatrzenie mojej prośby. Łączę wyrazy szacunku, Jadwiga Kossak
`;

/** Answers to the question whether a refund request in the account's name was its owner's. */
export const CONFIRMATIONS = `
yes: Tak, to ja
yes: tak
yes: Potwierdzam, to ja wysłałem tę prośbę. Zbigniew Maj
no: Nie, to nie ja!
no: o zadny zwrot nie prosilem, to jakis oszust
no: To nie byłam ja, proszę niczego nie wypłacać.
unclear: Nie rozumiem, o co chodzi?
unclear: chyba mąż coś pisał, zapytam go wieczorem
`;

/** Mails without an ID: whether they ask or complain about money or charges at all. */
export const REQUESTS = `
request: Dlaczego pobraliście mi pieniądze z karty?
request: Jak mogę dostać zwrot? nie mam numeru transakcji
request: Ostatnia faktura jest zawyżona, proszę o wyjaśnienie opłat.
request: zaplacilam i nic nie dostalam, oddajcie kase
request: Chciałbym złożyć reklamację dotyczącą płatności z zeszłego tygodnia.
other: Dzień dobry, czy API obsługuje polskie znaki w poleceniach?
other: Oferujemy profesjonalne sprzątanie biur w Warszawie i okolicach, zapraszam do kontaktu
other: nie moge sie zalogowac, zapomnialem hasla
other: Dziękuję za pomoc, wszystko już działa
other: Piszę pracę magisterską o sztuce cyfrowej. Czy ktoś z zespołu zgodziłby się wypełnić ankietę?
`;

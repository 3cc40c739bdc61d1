/*
 * Polish mails that were written by somebody else, on which the patterns were tuned last; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Witam, w nocy z 6 na 7 listopada nie dało się wejść na platformę, a my mamy na tym trzech klientów. Ile z INV-2026-006112 nam odliczycie?⏎Wojtek, Gdynia
outage: znowu wam wszystko siadlo, cale popoludnie bez uslugi. INV-2026-007730
outage: Zgodnie z naszym monitoringiem w październiku mieli Państwo łącznie jedenaście godzin przestoju. Wnosimy o odpowiednie obniżenie faktury INV-2026-007730.⏎Łączę wyrazy szacunku⏎Ryszard Gajda
failure: klikam generuj, kreci sie i kreci, obrazka nie ma a kasa zeszla. txn_q2w8e5r1t6z9u3i7
failure: Drogi zespole, z dwunastu grafik w txn_m4n7b2v6c1x9y5a3 brakuje nam pięciu. W logu przy tych pięciu jest "internal_error". Prosimy o zwrot za nie.⏎Pozdrawiam serdecznie⏎Aldona Rybicka⏎Wydawnictwo Wydma
failure: PNG są uszkodzone, żaden program ich nie otwiera. txn_q2w8e5r1t6z9u3i7
failure: Zapłaciłem i nic nie dostałem. txn_k8j5h2g9f6d3s1a4
failure dissatisfaction: Trzech obrazów w ogóle nie było, a pozostałe dwa wyglądają, jakby rysowało je trzyletnie dziecko. txn_m4n7b2v6c1x9y5a3
failure: Piszecie, że nieudane żądania nigdy nie są płatne. To czemu za moje, które się wysypało, zapłaciłam? txn_k8j5h2g9f6d3s1a4
failure: Jeśli jutro brakujące pliki się znajdą, dam znać i wycofam reklamację. Na razie nie ma żadnego.
duplicate: Jedno kliknięcie, dwa obciążenia. Jak to możliwe? txn_q2w8e5r1t6z9u3i7 / txn_m4n7b2v6c1x9y5a3
duplicate: Przy uzgadnianiu wyciągu koleżanka zauważyła, że za zlecenie z 11 listopada ściągnęli Państwo pieniądze po raz drugi. Prosimy o zwrot nadpłaty.⏎Pozdrawiam, Agnieszka
duplicate chargeback: 2 razy zaplacilem za to samo, zalatwcie to albo ide do banku zeby cofneli platnosc
wrong_amount: Dlaczego liczą mi Państwo obrazy premium? Korzystam tylko z wersji podstawowej. txn_k8j5h2g9f6d3s1a4
wrong_amount: Na INV-2026-007730 jest 130 obrazów, a zrobiliśmy 13. Chyba wkradło się o jedno zero za dużo.⏎Z poważaniem, Lucjan Steć, biuro rachunkowe
wrong_amount wants_credit: policzyliscie mi za duzo. roznice mozecie zostawic jako srodki na kolejne obrazki, przelewu nie trzeba
unauthorized: Dzień dobry, dziś rano zobaczyłam na karcie obciążenie od Imaginator. Nie znam Państwa firmy i nigdy nic tam nie kupowałam. Skąd macie mój numer karty?
unauthorized: ktos z rumunii zalogowal sie na moje konto i generowal na moj koszt, to nie ja
unauthorized: Mój jedenastoletni syn bez mojej wiedzy wziął kartę z torebki i nią u was zapłacił. txn_q2w8e5r1t6z9u3i7
chargeback: Jestem o krok od zakwestionowania płatności u wystawcy karty. txn_m4n7b2v6c1x9y5a3
chargeback: mBank wszczął już postępowanie reklamacyjne w sprawie tej płatności, nr 4471. Może jednak dogadamy się wcześniej?
legal_threat: Ostateczne wezwanie do zapłaty przed skierowaniem sprawy do sądu. txn_k8j5h2g9f6d3s1a4
legal_threat: moja prawniczka juz sie tym zajmuje i do was napisze
legal_threat: Zawiadomię prokuraturę i Inspekcję Handlową, jeśli nie oddacie pieniędzy.
dissatisfaction: Miał być jamnik, a wyszło coś między lisem a kiełbasą. Nie mogę tego dać babci. txn_q2w8e5r1t6z9u3i7
dissatisfaction: Szczerze mówiąc, jestem rozczarowana. Twarze są zniekształcone, a napis to bełkot. INV-2026-006112
dissatisfaction: jakosc tragiczna, do niczego sie nie nadaje
own_mistake: Przez moją nieuwagę klucz produkcyjny trafił do środowiska testowego. txn_m4n7b2v6c1x9y5a3⏎Przepraszam za kłopot⏎Jonasz
own_mistake: kliknalem nie ten przycisk, chcialem tylko podglad
own_mistake: Nasz program miał błąd i wysłał to samo żądanie setki razy. To nie wasza wina, ale może pójdziecie nam na rękę. INV-2026-007730
own_network: W pociągu ciągle nie było zasięgu i pobieranie zrywało się co chwilę. txn_k8j5h2g9f6d3s1a4
own_network: Zepsuł mi się router i dlatego obrazy do mnie nie doszły. Wy nic nie zawiniliście. txn_q2w8e5r1t6z9u3i7
price_change: Widzę na stronie, że od 15 jest taniej. Czy mogę dostać nową cenę na wcześniejsze zamówienie? txn_m4n7b2v6c1x9y5a3
price_change: czemu podrozalo? nikt mi nie mowil. INV-2026-006112
account_ended: Odkąd dostałem bana, nic nie mogę zrobić. Oddajcie w takim razie wszystko, co wydałem w tym miesiącu.
account_ended: Zlikwidowaliśmy nasze konto z dniem 31 października i oczekujemy zwrotu ostatniej faktury INV-2026-007730.⏎Z poważaniem⏎Urząd Gminy Łęczna
never_charged: To, że za nieudane próby nic nie zapłaciłam, jest dla mnie jasne. Mimo to proszę o odszkodowanie za fatygę.
never_charged: ok za te zapytania co padly nic nie zeszlo ale moj czas tez kosztuje, co za to dostane
wants_credit: Najprościej będzie, jak dopiszecie mi to do salda na kolejne generacje, zwrotu pieniędzy nie trzeba. txn_q2w8e5r1t6z9u3i7
takes_back: Jednak anulujcie moją prośbę o zwrot, pomyliłem się.
takes_back: Dzień dobry, proszę uznać moją poranną wiadomość za niebyłą. Zwrot nie jest już potrzebny. Pozdrawiam, M. Rzepka⏎⏎> INV-2026-006112: sprawdzamy Pani zgłoszenie.
statutory_withdrawal: Jako konsumentka korzystam z czternastodniowego terminu i od umowy odstępuję. txn_m4n7b2v6c1x9y5a3
statutory_withdrawal dissatisfaction: Odstąpienie od umowy! Poza tym obrazki są rozpikselowane i bezużyteczne. txn_k8j5h2g9f6d3s1a4
wants_other: Nie mogę znaleźć paragonu do txn_q2w8e5r1t6z9u3i7, wyślecie mi jeszcze raz?
wants_other: Dzień dobry, na INV-2026-006112 widnieje jeszcze stara nazwa firmy. Od października to „Wydawnictwo Latarnia sp. k.”. Uprzejmie prosimy o notę korygującą.
wants_other: Ile kosztowałoby 2000 obrazów w stylu txn_m4n7b2v6c1x9y5a3? Są jakieś rabaty?
wants_other: Piszę tylko, żeby powiedzieć, że plakaty z txn_k8j5h2g9f6d3s1a4 wiszą w całym mieście i wszyscy są zachwyceni. Brawo!
explained: Nasze stowarzyszenie się rozwiązało i nikt już nie chce plakatów. txn_q2w8e5r1t6z9u3i7
explained: Dzień dobry, robiłam to na dziewięćdziesiąte urodziny dziadka, ale w zeszłym tygodniu zmarł. Będę wdzięczna za wyrozumiałość. txn_m4n7b2v6c1x9y5a3
explained: Nie było ani awarii, ani błędów. Po prostu musimy oszczędzać i chcielibyśmy odzyskać pieniądze za zeszły miesiąc. INV-2026-006112
explained: Koleżanka zrobiła te obrazy na moje zlecenie, ale zleceniodawca nam nie płaci. txn_k8j5h2g9f6d3s1a4
explained: Nie zgłaszałem chargebacku i nie zamierzam. Wystawa przepadła, bo muzeum jest w remoncie. INV-2026-007730
explained: a ja myslalam ze to darmowy okres probny
nothing: Chciałabym odzyskać pieniądze za txn_m4n7b2v6c1x9y5a3. Z góry bardzo dziękuję i wesołych świąt!⏎Monika Herman
nothing: zwrot txn_q2w8e5r1t6z9u3i7 dzieki
nothing: Siema, oddacie hajs za txn_k8j5h2g9f6d3s1a4? Z góry dzięki
nothing: Temat: zwrot⏎Nr faktury: INV-2026-006112⏎Klientka: Otylia Bródka⏎Proszę o całą kwotę na pierwotną metodę płatności.
nothing: Dziękuję, bez kredytów. Proszę o kwotę po prostu na moją kartę Mastercard. txn_m4n7b2v6c1x9y5a3
nothing: Oto numer: txn_k8j5h2g9f6d3s1a4⏎-- ⏎Zero Awarii S.A.⏎Doradztwo w sprawach awarii i oszustw⏎⏎> Prosimy o numer transakcji, którą policzono dwa razy lub która się nie powiodła.
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Zgadza się, to moja wiadomość.
yes: Tak. Pisałam z prywatnego adresu, wszystko w porządku.⏎Pozdrawiam, Jagoda⏎⏎> Czy to była Pani prośba?
yes: yhm tak 👍
no: To nie ja.
no: Nie! Nie mam z tym nic wspólnego, żadnego zwrotu nie chciałem.⏎Pozdrawiam⏎Ferdynand Bąk
unclear: Kim Państwo są i czemu do mnie piszecie?
unclear: i tak i nie, jedna jest moja a o drugiej nic nie wiem
unclear: Do poniedziałku jestem w podróży, wtedy sprawdzę.⏎⏎> Proszę odpowiedzieć tak, jeśli to Pan.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: gdzie moja kasa
request: Ściągnęli mi Państwo pieniądze z konta, a nie dostarczyli ani jednego obrazu. Czekam na wyjaśnienia.
request: Dzień dobry, nie zgadzam się z ostatnią fakturą. Do kogo mam się zwrócić?
request: Czy możecie mi oddać to, co wczoraj zapłaciłem?
request: Co trzeba zrobić, żeby dostać u was zwrot?
other: Newsletter listopadowy: najlepsze jesienne przepisy, robótki i nasz wielki konkurs. Aby się wypisać, kliknij tutaj.
other: Chcielibyśmy nawiązać partnerstwo z Imaginator i wbudować Państwa technologię w nasz CMS. Kto się tym zajmuje?
other: Biblioteka Pythona wyrzuca mi ImportError pod Windows. Znacie to?
other: Szanowny Panie Wolf, przesuwam nasze czwartkowe spotkanie na 15. Do zobaczenia!
other: Gratulacje, wygrałeś! Odbierz bonus w bitcoinach i pomnóż swój majątek.
`;

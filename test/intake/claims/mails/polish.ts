/*
 * Polish mails on which the patterns were tuned; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Dzień dobry,⏎w okresie rozliczeniowym faktury INV-2026-004217 Państwa usługa była przez wiele godzin niedostępna. Prosimy o proporcjonalny zwrot.⏎Z poważaniem⏎Bożena Wilczek
outage: wasze api nie dzialalo caly wtorek, chce zwrot za ten dzien
outage: W redakcji stało wszystko w poniedziałek, bo mieliście awarię serwerów przez siedem godzin. INV-2026-003108
outage failure: Przez czwartkową awarię nie powstał ani jeden obraz z txn_h3k8w2pd5nz7r0aq.
failure: Cześć, wszystkie cztery obrazy z txn_9fk2mq7xl4bt1cvz skończyły się błędem 500, a pieniądze i tak pobrano. Proszę o zwrot.⏎Gosia
failure: zamowilem 6 obrazkow a przyszly tylko 2, gdzie reszta?? txn_b7v1c9xy4mq2lt6e
failure: Pliki są puste, mają 0 bajtów i nie da się ich otworzyć. Proszę zwrócić kwotę txn_9fk2mq7xl4bt1cvz na moją kartę.
failure: Szanowni Państwo,⏎transakcja txn_h3k8w2pd5nz7r0aq nie przyniosła żadnego rezultatu, żądanie zakończyło się przekroczeniem limitu czasu. Uprzejmie proszę o zwrot środków.⏎Z wyrazami szacunku⏎dr inż. Zbigniew Pawlak
failure: To nie wina mojego internetu, sprawdziłam na trzech łączach. Wasz serwer zwraca błędy zamiast obrazów.
failure: Jestem adwokatem i używam tych grafik w prezentacjach, ale trzy z nich nigdy nie dotarły.⏎⏎Pozdrawiam⏎Adam Sikorski⏎adwokat⏎Kancelaria Sikorski i Wspólnicy, ul. Sądowa 5
duplicate: Zapłaciłam dwa razy za to samo zamówienie, ta sama minuta, ta sama kwota. txn_9fk2mq7xl4bt1cvz i txn_h3k8w2pd5nz7r0aq
duplicate: pobraliscie kase podwojnie!!! oddawajcie
duplicate: Dzień dobry, to samo żądanie widnieje na fakturze INV-2026-004217 dwukrotnie. Czy mogliby Państwo jedno z nich anulować?
duplicate failure: Obraz nigdy nie przyszedł, a do tego obciążyliście mnie za niego dwa razy. txn_b7v1c9xy4mq2lt6e
wrong_amount: Według cennika obraz kosztuje 0,04, a Państwo naliczyli mi 0,09. txn_9fk2mq7xl4bt1cvz
wrong_amount: Suma na fakturze INV-2026-004217 się nie zgadza: według naszych obliczeń powinno być 42,50, a nie 48,00. Proszę sprawdzić.
wrong_amount: czemu 2,40 za 3 obrazki?? to o wiele za duzo, pomyliliscie sie
wrong_amount duplicate: Na fakturze INV-2026-003108 są dwa błędy: jedno zlecenie jest policzone dwa razy, a przy drugim zastosowano złą cenę.
unauthorized: Nie dokonywałam tej płatności. Ktoś korzysta z mojej karty! txn_h3k8w2pd5nz7r0aq
unauthorized: ktos wlamal mi sie na konto i nagenerowal setki obrazkow
unauthorized: Nasz klucz API wyciekł przez publiczne repozytorium i przez cały weekend używali go obcy ludzie. Te wywołania nie są nasze. INV-2026-005590
unauthorized: Były pracownik zabrał klucz i dalej go używa bez naszej zgody.
unauthorized chargeback: Nie rozpoznaję tego obciążenia, skradziono mi portfel. Bank otworzył już reklamację i odzyska te pieniądze.
chargeback: Jeśli do piątku nie będzie odpowiedzi, zlecę bankowi cofnięcie płatności. txn_9fk2mq7xl4bt1cvz
chargeback: otworzylem juz spór na paypalu
chargeback: Dzień dobry, bank prowadzi procedurę chargeback w sprawie txn_b7v1c9xy4mq2lt6e, ale wolałbym to załatwić z wami.
chargeback failure: Ani jednego obrazu, same komunikaty o błędach. Albo zwrot, albo robię obciążenie zwrotne.
legal_threat: Jeżeli w ciągu dziesięciu dni nie otrzymam pieniędzy, przekażę sprawę prawnikowi. INV-2026-004217
legal_threat: oszusci, zglaszam was do UOKiK
legal_threat dissatisfaction: Te obrazy są paskudne. Albo zwrot, albo spotkamy się w sądzie.
legal_threat: W razie braku zwrotu za txn_h3k8w2pd5nz7r0aq zwrócę się do rzecznika konsumentów. Halina Mróz, Rzeszów
dissatisfaction: Efekt w ogóle mi się nie podoba, nie ma nic wspólnego z moim opisem. Proszę o zwrot za txn_9fk2mq7xl4bt1cvz.
dissatisfaction: szesc palcow u kazdej reki, serio? txn_b7v1c9xy4mq2lt6e
dissatisfaction: Rozdzielczość jest za niska do druku, a kolory wyglądają tandetnie. Nic z tym nie zrobimy.⏎Pozdrawiamy⏎Agencja Jarzębina
dissatisfaction: Obrazy dotarły wszystkie, nie o to chodzi, ale są rozmazane i brzydkie.
own_mistake: Przez pomyłkę wpisałem 100 zamiast 10, moja wina. Da się coś zrobić? txn_9fk2mq7xl4bt1cvz
own_mistake: sorki, skrypt chodzil mi w petli cala noc bo zapomnialem go wylaczyc
own_mistake: Popełniliśmy błąd: stażysta wybrał niewłaściwy model. Czy w drodze wyjątku możliwy byłby zwrot za INV-2026-003108?
own_mistake: Nikt nam niczego nie ukradł, programista miał klucz od nas. Po prostu ustawił złe parametry.
own_network: Podczas pobierania padło mi wifi i dlatego nie mam obrazów. txn_h3k8w2pd5nz7r0aq
own_network: Nasz firewall zablokował Państwa odpowiedzi, co dział IT ustalił po fakcie. Czy mimo to można zwrócić txn_9fk2mq7xl4bt1cvz?
own_network: nie mialem tego dnia internetu w domu, bo kopali na ulicy, i nic sie nie sciagnelo
price_change: Dwa dni po moim zakupie obniżyliście ceny. Chciałabym odzyskać różnicę za txn_b7v1c9xy4mq2lt6e.
price_change: dzis kosztuje 0,02 a tydzien temu placilem 0,04, to nie fair
price_change: Nikt nas nie uprzedził o podwyżce cen w styczniu. Proszę rozliczyć INV-2026-004217 po starej cenie.
account_ended: Zawiesiliście moje konto, więc chcę odzyskać pieniądze. txn_9fk2mq7xl4bt1cvz
account_ended: W związku z zamknięciem naszego konta w zeszłym tygodniu prosimy o zwrot za INV-2026-005590.⏎Z poważaniem⏎Księgowość, Studio Wisła sp. z o.o.
account_ended: usunalem konto, teraz oddajcie za pazdziernik
never_charged: Nieudane żądania wprawdzie nie zostały naliczone, ale chcę rekompensaty za stracony czas.
never_charged: wiem ze za nieudane obrazki nic nie wzieliscie ale i tak chce cos za to
never_charged: Za błędne wywołania nic mi Państwo nie policzyli, widziałem to. Mimo to drobna rekompensata za nie byłaby na miejscu.
wants_credit failure: Dwa obrazy się nie wygenerowały. Zamiast przelewu chętnie przyjmę środki na przyszłe zapytania. txn_h3k8w2pd5nz7r0aq
wants_credit: Wolę doładowanie salda na koncie Imaginator niż zwrot na kartę. txn_9fk2mq7xl4bt1cvz
wants_credit: mozecie mi dac kredyty zamiast kasy? zuzyje w przyszlym miesiacu
takes_back: Sprawa załatwiona, wycofuję wniosek dotyczący txn_9fk2mq7xl4bt1cvz. Dzięki i miłego weekendu!
takes_back: zapomnijcie o moim poprzednim mailu, zwrot juz niepotrzebny
takes_back: Szanowni Państwo, rezygnujemy z ubiegania się o zwrot INV-2026-004217.
statutory_withdrawal: Niniejszym odstępuję od umowy z dnia 3 listopada w terminie 14 dni. txn_b7v1c9xy4mq2lt6e
statutory_withdrawal: korzystam z prawa do odstapienia od umowy, prosze o potwierdzenie
statutory_withdrawal: Oświadczenie⏎Na podstawie art. 27 ustawy o prawach konsumenta odstępuję od umowy o świadczenie usługi INV-2026-005590.⏎Imię i nazwisko: Irena Zawada⏎Data: 12.11.2026
wants_other: Czy mogę prosić o kopię faktury INV-2026-004217? Potrzebuje jej moja księgowa.⏎Dziękuję!
wants_other: Na INV-2026-003108 brakuje naszego numeru NIP. Proszę o fakturę korygującą z NIP 1234567890.
wants_other: przeprowadzilismy sie, prosze zmienic adres na INV-2026-005590: ul. Portowa 8, 80-001 Gdańsk
wants_other: Obrazy z txn_9fk2mq7xl4bt1cvz są przepiękne, chciałam tylko podziękować.
wants_other: Mam pytanie do txn_h3k8w2pd5nz7r0aq: jakie ziarno zostało użyte i czy da się je wykorzystać ponownie? Zwrotu nie potrzebuję.
explained: Klient odwołał kampanię jeszcze tego samego popołudnia i obrazy nie są nam już potrzebne. Proszę o zwrot za txn_9fk2mq7xl4bt1cvz.
explained: To nie było podwójne obciążenie, wiem o tym. Szef w międzyczasie skreślił drugą serię. txn_h3k8w2pd5nz7r0aq
explained: W regulaminie piszecie, że awarie są zwracane. Nie o to chodzi: nasze targi przełożono na przyszły rok. INV-2026-004217
explained: corka bawila sie na tablecie, wolno jej, ale tylu obrazkow naprawde nie potrzebujemy
explained: Myślałem, że pierwsze sto obrazów jest za darmo.
explained: Jestem studentką i w tym miesiącu nie mam na czynsz, może zrobicie wyjątek dla txn_b7v1c9xy4mq2lt6e?
explained: Nikt się do nas nie włamał. Podwykonawca, któremu daliśmy klucz, mocno przekroczył ustalony budżet.
explained: Ostatecznie zatrudniliśmy fotografa.⏎⏎4 lis 2026 Refund Desk napisał(a):⏎> Czy obciążono Pana dwukrotnie, czy obrazy się nie powiodły?
explained: Ślub, na który robiliśmy zaproszenia, się nie odbędzie. Pozdrowienia, Kasia i Tomek
nothing: Dzień dobry, uprzejmie proszę o zwrot środków za transakcję txn_9fk2mq7xl4bt1cvz. Z góry dziękuję.⏎Z poważaniem⏎Elżbieta Nowicka
nothing: oddajcie kase!!! txn_h3k8w2pd5nz7r0aq
nothing: INV-2026-004217
nothing: Hej, chcę z powrotem moje pieniądze za txn_b7v1c9xy4mq2lt6e. Pozdro, Bartek
nothing: Proszę o zwrot na moją kartę kredytową. txn_9fk2mq7xl4bt1cvz
nothing: Wszystko mi jedno, czy na saldo, czy w pieniądzach.
nothing: Nie chcę żadnych kredytów, chcę moje pieniądze.
nothing: Szanowni Państwo, w załączeniu faktura INV-2026-005590 z prośbą o zwrot do 30 listopada. Wszelkie prawa zastrzeżone.
nothing: Czy coś już wiadomo w sprawie zwrotu?⏎⏎> Jeśli zgłosi Pan chargeback w banku, konto zostanie zawieszone.⏎> Niezadowolenie z obrazów nie podlega zwrotowi.
nothing: zwrocie na karte? txn_h3k8w2pd5nz7r0aq⏎⏎Wysłane z iPhone'a
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Tak, to byłem ja.
yes: tak to ja, prosze dzialac
yes: Dzień dobry,⏎potwierdzam, że to moja prośba.⏎Z poważaniem⏎Marek Dudziak⏎⏎> Ktoś w Pana imieniu poprosił o zwrot. Czy to Pan?
yes: no jasne ze ja, potwierdzam⏎⏎Wysłane z telefonu Samsung
no: Nie, to nie byłam ja!
no: o nic nie prosilem, to ktos inny
no: To zgłoszenie nie pochodzi ode mnie, proszę je zignorować.⏎Pozdrawiam, J. Kubiak⏎⏎> Proszę odpowiedzieć tak albo „to nie ja”.
unclear: O jaką prośbę chodzi?
unclear: Możliwe, a może to mąż. Zapytam wieczorem.
unclear: Proszę zwrócić też INV-2026-003108.⏎⏎> Proszę odpowiedzieć tak.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: Chcę odzyskać swoje pieniądze.
request: czemu sciagneliscie mi kase z karty??
request: Na wyciągu mam dwa razy Imaginator, co to ma być?
request: Dzień dobry, policzyli mi Państwo za dużo. Jak odzyskać różnicę?
request: Poproszę o zwrot, ale nie znam numeru. Dzięki, Jadzia
request: Co to za obciążenie na 12,80 euro z 3 listopada?
other: Szanowni Państwo, chcielibyśmy przedstawić naszą ofertę sprzątania biur. Kiedy możemy zadzwonić?
other: Zgłaszam swoją kandydaturę na staż z uczenia maszynowego. W załączniku przesyłam CV.
other: Jak w API ustawić format 16:9? W dokumentacji nic nie znalazłem.
other: Wszystkiego najlepszego z okazji urodzin, kochany Piotrusiu!
other: Zarabiaj 5000 euro tygodniowo bez wychodzenia z domu! Kliknij i zostań bogaty!
other: Dziękuję za wczorajszą pomoc, wszystko już działa.
`;

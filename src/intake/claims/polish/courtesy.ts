import type { Courtesy } from '../wording.js';
import { bothWays, typed } from './words.js';

/** What Polish mails say besides their matter. */
export const COURTESY: Courtesy = {
  closings: [
    'z poważaniem',
    'z powazaniem',
    'z wyrazami szacunku',
    'z szacunkiem',
    'z pozdrowieniami',
    'pozdrawiam',
    'pozdrawiamy',
    'serdecznie pozdrawiam',
    'serdeczne pozdrowienia',
    'pozdrowienia',
    'łączę pozdrowienia',
    'lacze pozdrowienia',
    'łączę wyrazy szacunku',
    'pozdro',
    'pzdr',
    'ukłony',
    'dziękuję',
    'dziekuje',
    'dziękujemy',
    'dzięki',
    'dzieki',
    'z góry dziękuję',
    'z gory dziekuje',
    'miłego dnia',
  ],
  idle: typed([
    'wysłan~ z .*',
    '(potwierdzam|potwierdzamy|potwierdzone|oczywiście|jasne|dokładnie|zgadza się|wszystko (jest )?w porządku)',
    '(złoży|składa|zgłasza|zgłosi)(łem|łam|liśmy)',
    '(działać|działajcie|kontynuować|kontynuujcie|realizować|procedować|dalej)',
    'z (prywatn~|służbow~|innego|domow~|swojego|mojego) (\\p{L}{1,12} )?(adresu|maila|konta|skrzynki|poczty)',
    'wszelkie prawa zastrzeżone',
    'zastrzega~ sobie .{0,20}praw~',
    '(miłego|dobrego|przyjemnego|udanego) (dnia|wieczoru|weekendu|tygodnia)',
    '(z góry )?(serdecznie |bardzo )?(dzięk~|dziękuj~)( z góry| bardzo| serdecznie)?( za (pomoc|odpowiedź' +
      '|wyrozumiałość|szybką odpowiedź))?',
    'w (ciągu|terminie) \\d+ dni( roboczych)?',
    '(do|z|od) (dnia )?\\d+\\.? (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września' +
      '|października|listopada|grudnia)',
    '(wesołych|spokojnych|radosnych|zdrowych) .{0,16}świąt~|(szczęśliwego|dobrego) nowego roku|wszystkiego dobrego',
    '(daj~|dać|proszę o) znać|co dalej|(jestem|będę|byłbym|byłabym|będziemy) wdzięczn~|pozytywn~ rozpatrz~',
    'w razie (pytań|wątpliwości) .*',
    '(czekam|czekamy|liczę|liczymy) na .{0,30}',
    '(wszystko|zupełnie|całkiem) (mi |nam )?(to )?jedno',
    '(zwrot|zwroc|zwróc|zwraca|odda(j|ć|wa|n)|odzyska|refund|refundac|reklamac)~',
    '(prosz|prosi|prośb|popros|poprosz|uprzejm|chcia(ł|l)|chce|chcę|żąda|domaga|wnosz|wnios|potrzebuj|otrzyma|dosta)~',
    '(pieni|transakc|faktur|płatnoś|obciąż|opłat|kwot|środk|przelew|kart|kont|rachun|zamówie|kredyt|sald' +
      '|gotówk|kas(a|y|ę|ą)|załącz|numer|metod|bank|voucher)~',
    '(zapłac|płac|zapyta|wiadom|spraw|czeka|napisa|pisa|wysła|przesył|wysył|mail|podal|poda|dołącz)~',
    '(wiadomo|sprawdz|dotycz|dotyczą|szczegół|informac|odpowied|podstaw|natychmiast|pilne|pilnie)~',
  ]),
  emptyWords: bothWays(`
    a aby albo ale ani aż bardzo bez bo by byłby byłoby był była było być całą cała całe całej całość całości chcę
    ci cię co coś czy czyli dla do dobry dziś dzisiaj dzień dwa dwie dobrze go hej i ich id ile im inne innego
    ja jak jaki jako je jeden jedna jedno jest jestem jeszcze jego jej jeśli już każdy kiedy kto która które
    który którą którego której ktoś lub ma mam mamy mi mieć mnie mogę mogą mogli może możecie możemy możliwe można
    moja moją moje mojego mojej moim moich mój mu musi my na nad nam nas nasz nasza naszą nasze naszego naszej
    naszych naszym nawet nic nie niech nim od on ona one oni oraz pan pana pani panią panie panu państwa państwo
    państwem po pod poniżej powyżej powyższy powyższą poprzez powrotem przed przez przy raz razem również są się
    siebie sobie swoje swoją swój szanowna szanowni szanowny ta tak taka taki takie tam tą te tego tej temu ten
    teraz też tę to tu tutaj tych tylko tym u usd eur pln euro dolarów dolary złotych zł w was wam wami wasz wasza
    wasze waszej we więc witam witajcie wszystko wszystkie wszelkie z za żadnych żadne zamiast zaraz ze zespół
    zespole zgodnie że żeby cześć halo dobrego wieczoru droga drodzy jeszcze raz formie powodu względu możliwie
    szybko szybki szybka szybkie pełny pełna pełną pełnego częściowy kolei razie dany dane data dnia roku adres
    imię nazwisko klient klienta imaginator visa paypal poniedziałek wtorek środa czwartek piątek sobota niedziela
    piątku tydzień tygodnia temu wczoraj jutro ostatni ostatnią ostatnia ostatniej pierwszy drugi nowego nowości
    proste pozdrawiam pozdro`),
};

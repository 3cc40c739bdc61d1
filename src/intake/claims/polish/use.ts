import type { Wording } from '../wording.js';
import { IMAGE, MY, written } from './words.js';

const RESULT = `(${IMAGE}|efekt~|rezultat~|wynik~|jakoś~|kolor~|styl~|twarz~|logo|całość)`;
const BAD =
  '(brzydk~|ohydn~|okropn~|paskudn~|tandetn~|koszmarn~|kiepsk~|słab~|beznadziejn~|fataln~|marn~|straszn~' +
  '|żałosn~|obrzydl~|nędzn~)';

export const DISSATISFACTION: Wording = written({
  said: [
    '(brzydk~|ohydn~|paskudn~|tandetn~|rozmazan~|rozmyt~|rozpikselow~|pikseloz~|nieostr~|zniekształc~' +
      '|zdeformow~|szpetn~|nieestetycz~)',
    `${BAD} .{0,8}${RESULT}`,
    `${RESULT} .{0,24}(${BAD}|zł(a|e|y)|do niczego|nie do użytku|do bani|do kitu)`,
    '(zła|złej|niska|niskiej|kiepska|słaba) jakoś~',
    'nie podoba~',
    '(niezadowol~|nie (jestem|jesteśmy) .{0,12}(zadowol~|usatysf~)|rozczarow~|zawiedzi(on|en)~|zawiód~ mnie)',
    'nie .{0,6}(tego|tak|to|takich|takiego) .{0,8}(oczekiw~|chcia~|zamawia~|wyobraża~|prosi~|opis~|spodziewa~|zamówi~)',
    'nie .{0,6}(to|tak~),? (co|czego|jak|jakie~) .{0,12}(oczekiw~|chcia~|zamawia~|zamówi~|wyobraż~|prosi~' +
      '|opis~|spodziewa~)',
    'nie (odpowiada~|pasuj~|przypomin~|spełnia~|zgadza~ się z) .{0,20}(opis~|prompt~|oczekiw~|zamówien~' +
      '|wytyczn~|poleceni~|temu)',
    'nic .{0,8}wspólnego z',
    '(miał|miała|miało|miały) być [^\\d]{1,24}a (wysz~|jest|dosta~|wygląda~|otrzyma~|mam)',
    'wygląda~,? .{0,4}jakby',
    '(bazgroł~|bazgran~|bohomaz~|kicz~|bełkot~|poniżej (krytyki|oczekiwań|poziomu|standard~))',
    '(jak|przez) .{0,12}(dziec(ko|ka)|przedszkolak~|\\p{L}{3,8}latk~)',
    '(inaczej|coś innego|inne|inny|inna) niż .{0,12}(chcia~|opis~|prosi~|oczekiw~|zamawia~|zamówi~)',
    '(chcia~|prosi~|zamawia~|zamówi~|oczekiw~|spodziewa~) .{0,30},? a (dosta~|jest|wyszł~|otrzyma~|mam)',
    '(sześć|szesc|6|siedem|cztery|trzy|dodatkow~|za dużo|brakując~) (palc~|rąk|nóg|rę~|uszu|nog~)',
    'rozdzielczoś~ .{0,20}(nisk~|mał~|słab~|za )',
    '(niska|niskiej|zbyt niska|za niska) rozdzielczoś~',
    `(niewłaściw~|zł(y|e|a)|dziwn~|nienatural~|krzyw~) (styl~|kolor~|twarz~|tło|napis~|oczy|ręc~|minę|tekst)`,
    '(nie nadaj~ się|bezużyteczn~|nieprzydatn~|nieużyteczn~|nie do użycia)',
    'wygląda~ .{0,12}(jak|okropn~|tandetn~|źle|dziwn~|sztuczn~|kiepsk~|fataln~|tanio|nienatural~)',
    '(szajs~|badziew~|gówn(o|a|em|iany|iane)|syf|chała|lipa|masakra|porażka|dno|bubel)',
    '(zignorow~|pominą~|nie uwzględni~|olał~) .{0,20}(prompt~|opis~|polece~|wytyczn~)',
    'nie (w )?(moim|naszym) (guście|stylu)',
    'nie (jest|są) .{0,12}(wystarczająco|dość) (dobr~|ostr~|realist~)',
  ],
  not: [
    '(obsług~|support~|kontakt~|firma|strona|usługa|internet~|łącze) .{0,20}(okropn~|fataln~|beznadziejn~' +
      '|słab~|kiepsk~)',
    '(okropn~|fataln~|beznadziejn~|słab~|kiepsk~) (obsług~|support~|internet~|łącze|zasięg~)',
    `${RESULT} .{0,12}(jest|są|był~) .{0,6}(piękn~|dobr~|ok|super|świetn~|w porządku|przepiękn~)`,
    'nie narzekam~ .{0,30}',
  ],
});

const OWN_CODE =
  '(skryp(t|cie|ty|tu|tem)|kod(zie|u|em)?|program(ie|u|em)?|integracj~|aplikacj~|pętl~|bot~|cron~|klien(t|cie) api)';
const BY_US = '(łem|łam|liśmy|łyśmy|ł|ła|li)';

export const OWN_MISTAKE: Wording = written({
  said: [
    '(przez|wskutek|w wyniku|na skutek) .{0,8}(pomyłk~|omyłk~|przypad(ek|ku)|nieuwag~|roztargnien~)',
    '(pomyłkowo|omyłkowo|przypadkowo|przypadkiem|niechcący|nieumyśln~|niecelowo|niechcacy)',
    '(moja|nasza|mojej|naszej|mój|nasz) .{0,8}(win(a|y)|błąd|pomyłka|głupota|bug)',
    'popełni(łem|łam|liśmy|łyśmy|ł|ła) .{0,16}(błąd|błędy|pomyłkę|omyłkę|gafę)',
    'pomyli(łem|łam|liśmy|łyśmy|ło) ',
    'pomyli(łem|łam|liśmy|łyśmy)',
    'pomyliły? (mi|nam) się',
    `(błąd|błęd~|bug~|pomyłk~|literówk~) (był~ )?(w|we|po) .{0,4}${MY} .{0,12}(${OWN_CODE}|stronie)`,
    `${MY} .{0,12}${OWN_CODE} .{0,30}(błąd|błęd~|pętl~|bug~|zapętl~|oszala~|zwariow~|nie zatrzym~|w kółko|powtarza~)`,
    `${OWN_CODE} .{0,30}(w pętli|w kółko|oszala~|zwariow~|zapętl~|wymkn~|całą noc|bez końca)`,
    '(zapętl~|nieskończon~ pętl~|w pętli)',
    `zapomnia${BY_US} .{0,24}(wyłącz~|zatrzym~|zmieni~|usuną~|ustawi~|przesta~|skasow~)`,
    `zapomnia${BY_US} (go|ją|to|o) `,
    `(wybra|uży|ustawi|wpisa|poda|wklei|klikną|kliknę|nacisną|nacisnę|zaznaczy|zostawi)${BY_US} .{0,16}(zł(y|ą` +
      '|e|ego|ej|ych)|nie t(en|ą|ę|o)|niewłaściw~|nieodpowiedni~|błędn~|nieprawidłow~)',
    '(zł(y|ą|e|ych)|niewłaściw~|błędn~) (prompt~|parametr~|ustawieni~|model~|klawisz~|przycisk~|konfiguracj~)',
    `(wpisa|poda|ustawi|zamówi|wysła|kliknę|wklepa|puści)${BY_US} .{0,10}\\d+ .{0,12}(zamiast|a nie|nie) .{0,12}\\d+`,
    '(źle|błędnie|nie tak) (wpisa~|ustawi~|skonfigur~|przeczyta~|zrozumia~|klikn~|poda~|odczyta~|zaznaczy~)',
    `nie (przeczyta|doczyta|sprawdzi)${BY_US} .{0,20}(dokument~|regulamin~|instrukcj~|opis~|cennik~)`,
    '(literówk~|czeski błąd)',
    `nie (wyłączy|zatrzyma)${BY_US} .{0,16}(skryp~|testu|program~|pętl~|go)`,
    '(kliknę|kliknął|kliknąłem|kliknęłam|nacisnę|nacisną)~ .{0,16}(za dużo razy|zbyt często|dwa razy' +
      '|kilka razy|2 razy)',
    '(głupi|głupia|idiotyczny) (błąd|pomyłka)',
    'z (mojej|naszej) winy',
    '(klucz~ )?produkcyjn~ .{0,24}(test~|środowisk~)',
  ],
  not: [
    '(nie|bez|ani) .{0,12}(moja|nasza|mojej|naszej|mój|nasz|moim|naszym) .{0,6}(win~|błąd~|błęd~|pomyłk~)',
    'nie popełni~ .{0,20}(błęd~|pomyłk~)',
    '(wy|państwo|imaginator|wasz~) .{0,24}(pomyłkowo|omyłkowo|przypadkowo|przez pomyłkę)',
    '(pobrali~|obciąży~|naliczy~|policzy~|zabra~|ściągn~) .{0,24}(pomyłkowo|omyłkowo|przypadkowo|przez pomyłkę' +
      '|dwa razy)',
    'nie (ma|było) .{0,16}(błęd~|bug~) w .{0,30}',
  ],
});

const DEVICE =
  '(internet(u|em|owi|owe|cie)?|wi-?fi|router~|ruter~|sieć|sieci|siecią|łącz(e|a|em|u)|vpn~|firewall~|zapor(a' +
  '|y|ę|ą)|proxy' +
  '|połączenie|zasięg~|prąd~|światłow~)';
const LOST =
  '(padł~|siadł~|zepsu~|nawali~|zawiesi~|zerwa~|nie działa~|zablokow~|blok~|rozłącz~|wysiad~|przerwa~|urwa~|zawiód~|zawiodł~' +
  '|wywali~|straci~|zniknę~|zerwał~' +
  '|nie był~|nie ma~|szwank~|słab~|przeryw~|pad(ł|ło|ła))';

export const OWN_NETWORK: Wording = written({
  said: [
    `${MY} .{0,16}(${DEVICE}|serwer~|komputer~|serwerowni~) .{0,30}${LOST}`,
    `${LOST} .{0,4}(mi|nam|u mnie|u nas) .{0,10}(${DEVICE}|komputer~|serwer~)`,
    `(mi|nam|u mnie|u nas|w domu|w biurze|w firmie) .{0,24}${LOST} .{0,8}${DEVICE}`,
    `${DEVICE} .{0,12}(mi|nam|u mnie|u nas|w domu|w biurze|w firmie|w hotelu|hotelow~|domow~|firmow~) .{0,24}${LOST}`,
    `(firmow~|domow~|hotelow~) .{0,4}${DEVICE} .{0,24}${LOST}`,
    `nie (mia~|mieli~|był~|ma|mam) .{0,16}(internetu|sieci|prądu|zasięgu|wifi|wi-fi)`,
    '(brak~|awari~|przerw~|zanik~) .{0,10}(internetu|prądu|sieci|zasięgu|łącza|wifi|routera|w dostawie prądu)',
    `(zerwa~|straci~|utrat~|przerwa~) .{0,16}(połączeni~|internet~|łącznoś~|zasięg~)`,
    `(problem~|kłopot~) (z|ze) .{0,12}${DEVICE}`,
    `problem~ .{0,16}po (mojej|naszej) stronie`,
    `${DEVICE} .{0,20}po (mojej|naszej) stronie`,
    `${DEVICE} .{0,8}(padł~|siadł~|zdech~|nawali~|wysiad~|zablokow~|zerwa~)`,
    `(nasz|mój|firmowy) firewall`,
  ],
  not: [
    `(nie|ani) .{0,10}(wina|problem~|kwestia|przez) .{0,16}${DEVICE}`,
    `${MY} .{0,10}${DEVICE} .{0,10}(działa~|jest|był~) .{0,8}(dobrze|ok|w porządku|sprawn~|stabiln~|bez)`,
    'nie .{0,10}po (mojej|naszej) stronie',
    `${DEVICE} .{0,8}(nie był~|nie jest) .{0,6}(problem|winn)~`,
  ],
  hides: ['outage', 'failure'],
});

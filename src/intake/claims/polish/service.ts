import type { Wording } from '../wording.js';
import { IMAGE, MY, NUMBER, REQUEST, SERVICE, written } from './words.js';

const OWN_DEVICE = '(internet~|prąd~|router~|wi-?fi|łącz~|sieci~|vpn|komputer~)';
const STOPPED =
  '(padł~|padn~|leża~|leży|wysiad~|siadł~|wyłączon~|nieczynn~|(się )?położył~|down|offline|stał~|przerywan~|przerwan~|martw~|zdech~)';
const LONG =
  '(\\d+ (h|godz~)|godzin(y|ę|ami|)|cał(y|e|ą|ej|ego) (dzień|noc|weekend|wieczór|popołudnie|rano|przedpołudnie)' +
  '|(pół|dwa|trzy|cztery|kilka) (dnia|dni|godzin~)|popołudni~|weekend~)';

export const OUTAGE: Wording = written({
  said: [
    'awari(a|i|ę|ą|e|ami|om|ach)',
    '(przestoj~|przestój|downtime(u|y|em|ów)|niedostępnoś~)',
    'przerw~ (w|we|od) (dział~|dostęp~|prac~|świadcz~|funkcj~|usłu~)',
    'przerw~ techniczn~',
    `${SERVICE} .. (niedostępn~|nieosiągaln~)`,
    `(niedostępn~|nieosiągaln~) .{0,20}${SERVICE}`,
    `${SERVICE} .{0,30}nie (działa~|odpowiada~|funkcjonowa~|był~ (dostępn~|osiągaln~)|chodzi~|reagowa~)`,
    `${SERVICE} .{0,24}(przesta(ł|w)~ (działać|odpowiadać)|zawiesza~ się)`,
    `nie (działa~|odpowiada~|chodzi~|funkcjonowa~) .{0,12}${SERVICE}`,
    `${SERVICE} .{0,30}${STOPPED}`,
    `(padł~|leża~|leży|wysiad~|siadł~) .{0,12}${SERVICE}`,
    'nie (mog~|mógł~|dał~ się|udał~ się|można|dało|szło|był~ w stanie) .{0,24}(połącz~|dosta(ć|liśmy|łem|łam)' +
      `|korzysta~|skorzysta~|wejść|wchodz~|zalog~|otworzy~) .{0,20}${SERVICE}`,
    `nie (szło|dał~ się|udał~ się|mog~|można) .{0,16}zalogow~ .{0,16}${LONG}`,
    `${LONG} .{0,16}nie (mog~|mógł~|dał~ się|szło|można) .{0,12}(zalogow~|wejść|połącz~)`,
    `${LONG} .{0,12}bez (usług~|serwisu|platformy|api|dostępu do (usług~|serwisu|platformy|api))`,
    `(brak~ dostępu|nie (mia~|mieli~|był~) dostępu) .{0,12}${SERVICE}`,
    `(imaginator|u was|wam|wszystko) .{0,20}(padł~|leżał~|leży|siadł~|wysiadł~|nie działa~|stał~ w miejscu)`,
    '(wszystko u was|u was wszystko) .{0,10}(stało|stoi|stanęło)',
    'stron~ statusu .{0,30}(awari~|czerwon~|incydent~|nie działa~)',
  ],
  not: [
    '(nie|żadn~|bez) .{0,16}awari(a|i|ę|ą|e)',
    `awari~ .{0,16}(${OWN_DEVICE}|u (nas|mnie)|${MY} .{0,16})`,
    `${MY} .{0,12}(serwer~|system~|stron~|api) .{0,20}(nie działa~|${STOPPED})`,
    '(to|serwer~|system~|usług~|api) (wcale |w ogóle )?nie był~ niedostępn~',
  ],
});

const ARRIVE =
  '(dotar~|trafi~|przysz~|doszł~|doszed~|powsta~|wygenerow~|zrenderow~|otrzyma~|dosta(ł~|li~)|pojawi~|udał~|powiod~|istniej~' +
  '|zwróc~|dostarcz~|przyniosł~|stworzy~|wyszł~|ukończ~|zakończ~|ładow~|ładuj~|załadow~|przychodz~|widz~|zobaczy~)';
const SPOILT =
  '(pust~|uszkodz~|czarn~|biał~|zepsut~|0 bajt~|zero bajt~|nie da(je|ją|ł~)? się|nie otwier~|wygas~|zniknę~|przepad~)';
const ERROR = '(błąd|błęd(u|em|y|ów|ami|ach)|error~|wyjąt(ek|ki|kiem))';

export const FAILURE: Wording = written({
  said: [
    `(${IMAGE}|${REQUEST}|żadn~|nic|ani jed~|wyni~|nigdy|rezultat~) .{0,40}(się )?nie (się |mi |nam |do mnie ` +
      `|zosta~ )?(${ARRIVE}|przesz~)`,
    `nie (się |mi |nam |do mnie |do nas |zosta~ )?(${ARRIVE}|przesz~) .{0,24}(żad~|ani|${IMAGE}|${REQUEST}|nic|wyni~)`,
    `(nie dosta(ł~|li~)|nie otrzyma~) (ich|go|jej|tego|nic~)`,
    `(brakując~|niedostarczon~|niewygenerowan~|nieotrzyman~|zaginion~) .{0,12}(${IMAGE}|plik~)`,
    `${NUMBER} ${IMAGE} .{0,12}(w ogóle|wcale|nigdy|jednak)? ?nie (był~|ma)`,
    '(kręci~|kręcił~) się .{0,16}(kółk~|kręci~|i nic|bez końca)|kół(ko|eczko) .{0,8}(się )?kręci~',
    `nie (wygenerow~|zrenderow~|pobra~) się`,
    `(${IMAGE}|wyni~) .{0,30}nigdy .{0,16}${ARRIVE}`,
    `(ani jed~|żadn~|zero|brak|brakuje|bez|brakowa~) .{0,12}(${IMAGE}|wynik~|rezultat~|odpowied~ (api|serwera))`,
    `${NUMBER} .{0,24}(brakuje|brakowa~|brak)`,
    `${IMAGE} .{0,16}(brakuje|brakowa~|brak|nie ma)`,
    'link(i|ów)? .{0,20}nie działa~',
    '(nieudan~|niepowodzeni~|nie powiod~|zawiod~|zawiesi~ się|zawisł~|zawies~ się|scrash~|crash(uj|ną|nę|ow)~)',
    'nie udał~ się .{0,16}(wygener~|stworz~|pobra~|otworz~|utworz~|zrob~|przetworz~)',
    `(komunikat~|kod~) .{0,12}(${ERROR}|błęd~)`,
    '(zwrac~|zwróc~|rzuca~|wyrzuca~|pokazu~|pokaza~|wyskak~|wyskocz~|dosta~|otrzyma~|kończ~|skończ~|zakończ~' +
      '|odpowiada~' +
      `|odpowiedzia~|wyświetl~|same|tylko|przerwa~|pojawi~|przez|był~|wystąpi~|z|ze) .{0,24}${ERROR}(?! (w|we` +
      `|na) (${MY}|faktur~|rachun~|kwo~|nalicz~|rozlicz~|kodzie|skrypcie))`,
    `${ERROR} (serwer~|wewnętrzn~|api|system~|generow~|po waszej|http|5\\d\\d|4\\d\\d|nr|numer|zamiast|przy)`,
    '(błąd|błęd~|http|kod~|status~|zwraca~|zwróci~) .{0,12}(400|403|404|429|500|502|503|504)',
    '(time-?out(u|y|ów|em|owi|ami)|przekroczen~ (limitu )?czasu|przekroczy~ (limit )?czas~|limit~ czasu)',
    `(pust~|uszkodz~|czarn~|biał~|zepsut~) (${IMAGE}|kwadrat~|odpowied~|prostokąt~|ekran~|stron~|json~|link~)`,
    `(${IMAGE}|link~|stron~ z wynik~|odpowied~) .{0,30}${SPOILT}`,
    '(0|zero|zerow~) (bajt~|kb|b)',
    `(tylko|zaledwie|raptem) ${NUMBER} .{0,12}${IMAGE}`,
    `${IMAGE} .{0,30}(tylko|zaledwie|raptem) ${NUMBER}`,
    `(tylko|zaledwie|raptem) ${NUMBER} z `,
    `(przysz~|dosta~|otrzyma~|dotar~) .{0,8}(tylko|zaledwie|raptem) ${NUMBER}`,
    `(przysz~|dosta~|otrzyma~|dotar~|pobra~) .{0,8}${NUMBER} (${IMAGE} )?z(e)? .{0,8}${NUMBER}`,
    `z(e)? .{0,8}${NUMBER} .{0,16}(przysz~|dosta~|otrzyma~|dotar~|pobra~) .{0,8}${NUMBER}`,
    `(zamówi|zleci|zapłaci)(łem|łam|liśmy) .{0,12}${NUMBER} .{0,24}(przysz~|dosta~|otrzyma~|dotar~) .{0,12}${NUMBER}`,
    `(gdzie|co z) .{0,12}(reszt~|pozostał~|${IMAGE})`,
    `(wciąż|nadal|ciągle|dalej) czeka~ na .{0,12}${IMAGE}`,
    `(generowan~|${REQUEST}|praca|job|proces) .{0,24}(przerw~|zawiesi~|stanę~|utknę~|urwa~|wysypa~|wywali~|odrzuc~)`,
    '(wysypa~|wywali~|wykrzacz~) (się|mi)',
    '(się|mi) (wysypa~|wywali~|wykrzacz~|wysypuj~|zacię~)',
    '(na razie|dotąd|do dziś|wciąż|nadal) nie ma (żadn~|ani jed~|nic)',
    'coś poszło nie tak',
    '(zapłaci~|zamówi~|naliczy~|policzy~) .{0,20}\\d .{0,30}(dosta~|przysz~|otrzyma~|dotar~|mam) .{0,10}\\d',
    '(wygenerow~|przysz~|dosta~|powsta~|otrzyma~|dotar~) .{0,12}\\d+ .{0,12}zamiast \\d+',
    'nic (z tego )?nie (wyszło|ma|było)',
    '(nie da(ło|je)? się|nie mog~|nie można) .{0,12}(otworzy~|pobra~|ściągn~)',
    'pust~ plik~',
  ],
  not: [
    `(nie|żadn~|bez|zero|ani) .{0,12}${ERROR}`,
    `(popełni~|zrobi~) .{0,12}${ERROR}`,
    `${MY} .{0,12}${ERROR}`,
    `${ERROR} .{0,12}(w|we|na|po) .{0,8}(${MY}|faktur~|rachun~|kwo~|nalicz~|rozlicz~|stron~ klient~).{0,20}`,
    '(są|dwa|jest|znalaz~|zauważy~) .{0,10}błęd~(?! (api|serwer))',
    'nie (mi~|nam )?(zawiod~|brakuje)',
    `brak~ .{0,12}(zwrot~|odpowiedzi od|nip|faktur~|numer~)`,
    '(brak~|brakuje) .{0,20}(nip|numeru|adresu|danych)',
    `bez .{0,12}(${IMAGE}|wynik~) .{0,20}(w załącz|dołącz)~`,
    '(internet~|wi-?fi|prąd~|router~|łącz~|sieci) .{0,24}(pobierani~|ściągani~) .*',
    '(płatnoś~|przelew~|logowani~) .{0,16}(nie powiod~|nieudan~|odrzuc~)',
  ],
});

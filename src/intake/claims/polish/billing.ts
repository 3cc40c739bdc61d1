import type { Wording } from '../wording.js';
import { CHARGE, CHARGED, NOT, TWICE, written } from './words.js';

const JOB =
  '(żąda~|zapyta~|wywoła~|zlece~|zamówien~|generac~|generowani~|obraz~|usług~|job~|zakup~|request~|samo|rzecz~' +
  '|zdję~|prac~|kwot~|klik~)';
const TWO = '(dwa|dwie|dwóch|trzy|2|3|drug~)';

export const DUPLICATE: Wording = written({
  said: [
    `${CHARGED} .{0,40}${TWICE}`,
    `${TWICE} .{0,30}${CHARGED}`,
    `(podwójn~|dwukrotn~|zdublowan~|dubl~|powtórn~|ponown~) .{0,12}${CHARGE}`,
    `${CHARGE} .{0,24}(zdublow~|duplikat~|powtórz~|powtarza~|podwójn~|dwukrotn~|się dubluj~)`,
    'duplikat~ .{0,8}(…|opłat~|płatnoś~|transakc~|obciąż~)',
    `(to|jest|są|był~) .{0,12}duplikat~`,
    `(ta sama|tę samą|tą samą|to samo|tego samego|tej samej|te same|jedn~|pojedyncz~) .{0,8}${JOB} .{0,40}${TWICE}`,
    `${TWICE} .{0,40}(ta sama|tę samą|tą samą|to samo|tego samego|tej samej|jedn~) .{0,8}${JOB}`,
    `(ta sama|tę samą|tą samą|tej samej|te same) ${CHARGE} .{0,24}${TWICE}`,
    `${TWICE} .{0,24}(ta sama|tę samą|tą samą|tej samej|te same) ${CHARGE}`,
    `${TWO} (identyczn~ |takie same |jednakow~ |różne )?(${CHARGE}|pozycj~) .{0,24}(za |na )?(to samo|tę samą` +
      '|tą samą|ta sama|tego samego|tej samej|jedn~|identyczn~)',
    `${TWO} (identyczn~|takie same|jednakow~) (${CHARGE}|pozycj~|kwot~)`,
    `jed(en|n(o|a|ą|ego|ej|ym)) \\p{L}{1,16},? .{0,24}${TWO} ${CHARGE}`,
    `(na|w) .{0,12}(faktur~|wyciąg~|rachun~|histori~) .{0,40}(${TWICE}|dwie identyczne)`,
    `${TWICE} .{0,24}(na|w) .{0,12}(faktur~|wyciąg~|rachun~|histori~)`,
    `drug(i|a|ie|ą|iego|iej) (${CHARGE}|raz .{0,20}(pobra~|obciąż~|ściąg~|zapłac~))`,
  ],
  not: [
    `${NOT} .{0,16}(podwójn~|dwukrotn~|zdublow~|duplikat~|podwojn~)( (${CHARGE}|${CHARGED}))?`,
    `(pisa~|pros~|dzwoni~|próbow~|pyta~|klik~|wysła~|puści~|uruchomi~|odpali~) .{0,10}${TWICE}`,
    `${TWICE} .{0,10}(pisa~|pros~|dzwoni~|próbow~|pyta~|klik~|kliknę~|wysła~|nacisn~)`,
    'duplikat .{0,8}(faktury|maila|wiadomości|rachunku)',
    `${TWICE} (więcej|drożej|tyle|taniej|mniej|za drogo)`,
  ],
});

const WRONG =
  '(błędn~|zł(a|ą|e|y|ej|ego|ym)|nieprawidłow~|niewłaściw~|niepoprawn~|zawyżon~|mylnie|pomyłkow~|nie t(a|ą|ę))';
const OUR_SUM = '(oblicz~|wylicz~|kalkul~|rachub~|licze~)';
const TIER = '(pro|premium|hd|wyższ~ \\p{L}{1,12}|droższ~ \\p{L}{1,12})';
const FIGURE = '(kwot~|sum(a|y|ę|ą)|cen(a|y|ę|ą|ie|ami)|stawk~|nalicze~|rozlicze~|wylicze~|obliczen~)';

export const WRONG_AMOUNT: Wording = written({
  said: [
    `(za dużo|zbyt dużo|za wiele|zbyt wiele|zbyt wysok~|za wysok~) .{0,24}(${CHARGED}|${FIGURE})`,
    `(${CHARGED}|skasow~) .{0,24}(za dużo|zbyt dużo|za wiele|więcej niż|drożej)`,
    '(o wiele|dużo|znacznie|sporo) za dużo',
    '(nadpłac~|nadpłat~|zawyż~|przepłac~)',
    `(${FIGURE}|faktur~|rachun~) .{0,40}nie (zgadza~|zgodn~|pokrywa~|może być|odpowiada~|jest (prawidłow` +
      '|poprawn|właściw)~)',
    `nie zgadza~ (mi |nam )?się .{0,12}(${FIGURE}|faktur~|rachun~)`,
    `${FIGURE} .{0,30}(jest|są|był~|wygląda~|wydaje się) .{0,10}(${WRONG}|(za|zbyt) wysok~)`,
    `${WRONG} .{0,8}(${FIGURE}|taryf~|cennik~)`,
    '(powin~|miał~) .{0,24}(być|kosztow~|wynosi~|wynieś~|zapłaci~|policz~) .{0,12}\\d',
    '\\d .{0,12}powin~ .{0,12}(być|kosztow~|wynosi~|wynieś~)',
    `(według|wg|zgodnie z|wedle) .{0,10}(cennik~|(naszych|moich|mojej|naszej|moim|naszym) ${OUR_SUM})`,
    '(w cennik~|cennik~ (mówi|podaje|jest)|na stronie) .{0,16}\\d',
    'niezgodn~ z (cennik~|ofert~|umow~)',
    '\\d .{0,24}(a nie|zamiast|nie) \\d+',
    '\\d+,? a nie \\d+',
    'w (umowie|ofercie|regulaminie) .{0,16}\\d+',
    'powin(ien|na|no|ny) (na |za )?\\d+',
    '(nalicz~|policz~|obciąż~) .{0,16}więcej .{0,14}niż',
    `zamiast .{0,6}\\d+ .{0,16}${CHARGED} .{0,8}\\d+`,
    '\\d+ .{0,24}(a|ale|choć|chociaż|tymczasem) .{0,12}(zrobi|zamówi|zleci|wygenerowa|zamawia|robi)(łem|łam|liśmy)' +
      ' .{0,12}\\d+',
    '(zero|cyfr~|przecin~) .{0,10}(za dużo|za wiele|przesun~|w złym miejscu)',
    '(\\d+|dziesięć|dwa|trzy|kilka) ?(razy|x|-?krotnie) (za dużo|drożej|więcej)',
    `${FIGURE} .{0,24}(inn~|wyższ~|większ~) (niż|od)`,
    `(wyższ~|większ~) .{0,4}${FIGURE} (niż|od)`,
    `(licz(ą|ycie|y)|nalicz~|policzy~|policzon~|rozlicz~|zafaktur~) .{0,24}${TIER}`,
    '(czemu|dlaczego|skąd) .{0,12}(\\d|tak dużo|tak drogo|tyle)',
    '(więcej|drożej) niż .{0,16}(cennik~|powin~|cen~|miał~|stron~)',
    'pomyli(liście|łyście|li państwo|li się państwo)( się)?',
    '(błąd|błęd~|pomyłk~) .{0,8}(w|we|na) .{0,12}(faktur~|rachun~|nalicz~|rozlicz~|kwo~|cen~|oblicz~)',
    '(błąd~|błęd~) (cenow~|rozliczeni~|w cenie)',
    '(źle|błędn~|nieprawidłow~|mylnie) .{0,8}(policz~|nalicz~|oblicz~|wylicz~|rozlicz~|zsumow~)',
    `(nalicz~|policz~|zastosow~|użyt~) .{0,24}(${WRONG} |inn~ |wyższ~ )(cen~|stawk~|taryf~|pakiet~)`,
    '(nalicz~|policz~|obciąż~|zapłac~) .{0,24}(za )?(pro|premium|hd|\\d+ .{0,12}),? .{0,16}(choć|chociaż' +
      '|mimo że|a zamówi~|a był~|a korzyst~|a uży~|a zamawia~|tylko)',
  ],
  not: [
    `(${FIGURE}) .{0,10}(jest|są) .{0,6}(prawidłow~|poprawn~|w porządku|ok|dobr~)`,
    '(wpisa~|poda~|zamówi~|ustawi~|wysła~|kliknę~|wybra~) .{0,10}\\d+ .{0,12}(zamiast|a nie|nie) \\d+',
    `${FIGURE} się zgadza`,
    '(wygenerow~|przysz~|dosta~|powsta~|otrzyma~|dotar~) .{0,12}\\d+ .{0,12}zamiast \\d+',
    '(wyższ~|większ~) .{0,12}niż .{0,6}(konkur~|gdzie indziej|inn~)',
    '(zwrot|zwróc|odda|odzyska|zwroc)~ .{0,12}nadpłat~',
    '(inn~|wyższ~|większ~|drożej) (niż|od) .{0,8}(konkur~|gdzie indziej|inn~|wszędzie|wcześniej|zwykle|przedtem|miesiąc~)',
  ],
});

export const PRICE_CHANGE: Wording = written({
  said: [
    '(obniży~|obniża~|obniżo~|podnieś~|podnios~|podwyżs~|podwyższ~|zmieni~|zwiększ~|ści(ę|ą)li~) .{0,16}(cen(y' +
      '|ę|a)?|cennik~|stawk~)',
    '(podwyż~|obniż~|zmian~|spad~|wzrost~|redukcj~) .{0,8}(cen(y)?|cennik~|stawe~)',
    '(cen(a|y)|stawk~) .{0,20}(spad~|wzros~|zmieni~|poszł~|obniż~|podnies~|wzrosł~|zmala~|skoczył~)',
    '(teraz|dziś|dzisiaj|obecnie|już|jest|są) .{0,16}(tani(ej|e|a|o|sze)|tańsz~)',
    '(teraz|dziś|dzisiaj|obecnie) .{0,12}(kosztuj~|płaci~|cena~ to) .{0,10}\\d',
    '(now|star|obecn|aktualn|niższ)(a|e|y|ej|ych|ą|ego|ymi) (cen(a|y|ę|ie|ach|ą)?|cennik~|stawk~)',
    'po (obniżce|podwyżce)',
    '(podwyżc~|podwyżk~|obniżc~|obniżk~|przecen~|podroża~|zdroża~|potania~|stania~)',
    '(za|zbyt|strasznie|bardzo) drog(o|i|ie|a)',
  ],
  not: ['nie .{0,16}(podwyż~|obniż~|zmian~) cen~', '(konkurenc~|gdzie indziej|inni) .{0,20}tani~'],
  hides: ['wrong_amount'],
});

const FAILED_ONES =
  '((które|co) (się )?(padł~|wysypa~|wywali~|nie (wysz~|powiod~|przesz~))|nieudan~|błędn~|niepowodz~|nieukończon~|które się nie uda~|błęd~)';

export const NEVER_CHARGED: Wording = written({
  said: [
    `${FAILED_ONES} .{0,40}nie (zosta~ |był~ |są |jest )?(mi |nam )?(nalicz~|policz~|obciąż~|zafakturow~` +
      '|pobra~|płatn~|wlicz~|wzięl~|wziel~|kosztow~|zapłac~|płac~|zeszł~|ściągn~)',
    'nie (zosta~ |był~ |są )?(mi |nam )?(nalicz~|policz~|obciąż~|zafakturow~|pobra~|wzięl~' +
      `|wziel~) .{0,24}(za )?(${FAILED_ONES}|te|nich|nie)`,
    `${FAILED_ONES} .{0,40}(nic|niczego) .{0,16}nie (pań~ )?(nalicz~|policz~|pobra~|wzię~|wzie~|płac~|zapłac~` +
      '|kosztow~|zabra~)',
    `${FAILED_ONES} .{0,40}nic mi .{0,10}nie (nalicz~|policz~|pobra~|wzię~)`,
    `${FAILED_ONES} .{0,20}(są|był~) (darmow~|bezpłatn~|za darmo)`,
    `${FAILED_ONES} .{0,20}nie (ma|figuruj~|widnie~) .{0,10}(na )?faktur~`,
  ],
  not: ['nie powin~ .{0,20}(nalicz~|policz~|obciąż~|płac~|pobiera~)'],
  hides: ['failure'],
});

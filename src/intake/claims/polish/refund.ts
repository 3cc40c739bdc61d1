import type { Wording } from '../wording.js';
import { CHARGE, MY, written } from './words.js';

const CAME =
  '(dotar~|przysz(ł|e)~|wpłyn~|doszł~|doszed~|otrzyma(łem|łam|liśmy)|dosta(łem|łam|liśmy)|są na koncie' +
  '|jest na koncie|zaksięgow~)';

/** Asks for money back; thanks for money that came, the policy, and what advertisements promise ask for nothing. */
export const REFUND: Wording = written({
  said: [
    '(zwrot(u|y|em|ów|cie)?|zwroc(ie|ić|i)|zwróc~|zwraca~|zwróćcie)',
    '(odda(j|jcie|jecie|ć|cie|dzą|nie|nia|ją)|oddawa(j|jcie|ć))',
    '(odzyska~|refund(u|y|ac~|ow~)|rekompensat~|odszkodowan~)',
    `(moje|swoje|nasze|moich|swoich|naszych) (pieni~|środk~|kas~)`,
    '(moja|moją|mojej|swoją|swojej) (kas~|forsę|forsy)',
    '(pieni~|kas(a|y|ę)|kwot~|środk~) .{0,16}(z powrotem|spowrotem)',
    '(z powrotem|spowrotem) .{0,16}(pieni~|kas(a|y|ę)|kwot~|środk~)',
    `(cofn~|cofni~|anulow~|anuluj~|stornow~|wycofa~) .{0,16}${CHARGE}`,
    '(uzna~|uznanie) .{0,8}(moj~|kart~|rachun~)',
  ],
  not: [
    `(?<!z g(ó|o)ry )(dzięk~|dziękuj~|podzięk~)(?! z g(ó|o)ry) .{0,30}(zwrot~|zwrócen~|pieni~|odzyska~)`,
    `zwrot(u|y)? .{0,12}(${CAME}|niepotrzebn~|nie (jest )?potrzebn~|nie potrzebuj~|nie chc~|nie oczekuj~|nie trzeba)`,
    `${CAME} .{0,12}zwrot~`,
    'nie .{0,12}(potrzeb~|chc~|prosz~|oczekuj~|ubiega~|żąda~|chodzi~ o) .{0,16}(zwrot~|pieni~)',
    '(polityk~|regulamin~|zasad~|warunk~|procedur~) .{0,16}zwrot~',
    '(gwarancj~|prawo do|możliwoś~) .{0,10}zwrot~',
    'zwrot~ .{0,8}(koszt~|podatk~|vat~|towar~|książ~|gwarant~|nieruchom~)',
    '(zwrac~|zwróc~|zwroc~) .{0,6}(się|uwag~)',
    '(serwer~|api|system~|endpoint~|wywoła~|żąda~) .{0,16}(zwrac~|zwróci~)',
    '(zwrac~|zwróci~) .{0,10}(błąd|błęd~|null|pust~|kod|404|500|502|503)',
  ],
});

const OWED =
  '(faktur(a|y|ę|ą|ze)|rachun(ek|ku|kiem)|opłat(a|y|ę|ą|ach)|płatnoś(ć|ci|cią)|transakcj(a|i|ę|ą|e)' +
  '|obciążeni(e|a|u|em)|należnoś(ć|ci))';

/** Speaks of charges as a customer does; not of what somebody offers him. */
export const BILLING: Wording = written({
  said: [
    '(obciąży~|obciążono|obciążyli~|obciążacie|obciążyliście) .{0,16}(mnie|nas|mi|nam|moj~|nasz~|kart~|kont~)',
    '(kart(a|ę|y)|kont(o|a)) .{0,16}(zosta~ )?(obciąż~)',
    '(pobra(li|ł|no|liście|łyście)|ściągnę(li|liście|ło)|ściąga(cie|ją)|wzię(li|liście|ło)|zabra(li|liście|no)' +
      '|nalicz(yli|yliście|ono)|policz(yli|yliście|ono)|skasowa(li|liście|no)|potrąci(li|liście)|potrącono)~' +
      ' .{0,30}(mi|nam|mnie|z (mojego|mojej|naszego|karty|konta)|kas~|pieni~|za dużo|kwot~|opłat~|\\d)',
    '(mi|nam|z (mojego|mojej|naszego) .{0,10}) .{0,12}(pobra(li|ł|no|liście)|ściągnę(li|liście|ło)|nalicz~' +
      '|policz(yli|yliście|ono)|zabra(li|liście|no))',
    `${MY} (\\p{L}{1,20} )?${OWED}`,
    `(wasz~|państwa|imaginator) (ostatni~ )?${OWED}`,
    `(ta|tę|tej|to|tego|tym|te|ostatni~|co za|skąd|dziwn~|nieznan~|błędn~|zł~) (jest )?(\\p{L}{1,20} )?${OWED}`,
    `(co to|czego dotyczy|za co|dlaczego|czemu|skąd) .{0,30}(${OWED}|obciąż~|pobra~|ściąg~|płac~|zapłac~)`,
    `${OWED} .{0,8}(na|z) .{0,12}(\\d|wyciąg~|kart(y|ę|ie|cie)|kont(a|o|u))`,
    '(na|w) .{0,8}(wyciąg~|histori~ (konta|rachunku|transakc~)|faktur(ze|ach)|rachunku)',
    `(pytani~|problem~|wyjaśni~|reklamacj~|wątpliwoś~|błąd|błęd~|sprawdz~) .{0,24}${OWED}`,
    `(reklamow~|reklamuj~|zareklam~|kwestion~|nie rozumiem|nie zgadzam się z) .{0,12}${OWED}`,
    `${OWED} .{0,20}(niezrozumi~|niejasn~|dziwn~|podejrz~|za wysok~)`,
    '(z (konta|karty)) .{0,12}(zeszł~|zniknęł~|ubył~|poszł~)|(zeszł~|zniknęł~|ubył~|poszł~) .{0,12}z (konta|karty)',
    'zapłaci(łem|łam|liśmy) .{0,16}(wam|u was|za|dwa|\\d|państwu|imaginator~)',
  ],
  not: [
    '(bez|żadn~|brak|zero) .{0,8}(opłat~|rachun~|prowizj~)',
    '(kredyt~|pożyczk~|rat(a|y)|leasing~|ubezpiecz~|oprocent~) .{0,24}',
    '(niższ~|obniż~|oszczęd~) .{0,16}rachun~',
    'rachun(ek|ki|ków|ku) za (prąd|gaz|wodę|telefon|energię)',
    '(oszczędz~|płać mniej|zarabia~) .{0,40}',
  ],
});

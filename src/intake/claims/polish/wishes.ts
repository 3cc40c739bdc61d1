import type { Wording } from '../wording.js';
import { MONEY, written } from './words.js';

const CREDIT =
  '(kredyt(y|ów|ami|ach|u)?|kredycik~|doładowan~|sald(o|a|em)|punkt(y|ów|ami)|voucher~|bon(y|ów|em)?|środk(i|ów|ami))';
const FUTURE =
  '(na|do) .{0,10}(przyszł~|kolejn~|następn~|dalsz~|późniejsz~) .{0,4}(zapyt~|użyc~|użyt~|obraz~|generac~' +
  '|zakup~|wykorzyst~|zamówie~|zdję~|zlece~|miesią~|żąda~|projekt~|grafik~)';

/** Towards future use instead of money; a refund to the card asks for money. */
export const WANTS_CREDIT: Wording = written({
  said: [
    `(zamiast|w miejsce) .{0,16}${MONEY} .{0,40}(${CREDIT}|${FUTURE})`,
    `(kredyt~|doładow~|sald~|punkt~|voucher~|bon~|środk~ na (koncie|saldzie)) .{0,40}(zamiast|niż|w miejsce)`,
    `wystarcz(y|ą|yłyby|yłby) .{0,10}(kredyt(y|u)?|doładow~|punkt~|voucher~|bon~)`,
    `wol(ę|ę|imy|a~|e) .{0,24}(kredyt~|doładow~|sald~|punkt~|środk~ na)`,
    `(kredyt~|środk~|doładow~|kwot~|pieni~|to|zalicz~) .{0,16}${FUTURE}`,
    '(doda~|dopisz~|dopisa~|doład~|zalicz~|przenieś~|zostaw~|zaksięguj~|wrzuc~|dorzuc~|przelej~) .{0,24}(na' +
      '|do) .{0,16}(sald~|kredyt~|konto (w )?imaginator~|moje konto u was|portfel~ imaginator~)',
    '(w formie|w postaci|jako) (kredyt~|doładow~|salda|punktów|środków na|bonu|vouchera)',
    '(dajcie|dać|dacie|przyjm~|poprosz~|popros~|prosz~ o|przyzna~|dostać) .{0,12}(kredyt(y|ów)|doładowan~|punkty)',
    '(zamieni~|zamieńcie|zamień|przelicz~|przekształc~) .{0,24}(na|w) (kredyt~|doładow~|punkt~|saldo)',
    `(kredyt~|doładow~|sald~) .{0,30}(wystarcz~|też (jest )?ok|mi odpowiada|będzie ok|będzie dobr~)`,
  ],
  not: [
    'kart~ kredytow~',
    `(zamiast|niż) (na |w |do )?(kredyt(y|ów|ami|u)?|doładow~|sald(o|a)|voucher~|punkt(y|ów)|bon(y|ów|u))`,
    `(nie|żadn~|bez|ani) [^,]{0,20}(kredyt(y|ów|ami|u)?|doładow~|sald(o|a)|voucher~|punkt(y|ów)|bon(y|ów|u))`,
    `nie .{0,12}(w formie|w postaci|jako) ${CREDIT}`,
    `(wszystko( mi| nam)? jedno|obojętn~|bez różnicy|albo|bądź).*`,
    `(czy|lub) .{0,16}${CREDIT} .{0,40}(jedno|obojętn~|różnic~).*`,
    `z (mojego|naszego) salda`,
  ],
  hides: ['takes_back'],
});

const REQUEST =
  '(wnios(ek|ku|ki|kiem)|prośb(a|y|ę|ą)|zgłoszeni(e|a|em)|reklamacj(a|i|ę|ą|e)|żądani(e|a)|roszczeni(e|a)' +
  '|spraw(a|y|ę|ą))';

export const TAKES_BACK: Wording = written({
  said: [
    '(wycofuj(ę|emy)|wycof(ać|am|amy|ałem|ałam|uję|ajcie|anie)|cofam|cofamy|cofnąć|cofnijcie|anuluj(ę|emy|cie)?' +
      `|anulow(ać|anie)|odwołuj(ę|emy)|odwołać|wycofani(e|a|u)|wstrzyma(ć|jcie)) .{0,20}${REQUEST}`,
    '(wycofuj(ę|emy)|wycof(ać|am|amy|ałem|ałam)) .{0,6}się',
    'uzna(ć|jcie|nie) .{0,40}za (zamkni~|niebył~|nieaktualn~|zakończon~|bezprzedmiot~)',
    'jednak nie (chc~|potrzebuj~|prosz~|trzeba) .{0,8}(zwrot~|pieni~|refund~)',
    '(rezygnuj~|zrezygnow~|rezygnac~|odstępuj~) .{0,6}(z|ze|od) .{0,24}(zwrot~|wnios~|prośb~|reklamacj~' +
      '|roszcz~|ubiega~|żąda~|refund~)',
    '(zapomnijcie|zapomnij|zapomnieć) (już )?o .{0,24}(tym|mail~|spraw~|wiadom~|zwroc~|prośb~|wnios~|zgłosz~)',
    '(nieważne|nie ważne|nie było sprawy|proszę zapomnieć)',
    'zwrot~ .{0,12}(już )?(niepotrzebn~|nie (jest |będzie )?(już )?potrzebn~|zbędn~|nieaktualn~|nie jest konieczn~)',
    '(już|więcej) nie .{0,12}(chc~|potrzebuj~|prosz~|żąda~|trzeba) .{0,16}(zwrot~|pieni~|refund~)',
    'nie .{0,12}(chc~|potrzebuj~|prosz~|żąda~|trzeba) już .{0,16}(zwrot~|pieni~|refund~|zwrac~)',
    '(zignorow~|zignoruj~|pominąć|pomińcie|skasow~|usun~|nie brać pod uwagę) .{0,20}(mail~|wiadomoś~|wnios~' +
      '|prośb~|zgłosz~|reklamacj~|e-mail~)',
    `${REQUEST} .{0,10}(jest )?(już )?(załatwion~|nieaktualn~|rozwiązan~|bezprzedmiot~|wyjaśnion~|wyjaśniła się)`,
    '(proszę|można|możecie|mogą państwo) .{0,10}zamkn(ąć|ijcie|ie) .{0,8}(sprawę|zgłoszenie|wniosek|ticket)',
    '(proszę|możecie|można) .{0,6}(nic )?nie zwraca~',
    `nie (rozpatr~|procedow~|realizow~) .{0,16}${REQUEST}`,
    'zatrzymajcie (sobie )?(te )?pieniądze',
  ],
  not: [
    'nie (zamierzam |chcę |będę |zamierzamy )?(wycof~|cof~|anuluj~|rezygnuj~|zrezygn~|odwołuj~' +
      `|odwoła~)( .{0,24}(${REQUEST}|się))?`,
    `(jeśli|jeżeli|gdy|jak|kiedy|o ile) .{0,60}(wycof~|anuluj~|cofn~|zrezygnuj~|zamkn~).*`,
    `(wycof~|anuluj~|cofn~|zrezygnuj~) .{0,40}(jeśli|jeżeli|gdy|jak tylko|kiedy|o ile).*`,
    'cofn~ .{0,16}(płatnoś~|transakc~|obciąż~)',
    '(wycof~|odwoł~) się (z|ze|od) (projekt~|kampani~|zamówien~)',
  ],
  hides: ['own_mistake', 'failure', 'dissatisfaction', 'never_charged'],
});

export const STATUTORY_WITHDRAWAL: Wording = written({
  said: [
    '(odstęp~|odstąp~|odstąpi~) .{0,8}od .{0,16}(umow~|zakup~|kontrakt~)',
    'praw(o|a|em|u) .{0,8}(do )?(odstąp~|zwrotu w ciągu)',
    'oświadczeni~ o odstąpieniu',
    '(14|czternast~)(-?| )dni~ .{0,24}(odstąp~|odstęp~|rezygn~|prawo)',
    '(odstąp~|odstęp~|rezygn~) .{0,30}(14|czternast~) dni',
    '(ustaw~ o prawach konsument~|dyrektyw~ .{0,12}konsument~|umow~ .{0,16}na odległość' +
      '|bez podania? (przyczyny|powodu))',
    'wypowiad~ .{0,8}umow~ .{0,30}(14|czternast~) dni',
  ],
  hides: ['takes_back', 'account_ended', 'legal_threat', 'chargeback'],
});

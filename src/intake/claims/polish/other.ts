import type { Wording } from '../wording.js';
import { IMAGE, written } from './words.js';

const PAPER =
  '(faktur(a|y|ę|ą)|rachun(ek|ku)|paragon~|potwierdzeni(e|a) (płatności|zapłaty|wpłaty|zakupu)|not(a|y|ę) korygując~)';
const FORM =
  '(adres(u|em|y)?|nazw(a|y|ę|ą)( firmy)?|dan(e|ych)( firm~| do faktur~)?|nip(u|em)?|e-?mail|kart(a|y|ę)' +
  '|numer vat|siedzib~)';
const PRAISED =
  '(obraz~|zdję~|grafik~|efekt~|robot(a|y|ę)|usług(a|i|ę|ą)|jakoś~|serwis|narzędzi~|prac(a|y|ę)|api|wynik~)';
const LOVELY =
  '(przepiękn~|piękn~|wspaniał~|cudown~|genialn~|fantastyczn~|świetn~|rewelacyjn~|super|znakomit~|doskonał~)';

/** A paper, an answer, a change of data, help with the service, or nothing but thanks for it. */
export const WANTS_OTHER: Wording = written({
  said: [
    `(kopi~|duplikat~|skan~|pdf~|wersj~ elektroniczn~) .{0,12}(faktur~|rachun~|paragon~|…)`,
    '(prosz~ o|popros~ o|poprosz~ o|prosi~ o|potrzebuj~|wyślijcie|wysła(ć|nie)|prześlij~|przesła(ć|nie)' +
      '|wystaw(cie|ić|ienie)|dosłać|podeśl~|udostępni~' +
      `|wystawi~|chcia~) (też |także |jeszcze |tylko |mi |nam |jedną |jedna |państwa |mój |moją )?${PAPER}`,
    `(zgubi~|nie mogę znaleźć|nie mo(gę|żemy) odnaleźć|nie znalaz~|nie dotarła) .{0,12}(${PAPER}|faktury|paragonu|rachunku)`,
    '(zł(y|a|e)|błędn~|nieprawidłow~|star(y|a|e|ą)|nieaktualn~) (jest )?(nip|adres~|nazw(a|y|ę)|dane|siedzib~)',
    '(jakieś|są|macie|jest) .{0,8}(rabat~|zniżk~)',
    '(wszyscy|klien(t|ci)|jestem|jesteśmy|szef~) .{0,8}zachwycen~',
    '(faktur~ (koryguj~|vat)|korekt~ (faktur~|do faktur~|dan~)|skorygow~ .{0,12}faktur~|popraw~ .{0,16}faktur~)',
    `(potrzebuj~|prosz~ o|dodać|dopisać|brak~|brakuje|podać|jaki) .{0,20}(numer~ )?(nip|vat|regon)(u|em)?`,
    '(zmieni(ć|enie|cie|ają)|zmian(a|y|ę)|zmiana|zmień~|zaktualizow~|popraw(ić|cie|ienie)|uaktualni~|aktualiz~' +
      `|podmieni~) .{0,24}${FORM}`,
    '(now(y|ego|ym) adres~|adres~ .{0,12}się zmieni~|zmieni~ (się )?adres~|przeprowadzi~ się' +
      '|przeprowadzi(liśmy|łem|łam))',
    '(ile|jak(a|ą|ie)) .{0,16}(kosztuj~|kosztow~|wynosi (cena|opłata)|jest cena|są ceny|macie ceny)',
    '(pytani~|zapyta~|pyta~) .{0,12}o (cen(ę|y)|cennik~|ofert~|rabat~|zniżk~)',
    '(cennik~|ofert~|wycen~|rabat~|zniżk~) (dla (firm|studentów|szkół|uczelni)|poproszę|hurtow~)',
    '(prosz~|popros~|poprosz~) o (cennik|ofertę|wycenę|rabat|zniżkę|fakturę|paragon|rachunek)',
    '(jak|czy) .{0,12}(mogę|można|da się|ustawi~|użyć|zintegrow~|wygenerow~|skonfigur~|zainstal~|zresetow~' +
      '|zmienić|uzyskać|zwiększyć|dodać)' +
      ' .{0,40}(api|parametr~|ziarn~|seed~|format~|rozmiar~|limit~|model~|webhook~|klucz~|sdk|prompt~|hasł~' +
      '|proporcj~|rozdzielcz~|wykorzyst~|użyć)',
    '(pytani~|pomoc~|pomóc|problem~) .{0,16}(w sprawie |dotycz~ |do |o |z |przy )(…:? ?)?.{0,12}(api|ziarn~' +
      '|seed~|parametr~|dokumentacj~|vat|licencj~|limit~|prompt~|integracj~|webhook~)',
    '(jakie|które|jaki) .{0,8}(ziarno|seed|parametr~|ustawieni~|prompt|model) .{0,24}(użyt~|został~|był~|służy)',
    '(licencj~|prawa autorskie|praw autorskich|użytku komercyjnego|użytek komercyjny|komercyjn~ wykorzyst~)',
    '(chcia~|pragn~|chcę|chcemy|pisz~) .{0,16}(tylko |po prostu |serdecznie |jedynie )?(, żeby )?podzięk~',
    '(dzięk~|dziękuj~|podzięk~) .{0,12}za .{0,12}(zwrot~|pieni~|przelew~|szybk~|wyjaśni~|załatwien~|obsług~' +
      `|${LOVELY}|faktur~|pomoc~ z|sprawn~|kopi~)`,
    '(zwrot|pieni(ą|ę)dz~|środki|przelew|kwota|faktura|kopia) .{0,12}(dotar~|przysz(ł|e)~|wpłyn~|doszł~' +
      '|doszed~|są na koncie|jest na koncie|zaksięgow~)',
    '(otrzyma(łem|łam|liśmy)|dosta(łem|łam|liśmy)) (już )?(zwrot|pieniądze|środki|przelew|fakturę)',
    `${IMAGE} .{0,24}(są|wyszły|jest) .{0,8}${LOVELY}`,
    `${LOVELY} ${PRAISED}`,
    '(tak trzymać|tak trzymajcie|oby tak dalej|jestem zachwycon~|jesteśmy zachwycen~|dobra robota)',
    '(wypis~|wypisać|usuń~|usunąć) .{0,16}(newsletter~|list~ mailing~)',
    `(dzięk~|dziękuj~|podzięk~) .{0,12}za (państwa |waszą |twoją |pana |pani )?(pomoc~|wsparci~) (z|przy` +
      `|w sprawie|w) (\\p{L}* ?)…`,
    `(dzięk~|dziękuj~) .{0,12}za (\\p{L}{1,14} )?${IMAGE}`,
    'wszystko (\\p{L}{1,14} )?(dobrze|świetnie|super|idealnie|sprawnie|bez zarzutu|ok) (za)?(działa~|posz(ło' +
      '|ła)|się udało|wyszło)',
    'wszystko (za)?(działa~|poszło|się udało|wyszło) (\\p{L}{1,14} )?(dobrze|świetnie|super|idealnie|sprawnie' +
      '|bez zarzutu)',
    '(świetn~|wspaniał~|super|doskonał~|rewelacyjn~) (obsług~|serwis~|pomoc~)',
  ],
  not: [
    'z góry .{0,16}(dzięk~|dziękuj~|podzięk~)( .{0,60})?|(dzięk~|dziękuj~) z góry( .{0,60})?',
    '(jeśli|jeżeli|gdyby|czy|dotąd|dotychczas|zawsze|wcześniej|nie|aż) .{0,8}wszystko .{0,32}',
    'wszystko .{0,32}(ale|lecz|oprócz|poza|do czasu|dopóki|aż|jednak).*',
    `(nie|bez|żadn~) .{0,12}(potrzeb~ |chc~ )?${PAPER}`,
    `(w załącz~|załącza~|przesyłam~|wysyłam~|dołącza~) .{0,20}${PAPER}`,
    'nie .{0,12}(dotar~|przysz~|wpłyn~|doszł~|otrzyma~|dosta~)',
    `${LOVELY},? (ale|lecz|jednak|tylko że).*`,
  ],
});

import type { Wording } from '../wording.js';
import { CHARGE, MEANS, MY, written } from './words.js';

const USE =
  '(korzyst~|używ~|uży(ł~|li~|wa~|to)|włam~|ukrad~|skrad~|zapłaci~|płaci~|przej(ął|ę~)|wykorzyst~|dosta~ się|zalogow~' +
  '|wygenerow~|nagenerow~|generow~|kupi~|kupuj~|zrobi~|posłuż~|posług~|zdoby~|logowa~|loguj~)';
const THEY =
  '(ktoś|jakiś (obcy|nieznajomy|złodziej|haker)|obc(y|a|ych|ymi|e)( (ludzi~|osob~|osób))?|złodziej~|haker~' +
  '|oszust~|przestęp~' +
  '|nieznan(a|y|e|i|ych) (osob~|osób|spraw~)|osob~ trzeci~|osób trzeci~|nieuprawnion~ osob~)';
const ORDERED =
  '(dokonyw~|dokona~|zleca~|zleci~|autoryzow~|zatwierdza~|zatwierdzi~|zamawia~|zamówi~|wykonyw~|wykona~' +
  '|robi(łem|łam|liśmy)' +
  '|zrobi(łem|łam|liśmy)|wyraża~ zgody na|wyrazi~ zgody na|zgadza~ się na|upoważnia~|kupow~|kupi(łem|łam|liśmy))';

/** Somebody without leave; people to whom the customer gave the key are not meant, unless they took or kept it. */
export const UNAUTHORIZED: Wording = written({
  said: [
    `(${CHARGE}|zakup~) (tej|tego|tych) nie ${ORDERED}`,
    `nie ${ORDERED} .{0,16}(t(ej|ego|ych|ę|ą|o)|żad~|tak~) .{0,16}(${CHARGE}|zamówie~)`,
    `(${CHARGE}|zamówie~) .{0,12}(nie ${ORDERED}|to nie ja)`,
    `(nigdy|niczego|nic) .{0,16}nie (zamawia~|kupow~|kupi~|zamówi~|korzyst~|autoryzow~)`,
    `nigdy .{0,12}nie (słysz~|zakłada~|założy~|mia~|był~) .{0,24}(was|imaginator~|firm~|konta|klient~)`,
    'nie (mam|mamy|miał~|mieli~) .{0,8}(u was|w imaginator|w waszej firmie) (żadnego )?konta',
    'nie (mam|mamy) (żadnego |nawet )?konta (u was|w imaginator~|na waszej)',
    '(nie jestem|nie jesteśmy|nie był~|nawet nie jestem) .{0,12}(wasz~ |państwa )?klient~',
    '(nieautoryzowan~|nieuprawnion~|nieupoważnion~|niepowołan~) .{0,8}(transakc~|opłat~|płatnoś~|obciąż~' +
      '|użyci~|dostęp~|osob~|wykorzyst~|zakup~)',
    `nie (rozpozna~|kojarz(ę|ymy)|znam~|poznaj~) .{0,10}(t(ej|ego|ych|ę|ą)|takie(j|go)|państwa|wasz~) .{0,10}(${CHARGE}|firm~)`,
    'nie (kupowa|kupi)(łem|łam|liśmy) (tego|niczego)',
    'to nie ja .{0,12}(zapłaci~|płaci~|kupi~|kupow~|zamawia~|zamówi~|generow~|korzysta~|zrobi~ .{0,8}zakup~)',
    `(nieznan~|podejrzan~|obc(e|a|ą)|fałszyw~|oszuka~) .{0,4}(opłat~|płatnoś~|transakc~|obciąż~)`,
    `(opłat~|płatnoś~|transakc~|obciąż~|wywoł~|żąda~|zakup~) .{0,24}nie (jest|są|był~) (moj~|mój|nasz~)`,
    `to nie (jest |są |był~ )?(moj~|mój|nasz~) (opłat~|płatnoś~|transakc~|obciąż~|zakup~|zamówien~|wywoł~)`,
    `nie wiem,? (skąd|co to) .{0,12}(opłat~|płatnoś~|transakc~|obciąż~)`,
    `${THEY} .{0,30}${USE}`,
    `${USE} .{0,30}(${THEY}|kogoś)`,
    'ktoś (inny )?(nieuprawnion~|obcy|bez)',
    '(zhak~|shakow~|hakn~|zhack~|hakers~|włama~|włamyw~|wykrad~|phishing~|przejęt~|sklonow~)',
    `(ukrad~|skrad~|kradzież~|kradziej~|zrabow~)`,
    `(wyciek~|wyciekł~) .{0,30}(klucz~|dan~|haseł|hasł~|kart~|publiczn~|github~|repozyt~)`,
    `(klucz~|dan(e|ych)|hasł~|kart~) .{0,24}(wyciek~|wypłyn~|ujawni~|dosta(ł~|ły) się w)`,
    'bez .{0,4}(mojej|naszej|mej) .{0,12}(zgod~|wiedz~|autoryz~)',
    'bez (pozwolenia|upoważnienia|autoryzacji|zgody|pytania|mojego|naszego)( (pozwolenia|upoważnienia))?',
    '(ofiar~|padł~) .{0,8}(oszust~|wyłudz~|kradzież~)',
    'oszustw~ .{0,16}(kart~|kont~|płatni~)',
    'wyłudz~',
    `(zgubi~|straci~) .{0,12}(kart(ę|e)|portfel|telefon) .{0,30}`,
    `nadużyci~ .{0,8}${MEANS}`,
    '(były|była|byli|byłego) (pracowni~|mąż|chłopak|dziewczyn~|żon~|współpracowni~|wspólni~' +
      '|podwykonaw~) .{0,30}(uży~|korzyst~|zabra~|zachowa~|ma|wykorzyst~|generow~|logow~)',
    `(zabra~|wzi(ą|ę)~|uży~) .{0,12}(${MY} )?${MEANS} .{0,16}bez (pytani~|wiedz~|zgod~|pozwol~)`,
  ],
  not: [
    'nikt .{0,40}(ukrad~|skrad~|włam~|hak~|zhak~|wyciek~|shak~)',
    'nie .{0,16}(ukrad~|skradzi~|włama~|zhak~|kradzież~|oszustw~|wyciek~)',
    'za .{0,6}(moją|naszą) (zgodą|wiedzą)',
    '(401|403|error|błąd|błęd~) .{0,12}unauthori[sz]ed',
    '(jesteście|oszuści|oszustami|złodziej(e|ami)) .{0,20}',
    'ktoś (z (nas|państwa|was|obsługi|zespołu)|od was|u was)',
  ],
  hides: ['wrong_amount'],
});

const BANK =
  '(bank(u|iem|owi|ach|i|ów|iem)?|(wystawc|wydawc|operator)~ .{0,8}kart~|mbank~|pko|ing|pekao|santander~|revolut~|millennium' +
  '|alior~|citibank~|vis(a|y|ę|ie)|mastercard~|pay ?pal~|amex~' +
  '|stripe|blik~' +
  '|american express)';
const DISPUTE =
  '(zakwestion~|kwestionow~|kwestionuj~|spór|sporn~|spor(u|em|y)|reklamacj~|cofnię~|dochodzeni~|postępowan~|wyjaśnie~)';

export const CHARGEBACK: Wording = written({
  said: [
    '(charge-? ?back(u|a|i|ów|iem|owi|om|ami|ować)|procedur~ charge-?back|czardżbek~|chargbek~)',
    '(obciąż~ zwrotn~|zwrotn~ obciąż~)',
    `${BANK} .{0,40}(${DISPUTE}|cofn~|cofa~|odzysk~|odda(ł|je|dzą|li|ły)~|wycof~|anulu~|anulow~|sprawdz~|bada~` +
      '|wyjaśni~|zwróci(ł|li|ł~)|prowadz~|zajmuj~|zajmie|zablokow~ płat~)',
    `(${DISPUTE}|cofn~|cofa~|odzysk~|anulow~|zwróc~ się|zgłosz~|zgłasz~|zgłos~|wycof~|ściągn~) .{0,40}(przez|w` +
      `|z|za pośrednictwem|do|na|u|od) .{0,12}${BANK}`,
    `(zlec~|popros~|poprosz~|zlecam|poproszę|poinform~|zawiadom~|powiadom~) .{0,12}${BANK}`,
    '(idę|pójd~|wystąpi~|pójść|dzwoni~|zadzwoni~|zwróc~ się|skontakt~|napisz~|pisa~|zgłosz~|zgłasz~|zgłosi~' +
      `|pisz~) .{0,12}(do|w|z) (mojego |naszego |swojego |moim |swoim )?${BANK}`,
    '(otworzy~|otwar~|otwier~|założy~|zgłos~|zgłosi~|wszcz~|rozpocz~|złoży~) .{0,12}(spór|spor(u|y))',
    'spór .{0,12}(otwart~|trwa|w toku|zgłoszon~)',
    '(wstrzyma~|zablokow~|zatrzym~) .{0,12}płatnoś~ .{0,8}(w|przez) .{0,8}bank~',
  ],
  not: [
    'nie (zgłasza(łem|łam|liśmy)|zgłosi(łem|łam|liśmy)|składa(łem|łam|liśmy)|złoży(łem|łam|liśmy)|robi(łem|łam' +
      '|liśmy|ę|my)|zrobi(łem|łam|liśmy)' +
      '|otwiera(łem|łam|m|my|liśmy)|otworzy(łem|łam|liśmy)|wszczyna~|uruchamia(łem|łam|liśmy|m)|zlec(ałem|ałam' +
      '|iłem|iłam)|zgłaszam|był~|ma|jest|będę robi~)' +
      ' .{0,12}(żadn~ )?(charge-? ?back~|reklamacj~ .{0,10}bank~|spor(u|ów)|obciąż~ zwrotn~)',
    '(żadn~|bez) (charge-? ?back~|spor~|obciąż~ zwrotn~)',
    '(wyciąg~|kont~|rachunk~|rachunek|przelew~) .{0,4}(z |w |mojego |naszego )?bank(u|owy|owe|owego)?',
    '(prowizj~|opłat~) .{0,12}bank~',
    'bank~ .{0,12}(prowizj~|pobra~ prowizj~|pobiera~ opłat~)',
    '(odstąpi~|odstępuj~) .{0,40}',
  ],
});

const LAWYER =
  '(prawni(k|ka|kowi|kiem|ków|kami|kom|cy|czk~)|adwoka(t|ta|tem|towi|ci|tów|tka|tce|tką)|mecenas~|radc(a|y|ę|ą' +
  '|owie) prawn~' +
  '|kancelari(a|i|ę|ą)( prawn~| adwok~)?|pełnomocni~|działowi prawnemu|dział(u|em)? prawn~)';
const OFFICE =
  '(uokik~|rzeczni(k|ka|kowi|kiem)( (praw )?konsument~)?|inspekcj~ handlow~|urz(ą|ę)d~ ochrony|uodo|puodo' +
  '|giodo|prokuratur~' +
  '|policj(i|ę|ą|a)|komisj~ nadzoru|knf|federacj~ konsument~|izb~ skarbow~|regulator~|organ~ (nadzor~|ścig~|regul~)' +
  '|ochron~ konkurencji)';

/** A threat; the sender's own profession, a deadline, reserved rights or threatened publicity are none. */
export const LEGAL_THREAT: Wording = written({
  said: [
    `${MY} .{0,10}${LAWYER}`,
    '(przekaż~|przekaz~|oddam|oddaj~|oddamy|zgłosz~|skieruj~|zwróc~ się|skontakt~|skonsult~|zatrudni~|wynajm~' +
      `|idę|pójd~|powierz~|porozmawia~|zlec~|angażuj~|zaangażuj~|odda~|poradz~) .{0,30}${LAWYER}`,
    `${LAWYER} .{0,30}(skontakt~|napisz~|wystąpi~|odezw~|zajm~|już|dosta~|poinform~|wyśl~)`,
    '(w|do|przed|na) (drog~ )?sąd(zie|u|em)?',
    '(drog~|postępow~|krok(i|ów)|proces~|sprawę|spraw~|pozew|spor~) sądow(y|e|ej|ego|ą|o|ych|ym)',
    'sądownie',
    '(pozew|pozw(u|em|ie|ać|ę|emy)|pozywam~|pozwiemy|pozwać)',
    '(krok(i|ów)|drog(a|i|ę|ą)|działa(nia|ń)|środk(i|ów)|konsekwencj(e|i|ami)) prawn~',
    '(zgłosz~|zgłasz~|zgłos~|zawiadom~|zwróc~ się|powiadom~|skarg~|skarż~|zaskarż~|donios~|donies~|napisz~' +
      `|piszę|idę|pójd~|sprawa trafi|poinform~|interwenc~|złoż~) .{0,30}${OFFICE}`,
    `${OFFICE} .{0,20}(się o tym dowie|już|zostanie|otrzyma|dostanie|zajmie)`,
    '(uokik~|prokuratur(a|y|ę|ze)|inspekcj~ handlow~)',
    'rzeczni(k|ka|kowi|kiem) (praw )?konsument~',
    '(komornik~|windykac~|zawiadomieni~ o (popełnieniu )?przestępstw~)',
  ],
  not: [
    `(jestem|jesteśmy|jako) (też |także |z zawodu )?(${LAWYER}|sędzi~)`,
    `(nie|żadn~|bez) .{0,16}(${LAWYER}|sąd(u|em|zie)?|pozyw~|pozw~|policj~|uokik|krok~ prawn~|prawnie)`,
    `(dla|znajom~|koleg~|zaprzyjaźnion~|wasz~|państwa|waszego) .{0,8}${LAWYER}`,
    '(obraz~|zdję~|grafi~) .{0,24}(sąd~|sędzi~|policj~|prawni~|adwok~)',
    '(moim|naszym) zdaniem',
    'na podstawie .{0,12}ustaw~ .{0,60}',
  ],
});

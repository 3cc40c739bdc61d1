import type { Wording } from '../wording.js';
import { written } from './words.js';

const SEP = '[\\s,;:-]{1,3}';
const OPENING = `^((dzień dobry|witam|cześć|hej|szanowni państwo|dobry wieczór|ok|okej|siema)(${SEP}\\p{L}{1,15})?${SEP})?`;
/** The end, and the pictures that stand before it. */
const END = '[\\s,.:;()-]{0,3}[\\ud83c-\\ud83e\\udc00-\\udfff\\u2600-\\u27bf\\ufe0f ]{0,8}$';
const YES =
  '(tak|no tak|yhm|mhm|yhm tak|mhm tak|ta|jasne|no jasne|tak jest|tak tak|oczywiście|zgadza się|potwierdzam|potwierdzamy|dokładnie|owszem|pewnie' +
  '|tak oczywiście|potwierdzone)';
const COURTESY = '(dzięki|dziękuję|dziekuje|proszę|pozdrawiam|pozdro)';
const MESSAGE =
  '(prośb(a|y|ę|ą)|zgłoszeni(e|a)|wnios(ek|ku)|mail(a)?|e-?mail(a)?|wiadomoś(ć|ci)|żądani(e|a)|reklamacj(a|i|ę))';
const SENT =
  '(wysła(łem|łam|liśmy)|wysyła(łem|łam|liśmy)|pisa(łem|łam|liśmy)|napisa(łem|łam|liśmy)|złoży(łem|łam|liśmy)' +
  '|składa(łem|łam|liśmy)' +
  '|prosi(łem|łam|liśmy)|poprosi(łem|łam|liśmy)|zgłasza(łem|łam|liśmy)|zgłosi(łem|łam|liśmy)|wnioskowa(łem|łam' +
  '|liśmy)|zleca(łem|łam|liśmy))';
const THIS = '(to|ten|tę|tą|tego|tej|taki~|tak(a|ą|ie)|go|ją|takiego)';

/** What makes a yes less than one, anywhere in the sentence. */
const UNLESS =
  '(ale|chyba|może|możliwe|możliw~|prawdopodobn~|nie|nikt|nigdy|niestety|jednak|jeśli|jeżeli|czy|jak(a|ą|i|ie' +
  '|iej)|która|które|raczej' +
  '|wydaje|sądz~|myśl~|zapewne|przypuszcz~|bodaj~|lecz|choć|chociaż|pewien|pewna|oszust~|ktoś|fałszyw~|phishing~)';

export const CONFIRMATION: { readonly yes: Wording; readonly no: Wording } = {
  yes: written({
    said: [
      `${OPENING}${YES}(${SEP}${YES})?(${SEP}${COURTESY})?${END}`,
      `${OPENING}${YES}${SEP}proszę .{0,8}(kontynuować|działać|dalej|realizować|procedować|o zwrot)`,
      `${OPENING}(${YES}${SEP})?(to )?${MESSAGE} (to )?(jest|była|było|był) (moja|moje|mój|nasza|nasze|nasz)`,
      `${OPENING}(${YES}${SEP})?(przecież )?(sam|sama) (to )?${SENT}`,
      `${OPENING}(${YES}${SEP})?(to )?ode mnie`,
      `${OPENING}${YES} (że )?(to )?(ja|my)${END}`,
      `${OPENING}(${YES}${SEP})?(że )?to (byłem|byłam|jestem|byliśmy) (ja|my)`,
      `${OPENING}(${YES}${SEP}(że )?(to )?|to )(ja|my)(?=${END}|[\\s,;:-]{1,3}(${SENT}|prosz~|dzięk~|potwierdz~|pozdr~))`,
      `${OPENING}(${YES}${SEP})?(że )?(to )?(jest |była |był |było )?(moja|moje|mój|nasza|nasze` +
        `|nasz) (własn~ )?${MESSAGE}`,
      `${OPENING}(${YES}${SEP})(że )?(to )?(ja |sam |sama |osobiście )?${SENT}`,
      `${OPENING}(${YES}${SEP})?(że )?(to )?(ja |sam |sama |osobiście )${SENT}`,
      `${OPENING}(${YES}${SEP})?(że )?${SENT} ${THIS}( ${MESSAGE})?`,
      `${OPENING}(${YES}${SEP})?(że )?((ta|to|ten) )?(${MESSAGE} )?(pochodzi|jest|wyszła|wyszło` +
        '|wyszedł) (ode mnie|od nas)',
      `${OPENING}potwierdzam(y)?( swoj~| moj~| tę| tą| to| złożenie| wysłanie` +
        `| autorstwo){0,2} ${MESSAGE}(${SEP}${COURTESY})?$`,
    ],
    not: [`^(.{0,300}?[^\\p{L}])?${UNLESS}(?!\\p{L}).*`],
  }),
  no: written({
    said: [
      `${OPENING}(nie|no nie|absolutnie nie|skądże|w żadnym wypadku|nie nie|nic podobnego)(${SEP}${COURTESY})?$`,
      'to (na pewno |zdecydowanie |absolutnie )?nie (byłem|byłam|jestem|ja|my|byliśmy)(?! .{0,12}(klient|zadow))',
      `^(nie${SEP})?nie (byłem|byłam|jestem) to ja`,
      `^(nie${SEP})?nie (ja|my)$`,
      `${MESSAGE} .{0,12}nie (jest|pochodzi|wyszł~|wyszedł|przyszł~|został~ wysłan~) (ode mnie|od nas` +
        '|przeze mnie|moj~)',
      '^(nie[\\s,]{1,2})?(to )?(na pewno )?nie (jest |pochodzi |było |był )?(ode mnie|od nas|z mojej strony)',
      `to nie (jest |była |było |był )?(moja|moje|mój|nasza|nasze|nasz) ${MESSAGE}`,
      `nie ${SENT} (żadn~ |tego |tej |takiego |takiej |do was )?(${MESSAGE}|tego|o (żaden |jakikolwiek ` +
        '|ten )?zwrot~|niczego|nic)',
      `(o nic|niczego|nic|nic takiego|niczego takiego|o żaden zwrot|żadn~ ${MESSAGE}` +
        `|tego) (takiego )?(do was )?nie ${SENT}`,
      `nie (znam|rozpozna~|kojarzę|poznaję) (tej|tego|takiej|takiego|żadnej) ${MESSAGE}`,
      `(to|musi być|musiał być) .{0,12}(ktoś|kto) inny`,
      '(nic )?mi o tym nie wiadomo|nic mi o tym nie wiadomo|nic o tym nie wiem|nie wiem nic o tym',
      'nie mam z tym nic wspólnego',
      `${OPENING}(nie${SEP})?(to )?(nie (mój|moja|moje) ${MESSAGE}|pierwsze słyszę)`,
      '(ktoś|kto) .{0,16}(podszy~|podszywa~)',
    ],
    not: ['nie jestem (pew~|już)', 'nie wiem,? czy .{0,60}'],
  }),
};

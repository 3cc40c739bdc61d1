/*
 * How the subjects of vacation notices begin, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish,
 * Japanese and Chinese: as Outlook and Exchange, Gmail, Notes and others write them. Without accents, in lower case.
 */

/** "Automatic reply: Your refund": what was answered stands behind it. */
const REPLIES = [
  'auto(?:mat(?:ic|ed))?[- ]?(?:reply|response|answer)',
  'auto(?=:)',
  'autoresponder',
  'vacation (?:auto[- ]?)?(?:reply|response|responder|message|notice|notification)',
  'holiday (?:auto[- ]?)?(?:reply|response|message|notice)',
  'automatische (?:antwort|ruckantwort|beantwortung|reactie)',
  'autoantwort',
  'reponse automatique',
  'message automatique',
  '(?:respuesta|contestacion) automatica',
  'mensaje automatico',
  'resposta automatica',
  'mensagem automatica',
  'risposta automatica',
  'risposta non al computer',
  'messaggio automatico',
  'automatisch (?:antwoord|bericht)',
  'odpowiedz automatyczna',
  'automatyczna odpowiedz',
  'autoodpowiedz',
];

/** "Out of office until Monday": when, or what was answered, may stand behind it. */
const ABSENCES = [
  'out[- ]of[- ](?:the[- ])?office(?: (?:auto[- ]?reply|reply|response|message|notice|notification|alert))?',
  "(?:i am|i['’]m) (?:currently )?(?:away|on (?:annual )?leave|on (?:vacation|holidays?)|out of (?:the )?office)",
  '[^:]{1,60} is (?:currently )?out of (?:the )?office',
  'ooo|ooto',
  'away from (?:the|my) (?:office|desk|e?-?mail)',
  'on (?:annual |parental |maternity |paternity |sick |medical )?leave',
  'on (?:vacation|holidays?)',
  '(?:annual|parental|maternity|paternity|sick) leave',
  'absence(?: (?:notice|notification|message))?',
  'abwesenheit(?:s-?(?:notiz|nachricht|benachrichtigung|meldung|mitteilung|hinweis|info|assistent))?',
  'abwesend',
  'nicht im (?:buro|haus)',
  'au(?:ß|ss)er haus',
  'im urlaub',
  "(?:message|avis|notification|notice) d['’]absence",
  '(?:absent|absente|absence) du bureau',
  'hors du bureau',
  'en (?:conge|conges|vacances)',
  'fuera de (?:la )?oficina',
  'ausente|ausencia|(?:aviso|notificacion|notificacao) de ausencia',
  'de vacaciones|em ferias|de ferias',
  'fora d[oa] (?:escritorio|gabinete|empresa)',
  'fuori (?:sede|ufficio)',
  "(?:assente|assenza)(?: dall['’]ufficio)?",
  '(?:avviso|notifica|messaggio) di assenza',
  'in ferie',
  'afwezig|afwezigheid(?:s(?:bericht|melding))?',
  'niet (?:op kantoor|aanwezig)',
  'buiten kantoor',
  'op vakantie|met vakantie',
  'poza biurem',
  'nieobecnosc|nieobecn[ya]',
  'na urlopie',
  '不在(?:通知|連絡|中|(?:の)?お知らせ)?',
  '外出(?:中|通知)?',
  '休[暇假](?:中|通知|(?:の)?お知らせ)?',
  '(?:不在|[离離]开)[办辦]公室',
  '出差中?',
];

/** "Vacation": nothing but when may stand behind it, for people write of their vacation pictures. */
const HOLIDAYS = [
  'vacation',
  'holidays?',
  'urlaub',
  'conges?',
  'vacances',
  'vacaciones',
  'ferias',
  'ferie',
  'vakantie',
  'urlop',
];

/** As REPLIES, where no blank parts the words. */
const UNSPACED_REPLIES = ['自[动動](?:回[复復覆]|答[复覆]|[应應応]答|返信|回答|配信)(?:メール|邮件|郵件|通知)?'];

/** Behind a notice in a language with blanks: nothing, a sign, or the prefix of the subject that it quotes. */
const QUOTED = '\\s*(?:$|[\\p{P}\\p{S}])|\\s+(?:re|aw|sv|antw|odp|ref|rif|fwd?|wg|tr|rv|enc|i|doorst|pd)\\s*:';
const UNTIL = "\\s+(?:jusqu['’]|(?:until|till?|through|bis|hasta|ate|fino|tot|t/m)(?!\\p{L}))";
const ON = '\\s+(?:from|on|vom|am|ab|du|le|desde|del|el|de|dal|dall|van|vanaf|op|od|do|w dniach)\\s+(?:the\\s+)?\\d';

const anyOf = (beginnings: readonly string[], behind: string) => `(?:${beginnings.join('|')})(?:${behind})`;

/** Signs may stand before it: `[Auto-Reply]`, `***`, a palm. */
const VACATION = new RegExp(
  `^[\\s\\p{P}\\p{S}]{0,10}(?:${[
    anyOf(REPLIES, QUOTED),
    anyOf(ABSENCES, `${QUOTED}|${UNTIL}|${ON}`),
    anyOf(HOLIDAYS, `\\s*$|${UNTIL}|${ON}`),
    anyOf(UNSPACED_REPLIES, '$|[\\s\\p{P}\\p{S}]'),
  ].join('|')})`,
  'u',
);

/**
 * Whether a subject, decoded and in one line, begins as those of vacation notices do. One that begins with `Re:` or
 * `Fwd:` does not: a responder puts its own words before the subject that it answers, but a person who answers or
 * forwards its notice has them behind the prefix of the mail program.
 */
export function isVacationSubject(subject: string): boolean {
  return VACATION.test(folded(subject));
}

/** Full-width letters and signs as plain ones, Latin letters without accents, all in lower case. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

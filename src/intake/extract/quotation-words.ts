/*
 * What mail programs write around the mails that they quote, in English, German, French, Spanish, Portuguese, Italian,
 * Dutch, Polish, Japanese and Chinese. All are looked for in every mail: the program's language is not the writer's.
 */

/** "On Monday Ada wrote:": how such a line begins. */
export const DAY_OPENINGS = ['on', 'am', 'le', 'el', 'em', 'no dia', 'il', 'il giorno', 'op', 'w dniu', 'dnia'];

/** And the verb in it, alphabets first. */
export const WROTE = [
  'wrote',
  'schrieb',
  'geschrieben',
  'a écrit',
  'escribió',
  'escreveu',
  'ha scritto',
  'schreef',
  'geschreven',
  'napisał',
  'napisała',
  'napisał\\(a\\)',
  'pisze',
];
export const WROTE_UNSPACED = ['写道', '寫道', '書きました', 'のメール'];

/** Between dashes: "-----Original Message-----", "---------- Forwarded message ---------". */
export const BETWEEN_DASHES = [
  'original message',
  'forwarded message',
  'ursprüngliche nachricht',
  'original-?nachricht',
  'weitergeleitete nachricht',
  "message d['’]origine",
  'message original',
  'message initial',
  'message transféré',
  'mensaje original',
  'mensaje reenviado',
  'mensagem original',
  'mensagem (?:re)?encaminhada',
  'messaggio originale',
  'messaggio inoltrato',
  'oorspronkelijk bericht',
  'origineel bericht',
  'doorgestuurd bericht',
  'oryginalna wiadomość',
  'wiadomość oryginalna',
  'przekazana wiadomość',
  'wiadomość przekazana',
  'treść przekazanej wiadomości',
  '元のメッセージ',
  '転送(?:された)?メッセージ',
  '原始[邮郵]件',
  '[邮郵]件原件',
  '回复的原邮件',
  '转发的?(?:邮件|消息)',
  '轉寄的?(?:郵件|訊息)',
];

/** Apple's, alone on a line and with a colon. */
export const WITH_A_COLON = [
  'begin forwarded message',
  'anfang der weitergeleiteten (?:nachricht|e-mail)',
  'début du message (?:transféré|réexpédié)',
  'inicio del mensaje reenviado',
  'início da mensagem (?:re)?encaminhada',
  'inizio (?:del )?messaggio inoltrato',
  'begin doorgestuurd bericht',
  'początek (?:przekazywanej|przekazanej) wiadomości',
  'początek wiadomości przekazanej(?: dalej)?',
  '転送されたメッセージ',
  '(?:开始转发|以下是转发)的?邮件',
  '開始轉寄的?郵件',
];

/** The labels of the block with which Outlook and others repeat the header of a mail. */
export const FROM = new Set('from von de da van od 差出人 送信元 发件人 發件人 寄件者 寄件人'.split(' '));
export const DATE = new Set(
  [
    'sent/date/gesendet/datum/envoyé/envoyé le/enviado/enviado el/enviado em/enviada/enviada em/fecha/data/inviato',
    'verzonden/wysłano/送信日時/日時/日付/发送时间/發送時間/傳送時間/时间/日期/寄件日期',
  ].flatMap(labels => labels.split('/')),
);
export const SUBJECT = new Set(
  'subject betreff objet asunto assunto oggetto onderwerp temat 件名 主题 主題 主旨'.split(' '),
);

import { undisguise } from '../../../src/intake/extract/disguises.js';
import { headAt } from '../../../src/intake/extract/quotation-heads.js';

const headOf = (text: string) => headAt(undisguise(text).split('\n'), 0);

describe('the sentence above a quotation', () => {
  test.each([
    ['Gmail, English', 'On Sun, Nov 22, 2026 at 12:00\u202fPM Refunds <refunds@imaginator.com> wrote:'],
    ['Apple Mail, English', 'On Nov 22, 2026, at 12:00 PM, Refunds <refunds@imaginator.com> wrote:'],
    ['Thunderbird, English', 'On 11/22/26 12:00 PM, Refunds wrote:'],
    ['Proton Mail', 'On Sunday, November 22nd, 2026 at 12:00, Refunds <refunds@imaginator.com> wrote:'],
    ['Android', 'Refunds <refunds@imaginator.com> wrote:'],
    ['Gmail, German', 'Am So., 22. Nov. 2026 um 12:00 Uhr schrieb Refunds <refunds@imaginator.com>:'],
    ['Apple Mail, German', 'Am 22.11.2026 um 12:00 schrieb Refunds <refunds@imaginator.com>:'],
    ['Thunderbird, German', 'Am 22.11.26 um 12:00 schrieb Refunds:'],
    ['Open-Xchange, German', 'Refunds <refunds@imaginator.com> hat am 22.11.2026 12:00 CET geschrieben:'],
    ['Gmail, French', 'Le dim. 22 nov. 2026 à 12:00, Refunds <refunds@imaginator.com> a écrit\u00a0:'],
    ['Thunderbird, French', 'Le 22/11/2026 à 12:00, Refunds a écrit :'],
    ['Gmail, Spanish', 'El dom, 22 nov 2026 a las 12:00, Refunds (<refunds@imaginator.com>) escribió:'],
    ['Gmail, Portuguese', 'Em dom., 22 de nov. de 2026 às 12:00, Refunds <refunds@imaginator.com> escreveu:'],
    ['Apple Mail, Portuguese', 'No dia 22/11/2026, às 12:00, Refunds <refunds@imaginator.com> escreveu:'],
    ['Gmail, Italian', 'Il giorno dom 22 nov 2026 alle ore 12:00 Refunds <refunds@imaginator.com> ha scritto:'],
    ['Thunderbird, Italian', 'Il 22/11/26 12:00, Refunds ha scritto:'],
    ['Gmail, Dutch', 'Op zo 22 nov 2026 om 12:00 schreef Refunds <refunds@imaginator.com>:'],
    ['Apple Mail, Dutch', 'Op 22 nov. 2026 om 12:00 heeft Refunds <r@imaginator.com> het volgende geschreven:'],
    ['Gmail, Polish', 'niedz., 22 lis 2026 o 12:00 Refunds <refunds@imaginator.com> napisał(a):'],
    ['Thunderbird, Polish', 'W dniu 22.11.2026 o 12:00, Refunds pisze:'],
    ['Gmail, Japanese', '2026年11月22日(日) 12:00 Refunds <refunds@imaginator.com>:'],
    ['Apple Mail, Japanese', '2026/11/22 12:00、Refunds <refunds@imaginator.com>のメール：'],
    ['Gmail, Chinese', 'Refunds <refunds@imaginator.com> 于2026年11月22日周日 12:00写道：'],
    ['Apple Mail, Chinese', '2026年11月22日 12:00，Refunds <refunds@imaginator.com> 写道：'],
    ['Gmail, Turkish: by its shape', 'Refunds <refunds@imaginator.com>, 22 Kas 2026 Paz, 12:00 tarihinde şunu yazdı:'],
  ])('%s', (_, line) => {
    expect(headOf(`${line}\nText`)).toEqual({ lines: 1, sender: undisguise(line) });
  });

  test.each([
    ['before the verb', 'On Sun, 22 Nov 2026 at 12:00, Refunds <refunds@imaginator.com>\nwrote:', 2],
    ['in the middle', 'Le dim. 22 nov. 2026 à\n12:00, Refunds\n<refunds@imaginator.com> a écrit :', 3],
  ])('wrapped %s', (_, text, lines) => {
    expect(headOf(text)?.lines).toBe(lines);
  });

  test('what stands right above it is not a part of it', () => {
    expect(headOf('It is the second.\nOn 22 Nov 2026 at 12:00, Refunds <refunds@imaginator.com> wrote:')).toBeNull();
  });
});

describe('the block above the mail that is answered', () => {
  const FROM = 'Refunds <refunds@imaginator.com>';
  test.each([
    ['English', `From: ${FROM}\nSent: Sunday, November 22, 2026 12:00 PM\nTo: Ada\nSubject: RE: Your refund`],
    ['in bold', `*From:* ${FROM}\n*Sent:* Sunday\n*To:* Ada\n*Subject:* RE: Your refund`],
    ['German', `Von: ${FROM}\nGesendet: Sonntag, 22. November 2026 12:00\nAn: Ada\nBetreff: AW: Ihr Antrag`],
    ['GMX', `Gesendet: Sonntag, 22. November 2026 um 12:00 Uhr\nVon: ${FROM}\nAn: Ada\nBetreff: Ihr Antrag`],
    ['French', `De : ${FROM}\nEnvoyé : dimanche 22 novembre 2026 12:00\nÀ : Ada\nObjet : Votre demande`],
    ['Spanish', `De: ${FROM}\nEnviado el: domingo, 22 de noviembre\nPara: Ada\nAsunto: Su solicitud`],
    ['Portuguese', `De: ${FROM}\nEnviada em: domingo, 22 de novembro\nPara: Ada\nAssunto: Pedido`],
    ['Italian', `Da: ${FROM}\nInviato: domenica 22 novembre\nA: Ada\nOggetto: Richiesta`],
    ['Dutch', `Van: ${FROM}\nVerzonden: zondag 22 november\nAan: Ada\nOnderwerp: Uw verzoek`],
    ['Polish', `Od: ${FROM}\nWysłano: niedziela, 22 listopada\nDo: Ada\nTemat: Zwrot`],
    ['Japanese', `差出人: ${FROM}\n送信日時: 2026年11月22日\n宛先: Ada\n件名: 返金`],
    ['Chinese', `发件人：${FROM}\n发送时间：2026年11月22日\n收件人：Ada\n主题：退款`],
    ['Swedish: by its shape', `Från: ${FROM}\nSkickat: den 22 november 2026 12:00\nTill: Ada\nÄmne: SV: Refund`],
  ])('%s', (_, block) => {
    const head = headOf(`${block}\n\nHello,`);
    expect(head?.lines).toBe(4);
    expect(head?.sender).toContain('refunds@imaginator.com');
  });
});

describe('the line that announces a mail', () => {
  test.each([
    '-----Original Message-----',
    '-------- Original message --------',
    '-----Ursprüngliche Nachricht-----',
    '-------- Originalnachricht --------',
    "-----Message d'origine-----",
    '-----Mensaje original-----',
    '-----Mensagem Original-----',
    '-----Messaggio originale-----',
    '-----Oorspronkelijk bericht-----',
    '-----Oryginalna wiadomość-----',
    '------------------ 原始邮件 ------------------',
    '---------- Forwarded message ---------',
    '-------- Weitergeleitete Nachricht --------',
    'Begin forwarded message:',
    'Anfang der weitergeleiteten Nachricht:',
    'Début du message transféré :',
  ])('%s', line => {
    expect(headOf(`${line}\n\nHello,`)).toEqual({ lines: 1, sender: '' });
  });

  test('is one head with what names the sender below it', () => {
    expect(headOf('Begin forwarded message:\n\nFrom: Billing <b@imaginator.com>\nSubject: Receipt\n\nText')).toEqual({
      lines: 4,
      sender: 'From: Billing <b@imaginator.com>',
    });
    expect(headOf('------- Original Message -------\nOn Sunday, Refunds wrote:\n\n> Text')?.lines).toBe(2);
  });
});

describe('what people write themselves is no head', () => {
  test.each([
    ['a list of charges', 'My account is ada@example.com, charged twice at 10:30:'],
    ['a form', 'Name: Ada Bloom\nEmail: ada@example.com\nTime: 10:30\nCharge: unknown'],
    ['a period', 'From: 2026-11-01\nTo: 2026-11-30\nInvoice: unknown'],
    ['a log', '2026-11-22 10:30:00 request failed:'],
    ['what they said before', 'As I wrote:'],
    ['a day', 'On Sunday all images failed:'],
    ['two lines', 'They failed at 10:30.\nThen I wrote:'],
    ['a line of dashes', '----- details -----'],
    ['an endless line', `On Monday ${'x'.repeat(1000)} wrote:`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(headOf(text)).toBeNull();
  });
});

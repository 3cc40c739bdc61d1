/** A mail as a client shows it when it is answered. */
export interface Quoted {
  readonly from: string;
  readonly text: string;
  readonly html: string;
}

/** What a client makes of a new text above a mail that it answers. */
export type Client = (answer: string, quoted: Quoted) => { readonly text?: string; readonly html?: string };

const marked = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n');

const escaped = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What stands inside the body. */
const inner = (html: string) => html.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/g, '');

const TO = 'Ada &lt;ada@example.com&gt;';

/** How mail clients answer, one entry for each shape that they are known to write. */
export const CLIENTS: Readonly<Record<string, Client>> = {
  'Gmail, English': (answer, { from, text, html }) => ({
    text: `${answer}\n\nOn Sun, Nov 22, 2026 at 12:00\u202fPM ${from}\nwrote:\n\n${marked(text)}\n`,
    html: `<div dir="ltr">${answer}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Sun, Nov 22, 2026 at 12:00\u202fPM ${escaped(from)} wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${inner(html)}</blockquote></div>`,
  }),
  'Gmail, French, in HTML alone': (answer, { from, html }) => ({
    html: `<div dir="ltr">${answer}</div><div class="gmail_quote"><div class="gmail_attr">Le&nbsp;dim. 22 nov. 2026 à&nbsp;12:00, ${escaped(from)} a écrit&nbsp;:<br></div><blockquote class="gmail_quote">${inner(html)}</blockquote></div>`,
  }),
  'Apple Mail, German': (answer, { from, text, html }) => ({
    text: `${answer}\n\n> Am 22.11.2026 um 12:00 schrieb ${from}:\n> \n${marked(text)}\n`,
    html: `<html><body>${answer}<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>Am 22.11.2026 um 12:00 schrieb ${escaped(from)}:</div><br class="Apple-interchange-newline"><div>${inner(html)}</div></blockquote></div><br></body></html>`,
  }),
  'iPhone, English': (answer, { from, text, html }) => ({
    text: `${answer}\n\nSent from my iPhone\n\n> On 22 Nov 2026, at 12:00, ${from} wrote:\n> \n> ﻿${marked(text).slice(2)}\n`,
    html: `<div dir="ltr">${answer}<br><br>Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 22 Nov 2026, at 12:00, ${escaped(from)} wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">﻿${inner(html)}</div></blockquote>`,
  }),
  'Outlook for the desktop, English': (answer, { from, text, html }) => ({
    text: `${answer}\r\n\r\nFrom: ${from} \r\nSent: Sunday, November 22, 2026 12:00 PM\r\nTo: Ada <ada@example.com>\r\nSubject: Refunds\r\n\r\n${text}`,
    html: `<div class="WordSection1"><p class="MsoNormal">${answer}<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> ${escaped(from)} <br><b>Sent:</b> Sunday, November 22, 2026 12:00 PM<br><b>To:</b> ${TO}<br><b>Subject:</b> Refunds<o:p></o:p></p></div></div>${inner(html)}</div>`,
  }),
  'Outlook for the desktop, with marks': (answer, { from, text }) => ({
    text: `${answer}\n\n> -----Original Message-----\n> From: ${from}\n> Sent: Sunday, November 22, 2026 12:00 PM\n> To: Ada\n> Subject: Refunds\n>\n${marked(text)}`,
  }),
  'Outlook for the desktop, old, German': (answer, { from, text }) => ({
    text: `${answer}\n\n-----Ursprüngliche Nachricht-----\nVon: ${from}\nGesendet: Sonntag, 22. November 2026 12:00\nAn: Ada\nBetreff: Erstattung\n\n${text}`,
  }),
  'Outlook for the desktop, Hungarian, in HTML alone': (answer, { from, html }) => ({
    html: `<p>${answer}</p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>Feladó:</b> ${escaped(from)}<br><b>Címzett:</b> Ada</p></div>${inner(html)}`,
  }),
  'Outlook on the web, Dutch': (answer, { from, text, html }) => ({
    text: `${answer}\n________________________________\nVan: ${from}\nVerzonden: zondag 22 november 2026 12:00\nAan: Ada <ada@example.com>\nOnderwerp: Terugbetaling\n\n${text}`,
    html: `<div class="elementToProof">${answer}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>Van:</b> ${escaped(from)}<br><b>Verzonden:</b> zondag 22 november 2026 12:00<br><b>Aan:</b> ${TO}<br><b>Onderwerp:</b> Terugbetaling</font><div>&nbsp;</div></div><div>${inner(html)}</div>`,
  }),
  'Outlook for Android, Spanish, in HTML alone': (answer, { from, html }) => ({
    html: `<div dir="auto">${answer}</div><div id="ms-outlook-mobile-signature">Obtener Outlook para Android</div><div id="mail-editor-reference-message-container"><hr><div><b>De:</b> ${escaped(from)}<br><b>Enviado:</b> domingo, 22 de noviembre<br><b>Asunto:</b> Reembolso</div>${inner(html)}</div>`,
  }),
  'Thunderbird, Italian': (answer, { from, text, html }) => ({
    text: `${answer}\n\nIl 22/11/26 12:00, ${from.replace(/ <.*/, '')} ha scritto:\n${marked(text)}\n`,
    html: `<p>${answer}</p><div class="moz-cite-prefix">Il 22/11/26 12:00, ${from.replace(/ <.*/, '')} ha scritto:<br></div><blockquote type="cite" cite="mid:1@x">${inner(html)}</blockquote>`,
  }),
  'Samsung Mail, English': (answer, { from, text, html }) => ({
    text: `${answer}\n\n-------- Original message --------\nFrom: ${from} \nDate: 22/11/2026  12:00  (GMT+01:00) \nTo: ada@example.com \nSubject: Refunds \n\n${text}`,
    html: `<div dir="auto">${answer}</div><div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Original message --------</div><div>From: ${escaped(from)} </div><div>Date: 22/11/2026  12:00  (GMT+01:00) </div><div>To: ada@example.com </div><div>Subject: Refunds </div><div><br></div></div>${inner(html)}`,
  }),
  'Yahoo, Portuguese': (answer, { from, text, html }) => ({
    text: ` ${answer}\n\n    Em domingo, 22 de novembro de 2026 às 12:00:00 BRT, ${from} escreveu:  \n \n ${text}`,
    html: `<div class="ydp1"><div>${answer}</div></div><div id="yahoo_quoted_1" class="yahoo_quoted"><div style="font-size:13px"><div>Em domingo, 22 de novembro de 2026 às 12:00:00 BRT, ${escaped(from)} escreveu:</div><div><br></div><div>${inner(html)}</div></div></div>`,
  }),
  'GMX, German': (answer, { from, text, html }) => ({
    text: `${answer}\n \n\nGesendet: Sonntag, 22. November 2026 um 12:00 Uhr\nVon: ${from}\nAn: ada@example.com\nBetreff: Erstattung\n${text}`,
    html: `<div>${answer}<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Sonntag, 22. November 2026 um 12:00 Uhr<br/><b>Von:</b>&nbsp;${escaped(from)}<br/><b>An:</b>&nbsp;ada@example.com<br/><b>Betreff:</b>&nbsp;Erstattung</div>${inner(html)}</div></div>`,
  }),
  'Gmail, Polish': (answer, { from, text }) => ({
    text: `${answer}\n\nniedz., 22 lis 2026 o 12:00 ${from} napisał(a):\n\n${marked(text)}\n`,
  }),
  'Gmail, Japanese': (answer, { from, text }) => ({
    text: `${answer}\n\n2026年11月22日(日) 12:00 ${from}:\n\n${marked(text)}\n`,
  }),
  'QQ Mail, Chinese': (answer, { from, text }) => ({
    text: `${answer}\n\n\n------------------&nbsp;原始邮件&nbsp;------------------\n发件人: ${from};\n发送时间: 2026年11月22日(星期天) 中午12:00\n收件人: "ada"<ada@example.com>;\n主题: 退款\n\n${text}`,
  }),
  'a client that writes no head': (answer, { text }) => ({ text: `${answer}\n\n${marked(text)}` }),
};

/** The other places where people write, in plain text and in HTML. */
export const PLACES: Readonly<Record<string, Client>> = {
  'below the quotation': (answer, { from, text, html }) => ({
    text: `On Sun, 22 Nov 2026, ${from} wrote:\n${marked(text)}\n\n${answer}`,
    html: `<div class="moz-cite-prefix">On 22/11/26, ${escaped(from)} wrote:</div><blockquote type="cite">${inner(html)}</blockquote><p>${answer}</p>`,
  }),
  'below it in Gmail': (answer, { from, text, html }) => ({
    text: `On Sun, 22 Nov 2026 at 12:00, ${from} wrote:\n\n${marked(text)}\n\n${answer}\n`,
    html: `<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">On Sun, 22 Nov 2026 at 12:00, ${escaped(from)} wrote:<br></div><blockquote class="gmail_quote">${inner(html)}</blockquote><div><br></div><div>${answer}</div></div></div>`,
  }),
  'between its lines': (answer, { from, text, html }) => {
    const [greeting = '', ...rest] = text.split('\n\n');
    return {
      text: `On Sun, 22 Nov 2026, ${from} wrote:\n${marked(greeting)}\n\n${answer}\n\n${marked(rest.join('\n\n'))}`,
      html: `On 22/11/26, ${escaped(from)} wrote:<blockquote type="cite">${greeting}</blockquote><p>${answer}</p><blockquote type="cite">${inner(html)}</blockquote>`,
    };
  },
};

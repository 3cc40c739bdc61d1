import { citedIds } from '../../../src/intake/extract/cited-ids.js';
import { txn } from '../../support/sample-ledger.js';
import { parsedMail } from './sample-mail.js';
import { DESK, PATTERNS } from './settings.js';

const idsOf = (text: string) => citedIds(parsedMail({ text }), PATTERNS, DESK).transactionIds;

/** What programs write above a mail that is passed on. */
const ABOVE: Readonly<Record<string, (from: string) => string>> = {
  'Gmail, English': from =>
    `---------- Forwarded message ---------\nFrom: ${from}\nDate: Fri, Nov 20, 2026 at 9:00 AM\nSubject: Receipt\nTo: <ada@example.com>`,
  'Apple Mail, English': from =>
    `Begin forwarded message:\n\nFrom: ${from}\nSubject: Receipt\nDate: 20 November 2026 at 09:00:00 CET\nTo: ada@example.com`,
  'Thunderbird, German': from =>
    `-------- Weitergeleitete Nachricht --------\nBetreff: Beleg\nDatum: Fri, 20 Nov 2026 09:00:00 +0100\nVon: ${from}\nAn: ada@example.com`,
  'Apple Mail, German': from =>
    `Anfang der weitergeleiteten Nachricht:\n\nVon: ${from}\nBetreff: Beleg\nDatum: 20. November 2026`,
  'Gmail, French': from =>
    `---------- Message transféré ---------\nDe : ${from}\nDate: ven. 20 nov. 2026\nObjet : Reçu`,
  'Gmail, Spanish': from =>
    `---------- Mensaje reenviado ---------\nDe: ${from}\nFecha: vie, 20 nov 2026\nAsunto: Recibo`,
  'Gmail, Portuguese': from =>
    `---------- Mensagem encaminhada ---------\nDe: ${from}\nData: sex., 20 de nov. de 2026\nAssunto: Recibo`,
  'Thunderbird, Italian': from =>
    `-------- Messaggio Inoltrato --------\nOggetto: Ricevuta\nData: Fri, 20 Nov 2026\nMittente: ${from}\nDa: ${from}`,
  'Apple Mail, Dutch': from => `Begin doorgestuurd bericht:\n\nVan: ${from}\nOnderwerp: Bon\nDatum: 20 november 2026`,
  'Gmail, Polish': from =>
    `---------- Forwarded message ---------\nOd: ${from}\nData: pt., 20 lis 2026\nTemat: Rachunek`,
  'Outlook, Japanese': from => `差出人: ${from}\n送信日時: 2026年11月20日 9:00\n宛先: ada@example.com\n件名: 領収書`,
  'QQ, Chinese': from => `---------- 转发的邮件 ----------\n发件人: ${from}\n发送时间: 2026年11月20日\n主题: 收据`,
};

const BILLING = 'Imaginator Billing <billing@imaginator.com>';
const DESK_ITSELF = 'Imaginator Refunds <refunds@imaginator.com>';

describe.each(Object.entries(ABOVE))('a mail passed on by %s', (_, above) => {
  const passedOn = (from: string, own: string) => `${own}\n\n${above(from)}\n\nHello,\n\nyour receipt for ${txn(2)}.`;

  test('of billing counts where the writer names no ID', () => {
    expect(idsOf(passedOn(BILLING, 'Please refund this.'))).toEqual([txn(2)]);
    expect(idsOf(passedOn(BILLING, `Please refund ${txn(1)}.`))).toEqual([txn(1)]);
  });

  test('of the desk never counts', () => {
    expect(idsOf(passedOn(DESK_ITSELF, 'Please refund this.'))).toEqual([]);
    expect(idsOf(passedOn(DESK_ITSELF, `It is ${txn(1)}.`))).toEqual([txn(1)]);
  });
});

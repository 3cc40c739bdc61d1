import { holdsOurFooter, isOurs } from '../../../src/intake/extract/desk-mail.js';
import { DESK } from './settings.js';

const FOOTER = 'Case RF-7Q2K-93MX. You can reply to this mail or write to refunds@imaginator.com.';

describe('a quotation is ours', () => {
  test.each([
    ['with a case number', '> Hello,\n>\n> Case RF-7Q2K-93MX.'],
    ['with one in what it quotes', 'On Monday, Ada <ada@example.com> wrote:\n> Thanks!\n>> Vorgang RF-7Q2K-93MX.'],
    ['from our address', 'On Monday, Refunds <Refunds@Imaginator.com> wrote:\n> Hello,'],
    ['from our address with a token', 'On Monday, Refunds <refunds+k7d@imaginator.com> wrote:\n> Hello,'],
    ['with its head inside the marks', '>\n> On Monday, Refunds <refunds@imaginator.com> wrote:\n>\n> Hello,'],
    ['with the block of Outlook', 'Von: Refunds <refunds@imaginator.com>\nGesendet: Montag\nAn: a@b.test\n\nHallo'],
  ])('%s', (_, quotation) => {
    expect(isOurs(quotation, DESK, false)).toBe(true);
  });

  test('where the mail answers us and no other sender is named', () => {
    for (const quotation of ['> txn_1', 'On 11/22/26, Refunds wrote:\n> txn_1', '-----Original Message-----\ntxn_1']) {
      expect(isOurs(quotation, DESK, true)).toBe(true);
      expect(isOurs(quotation, DESK, false)).toBe(false);
    }
  });
});

test.each([
  ['of billing', 'On Friday, Billing <billing@imaginator.com> wrote:\n> Your receipt'],
  ['passed on', '---------- Forwarded message ---------\nFrom: Billing <b@imaginator.com>\nDate: Friday\n\nReceipt'],
  ['of the customer to us', '> From: Ada <ada@example.com>\n> Sent: Friday\n> To: refunds@imaginator.com\n> Hello'],
  ['of an address like ours', 'On Friday, Eve <refunds@imaginator.com.test> wrote:\n> Hello'],
  ['of one that begins like ours', 'On Friday, Eve <refundsx@imaginator.com> wrote:\n> Hello'],
])('a quotation %s is not, even where the mail answers us', (_, quotation) => {
  expect(isOurs(quotation, DESK, true)).toBe(false);
});

test('our footer is known in text without marks, wrapped or not; a case number or the address alone is none', () => {
  expect(holdsOurFooter(`Hello,\n\n${FOOTER}`, DESK)).toBe(true);
  expect(holdsOurFooter(`About RF-7Q2K-93MX:${' '.repeat(500)}${FOOTER.replaceAll(' ', '\n')}`, DESK)).toBe(true);
  expect(holdsOurFooter('About my case RF-7Q2K-93MX: it is the second one.', DESK)).toBe(false);
  expect(holdsOurFooter('I wrote to refunds@imaginator.com.', DESK)).toBe(false);
});

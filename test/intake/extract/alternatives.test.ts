import { citedIds } from '../../../src/intake/extract/cited-ids.js';
import type { ParsedMail } from '../../../src/intake/parse/parsed-mail.js';
import { txn } from '../../support/sample-ledger.js';
import { attachment } from './sample-attachment.js';
import { parsedMail } from './sample-mail.js';
import { DESK, PATTERNS } from './settings.js';

const cited = (said: Partial<ParsedMail>) => citedIds(parsedMail(said), PATTERNS, DESK);

describe('alternatives contradict each other', () => {
  test.each<[string, string, string]>([
    ['with different IDs', `Refund ${txn(1)}`, `Refund ${txn(2)}`],
    ['with one more in the HTML', `Refund ${txn(1)}`, `Refund ${txn(1)} and ${txn(2)}`],
    ['with one more in the text', `Refund ${txn(1)} and ${txn(2)}`, `Refund ${txn(1)}`],
    ['with an invoice in one', `Refund ${txn(1)}`, 'Refund INV-2026-004217'],
    ['with different invoices', 'Refund INV-2026-004217', 'Refund INV-2026-004218'],
  ])('%s', (_, text, htmlText) => {
    expect(cited({ text, htmlText })).toMatchObject({ contradictory: true, transactionIds: [], invoiceNumbers: [] });
  });

  test('and no other place helps', () => {
    const said = { text: txn(1), htmlText: txn(2), subject: txn(3), attachments: [attachment({ content: txn(4) })] };
    expect(cited(said)).toMatchObject({ contradictory: true, transactionIds: [] });
  });
});

describe('honest alternatives do not', () => {
  const quoted = `On Friday, Billing <billing@imaginator.com> wrote:\n> ${txn(2)}`;
  test.each<[string, string, string]>([
    ['the same', `Refund ${txn(1)}`, `Refund ${txn(1)}`],
    ['the same in another order and case', `${txn(2)} ${txn(1)}`, `${txn(1).toUpperCase()} ${txn(2)}`],
    ['broken by a line end in the text', `${txn(1)} ${txn(2).slice(0, 9)}\n${txn(2).slice(9)}`, `${txn(1)} ${txn(2)}`],
    ['in two table cells in the HTML', `${txn(1)} ${txn(2)}`, `${txn(1)} ${txn(2).slice(0, 9)} ${txn(2).slice(9)}`],
    ['quoted with marks in one alone', `${txn(1)}\n\n${quoted}`, `${txn(1)}\n${txn(2)}`],
    ['quoted without marks in one alone', `${txn(1)}\nBilling wrote ${txn(2)}`, `${txn(1)}\n> ${txn(2)}`],
    ['below a signature mark in one alone', `${txn(1)}\n-- \n${txn(2)}`, `${txn(1)}\n${txn(2)}`],
    ['a text that stands in for the HTML', 'Please view this mail in HTML.', `Refund ${txn(1)} and ${txn(2)}`],
    ['no HTML', `${txn(1)}`, ''],
  ])('%s', (_, text, htmlText) => {
    const { contradictory, transactionIds } = cited({ text, htmlText });
    expect(contradictory).toBe(false);
    expect(transactionIds).toContain(txn(1));
  });
});

import type { NestedMail, ParsedMail } from '../../../src/intake/parse/parsed-mail.js';

/** A mail as it is parsed, of which the test says what matters. */
export function parsedMail(said: Partial<ParsedMail>): ParsedMail {
  return {
    messageId: null,
    subject: '',
    date: null,
    inReplyTo: [],
    references: [],
    text: '',
    htmlText: '',
    hiddenText: '',
    attachments: [],
    ...said,
  };
}

/** A mail in a mail, from billing unless the test says otherwise. */
export function nestedMail(said: Partial<NestedMail>): NestedMail {
  return {
    from: 'Billing <billing@imaginator.com>',
    messageId: null,
    subject: '',
    text: '',
    htmlText: '',
    attachments: [],
    ...said,
  };
}

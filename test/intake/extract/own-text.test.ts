import { ownText } from '../../../src/intake/extract/own-text.js';
import { parsedMail } from './sample-mail.js';

const own = (text: string, htmlText = '') => ownText(parsedMail({ text, htmlText })).trim();

test('it is the new text, without quotations and signature', () => {
  expect(own('Please help.\n-- \nAda\n\nOn Monday, Bob <bob@example.com> wrote:\n> Old.')).toBe('Please help.');
  expect(own('', 'Please help.\nKind regards\nAda\n> Old.')).toBe('Please help.');
});

test.each([
  ['where both say the same', 'Please help me.', 'Please help me!', 'Please help me.'],
  ['where there is no text', ' \n', 'Please help me!', 'Please help me!'],
  ['where all of the text is quoted', '> Old.', 'Please help me!', 'Please help me!'],
  [
    'where the text stands in for it',
    'View as HTML.',
    'All my images of Friday have failed, please refund them.',
    'All my images of Friday have failed, please refund them.',
  ],
  ['where the HTML says less', 'All my images failed.', 'HTML', 'All my images failed.'],
  ['where there is nothing', '', '', ''],
])('HTML is read %s', (_, text, html, expected) => {
  expect(own(text, html)).toBe(expected);
});

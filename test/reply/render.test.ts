import { htmlText } from '../../src/intake/parse/html-text.js';
import { letterFor } from '../../src/reply/letter.js';
import { renderHtml, renderText } from '../../src/reply/render.js';
import { APPROVED, askWhich, RECENT } from './decisions.js';

const HOSTILE = `<img src=x onerror="alert('1')"> & <b>`;
const ABOUT = { caseId: 'RF-1', refundsAddress: 'refunds@imaginator.com', refundDueOn: null, reviewDueOn: null };

test('everything that a letter says is escaped: subject, texts and items', () => {
  const html = renderHtml({
    subject: HOSTILE,
    paragraphs: [{ text: HOSTILE }, { items: [HOSTILE, `txn_1${HOSTILE}`] }, { text: HOSTILE }],
  });
  const escaped = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &lt;b&gt;';
  expect(html.split(escaped)).toHaveLength(6);
  expect(html).not.toMatch(/<img|alert\('/);
});

test('the letter of hostile IDs shows them as text', () => {
  const html = renderHtml(letterFor(askWhich(['"><script>1</script>'], []), ABOUT));
  expect(html).not.toContain('<script');
  expect(htmlText(html, 10_000)).toContain('"><script>1</script>');
});

test('HTML and text say the same, in the same order', () => {
  for (const decision of [APPROVED, askWhich(['txn_0000000000000009'], RECENT)]) {
    const letter = letterFor(decision, ABOUT);
    const words = (text: string) => text.replaceAll('  - ', '').split(/\s+/).filter(Boolean);
    const shown = renderHtml(letter).replace(/^[\s\S]*<\/title>/, '');
    expect(words(htmlText(shown, 100_000))).toEqual(words(renderText(letter)));
  }
});

test('an amount and its currency stay in one line, and nothing is loaded from elsewhere', () => {
  const html = renderHtml(letterFor(APPROVED, ABOUT));
  expect(html).toContain('<span style="white-space:nowrap">0.16 USD</span>');
  expect(html).not.toMatch(/(src|href)=|url\(|@import/);
});

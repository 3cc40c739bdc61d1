import { htmlText } from '../../src/intake/parse/html-text.js';
import { CATALOGUES } from '../../src/reply/languages/catalogues.js';
import { letterFor } from '../../src/reply/letter.js';
import { renderHtml, renderText } from '../../src/reply/render.js';
import { txn } from '../support/sample-ledger.js';
import { ABOUT, ALL_DELIVERED, APPROVED, askWhich, decided, outageShare, RECENT, REVIEW, usd } from './decisions.js';

const HOSTILE = `<img src=x onerror="alert('1')"> & <b>`;
const ESCAPED = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &lt;b&gt;';
const LANGUAGES = Object.keys(CATALOGUES);

test('everything that a letter says is escaped', () => {
  const html = renderHtml({
    language: HOSTILE,
    subject: HOSTILE,
    paragraphs: [
      ...(['text', 'total', 'heading', 'footer'] as const).map(kind => ({ kind, text: HOSTILE })),
      { kind: 'list', intro: HOSTILE, items: [{ id: HOSTILE, text: HOSTILE }] },
    ],
  });
  expect(html.split(ESCAPED)).toHaveLength(1 + 9);
  expect(html).not.toMatch(/<img|alert\('/);
});

test('what a person wrote to the customer is shown as text', () => {
  const html = renderHtml(letterFor(APPROVED, { ...ABOUT, message: HOSTILE }, 'en'));
  expect(html).toContain(ESCAPED);
  expect(html).not.toMatch(/<img|alert\('/);
});

test('the letter of hostile IDs shows them as text', () => {
  const html = renderHtml(letterFor(askWhich(['"><script>1</script>'], []), ABOUT, 'en'));
  expect(html).not.toContain('<script');
  expect(htmlText(html, 10_000)).toContain('"><script>1</script>');
});

test.each(LANGUAGES)('HTML and text say the same, in the same order: %s', language => {
  const outcome = decided(
    'partially_approved',
    [outageShare('49', '0.3828125'), ALL_DELIVERED],
    [usd('0.38', '0.3828125')],
  );
  for (const decision of [APPROVED, REVIEW, outcome, askWhich([txn(9)], RECENT)]) {
    const letter = letterFor(decision, ABOUT, language);
    const words = (text: string) => text.split(/[\s:]+/).filter(word => word !== '' && word !== '-');
    const shown = renderHtml(letter).replace(/^[\s\S]*<\/title>/, '');
    expect(words(htmlText(shown, 100_000))).toEqual(words(renderText(letter)));
  }
});

test.each(LANGUAGES)('the language is told to screen readers and translators: %s', language => {
  expect(renderHtml(letterFor(APPROVED, ABOUT, language))).toContain(`<html lang="${language}">`);
});

test('an ID stands above its figures, and in the text before them', () => {
  const letter = letterFor(APPROVED, ABOUT, 'fr');
  expect(renderHtml(letter)).toContain(`<b>${txn(1)}</b><br>4&nbsp;sur 4&nbsp;images`);
  expect(renderText(letter)).toContain(`\n  - ${txn(1)} : 4 sur 4 images, 4 × 0.04 USD = 0.16 USD\n`);
});

test('no line ends inside a figure', () => {
  const html = renderHtml(letterFor(APPROVED, ABOUT, 'de'));
  expect(html).toContain('4&nbsp;von 4&nbsp;Bildern, 4&nbsp;×&nbsp;<span style="white-space:nowrap">0.04 USD</span>');
  expect(html).toContain('10&nbsp;Arbeitstagen fällig (Abschnitt&nbsp;4.3)');
  expect(html).toContain('<span style="white-space:nowrap">2026-12-04</span>');
  expect(html).toContain(`<span style="white-space:nowrap">${ABOUT.caseId}</span>`);
});

test('a phone shows it in its own width, the night in its own colours, and nothing is loaded from elsewhere', () => {
  const html = renderHtml(letterFor(APPROVED, ABOUT, 'en'));
  expect(html).toContain('<meta name="viewport" content="width=device-width">');
  expect(html).toContain('<meta name="color-scheme" content="light dark">');
  expect(html).not.toMatch(/(src|href)=|url\(|@import|background|[^-]color:/);
});

import { type Html, html, pageText } from '../../src/dashboard/html.js';

const text = (markup: Html) => pageText(markup).replace('<!doctype html>\n', '');

describe('html', () => {
  test('escapes text for elements and for quoted attributes', () => {
    const hostile = `"><script>alert('1')</script>&amp;`;
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;';
    expect(text(html`<a title="${hostile}">${hostile}</a>`)).toBe(`<a title="${escaped}">${escaped}</a>`);
  });

  test('keeps markup of its own, alone and in lists', () => {
    const item = (word: string) => html`<li>${word}</li>`;
    expect(text(html`<ul>${['a', '<b>'].map(item)}</ul>${item('c')}`)).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul><li>c</li>',
    );
  });

  test('shows numbers, zero among them, and nothing for null', () => {
    expect(text(html`${0}|${null}|${1.5}`)).toBe('0||1.5');
  });

  test('a page begins with its doctype', () => {
    expect(pageText(html`<p>`)).toBe('<!doctype html>\n<p>');
  });
});

import fc from 'fast-check';
import { htmlText, readHtml } from '../../../src/intake/parse/html-text.js';

const text = (html: string) => htmlText(html, 1_000_000);

describe('what is seen', () => {
  test.each([
    ['inline tags leave no trace', 'txn_</span><span>9fk2<b>mq</b>7xl4bt1cvz', 'txn_9fk2mq7xl4bt1cvz'],
    ['<wbr> neither', 'txn_9fk2m<wbr>q7xl4bt1cvz', 'txn_9fk2mq7xl4bt1cvz'],
    ['blocks and <br> begin lines', '<p>One</p><div>Two<br>Three<br/>Four</div>Five', 'One\nTwo\nThree\nFour\nFive'],
    ['cells are kept apart', '<table><tr><td>a</td><td>b</td></tr><tr><th>c<th>d</table>', 'a b\nc d'],
    ['blanks and line ends are one blank', ' One \r\n\t two <b> three</b>\n', 'One two three'],
    ['preformatted text keeps them', '<pre>a  b\r\nc</pre>d  e', 'a  b\nc\nd e'],
    ['capitals are the same tags', '<P>One</P><STYLE>x</STYLE><BR>Two', 'One\n\nTwo'],
    ['a < that begins no tag is text', 'a < b <3 c<', 'a < b <3 c<'],
    ['attributes hide no text', `<a title="a > b" href='x>y' data-x=1>link</a>`, 'link'],
    ['a quote that is never closed ends with its tag', '<a href="x>link</a> and more', 'link and more'],
    ['self-closing and unknown tags', '<o:p/>One<custom-tag>Two</custom-tag>', 'OneTwo'],
    ['no HTML at all', 'Just text', 'Just text'],
    ['nothing', '', ''],
  ])('%s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe('what is not seen', () => {
  test.each([
    ['head, title and style', '<head><title>T</title><style>a<b{}</style></head><body>Text', 'Text'],
    ['script', 'a<script>if (1<2) document.write("</p>")</script >b', 'ab'],
    ['a style that is hidden besides', '<style style="display:none"> P {margin:0} </style>Text', 'Text'],
    ['a script without end', 'a<script>b', 'a'],
    ['comments', 'a<!-- b > --> <!---->c<!-->d', 'a cd'],
    ['a comment without end', 'a<!-- b', 'a'],
    ['conditional comments', '<!--[if mso]>for Word<![endif]--><!--[if !mso]><!-->for all<!--<![endif]-->', 'for all'],
    ['declarations', '<!DOCTYPE html><?xml version="1.0"?>Text', 'Text'],
    ['display:none', '<div style="color:red; DISPLAY : none">x<div>y</div>z</div>Text', 'Text'],
    ['visibility:hidden', '<span style="visibility:hidden">x</span>Text', 'Text'],
    ['font-size:0', `<span style='font-size:0px'>x</span>Text`, 'Text'],
    ['opacity:0', '<p style="opacity: 0.0">x</p>Text', 'Text'],
    ['no height', '<div style="max-height:0px;overflow:hidden">x</div>Text', 'Text'],
    ['no colour', '<b style="color:transparent">x</b>Text', 'Text'],
    ['the hidden attribute', '<div hidden>x</div><div class="hidden">Text</div>', 'Text'],
    ['a template', '<template>x</template>Text', 'Text'],
    ['what says shown inside what is removed', '<div hidden><b style="font-size:9px">x</b></div>Text', 'Text'],
    ['nested elements of the same name', '<b hidden>x<b>y</b>z</b>Text', 'Text'],
    ['up to the next paragraph', '<p hidden>x<p>Text', 'Text'],
    ['up to the end of the block around', '<div><span hidden>x</div>Text', 'Text'],
    ['an end tag of nothing', '</div><div hidden>x</b></div></div>Text', 'Text'],
  ])('%s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  test.each([
    ['sizes that are not nothing', '<b style="font-size:0.5em">Text</b>'],
    ['a layout of no size with text of a size', '<td style="font-size:0"><div style="font-size:14px">Text</div></td>'],
    ['a hidden void element', '<img hidden><br style="display:none">Text'],
    ['what shines through', '<b style="opacity:0.5">Text</b>'],
    ['a height that is shown', '<b style="max-height:0">Text</b>'],
    ['other properties', '<b style="x-display:none;mso-font-size:0">Text</b>'],
  ])('but seen: %s', (_, html) => {
    expect(text(html)).toBe('Text');
  });
});

describe('what is hidden is a text of its own', () => {
  test.each([
    ['hidden', '<p>Seen</p><p hidden>One <b>two</b></p><div style="display:none">Three</div>', 'One two\nThree'],
    ['parts do not grow together', '<b hidden>txn_9fk2</b>seen<b hidden>mq7xl4bt1cvz</b>', 'txn_9fk2\nmq7xl4bt1cvz'],
    ['quoted', '<blockquote>Seen<p hidden>One</p></blockquote>', '> One'],
    ['none', '<p>Seen</p><style>x</style><script>y</script><!-- z -->', ''],
  ])('%s', (_, html, hidden) => {
    expect(readHtml(html, 1_000)).toMatchObject({ hidden });
  });

  test('no more of it is written than asked for', () => {
    expect(readHtml(`<b hidden>${'x'.repeat(100)}</b>`, 5)).toEqual({ visible: '', hidden: 'xxxxx' });
  });
});

describe('what is quoted begins its lines with a mark', () => {
  const outlook = 'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in';
  const newOutlook = 'padding:3pt 0in 0in;border-width:1pt medium medium;border-style:solid none none';
  test.each([
    ['a blockquote', 'One<blockquote>Two<br>Three</blockquote>Four', 'One\n> Two\n> Three\nFour'],
    ['inline tags inside', '<blockquote>Tw<b>o</b> <i>Three</i><p> Four</blockquote>', '> Two Three\n> Four'],
    [
      'one in another',
      '<blockquote>One<blockquote>Two</blockquote>Three</blockquote>Four',
      '> One\n> Two\n> Three\nFour',
    ],
    ['preformatted text', '<blockquote><pre>One\n\nTwo\n</pre></blockquote>Three', '> One\n\n> Two\nThree'],
    ['one without end', 'One<blockquote>Two<p>Three', 'One\n> Two\n> Three'],
    ['an end of none', 'One</blockquote>Two<blockquote>Three</blockquote>', 'One\nTwo\n> Three'],
    [
      'Outlook’s style of one',
      '<blockquote style="border:none;border-left:solid #CCC 1.0pt">One</blockquote>',
      '> One',
    ],
    ['a sure one without border', '<blockquote style="border:none" type="cite">One</blockquote>', '> One'],
    ['all below Outlook’s line', `One<div><div style="${outlook}">From</div></div><p>Two`, 'One\n> From\n> Two'],
    ['all below its newer line', `One<div style="${newOutlook}">From</div><p>Two`, 'One\n> From\n> Two'],
    [
      'all below its mark',
      'One<div id=appendonsend></div><hr><div id="divRplyFwdMsg">From</div>Two',
      'One\n> From\n> Two',
    ],
  ])('%s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  test.each([
    ['an indented paragraph', '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Text</blockquote>'],
    ['a line above', '<p style="margin:2em 0 0;padding-top:.75em;border-top:1px solid #999">Text</p>'],
    ['another id or class', '<div id="appendix" class="quote">Text</div>'],
  ])('but not %s', (_, html) => {
    expect(text(html)).toBe('Text');
  });
});

describe('character references', () => {
  test.each([
    ['&lt;b&gt; &amp;amp; &quot;x&quot;', '<b> &amp; "x"'],
    ['Gr&uuml;&szlig;e &eacute; &Aogon;', 'Grüße é Ą'],
    ['txn&#95;abc&#x5F;d&#X5fe', 'txn_abc_d\u05fe'],
    ['INV&#8209;2026&#x2011;004217', 'INV\u20112026\u2011004217'],
    ['a&nbsp;b&#160c', 'a\u00a0b\u00a0c'],
    ['&unknown; &amp &; &#; &#x;', '&unknown; &amp &; &#; &#x;'],
    ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
  ])('%s', (html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe('any input takes little time', () => {
  const MEGABYTE = 1024 * 1024;
  const hostile = [
    '<div>',
    '<',
    '<a ',
    '<a b="',
    '<a b=\'c"',
    '<!--',
    '<!',
    '</',
    '</p>',
    '<style>',
    '</style',
    '<span hidden>',
    '<p hidden>',
    '<td style="font-size:0"><b style="font-size:1px">',
    '&',
    '&#',
    '&#0',
    '&amp',
    ' ',
    '\n',
    '<br>',
    '<a style=" display ',
    '<a     ',
    '<pre>',
    '<b hidden></i>',
    '<blockquote>',
    '<blockquote>a',
    '</blockquote>a',
    '\ud800',
  ];

  test.each(hostile)('a megabyte of %j', unit => {
    const began = performance.now();
    expect(text(unit.repeat(MEGABYTE / unit.length)).length).toBeLessThanOrEqual(1_000_000);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('24 KB of nested blocks with a text in the middle', () => {
    expect(text(`${'<div>'.repeat(5_000)}Text${'</div>'.repeat(5_000)}`)).toBe('Text');
  });

  test('no more is written than asked for', () => {
    expect(htmlText('abc<br>def', 5)).toBe('abc\nd');
  });

  test('any text is read', () => {
    const piece = fc.oneof(
      fc.constantFrom('<', '>', '"', "'", '=', '/', '&', ';', '<!--', '-->', ...hostile),
      fc.string(),
    );
    fc.assert(fc.property(fc.array(piece), pieces => text(pieces.join('')).length >= 0));
  });
});

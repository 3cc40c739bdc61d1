/** The named references of U+00A0 to U+00FF, in order. */
const LATIN_1 = [
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute',
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig',
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash',
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute',
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc',
  'uuml yacute thorn yuml',
].flatMap(names => names.split(' '));

/** Of the others, the ones that mail clients write, and the letters of Polish, Czech and French. */
const OTHERS = [
  'amp=& lt=< gt=> quot=" apos=\' AMP=& LT=< GT=> QUOT=" num=# lpar=( rpar=) ast=* plus=+ comma=, period=. sol=/',
  'colon=: semi=; equals== quest=? commat=@ lsqb=[ rsqb=] lowbar=_ excl=! hyphen=\u2010 dash=\u2010 ndash=– mdash=—',
  'horbar=― minus=− lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ lsaquo=‹ rsaquo=› hellip=… bull=• euro=€',
  'trade=™ zwnj=\u200c zwj=\u200d lrm=\u200e rlm=\u200f Aogon=Ą aogon=ą Cacute=Ć cacute=ć Ccaron=Č ccaron=č Eogon=Ę',
  'eogon=ę Ecaron=Ě ecaron=ě Lstrok=Ł lstrok=ł Nacute=Ń nacute=ń OElig=Œ oelig=œ Rcaron=Ř rcaron=ř Sacute=Ś',
  'sacute=ś Scaron=Š scaron=š Zacute=Ź zacute=ź Zcaron=Ž zcaron=ž Zdot=Ż zdot=ż',
].flatMap(pairs => pairs.split(' '));

const NAMED = new Map<string, string>([
  ...LATIN_1.map((name, i) => [name, String.fromCodePoint(0xa0 + i)] as const),
  ...OTHERS.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  ...['Tab', 'NewLine', 'ensp', 'emsp', 'thinsp'].map(name => [name, ' '] as const),
]);

/**
 * Takes text between tags and gives it with its character references decoded (HTML standard §13.5): numeric ones with
 * or without their semicolon, named ones of the tables above. Unknown names stay as they stand.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x0*([0-9a-f]{1,6})|#0*([0-9]{1,7}));?|&([a-z][a-z0-9]{1,30});/gi,
    (reference, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED.get(name) ?? reference;
      return character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

function character(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\u{FFFD}';
}

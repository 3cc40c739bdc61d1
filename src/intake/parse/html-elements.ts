/** Elements that have no content and no end tag (HTML standard §13.1.2). */
export const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose content is not markup and not read by anybody. */
export const UNREAD = new Set('script style title iframe noembed noframes'.split(' '));

/** Elements that stand on lines of their own. */
export const BLOCKS = new Set(
  [
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure',
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody',
    'tfoot thead tr ul',
  ].flatMap(names => names.split(' ')),
);

/** Elements that stand beside each other. */
export const CELLS = new Set(['td', 'th']);

/** Blocks whose end tag cannot be left out: where one ends, everything opened inside it ends too. */
export const CLOSED_BLOCKS = new Set(
  'article aside blockquote center div dl fieldset footer form header main nav ol pre section table ul'.split(' '),
);

/**
 * What an attribute says of quotations: all that follows is one (`onwards`), since Outlook puts the mail that it answers
 * below a block that ends at once; or the blockquote is one for sure (`cited`), or is but an indented paragraph
 * (`indent`).
 */
export type QuotationSign = 'onwards' | 'cited' | 'indent';

/** Outlook on the web and on telephones, and the old Hotmail; `x_` where it stands in a mail that was answered before. */
const OUTLOOK_ID = /^(?:x_)*(?:divRplyFwdMsg|appendonsend|stopSpelling|mail-editor-reference-message-container)$/i;
/** The line above "From: … Sent: …" in Outlook for the desktop, whatever its language. */
const OUTLOOK_LINE = /border-(?:top:[^;]{0,60}\bsolid|style:\s*solid none none)/i;
const OUTLOOK_PADDING = /padding:\s*3(?:\.0)?pt 0/i;
/** What browsers' editors make of "increase indent". */
const NO_BORDER = /(?:^|[;\s])border:\s*(?:none|0)/i;
/** The line beside a quotation, which Outlook sets behind `border:none`. */
const BORDER_LEFT = /border-left/i;
const MAX_STYLE_CHARS = 1_000;

/** Takes one attribute of a tag, its name in lower case; null where it says nothing of quotations. */
export function quotationSign(name: string, value: string): QuotationSign | null {
  switch (name) {
    case 'id':
      return OUTLOOK_ID.test(value) ? 'onwards' : null;
    case 'type':
      return value.toLowerCase() === 'cite' ? 'cited' : null;
    case 'class':
      return /quote/i.test(value) ? 'cited' : null;
    case 'style':
      return signOfStyle(value.slice(0, MAX_STYLE_CHARS));
    default:
      return null;
  }
}

function signOfStyle(style: string): QuotationSign | null {
  if (OUTLOOK_LINE.test(style) && OUTLOOK_PADDING.test(style)) return 'onwards';
  return NO_BORDER.test(style) && !BORDER_LEFT.test(style) ? 'indent' : null;
}

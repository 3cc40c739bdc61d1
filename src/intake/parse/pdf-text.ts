import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist';
import { slimPdf } from './slim-pdf.js';

const MAX_PAGES = 50;
const MAX_CHARS = 1024 * 1024;

/** Nothing in a PDF is run, drawn, unpacked by native code, or fetched; fonts of the machine are none of its business. */
const QUIET = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  maxImageSize: 0,
};

/**
 * Takes the bytes of a PDF and gives its text, a line of the page a line: that of the first 50 pages and the first million
 * characters, and what `withinMs` is enough for. Null where it is encrypted or damaged beyond reading, has no text, or
 * no time is left for it.
 */
export async function pdfText(bytes: Uint8Array, withinMs: number): Promise<string | null> {
  const until = performance.now() + withinMs;
  const data = withinMs > 0 ? slimPdf(bytes) : null;
  if (data === null) return null;
  // Loaded only where a mail has a PDF: it takes longer to load than most mails to read.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ ...QUIET, cMapUrl: characterMaps(), data });
  const text = { written: '' };
  const alarm = new AbortController();
  try {
    await Promise.race([addPages(text, task, until), setTimeout(withinMs, undefined, { signal: alarm.signal })]);
  } catch {
    // encrypted or damaged: what was read until then counts
  }
  alarm.abort();
  void task.destroy().catch(() => {}); // not waited for: where it is stopped halfway, it never ends
  return text.written.slice(0, MAX_CHARS).trim() || null;
}

async function addPages(text: { written: string }, task: PDFDocumentLoadingTask, until: number): Promise<void> {
  const pdf = await task.promise;
  const last = Math.min(pdf.numPages, MAX_PAGES);
  for (let page = 1; page <= last; page += 1) if (!(await addPage(text, await pdf.getPage(page), until))) return;
}

interface TextChunk {
  readonly items: readonly { readonly str?: string; readonly hasEOL?: boolean }[];
}

/**
 * Adds a page's text piece by piece and tells whether more may follow: one endless page ends at the same limits. The
 * library itself puts the pieces of one word together.
 */
async function addPage(text: { written: string }, page: PDFPageProxy, until: number): Promise<boolean> {
  const chunks: ReadableStreamDefaultReader<TextChunk> = page.streamTextContent().getReader();
  for (let chunk = await chunks.read(); !chunk.done; chunk = await chunks.read()) {
    for (const { str = '', hasEOL = false } of chunk.value.items) text.written += hasEOL ? `${str}\n` : str;
    if (text.written.length > MAX_CHARS || performance.now() > until) return false;
  }
  text.written += '\n';
  page.cleanup();
  return true;
}

/** How East Asian fonts number their letters: files of the library. */
function characterMaps(): string {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return join(dirname(manifest), 'cmaps') + sep;
}

import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A paper as it will be seen by whoever gets it: drawn from the same bytes that are sent, by a reader that is not ours. */
export interface Preview {
  readonly pages: number;
  /** @param number from 1 */
  page(number: number): Promise<PreviewPage>;
  /** Ends the reader's work, and lets its memory go. */
  close(): Promise<void>;
}

export interface PreviewPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** For whoever has the page read aloud: its text in reading order, one line of the page on each line. */
  readonly text: string;
  /**
   * Draws the page on a canvas, which gets the size that it needs. The text is given to screen readers as the picture's own.
   *
   * @param scale pixels for each point: 1 is 72 to the inch
   */
  draw(canvas: HTMLCanvasElement, scale: number): Promise<void>;
}

/** Where the build puts PDF.js's worker. */
const WORKER = 'preview/pdf-worker.js';

/**
 * Opens a paper to show its pages. PDF.js is loaded at the first one; it makes no code at run time and fetches nothing but its own worker.
 *
 * @throws when the bytes are no PDF, or a file does not come
 */
export async function openPreview(bytes: Uint8Array): Promise<Preview> {
  const pdfjs = await import(/* webpackChunkName: "preview" */ 'pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = new URL(WORKER, document.baseURI).href;
  const task = pdfjs.getDocument({
    // The worker takes over what it is given; the paper itself is still to be saved.
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableAutoFetch: true,
    disableRange: true,
  });
  const file = await task.promise;
  return {
    pages: file.numPages,
    page: (number) => previewPage(file, number),
    close: () => task.destroy(),
  };
}

async function previewPage(file: PDFDocumentProxy, number: number): Promise<PreviewPage> {
  const page = await file.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const text = lines((await page.getTextContent()).items);
  return {
    width,
    height,
    text,
    async draw(canvas, scale) {
      const viewport = page.getViewport({ scale });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', text);
      const canvasContext = canvas.getContext('2d');
      if (!canvasContext) throw new Error('unreachable: a canvas that draws nothing');
      await page.render({ canvasContext, viewport, intent: 'display' }).promise;
    },
  };
}

type Items = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>>['items'];

function lines(items: Items): string {
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  return text.replace(/[ \u00a0]+/g, ' ').trim();
}

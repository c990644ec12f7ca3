import { fill } from '../../text/fill';
import { dayText } from '../../text/values';
import { COLOUR, MARGINS, SIZE, textWidth } from '../page/style';
import { oneLine } from '../pdf/clean-text';
import type { Attachment, Block } from '../pdf/definition';
import type { Drawing } from '../pdf/drawing';
import type { Paper } from '../pdf/print-pdf';
import type { Words } from '../words';
import { pagesOf, type VoucherBook, type VoucherEntry } from './voucher-book';
import { voucherText } from './voucher-list';

/** What is left of an A4 page under the heading. */
const ROOM = { width: textWidth('portrait'), height: 841.89 - MARGINS.top - MARGINS.bottom - 52 };

/** A small picture is not blown up: 100 points of it to the inch at the coarsest. A page is never larger than it was. */
const MOST_SCALE = { picture: 0.72, page: 1 };

/**
 * The vouchers, each page on a page of its own behind the paper: «Bilag 2 av 5, side 1 av 3», and what paper it belongs to.
 *
 * @param paper what the paper calls itself, with its number where it has one
 */
export function voucherPages(book: VoucherBook, paper: string, words: Words): Block[] {
  if (book.pagesBefore === null) return [];
  return book.entries.flatMap((entry) => {
    const drawn = entry.files.flatMap(({ name, drawings }) => drawings.map((drawing) => ({ name, drawing })));
    return drawn.map(({ name, drawing }, index) =>
      pageBlock(entry, { name, drawing, page: index + 1, count: book.entries.length, paper }, words),
    );
  });
}

interface VoucherPage {
  readonly name: string;
  readonly drawing: Drawing;
  readonly page: number;
  readonly count: number;
  readonly paper: string;
}

function pageBlock(entry: VoucherEntry, { name, drawing, page, count, paper }: VoucherPage, words: Words): Block {
  const { form, language } = words;
  const { number } = entry;
  const pages = pagesOf(entry);
  const { heading: one, headingOfSeveral } = form.voucher;
  const heading = fill(pages > 1 ? headingOfSeveral : one, { number, count, page, pages }, language);
  const text = voucherText(entry, form);
  const date = dayText(entry.line.day);
  const { width, height } = fitted(drawing);
  return {
    role: 'Sect',
    pageBreak: 'before',
    stack: [
      { text: heading, role: 'H2', fontSize: SIZE.section, bold: true, margin: [0, 0, 0, 2] },
      { text: oneLine([paper, date, text].join(' · '), 105), color: COLOUR.quiet, margin: [0, 0, 0, 8] },
      {
        canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height, drawing }],
        alt: fill(form.voucher.alt, { heading, text, date, file: oneLine(name) }, language),
      },
    ],
  };
}

function fitted({ width, height, own }: Drawing): { width: number; height: number } {
  const most = own.width === 1 ? MOST_SCALE.picture : MOST_SCALE.page;
  const scale = Math.min(ROOM.width / width, ROOM.height / height, most);
  return { width: width * scale, height: height * scale };
}

/** Vouchers that cannot be drawn in an archive document, as files inside it. */
export function voucherAttachments({ entries }: VoucherBook, { form, language }: Words): Attachment[] {
  return entries.flatMap((entry) =>
    entry.files
      .filter(({ drawings }) => drawings.length === 0)
      .map(({ name, bytes }): Attachment => {
        const description = fill(form.voucher.heading, { number: entry.number, count: entries.length }, language);
        return { name, bytes, mime: 'application/pdf', relationship: 'Supplement', description };
      }),
  );
}

/**
 * The paper with the pages of its vouchers in its list: printed once without them to see where they begin, then whole.
 *
 * @param print with the number of pages before the vouchers, or without the vouchers
 */
export function printedWithVouchers(
  book: VoucherBook | undefined,
  print: (book: VoucherBook | undefined) => Paper,
): Paper {
  if (!book || book.entries.length === 0) return print(undefined);
  const own = book.entries.reduce((pages, entry) => pages + pagesOf(entry), 0);
  let pagesBefore = print({ ...book, pagesBefore: null }).pages;
  // Page numbers of another length might move a row to another page: then it is so long that the next try has room for it.
  for (let attempt = 0; ; attempt += 1) {
    const paper = print({ ...book, pagesBefore });
    if (paper.pages === pagesBefore + own || attempt === 2) return paper;
    pagesBefore = paper.pages - own;
  }
}

import type { ClaimLine } from '../../claim/claim';
import { fill } from '../../text/fill';
import { amountText, dayText } from '../../text/values';
import type { Form, FormPart } from '../form/form';
import type { FormSource } from '../form/form-kind';
import { linesTable, type LineColumn } from '../form/lines-table';
import type { Cell } from '../page/number-table';
import { oneLine } from '../pdf/clean-text';
import type { Words } from '../words';
import { firstPage, pagesOf, type VoucherBook, type VoucherEntry } from './voucher-book';

/**
 * The list of vouchers: what each is for, and where it stands. What is missing is said in words, and in red.
 *
 * @source V-13, V-14, V-23, S-33 to S-36; T-53, T-57 (from the claim one finds the voucher, and back)
 */
export function voucherPart(book: VoucherBook, words: Words): FormPart[] {
  if (book.entries.length === 0) return [];
  return [{ heading: words.form.voucher.part, table: linesTable(book.entries, columns(book, words)) }];
}

/** What a form has of its vouchers: the list among its parts, and what is bound in behind it. */
export function vouchersOn({ context: { vouchers }, words }: FormSource): {
  readonly parts: FormPart[];
  readonly bound: Pick<Form, 'vouchers'>;
} {
  return vouchers ? { parts: voucherPart(vouchers, words), bound: { vouchers } } : { parts: [], bound: {} };
}

function columns(book: VoucherBook, { form, label, language }: Words): LineColumn<VoucherEntry>[] {
  const { voucher } = form;
  return [
    { head: voucher.head, kind: 'words', of: ({ number }) => String(number) },
    { head: label.head.date, kind: 'words', of: ({ line }) => dayText(line.day) },
    { head: form.head.outlay, kind: 'rest', of: (entry) => voucherText(entry, form) },
    {
      head: form.head.vat,
      kind: 'figures',
      of: ({ vat, lacks }) =>
        lacks.includes('vat')
          ? { text: voucher.vatMissing, isMissing: true }
          : vat === undefined
            ? label.noneCut
            : amountText(vat, language),
      optional: true,
    },
    {
      head: label.head.amount,
      kind: 'figures',
      of: ({ line, sort }) =>
        sort === 'receipt' && line.amountOre !== null ? amountText(line.amountOre, language) : label.noneCut,
    },
    { head: voucher.file, kind: 'rest', of: (entry) => fileCell(entry, form) },
    {
      head: voucher.page,
      kind: 'figures',
      of: (entry) =>
        pagesOf(entry) > 0 ? pageText(book, entry) : entry.files.length > 0 ? voucher.inside : label.noneCut,
    },
  ];
}

/** What a voucher is for: the outlay, or what must go along with it. */
export function voucherText({ sort, text }: VoucherEntry, { voucher }: Words['form']): string {
  return sort === 'receipt' ? text : voucher[sort].replace('{text}', () => text);
}

function fileCell({ files, lacks, sort }: VoucherEntry, { voucher }: Words['form']): Cell {
  if (lacks.includes('file'))
    return { text: sort === 'receipt' ? voucher.receiptMissing : voucher[`${sort}Missing`], isMissing: true };
  if (files.length === 0) return voucher.notDemanded;
  return oneLine(files.map(({ name }) => name).join(', '), 120);
}

/** The column of the outlays that points to their vouchers. */
export function voucherColumn(book: VoucherBook | undefined, { form, language }: Words): LineColumn[] {
  if (!book) return [];
  return [
    { head: form.head.receipt, kind: 'words', of: (line) => placeCell(book, line, form, language), optional: true },
  ];
}

export function placeCell(book: VoucherBook, line: ClaimLine, form: Words['form'], language: Words['language']): Cell {
  const { voucher } = form;
  const entry = book.entries.find(
    (one) => one.sort === 'receipt' && one.line.sheet === line.sheet && one.line.row === line.row,
  );
  if (!entry) return '';
  const { number } = entry;
  if (entry.lacks.includes('file')) return { text: fill(voucher.placeMissing, { number }, language), isMissing: true };
  if (pagesOf(entry) > 0) return fill(voucher.place, { number, page: pageText(book, entry) }, language);
  return entry.files.length > 0 ? fill(voucher.placeInside, { number }, language) : String(number);
}

/** As wide as the number that will stand there, where it is not known yet. */
function pageText(book: VoucherBook, entry: VoucherEntry): string {
  return book.pagesBefore === null ? '00' : String(firstPage(book, entry));
}

import { stringify } from 'csv-stringify/sync';
import type { Claim } from '../../claim/claim';
import { amountText } from '../../text/values';
import { serialFromDay } from '../../values/day';
import { kronerFromOre } from '../../values/money';
import { FILE_WORDS } from '../../text/file-words';
import { periodText } from '../claim-text';
import { baseForm, withLines, type FormKind } from '../form/form-kind';
import { linesTable, type LineColumn } from '../form/lines-table';
import type { PaperContext } from '../context';
import { fileNamePart } from '../../values/file-name';
import { wordsOf, type Words } from '../words';
import { listEntries, type ListEntry } from './entries';

/** The claim as it is typed into the payer's expense system. Nobody signs it. */
export const entryList: FormKind = {
  id: 'entryList',
  parts: (claim) => (claim.route === 'employer' || claim.lines.length === 0 ? [] : [withLines(claim, claim.lines)]),
  missing: () => [],
  form(source) {
    const { claim, context, words } = source;
    const { noteOf: _noteOf, ...base } = baseForm('entryList', source);
    const total = amountText(claim.totals.amountOre, words.language);
    const columns: LineColumn<ListEntry>[] = COLUMNS.map((key) => ({
      head: headOf(key, words),
      kind: key === 'amount' || key === 'quantity' ? 'figures' : key === 'date' || key === 'account' ? 'words' : 'rest',
      of: (entry) => entry[key],
      optional: key === 'account' || key === 'comment',
      ...(key === 'amount' ? { total } : {}),
    }));
    const rows = listEntries(claim, context, words);
    return {
      ...base,
      parts: [{ table: linesTable(rows, columns, words.label.total) }],
      // The system asks for them, and the payer for nothing in them.
      notes: context.rules.claimPer === 'month' ? [words.form.projectEmpty] : [],
      basis: [],
      signing: [],
      orientation: 'landscape',
    };
  },
};

const COLUMNS = ['date', 'type', 'quantity', 'amount', 'account', 'comment'] as const;

function headOf(key: (typeof COLUMNS)[number], { label, form }: Words): string {
  switch (key) {
    case 'date':
    case 'amount':
      return label.head[key];
    default:
      return form.head[key];
  }
}

/** Header and rows as text, for a sheet. */
export function entryListRows(claim: Claim, context: PaperContext): string[][] {
  const words = wordsOf(context.language, context.templates);
  const heads = COLUMNS.map((key) => headOf(key, words));
  return [heads, ...listEntries(claim, context, words).map((entry) => COLUMNS.map((key) => entry[key]))];
}

/** What a sheet of the list is made of: days and amounts as numbers, so that Excel can add and sort them. */
export interface ListSheet {
  readonly name: string;
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    readonly look: 'dayShown' | 'amountShown' | 'text';
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What the workbook with the list is called; none where there is no list. */
export function entryListSheetName(claim: Claim, { language }: PaperContext): string | undefined {
  if (claim.route === 'employer') return undefined;
  return `${FILE_WORDS[language].entryList}-${fileNamePart(claim.period?.from ?? '')}.xlsx`;
}

const WIDTHS = { date: 12, type: 38, quantity: 14, amount: 13, account: 18, comment: 60 };

export function entryListSheet(claim: Claim, context: PaperContext): ListSheet {
  const words = wordsOf(context.language, context.templates);
  const cellOf = (entry: ListEntry, key: (typeof COLUMNS)[number]): string | number | null => {
    const { line } = entry;
    if (key === 'date') return serialFromDay(line.day);
    if (key === 'amount') return line.amountOre === null ? null : kronerFromOre(line.amountOre);
    return entry[key];
  };
  return {
    name: words.form.title.entryList,
    title: [words.form.title.entryList, periodText(claim.period, words.label)].filter(Boolean).join(' '),
    intro: words.form.subtitle.entryList,
    columns: COLUMNS.map((key) => ({
      header: headOf(key, words),
      width: WIDTHS[key],
      look: key === 'date' ? 'dayShown' : key === 'amount' ? 'amountShown' : 'text',
    })),
    rows: listEntries(claim, context, words).map((entry) => COLUMNS.map((key) => cellOf(entry, key))),
  };
}

/** As Excel in Norway opens it: semicolons, decimal commas, UTF-8 with a mark. Text that looks like a formula stays text. */
export function entryListCsv(claim: Claim, context: PaperContext): string {
  return stringify(entryListRows(claim, context), {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

import { CsvError, parse } from 'csv-parse/sync';
import type { CellUpdate } from '../cell-updates';
import { LONGEST_TEXT } from '../edit-rules';
import { typedValue } from '../typed/typed-value';
import { WorkbookError } from '../workbook';
import { XlsxWorkbook } from '../xlsx/xlsx-workbook';
import { delimited, type Delimited } from './delimiter';
import { fileText } from './file-text';

const LARGEST = 2 ** 26;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Shorter runs of digits are hours and amounts; these are organisation numbers, accounts and persons. */
const CODE = /^\d{9,}$/;

/**
 * A table of text (.csv, .tsv) as a new workbook with one sheet. Numbers, days and clock times become what they are in a Norwegian
 * Excel; whatever would lose something by it stays text, and so does what looks like a formula.
 *
 * @param file its name, which the sheet gets
 * @throws {WorkbookError}
 */
export async function textWorkbook(file: string, bytes: Uint8Array): Promise<XlsxWorkbook> {
  if (bytes.length > LARGEST) throw tooLarge(`${bytes.length} bytes of text`);
  const rows = recordsOf(delimited(fileText(bytes)));
  if (rows.length > MOST_ROWS) throw tooLarge(`${rows.length} rows`);
  const sheet = sheetName(file);
  const workbook = XlsxWorkbook.blank();
  await workbook.apply([{ edit: 'addSheet', name: sheet, columnWidths: widthsOf(rows) }]);
  await workbook.update(rows.flatMap((row, index) => updatesOf(sheet, index + 1, row)));
  return workbook;
}

function recordsOf({ delimiter, text }: Delimited): string[][] {
  const options = { delimiter, relax_column_count: true, relax_quotes: true };
  try {
    return parse(text, options);
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    // A quotation mark that is opened and never closed is an inch, a slip, or a name: then none of them means anything.
    return parse(text, { ...options, quote: false });
  }
}

function updatesOf(sheet: string, row: number, texts: readonly string[]): CellUpdate[] {
  if (texts.length > MOST_COLUMNS) throw tooLarge(`${texts.length} columns`);
  return texts.flatMap((text, index): CellUpdate[] => {
    if (text === '') return [];
    if (text.length > LONGEST_TEXT) throw tooLarge(`a text of ${text.length} characters`);
    // What only a person at a keyboard means something by: «'» before text.
    const isText = text.startsWith("'") || CODE.test(text.trim());
    const { value, format } = isText ? { value: text, format: undefined } : typedValue(text);
    const change = { kind: 'value', value, ...(format === undefined ? {} : { format }) } as const;
    return value === null ? [] : [{ sheet, row, column: index + 1, change }];
  });
}

/** As Excel allows it, whatever the file is called. */
function sheetName(file: string): string {
  const name = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[\x00-\x1f[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .replace(/^[' ]+|[' ]+$/g, '');
  return name === '' || name.toLowerCase() === 'history' ? 'Ark1' : name;
}

/** Wide enough for what the first rows say: a day in a narrow column is shown as #####. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, 200))
    row.slice(0, 256).forEach((text, index) => {
      widths[index] = Math.min(50, Math.max(widths[index] ?? 9, text.length + 2));
    });
  return widths;
}

function tooLarge(detail: string): WorkbookError {
  return new WorkbookError('tooLarge', detail);
}

import type { Form } from '../documents/form/form';
import type { SignedBy } from '../documents/signing/signed-by';
import { printSheet as en } from '../text/en/print-sheet';
import type { Language } from '../text/language';
import { printSheet as nb, type PrintSheetWords } from '../text/nb/print-sheet';
import { printSheet as nn } from '../text/nn/print-sheet';
import { fill } from '../text/fill';
import { dayText } from '../text/values';
import type { Day } from '../values/day';
import type { Edit } from '../workbook/workbook';
import { tableRows, type PrintRow } from './print-table';
import { columnWidths, linesOf } from './print-widths';
import { freeSheetName } from './sheet-name';

const WORDS: Readonly<Record<Language, PrintSheetWords>> = { nb, nn, en };

export interface PrintedPaper {
  readonly form: Form;
  readonly language: Language;
  readonly madeOn: Day;
  /** Typed names stand on the sheet; where somebody drew theirs, the line is left for a pen. */
  readonly signedBy?: readonly SignedBy[] | undefined;
}

export interface PrintSheet {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/**
 * A paper as a sheet of the workbook, which Excel itself prints or saves as PDF: for hosts where nothing else reaches the user's disk.
 *
 * @param taken names of the sheets that are there: none of them is touched
 */
export function printSheet(paper: PrintedPaper, taken: readonly string[]): PrintSheet {
  const name = freeSheetName(paper.form.title, taken);
  const widths = columnWidths(paper.form);
  const rows = rowsOf(
    paper,
    widths.reduce((sum, one) => sum + one, 0),
  );
  const cells = rows.flatMap((row, above) =>
    row.flatMap((cell, left) =>
      cell.value === null && !cell.look ? [] : [{ ...cell, row: above + 1, column: left + 1 }],
    ),
  );
  return {
    name,
    edits: [
      { edit: 'addSheet', name, columnWidths: widths },
      { edit: 'setCells', sheet: name, cells },
    ],
  };
}

const EMPTY: PrintRow = [];

/** @param width of the sheet, in letters */
function rowsOf({ form, language, madeOn, signedBy = [] }: PrintedPaper, width: number): PrintRow[] {
  const words = WORDS[language];
  const { title, subtitle, from, to, details, sum, parts, notes, basis, signing } = form;
  const text = (value: string): PrintRow[] => linesOf(value, width).map((line) => [{ value: line }]);
  return [
    [{ value: title, look: 'title' }],
    ...text(subtitle),
    [{ value: fill(words.made, { day: madeOn }, language), look: 'quiet' }],
    EMPTY,
    ...[from, to].flatMap((party) => [fact(party.label, party.name), ...party.lines.map((line) => fact('', line))]),
    ...details.map(([label, value]) => fact(label, value)),
    ...(sum ? [EMPTY, heading(`${sum.text}: ${sum.amount}`)] : []),
    ...parts.flatMap(({ heading: above, facts = [], sentences = [], table }) => [
      EMPTY,
      ...(above ? [heading(above)] : []),
      ...facts.map(([label, value]) => fact(label, typeof value === 'string' ? value : value.text)),
      ...sentences.flatMap(text),
      ...(table ? tableRows(table, language) : []),
    ]),
    ...(notes.length > 0 ? [EMPTY, ...notes.flatMap(text)] : []),
    ...(basis.length > 0 ? [EMPTY, heading(words.basis)] : []),
    ...basis.flatMap((note, index) => text(`${index + 1}. ${note}`)),
    ...signing.flatMap(({ signer, declaration, under }) => {
      const typed = signedBy.find(({ as, mark }) => as === signer && mark === 'typed');
      return [EMPTY, ...text(declaration), EMPTY, ...signatureLines(typed, under, words).flatMap(text)];
    }),
  ];
}

function heading(value: string): PrintRow {
  return [{ value, look: 'heading' }];
}

/** The label in the first column, and what it says in those after it. */
function fact(label: string, value: string): PrintRow {
  return [{ value: label || null, ...(label && { look: 'quiet' as const }) }, { value }];
}

const TO_WRITE_ON = '_'.repeat(28);

function signatureLines(typed: SignedBy | undefined, under: string, { placeAndDate, typed: counts }: PrintSheetWords) {
  if (!typed) return [`${placeAndDate}: ${TO_WRITE_ON}   ${under}: ${TO_WRITE_ON}`];
  const { place, at, name, role } = typed;
  return [
    `${placeAndDate}: ${[place, dayText(at.day)].filter(Boolean).join(', ')}`,
    `${under}: ${name}, ${role}`,
    counts,
  ];
}

import type { CellRange } from '../../timesheet/table';
import {
  colouredCells,
  isMessageRule,
  MARK_FILLS,
  MARK_TITLE,
  markFormula,
  messageText,
  MESSAGE_RULE,
  PIECES_OF_A_COLOUR,
  severityOf,
} from '../mark-signs';
import { rangeAddress } from '../ranges';
import type { CellPlace, Mark, MarkSeverity } from '../workbook';
import { blocksOf } from './blocks';
import { cellRange } from './merges';

/** A marked cell; or many together, where the user has copied a mark onto more cells than we look at one by one. */
export interface MarkedCells {
  readonly range: CellRange;
  readonly validation: Excel.DataValidation;
}

/** The colour of marks as it stands in Excel: one format for many cells. */
export interface FoundMarks {
  readonly severity: MarkSeverity;
  readonly format: Excel.ConditionalFormat;
  readonly cells: readonly MarkedCells[];
}

interface FoundColour extends Pick<FoundMarks, 'severity' | 'format'> {
  readonly sheet: string;
}

/** The colours of marks alone, in one round trip. */
export async function findColours(context: Excel.RequestContext, sheets: readonly string[]): Promise<FoundColour[]> {
  if (sheets.length === 0) return [];
  const asked = sheets.map((sheet) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { sheet, formats };
  });
  await context.sync();
  return asked.flatMap(({ sheet, formats }) =>
    formats.items.flatMap((format): FoundColour[] => {
      const { customOrNullObject: custom } = format;
      const severity = custom.isNullObject ? undefined : severityOf(custom.rule.formula);
      return severity ? [{ sheet, severity, format }] : [];
    }),
  );
}

/** Three round trips, however many sheets; one when nothing is marked. */
export async function findMarks(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, readonly FoundMarks[]>> {
  const ours = (await findColours(context, sheets)).map(({ sheet, severity, format }) => {
    const { areas } = format.getRanges();
    areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return { sheet, severity, format, areas };
  });
  const found = new Map<string, FoundMarks[]>(sheets.map((sheet) => [sheet, []]));
  if (ours.length === 0) return found;
  await context.sync();
  for (const { sheet, severity, format, areas } of ours) {
    const cells = areas.items.flatMap(cellsOf);
    for (const { validation } of cells) validation.load('type,rule,prompt');
    found.get(sheet)?.push({ severity, format, cells });
  }
  await context.sync();
  return found;
}

function cellsOf(area: Excel.Range): MarkedCells[] {
  const range = cellRange(area);
  const cells = colouredCells(range);
  if (cells.length === 1) return [{ range, validation: area.dataValidation }];
  return cells.map(({ row, column }) => ({
    range: { top: row, left: column, bottom: row, right: column },
    validation: area.getCell(row - range.top, column - range.left).dataValidation,
  }));
}

/** One mark for each cell that bears the colour. */
export function marksOf(found: readonly FoundMarks[]): Mark[] {
  const marks = found.flatMap(({ severity, cells }) =>
    cells.map(({ range, validation }): Mark => {
      const text = isOurs(validation) ? validation.prompt.message : '';
      return { row: range.top, column: range.left, severity, text };
    }),
  );
  return marks.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Mixed areas have no prompt in common. */
function isOurs({ prompt }: Excel.DataValidation): boolean {
  return (prompt as Excel.DataValidationPrompt | null)?.title === MARK_TITLE;
}

/** Queues the taking away of a sentence. */
export function removeMessage({ validation }: MarkedCells): void {
  if (!isOurs(validation)) return;
  const { custom } = validation.rule;
  if (custom && isMessageRule(String(custom.formula))) validation.clear();
  else validation.prompt = { showPrompt: true, title: '', message: '' };
}

/** The cells as ranges of pieces, neighbours put together as far as they are easily so. */
function rangesOf(sheet: Excel.Worksheet, cells: readonly CellPlace[]): Excel.RangeAreas[] {
  const rows = new Map<number, Map<number, true>>();
  for (const { row, column } of cells) rows.set(row, (rows.get(row) ?? new Map<number, true>()).set(column, true));
  const pieces = blocksOf(rows, () => 'marked').map(({ range }) => range);
  pieces.sort((one, other) => one.top - other.top || one.left - other.left);
  const ranges: Excel.RangeAreas[] = [];
  for (let from = 0; from < pieces.length; from += PIECES_OF_A_COLOUR) {
    const addresses = pieces.slice(from, from + PIECES_OF_A_COLOUR).map(rangeAddress);
    ranges.push(sheet.getRanges(addresses.join(',')));
  }
  return ranges;
}

/** Queues a colour: one format for many cells. */
export function putColour(sheet: Excel.Worksheet, cells: readonly CellPlace[], severity: MarkSeverity): void {
  for (const range of rangesOf(sheet, cells)) {
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = `=${markFormula(severity)}`;
    custom.format.fill.color = `#${MARK_FILLS[severity].slice(2)}`;
  }
}

/** A cell that is to be given a sentence, with its rule as it was before. */
export interface RuledCell extends CellPlace {
  readonly validation: Excel.DataValidation;
}

/** Asks for a cell's rule, for `putMessage`. */
export function withRule(sheet: Excel.Worksheet, { row, column }: CellPlace): RuledCell {
  const { dataValidation } = sheet.getCell(row - 1, column - 1);
  return { row, column, validation: dataValidation.load('type,rule,prompt') };
}

/** Queues a sentence. A cell with a message of the user's own keeps it, and has the colour alone. */
export function putMessage(sheet: Excel.Worksheet, cells: readonly RuledCell[], text: string): void {
  const prompt = { showPrompt: true, title: MARK_TITLE, message: messageText(text) };
  const free: CellPlace[] = [];
  for (const cell of cells) {
    const { type, rule, prompt: before } = cell.validation;
    if (before.message !== '' && before.title !== MARK_TITLE) continue;
    // A rule of ours may just have been taken away with an earlier mark.
    if (type === 'None' || isMessageRule(String(rule.custom?.formula))) free.push(cell);
    else cell.validation.prompt = prompt;
  }
  for (const { dataValidation } of rangesOf(sheet, free)) {
    dataValidation.rule = { custom: { formula: `=${MESSAGE_RULE}` } };
    dataValidation.prompt = prompt;
  }
}

import { cellRange } from './merges';
import {
  isMessageRule,
  MARK_FILLS,
  MARK_TITLE,
  markFormula,
  messageText,
  MESSAGE_RULE,
  severityOf,
} from '../mark-signs';
import type { Mark, MarkSeverity } from '../workbook';

/** A mark as it stands in Excel. A user who has copied a marked cell has made one with several areas. */
export interface FoundMark {
  readonly severity: MarkSeverity;
  readonly format: Excel.ConditionalFormat;
  readonly areas: readonly Excel.Range[];
}

/** Three round trips; one when nothing is marked. */
export async function findMarks(context: Excel.RequestContext, sheet: string): Promise<FoundMark[]> {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  await context.sync();
  const ours = formats.items.flatMap((format) => {
    const { customOrNullObject: custom } = format;
    const severity = custom.isNullObject ? undefined : severityOf(custom.rule.formula);
    if (!severity) return [];
    const { areas } = format.getRanges();
    areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return [{ severity, format, areas }];
  });
  if (ours.length === 0) return [];
  await context.sync();
  const found = ours.map((mark) => ({ ...mark, areas: mark.areas.items }));
  for (const area of found.flatMap(({ areas }) => areas)) area.dataValidation.load('type,rule,prompt');
  await context.sync();
  return found;
}

/** One mark for each cell that bears the colour. */
export function marksOf(found: readonly FoundMark[]): Mark[] {
  const marks = found.flatMap(({ severity, areas }) =>
    areas.map((area): Mark => {
      const { top: row, left: column } = cellRange(area);
      return { row, column, severity, text: isOurs(area.dataValidation) ? area.dataValidation.prompt.message : '' };
    }),
  );
  return marks.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Mixed areas have no prompt in common. */
function isOurs({ prompt }: Excel.DataValidation): boolean {
  return (prompt as Excel.DataValidationPrompt | null)?.title === MARK_TITLE;
}

/** Queues the taking away of colour and sentence. */
export function removeMark({ format, areas }: FoundMark): void {
  format.delete();
  for (const { dataValidation } of areas) {
    if (!isOurs(dataValidation)) continue;
    const { custom } = dataValidation.rule;
    if (custom && isMessageRule(String(custom.formula))) dataValidation.clear();
    else dataValidation.prompt = { showPrompt: true, title: '', message: '' };
  }
}

/** The rule of a cell that is to be marked, to be loaded before `putMark`. */
export function ruleOf(cell: Excel.Range): Excel.DataValidation {
  return cell.dataValidation.load('type,rule,prompt');
}

/** Queues a mark. A cell with a message of the user's own keeps it, and gets the colour alone. */
export function putMark(cell: Excel.Range, { severity, text }: Mark): void {
  const { custom } = cell.conditionalFormats.add('Custom');
  custom.rule.formula = `=${markFormula(severity)}`;
  custom.format.fill.color = `#${MARK_FILLS[severity].slice(2)}`;
  const { type, rule, prompt } = cell.dataValidation;
  if (prompt.message !== '' && prompt.title !== MARK_TITLE) return;
  // A rule of ours may just have been taken away with an earlier mark.
  const hasOwnRule = type !== 'None' && !isMessageRule(String(rule.custom?.formula));
  if (!hasOwnRule) cell.dataValidation.rule = { custom: { formula: `=${MESSAGE_RULE}` } };
  cell.dataValidation.prompt = { showPrompt: true, title: MARK_TITLE, message: messageText(text) };
}

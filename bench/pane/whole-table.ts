import { markEdits } from '../../src/delivery/mark-edits';
import { issueSentence } from '../../src/taskpane/issue-sentence';
import { check } from '../../src/taskpane/session/check';
import { readCells } from '../../src/taskpane/session/read-cells';
import { loadIssueWords } from '../../src/taskpane/issue-words';
import type { Day } from '../../src/values/day';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';

export interface Whole {
  readonly readMs: number;
  readonly checkMs: number;
  readonly markMs: number;
  readonly marks: number;
  readonly lines: number;
}

/** All that the pane does with a table, at once. */
export async function krav(): Promise<Whole> {
  await loadIssueWords('nb');
  const started = performance.now();
  const workbook = await ExcelWorkbook.open();
  const cells = await readCells(workbook);
  const read = performance.now();
  const { issues, claim } = await check(cells, undefined, '2034-01-01' as Day);
  const checked = performance.now();
  const edits = markEdits(
    issues,
    cells.contents.map(({ name }) => name),
    (found) => issueSentence(found, 'nb'),
  );
  await workbook.apply(edits);
  const marks = edits.reduce((sum, edit) => sum + (edit.edit === 'mark' ? edit.marks.length : 0), 0);
  return {
    readMs: read - started,
    checkMs: checked - read,
    markMs: performance.now() - checked,
    marks,
    lines: claim.lines.length,
  };
}

/** The client alone: the same ranges read, and the same number of cells marked in them, without knowing what stands there. */
export async function client(marks: number): Promise<{ readMs: number; writeMs: number }> {
  const started = performance.now();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Timeliste');
    const range = sheet.getUsedRange().load('values,formulas,numberFormat');
    await context.sync();
    const read = performance.now();
    for (let row = 0; row < marks; row++) {
      const cell = sheet.getCell(20 * row, 0);
      const { custom } = cell.conditionalFormats.add('Custom');
      custom.rule.formula = '=TRUE';
      custom.format.fill.color = '#FFCCCC';
      cell.dataValidation.rule = { custom: { formula: '=TRUE' } };
      cell.dataValidation.prompt = { showPrompt: true, title: 'Mark', message: String(range.values[row]?.[0]) };
    }
    await context.sync();
    return { readMs: read - started, writeMs: performance.now() - read };
  });
}

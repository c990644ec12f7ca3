import { strFromU8, unzipSync } from 'fflate';
import type { CellRange } from '../../src/timesheet/table';
import type { Edit } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { withRulesBelow } from '../../src/workbook/xlsx/write/continued-rules';

const SHEET = 'Timer';
const ROW: CellRange = { top: 3, left: 1, bottom: 3, right: 3 };

const sheetOf = (inner: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/>${inner}</worksheet>`;
const colour = (sqref: string, formula: string): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
const newer = (kind: string, sqref: string): string =>
  `<extLst><ext><x14:${kind}s><x14:${kind}><xm:sqref>${sqref}</xm:sqref></x14:${kind}></x14:${kind}s></ext></extLst>`;
const list = (sqref: string, more = ''): string =>
  `<dataValidations count="1"><dataValidation type="list"${more} sqref="${sqref}"><formula1>"a,b"</formula1></dataValidation></dataValidations>`;

describe('xlsx-continue-row', () => {
  it.each([
    ['a list grows', list('B2:B3'), list('B2:B4')],
    ['a list of the whole column is left as it is', list('B2:B99'), list('B2:B99')],
    ['a list of another row is left as it is', list('B1:B2'), list('B1:B2')],
    ['colours of the user grow, only over the row', colour('A2:Z3', 'A2&gt;1'), colour('A2:Z3 A4:C4', 'A2&gt;1')],
    ['a mark stays where it is', colour('B3', 'LEN("Krav:error")&gt;0'), colour('B3', 'LEN("Krav:error")&gt;0')],
    ['a list of another sheet grows', newer('dataValidation', 'B2:B3'), newer('dataValidation', 'B2:B4')],
    ['newer colours grow', newer('conditionalFormatting', 'B2:B3'), newer('conditionalFormatting', 'B2:B4')],
    ['a small chart in a cell is one cell', newer('sparkline', 'B3'), newer('sparkline', 'B3')],
  ])('%s', (_why, before, after) => {
    expect(withRulesBelow(sheetOf(before), ROW)).toBe(sheetOf(after));
  });

  it('a list that bears a mark goes on without it', async () => {
    const workbook = XlsxWorkbook.blank();
    const goOn: Edit = { edit: 'continueRow', sheet: SHEET, range: ROW };
    await workbook.apply([
      { edit: 'addSheet', name: SHEET },
      {
        edit: 'addList',
        sheet: SHEET,
        range: { top: 2, left: 2, bottom: 3, right: 2 },
        values: ['a', 'b'],
        strict: true,
      },
      { edit: 'mark', sheet: SHEET, marks: [{ row: 3, column: 2, severity: 'error', text: 'Feil.' }] },
    ]);
    await workbook.apply([goOn]);
    const text = strFromU8(unzipSync(workbook.toBytes())['xl/worksheets/sheet1.xml']!);
    const rules = [...text.matchAll(/<dataValidation [^>]*>/g)].map(([tag]) => [
      /sqref="([^"]*)"/.exec(tag)?.[1],
      tag.includes('promptTitle'),
    ]);
    expect(rules).toEqual([
      ['B2 B4', false],
      ['B3', true],
    ]);
    expect(await workbook.marks(SHEET)).toHaveLength(1);
  });
});

import type { Severity } from '../../src/claim/issue';
import { speech } from '../../src/taskpane/say';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { problemSentence } from '../../src/taskpane/views/shared/problem-sentence';
import { cellAddress } from '../../src/timesheet/table';
import { inExcelHost } from '../office-host/in-excel-host';
import type { WorkbookModel } from '../office-host/model/workbook-model';
import { exampleWorkbook, typeIn, type TypedWorkbook } from './example-workbook';
import { paneInNode } from './session-in-node';

/** What the employer's example comes to. */
const SUM = 19_069_38;
/** What three hours of inspection come to, as on its row 5. */
const INSPECTION = 2_029_15;
/** What row 6 and row 7 come to: the most for a day. */
const DAY = 2_400_00;
const DAYS_TO_1904 = 1462;

/** Workbooks as they are when something is amiss, read by the pane's own session through the genuine client. */
describe('bad-input', () => {
  const excel = inExcelHost();
  let example: TypedWorkbook;
  beforeAll(async () => {
    example = await exampleWorkbook('arbeidsgiver.xlsx');
  });

  async function opened(prepare: (model: WorkbookModel) => void = () => undefined) {
    const { host } = excel.client;
    typeIn(host.model, example);
    prepare(host.model);
    const pane = paneInNode(host);
    pane.session.recheck();
    return { ...pane, host, state: await pane.settled() };
  }

  const told = ({ problem }: PaneState): string | undefined => problem && problemSentence(problem, speech('nb'));

  type Found = [severity: Severity, code: string, cell?: string];
  const ofSheets = ({ checked }: PaneState): Found[] =>
    (checked?.issues ?? [])
      .filter(({ code }) => /^(sheet|cell|row)\//.test(code) && code !== 'sheet/no-rows')
      .map(({ severity, code, place: { row, column } }) =>
        row === undefined ? [severity, code] : [severity, code, cellAddress(row, column ?? 1)],
      );

  const onlyNotes = (model: WorkbookModel) => {
    for (const sheet of [...model.sheets].slice(1)) model.deleteSheet(sheet);
    model.sheets[0]!.name = 'Notat';
    model.tables.splice(0);
  };

  it.each<[string, (model: WorkbookModel) => void, number, Found[]]>([
    ['nothing amiss', () => undefined, SUM, []],
    ['no table: notes alone', onlyNotes, 0, [['error', 'sheet/no-header']]],
    [
      'several tables in one sheet: both are read',
      (model) => {
        model.type('Timeliste!A50:D50', [['Dato', 'Fra', 'Til', 'Oppdrag']]);
        model.setFormats(model.area('Timeliste!A51:C51'), [['dd.mm.yyyy', 'hh:mm', 'hh:mm']]);
        model.type('Timeliste!A51:D51', [[45_357, 0.375, 0.5, 'Fysisk befaring']]);
      },
      SUM + INSPECTION,
      [['info', 'sheet/several-tables']],
    ],
    [
      'rows that a filter hides are read, and said',
      ({ sheets }) => [4, 5].forEach((row) => sheets[1]!.hiddenRows.add(row)),
      SUM,
      [['warning', 'sheet/hidden-rows', 'A5']],
    ],
    [
      'a hidden column is read, and said',
      ({ sheets }) => sheets[1]!.hiddenColumns.add(2),
      SUM,
      [['warning', 'sheet/hidden-columns', 'A4']],
    ],
    [
      'a hidden sheet is not read, and said',
      (model) => (model.sheet('Timeliste')!.visibility = 'Hidden'),
      0,
      [['info', 'sheet/hidden-not-read']],
    ],
    [
      'a column of mixed types: each cell is read for what it is',
      (model) => {
        model.type('Timeliste!A5', "'4. mars 2024");
        model.type('Timeliste!A6', true);
        model.type('Timeliste!E7', '=1/0');
      },
      SUM - 2 * DAY,
      [
        ['error', 'cell/not-a-day', 'A6'],
        ['error', 'cell/error-value', 'E7'],
      ],
    ],
    [
      'a workbook that counts days from 1904 comes to the same',
      (model) => {
        model.date1904 = true;
        for (const sheet of model.sheets)
          for (const cell of sheet.cells.values())
            if (/yy/.test(cell.format) && typeof cell.value === 'number') cell.value -= DAYS_TO_1904;
      },
      SUM,
      [],
    ],
    ['a selection on another sheet', (model) => model.select(model.area('Utlegg!C3')), SUM, []],
  ])('%s', async (_why, prepare, sum, found) => {
    const { state } = await opened(prepare);
    expect(told(state)).toBeUndefined();
    expect([state.checked?.claim.totals.amountOre, ofSheets(state)]).toEqual([sum, found]);
  });
});

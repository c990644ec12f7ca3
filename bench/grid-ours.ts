/** 10,000 cells that rest on one, worked out anew in the grid's engine: of Krav's formulas, and of Excel's own: `node bench-grid.cjs`. */
import { readFileSync } from 'node:fs';
import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { kravFormulas, type FunctionTold } from '../src/workbench/grid/krav-formulas';
import { startEngine, type GridEngine } from '../src/workbook/grid/engine';
import { GridWorkbook } from '../src/workbook/grid/grid-workbook';
import { XlsxWorkbook } from '../src/workbook/xlsx/xlsx-workbook';

const CELLS = 10_000;
const RUNS = 5;

/** Each rests on A1, as a rate that a whole sheet uses does. */
const KRAV = (row: number): string => `KRAV.KILOMETER($A$1+MOD(${row},90),45000)`;
const NATIVE = (row: number): string => `ROUND($A$1+MOD(${row},90),2)`;

async function main(functionsJson: string): Promise<void> {
  const { functions } = JSON.parse(readFileSync(functionsJson, 'utf8')) as { readonly functions: FunctionTold[] };
  const engine = startEngine({ formulas: await kravFormulas(functions), tellError: () => undefined });
  const krav = await recalculated(engine, 'krav', KRAV);
  const native = await recalculated(engine, 'native', NATIVE);
  console.log(JSON.stringify({ ms: krav, rssMb: process.resourceUsage().maxRSS / 1024, nativeMs: native }));
}

async function recalculated(engine: GridEngine, id: string, formula: (row: number) => string): Promise<number> {
  const file = XlsxWorkbook.blank();
  const cells = Array.from({ length: CELLS }, (_, index) => ({
    row: index + 2,
    column: 1,
    value: { formula: formula(index), value: 0 },
  }));
  await file.apply([
    { edit: 'addSheet', name: 'Ark' },
    { edit: 'setCells', sheet: 'Ark', cells: [{ row: 1, column: 1, value: 1 }, ...cells] },
  ]);
  const workbook = await GridWorkbook.open(file, engine, id);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    engine.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: workbook.id,
      subUnitId: workbook.sheetId('Ark'),
      cellValue: { 0: { 0: { v: 10 + run, t: 2 } } },
    });
    await workbook.calculated();
    times.push(performance.now() - started);
  }
  workbook.close();
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number;
}

main(process.argv[2] ?? '').then(
  // The engine's timers would keep the process alive.
  () => process.exit(0),
  (problem: unknown) => {
    console.error(problem);
    process.exit(1);
  },
);

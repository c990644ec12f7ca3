import { newPlan } from '../../src/cli/commands/new';
import { knownRegulation } from '../../src/regulation/load';
import type { Regulation } from '../../src/regulation/schema';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { chooseFile, inBench, savedFile, typeInCell, whenRead } from './bench-page';

const ID = 'vestland-provenemnd';

async function filledIn(): Promise<Uint8Array> {
  const book = XlsxWorkbook.open(await newPlan(knownRegulation(ID) as Regulation, ID, 'nb'));
  const rows: [row: number, day: string, ...fees: string[]][] = [
    [5, '2024-03-04', 'Prøvehonorar leder', 'Prøvehonorar medlem'],
    [6, '2024-03-11', 'Prøvehonorar leder', '', 'Prøvehonorar medlem'],
  ];
  const cells = rows.flatMap(([row, day, ...fees]) => [
    { row, column: 1, value: day },
    ...fees.map((value, index) => ({ row, column: 5 + index, value })),
  ]);
  await book.apply([{ edit: 'setCells', sheet: 'Plan', cells }]);
  return book.toBytes();
}

inBench('plan', 'the plan for an exam season', (open) => {
  it('the budget counts what is planned, for each member and in all, when one more is typed in', async () => {
    const { page, complaints } = await open();
    await whenRead(page);
    await chooseFile(page, 'plan.xlsx', Buffer.from(await filledIn()));
    await page.locator('#bar .file', { hasText: 'plan.xlsx' }).waitFor();
    await typeInCell(page, 'E7', 'Prøvehonorar medlem');
    const { bytes } = await savedFile(page);
    const book = XlsxWorkbook.open(bytes);
    const budget = new Map<string, unknown>();
    for (const { number, cells } of (await book.content('Budsjett')).rows)
      for (const { column, value } of cells) budget.set(`${number} ${column}`, value);
    const sums = [3, 4, 5, 6, 9].map((column) => budget.get(`52 ${column}`));
    expect(sums).toEqual([2 * 2600 + 2000, 2000, 2000, 0, 2 * 2600 + 3 * 2000]);
    expect(['4 2', '7 2', '9 2'].map((place) => budget.get(place))).toEqual([11200, 11200, '']);
    expect(complaints).toEqual([]);
  });
});

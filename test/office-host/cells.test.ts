import { inExcelHost } from './in-excel-host';

/** What a cell makes of what it is given, and what comes back. */
describe('cells', () => {
  const excel = inExcelHost();

  it.each([
    // why                                   given                  value         formula        format
    ['a number', 12.5, 12.5, 12.5, 'General'],
    ['a text', 'Møte', 'Møte', 'Møte', 'General'],
    ['empty', '', '', '', 'General'],
    ['true', true, true, true, 'General'],
    ['a text that reads as a number', '007', 7, 7, 'General'],
    ['the same kept a text', "'007", '007', '007', 'General'],
    ['a text that reads as a day', '2026-03-14', 46095, 46095, 'yyyy-mm-dd'],
    ['a text that reads as a share', '25 %', 0.25, 0.25, '0%'],
    ['a formula', '=1+2*3', 7, '=1+2*3', 'General'],
    ['a formula kept a text', "'=1+1", '=1+1', '=1+1', 'General'],
    ['division by nothing', '=1/0', '#DIV/0!', '=1/0', 'General'],
    ['a day by DATE', '=DATE(2026,3,14)', 46095, '=DATE(2026,3,14)', 'General'],
  ])('%s', async (_why, given, value, formula, format) => {
    const found = await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.values = [[given]];
      cell.load('values,formulas,numberFormat');
      await context.sync();
      return [cell.values, cell.formulas, cell.numberFormat];
    });
    expect(found).toEqual([[[value]], [[formula]], [[format]]]);
  });

  it('works formulas out again when what they read is changed', async () => {
    const { model } = excel.client.host;
    model.type('A1', 2);
    model.type('A2', 3);
    model.type('A3', '=SUM(A1:A2)*2');
    model.type('A1', 10);
    expect(model.area('A3').map((cell) => cell?.value)).toEqual([[26]]);
  });

  it('leaves a cell as it is where null is written', async () => {
    const { model } = excel.client.host;
    model.type('A1:B1', 'before');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [[null, 'after']];
      await context.sync();
    });
    expect(model.area('A1:B1').map((cell) => cell?.value)).toEqual([['before', 'after']]);
  });

  it('takes 50 000 cells, which the client sends in pieces of its own choosing', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 50 }, (__, column) => row * column));
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 1000, 50);
      range.values = rows;
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(read).toEqual(rows);
  });

  it('answers for a whole range only what its cells have in common', async () => {
    const { model } = excel.client.host;
    model.area('A1').each(({ look }) => Object.assign(look, { fill: '#FF0000', bold: true }));
    model.area('A2').each(({ look }) => Object.assign(look, { bold: true }));
    const found = await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
      format.fill.load('color');
      format.font.load('bold');
      await context.sync();
      return [format.fill.color, format.font.bold];
    });
    expect(found).toEqual([null, true]);
  });

  it.each([
    // why                          what stands there                                 the used range
    ['an empty sheet', [], null],
    ['one cell', ['C3'], 'Ark1!C3'],
    ['from the first to the last', ['D2', 'B7'], 'Ark1!B2:D7'],
  ])('used range: %s', async (_why, addresses, used) => {
    for (const address of addresses) excel.client.host.model.type(address, 'a');
    const found = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
    expect(found).toBe(used);
  });
});

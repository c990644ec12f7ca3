import fc from 'fast-check';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

const SHEET = 'Ark';

/** Whatever somebody can type or paste: control characters, halves of surrogate pairs, what looks like our own escapes. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '_x0041_',
        '_x005F_',
        '_x',
        '_',
        '=1+1',
        '@',
        '\r\n',
        '\t',
        ' ',
        ']]>',
        '&amp;',
        '<v>',
        '"',
        "'",
        '\ufeff',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))
  .filter((value) => value !== '');

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const value = fc.oneof(text, number, fc.integer(), fc.boolean());

describe('xlsx-values', () => {
  it('gives back every value that was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
        const workbook = XlsxWorkbook.blank();
        const cells = values.map((given, index) => ({ row: 1 + (index % 3), column: 1 + index, value: given }));
        await workbook.apply([
          { edit: 'addSheet', name: SHEET },
          { edit: 'setCells', sheet: SHEET, cells },
        ]);
        for (const read of [workbook, XlsxWorkbook.open(workbook.toBytes())]) {
          const found = [...(await read.content(SHEET)).rows].flatMap((row) => row.cells);
          const byColumn = found.sort((a, b) => a.column - b.column);
          expect(byColumn.map((cell) => cell.value)).toEqual(values.map((given) => (given === 0 ? 0 : given)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives back names and notes whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const workbook = XlsxWorkbook.blank();
        const range = { top: 1, left: 1, bottom: 2, right: 1 };
        await workbook.apply([
          { edit: 'addSheet', name: SHEET },
          { edit: 'addTable', sheet: SHEET, name: 'Tabell', range, columns: [name] },
          { edit: 'addNote', sheet: SHEET, row: 1, column: 1, text: name },
          { edit: 'addList', sheet: SHEET, range, values: [name], strict: true },
        ]);
        const read = XlsxWorkbook.open(workbook.toBytes());
        expect(read.tables[0]!.columns).toEqual([name]);
        expect([...(await read.content(SHEET)).rows][0]!.cells[0]!.value).toBe(name);
      }),
      { numRuns: 50 },
    );
  });
});

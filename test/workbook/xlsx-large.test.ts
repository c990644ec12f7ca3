import { contentOf, madeParts, stylesXml, worksheet, zipped } from './made-package';
import { Package } from '../../src/workbook/xlsx/package/package';
import { sheetRows } from '../../src/workbook/xlsx/read/sheet-rows';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

describe('xlsx-large', () => {
  it('steps over a million empty rows without holding them', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 1}"/>`).join('');
    const content = await contentOf(worksheet(`${rows}<row r="1000001"><c r="A1000001"><v>7</v></c></row>`));
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    const read = [...content.rows];
    expect(read.map((row) => row.number)).toEqual([1_000_001]);
    expect(content.merges).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150e6);
  });

  it('steps over rows of cells that hold nothing but a style', async () => {
    const row = `<row>${'<c s="1"/>'.repeat(50)}</row>`;
    const content = await contentOf(worksheet(row.repeat(20_000) + '<row><c><v>7</v></c></row>'), {
      'xl/styles.xml': stylesXml(0, 14),
    });
    expect([...content.rows]).toEqual([
      { number: 20_001, hidden: false, cells: [{ column: 1, value: 7, shows: 'number' }] },
    ]);
  });

  it('reads one very long text in linear time', async () => {
    const text = Array.from({ length: 500_000 }, (_, index) => `æ${index}`).join('');
    const content = await contentOf(worksheet(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`));
    const started = performance.now();
    expect([...content.rows][0]!.cells[0]!.value === text).toBe(true);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('unpacks no more than a first piece of the sheet when the reader stops at its first row', () => {
    const sheet = worksheet('<row><c><v>1</v></c></row>'.repeat(300_000));
    const parts = Package.open(zipped(madeParts(sheet)));
    let unpacked = 0;
    function* counted(): Generator<string> {
      for (const block of parts.blocks('xl/worksheets/sheet1.xml')) {
        unpacked += block.length;
        yield block;
      }
    }
    const rows = sheetRows(counted(), { strings: [], formats: [], date1904: false }, () => undefined);
    expect(rows.next().value?.number).toBe(1);
    rows.return(undefined);
    expect(unpacked).toBeGreaterThan(0);
    expect(unpacked).toBeLessThan(sheet.length / 20);
  });

  it('writes into and reads from a sheet of many rows', async () => {
    const workbook = XlsxWorkbook.blank();
    const cells = Array.from({ length: 100_000 }, (_, index) => ({
      row: 2 + (index % 10_000),
      column: 1 + Math.floor(index / 10_000),
      value: index,
    }));
    await workbook.apply([
      { edit: 'addSheet', name: 'Ark1' },
      { edit: 'setCells', sheet: 'Ark1', cells },
    ]);
    await workbook.apply([{ edit: 'setCells', sheet: 'Ark1', cells: [{ row: 5000, column: 3, value: 'midt i' }] }]);
    let sum = 0;
    for (const row of (await XlsxWorkbook.open(workbook.toBytes()).content('Ark1')).rows) {
      for (const cell of row.cells) if (typeof cell.value === 'number') sum += cell.value;
    }
    expect(sum).toBe((100_000 * 99_999) / 2 - (20_000 + 4998));
  });
});

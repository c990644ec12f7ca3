import { contentOf, stylesXml, worksheet } from './made-package';
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

  it('stops early when the reader does', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(300_000);
    const content = await contentOf(worksheet(rows));
    const started = performance.now();
    for (const row of content.rows) {
      expect(row.number).toBe(1);
      break;
    }
    expect(performance.now() - started).toBeLessThan(200);
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

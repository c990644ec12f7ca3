import { inExcelHost } from '../office-host/in-excel-host';
import { aMoment, answered, cells, openBuiltPage } from './built';

const HEADER = ['Sats', 'Fra', 'Verdi', 'Kilde'];
const RATE = '=KRAV.SATS("vestland-provenemnd","Fritidssats","04.03.2024")';
const SUPPORT = '=KRAV.SATS("lillesand-stottekontakt","Støttekontakt lønn","02.03.2026")';

/** What the workbook's own «Satser» does to the formulas, in the page as it is built. */
describe('workbook-figures', () => {
  const excel = inExcelHost();

  function writeRates(name: string, rows: readonly (readonly unknown[])[]): void {
    const { model } = excel.client.host;
    const sheet = model.sheets.find((one) => one.name === name) ?? model.addSheet(name);
    rows.forEach((row, index) => {
      row.forEach((value, column) => model.write(model.area(`${'ABCD'[column]}${index + 1}`, sheet), value, 'user'));
    });
  }

  function goAwayAndBack(): void {
    const { model } = excel.client.host;
    model.activate(model.sheets.at(-1)!);
    model.activate(model.sheets[0]!);
  }

  async function settled(): Promise<void> {
    // The page reads, then Excel calculates and asks again: each is a few round trips.
    for (let turn = 0; turn < 10; turn++) await aMoment();
    await answered(excel.client);
  }

  async function shown(...formulas: readonly string[]): Promise<unknown[]> {
    formulas.forEach((formula, index) => excel.client.host.model.type(`A${index + 1}`, formula));
    await settled();
    return cells(excel.client, `A1:A${formulas.length}`);
  }

  it.each([
    // why                                      the sheet's name and rows, what the formulas give
    ['from its first day', 'Satser', [HEADER, ['Fritidssats', '01.03.2024', 300, 'Vedtak 1']], 300],
    ['not before its first day', 'Satser', [HEADER, ['Fritidssats', '05.03.2024', 300, 'Vedtak 1']], 244],
    [
      'in nynorsk',
      'Satsar',
      [
        ['Sats', 'Frå', 'Verdi', 'Kjelde'],
        ['Fritidssats', '01.03.2024', 300, 'Vedtak 1'],
      ],
      300,
    ],
    ['a row that is not certain counts for nothing', 'Satser', [HEADER, ['Fritidssats', 'i mars', 300, '']], 244],
    ['another sheet is not read', 'Notater', [HEADER, ['Fritidssats', '01.03.2024', 300, 'Vedtak 1']], 244],
  ])('%s', async (_why, name, rows, expected) => {
    writeRates(name, rows);
    openBuiltPage(excel.client);
    expect(await shown(RATE)).toEqual([expected]);
  });

  it('a rate that only the workbook has', async () => {
    openBuiltPage(excel.client);
    expect(await shown(SUPPORT)).toEqual([expect.stringMatching(/^#N\/A /)]);
    writeRates('Satser', [HEADER, ['Støttekontakt lønn', '01.01.2026', 220, 'Vedtak 12/26']]);
    goAwayAndBack();
    await settled();
    expect(cells(excel.client, 'A1')).toEqual([220]);
  });

  it('changed figures change what stands in the sheet already', async () => {
    writeRates('Satser', [HEADER, ['Fritidssats', '01.03.2024', 300, 'Vedtak 1']]);
    openBuiltPage(excel.client);
    expect(await shown(RATE, '=KRAV.FRITID(2,,"04.03.2024")')).toEqual([300, 600]);
    writeRates('Satser', [HEADER, ['Fritidssats', '01.03.2024', 310, 'Vedtak 2']]);
    await settled();
    expect(cells(excel.client, 'A1:A2')).toEqual([310, 620]);
  });

  it('figures that are taken away are taken away', async () => {
    writeRates('Satser', [HEADER, ['Fritidssats', '01.03.2024', 300, 'Vedtak 1']]);
    openBuiltPage(excel.client);
    expect(await shown(RATE)).toEqual([300]);
    const { model } = excel.client.host;
    model.deleteSheet(model.sheets.find(({ name }) => name === 'Satser')!);
    model.addSheet('Ny');
    goAwayAndBack();
    await settled();
    expect(cells(excel.client, 'A1')).toEqual([244]);
  });

  it('FORKLAR names where the figure is from', async () => {
    writeRates('Satser', [HEADER, ['Fritidssats', '01.03.2024', 300, 'Vedtak 1']]);
    openBuiltPage(excel.client);
    await shown('=KRAV.FORKLAR("FRITID",2,,"04.03.2024")');
    expect(cells(excel.client, 'A1:A9').join('\n')).toContain('Vedtak 1');
  });

  it('somebody is typing in a cell when the workbook opens: the table is read afterwards', async () => {
    writeRates('Satser', [HEADER, ['Fritidssats', '01.03.2024', 300, 'Vedtak 1']]);
    excel.client.host.isEditingCell = true;
    openBuiltPage(excel.client);
    await aMoment();
    await aMoment();
    excel.client.host.isEditingCell = false;
    expect(await shown(RATE)).toEqual([244]);
    await new Promise((done) => setTimeout(done, 2100));
    await settled();
    expect(cells(excel.client, 'A1')).toEqual([300]);
  }, 10_000);

  it('a workbook without the table is asked for nothing but what it has', async () => {
    openBuiltPage(excel.client);
    await settled();
    expect(excel.client.host.syncs).toBeLessThanOrEqual(3);
  });
});

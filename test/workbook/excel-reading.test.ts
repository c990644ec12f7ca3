import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { startClient, asGlobals, type Client } from '../office-host/client/in-node';
import type { ExcelHost, HostSettings } from '../office-host/excel-host';
import { ACTION } from '../office-host/server/protocol';
import { reasonOf } from './reason';

describe('excel-reading', () => {
  let client: Client | undefined;
  let restore = (): void => undefined;
  afterEach(() => {
    restore();
    client?.close();
    const { notEmulated } = client!.host;
    if (notEmulated) throw notEmulated;
  });

  async function excel(settings: HostSettings, prepare: (host: ExcelHost) => void): Promise<ExcelHost> {
    client = await startClient(settings);
    restore = asGlobals(client);
    prepare(client.host);
    return client.host;
  }

  it.each([
    // why                                  rows     settings             round trips   rows read
    ['an empty sheet', 0, {}, 1, 0],
    ['a month', 30, {}, 2, 30],
    ['ten years', 10_000, {}, 2, 10_000],
    ['more cells than Excel gives at once', 25_000, {}, 3, 25_000],
    ['a reply that is too large is asked for in halves', 4000, { payloadLimit: 150_000 }, 8, 4000],
    ['an old Excel', 30, { excelApi: 1.9 }, 2, 30],
  ])('%s: %i rows', async (_why, count, settings, roundTrips, expected) => {
    const host = await excel(settings, ({ model }) => {
      if (count > 0) model.area(`A1:D${count}`).each((cell, row) => (cell.value = row));
    });
    const workbook = await ExcelWorkbook.open();
    const before = host.syncs;
    const { rows } = await workbook.content('Ark1');
    expect([...rows]).toHaveLength(expected);
    expect(host.syncs - before).toBe(roundTrips);
  });

  it.each<[string, readonly number[], HostSettings, number]>([
    // why                                                       rows of each     settings                   round trips
    ['nothing is asked of no sheet', [], {}, 0],
    ['empty ones', [0, 0], {}, 1],
    ['as many as there are', [30, 0, 12, 40, 7, 30, 30, 5], {}, 2],
    ['one that fills a request, and two beside it', [15_000, 10, 20], {}, 3],
    ['a small one goes with a part of a large one', [30, 20_000], {}, 3],
    ['a reply that is too large for all is asked for in halves', [300, 300, 300], { payloadLimit: 50_000 }, 4],
    ['and each by itself where that is too large too', [300, 300, 300], { payloadLimit: 35_000 }, 6],
  ])('several sheets at once: %s', async (_why, counts, settings, roundTrips) => {
    const host = await excel(settings, ({ model }) => {
      counts.forEach((count, index) => {
        const sheet = model.addSheet(`Nr ${index}`);
        if (count > 0) model.area(`A1:D${count}`, sheet).each((cell, row) => (cell.value = row + index));
      });
    });
    const workbook = await ExcelWorkbook.open();
    const before = host.syncs;
    const contents = await workbook.contents(counts.map((_, index) => `Nr ${index}`));
    expect(host.syncs - before).toBe(roundTrips);
    expect(contents.map(({ rows }) => [...rows].map(({ number }) => number))).toEqual(
      counts.map((count) => Array.from({ length: count }, (_, row) => row + 1)),
    );
    contents.forEach(({ rows }, index) =>
      expect([...rows][0]?.cells[0]?.value).toBe(counts[index] ? index : undefined),
    );
  });

  const USED = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'rowHidden', 'columnHidden'];
  const MERGED = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
  const CELLS = ['values', 'formulas', 'numberFormat'];

  it.each<[string, (host: ExcelHost) => void, string[]]>([
    ['what the cells hold', () => undefined, []],
    ['a filter has hidden rows', ({ model }) => model.activeSheet.hiddenRows.add(3), ['GetRowProperties']],
    ['a hidden column', ({ model }) => model.activeSheet.hiddenColumns.add(1), ['GetColumnProperties']],
  ])('of a sheet no more is asked for than is needed: %s', async (_why, prepare, more) => {
    const host = await excel({}, (found) => {
      found.model.area('A1:D20').each((cell, row) => (cell.value = row));
      prepare(found);
    });
    const workbook = await ExcelWorkbook.open();
    const before = host.roundTrips.length;
    await workbook.content('Ark1');
    const actions = host.roundTrips.slice(before).flatMap(({ request }) => request.Actions);
    const loaded = actions.flatMap(({ QueryInfo }) => QueryInfo?.Select ?? []);
    const called = actions.flatMap(({ ActionType, Name = '' }) => (ActionType === ACTION.method ? [Name] : []));
    expect(loaded).toEqual([...USED, ...MERGED, ...CELLS]);
    expect(called.filter((name) => /Properties$/.test(name))).toEqual(more);
  });

  it('asks once for what there is, and once more for where its tables lie', async () => {
    const host = await excel({}, ({ model }) => {
      model.type('A1', 'Dag');
      model.addTable(model.area('A1:A3')).name = 'Timer';
    });
    const workbook = await ExcelWorkbook.open();
    expect(host.syncs).toBe(2);
    await workbook.refresh();
    expect(host.syncs).toBe(3);
    expect(workbook.tables).toMatchObject([{ name: 'Timer', range: { top: 1, left: 1, bottom: 3, right: 1 } }]);
  });

  it('lists hidden sheets, and names of the workbook and of a sheet', async () => {
    await excel({}, ({ model }) => {
      model.addSheet('Skjult').visibility = 'VeryHidden';
      const name = {
        className: 'NamedItem',
        name: 'Satser',
        formula: '=Ark1!$A$1:$B$2',
        comment: '',
        visible: true,
      } as const;
      model.names.push({ ...name, sheet: undefined });
      model.activeSheet.names.push({ ...name, sheet: model.activeSheet });
    });
    const workbook = await ExcelWorkbook.open();
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Ark1', false],
      ['Skjult', true],
    ]);
    expect(workbook.names).toEqual([
      { name: 'Satser', refersTo: 'Ark1!$A$1:$B$2' },
      { name: 'Satser', refersTo: 'Ark1!$A$1:$B$2', sheet: 'Ark1' },
    ]);
  });

  it.each([
    // why                          set     merges seen
    ['an Excel that tells of them', 1.15, 1],
    ['an old one does not', 1.9, 0],
  ])('merges and what is hidden: %s', async (_why, excelApi, merges) => {
    await excel({ excelApi }, ({ model }) => {
      model.type('A1:D4', 'a');
      model.activeSheet.merges.push({ row: 1, column: 1, height: 1, width: 2 });
      model.activeSheet.hiddenRows.add(2);
      model.activeSheet.hiddenColumns.add(3);
    });
    const content = await (await ExcelWorkbook.open()).content('Ark1');
    expect(content.merges).toEqual([{ top: 2, left: 2, bottom: 2, right: 3 }].slice(0, merges));
    expect(content.hiddenColumns).toEqual([4]);
    expect([...content.rows].map(({ hidden }) => hidden)).toEqual([false, false, true, false]);
  });

  it.each([
    // why                            typed          format         read                                              written
    ['a day', 44_633, 'dd.mm.yyyy', { value: 46_095, shows: 'date' }, 44_634],
    ['a clock time', 0.5, 'hh:mm', { value: 0.5, shows: 'time' }, 46_096],
    ['a number', 7, 'General', { value: 7, shows: 'number' }, 46_096],
  ])('a workbook that counts from 1904: %s', async (_why, typed, format, read, written) => {
    const { model } = await excel({}, (host) => {
      host.model.date1904 = true;
      host.model.type('A1', typed);
      host.model.setFormats(host.model.area('A1'), format);
    });
    const workbook = await ExcelWorkbook.open();
    const [row] = (await workbook.content('Ark1')).rows;
    expect(row?.cells).toEqual([{ column: 1, ...read }]);
    await workbook.apply([{ edit: 'setCells', sheet: 'Ark1', cells: [{ row: 1, column: 1, value: 46_096 }] }]);
    expect(model.area('A1').map((cell) => cell?.value)).toEqual([[written]]);
  });

  it.each([
    // why                                reason            what is done to Excel when the workbook has been opened
    ['somebody is typing in a cell', 'busy', (host: ExcelHost) => (host.isEditingCell = true)],
    ['Excel no longer answers', 'lostSession', (host: ExcelHost) => (host.isSessionLost = true)],
    ['the reply is always too large', 'tooLargeForHost', (host: ExcelHost) => (host.settings.payloadLimit = 1500)],
    ['the sheet has been deleted', 'sheetGone', ({ model }: ExcelHost) => model.deleteSheet(model.sheet('Ark1')!)],
    ['the sheet has got another name', 'sheetGone', ({ model }: ExcelHost) => (model.sheet('Ark1')!.name = 'Nytt')],
  ])('%s: %s', async (_why, reason, happen) => {
    const host = await excel({}, ({ model }) => {
      model.addSheet('Andre');
      model.type('A1', 'a long text '.repeat(200));
    });
    const workbook = await ExcelWorkbook.open();
    happen(host);
    expect(await reasonOf(workbook.content('Ark1'))).toBe(reason);
  });

  it('lets through what is our own fault', async () => {
    await excel({}, () => undefined);
    const workbook = await ExcelWorkbook.open();
    (globalThis as unknown as { Office: unknown }).Office = undefined;
    expect(await reasonOf(workbook.content('Ark1'))).toMatch(/^TypeError/);
  });
});

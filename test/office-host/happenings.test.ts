import { inExcelHost } from './in-excel-host';

const aMoment = () => new Promise((done) => setTimeout(done, 20));

/** What Excel tells the page of: events, the ribbon, custom functions; and what the page asks of Excel itself. */
describe('happenings', () => {
  const excel = inExcelHost();

  async function heard(register: (context: Excel.RequestContext, hear: (what: unknown) => Promise<void>) => void) {
    const found: unknown[] = [];
    await Excel.run(async (context) => {
      register(context, async (what) => void found.push(what));
      await context.sync();
    });
    return found;
  }

  it.each([
    // why                    who          source    trigger
    ['the user types', 'user', 'Local', undefined],
    ['a colleague types', 'colleague', 'Remote', undefined],
    ['the page writes', 'addin', 'Local', 'ThisLocalAddin'],
  ] as const)('%s: the sheet is changed', async (_why, who, source, triggerSource) => {
    const { model } = excel.client.host;
    const found = await heard((context, hear) => context.workbook.worksheets.getActiveWorksheet().onChanged.add(hear));
    model.type('B2', 5, who);
    await aMoment();
    expect(found).toMatchObject([
      { address: 'B2', source, triggerSource, details: { valueBefore: '', valueAfter: 5 } },
    ]);
  });

  it('tells of a change in a table, and not of one beside it', async () => {
    const { model } = excel.client.host;
    model.type('A1', 'Dag');
    model.addTable(model.area('A1:A3')).name = 'Timer';
    const found = await heard((context, hear) => context.workbook.tables.getItem('Timer').onChanged.add(hear));
    model.type('B2', 1);
    model.type('A2', 1);
    await aMoment();
    expect(found).toMatchObject([{ address: 'A2' }]);
  });

  it('tells of sheets that come, go and are gone to, and of what is chosen', async () => {
    const { model } = excel.client.host;
    const found = await heard((context, hear) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(({ type }) => hear(type));
      worksheets.onDeleted.add(({ type }) => hear(type));
      worksheets.onActivated.add(({ type }) => hear(type));
      worksheets.onSelectionChanged.add(({ address }) => hear(address));
    });
    const sheet = model.addSheet('Ny');
    model.activate(sheet);
    model.select(model.area('B3:C4'));
    model.deleteSheet(sheet);
    await aMoment();
    expect(found).toEqual(['WorksheetAdded', 'WorksheetActivated', 'B3:C4', 'WorksheetActivated', 'WorksheetDeleted']);
  });

  it('tells nothing more when the handler is taken away', async () => {
    const { model } = excel.client.host;
    const found: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onAdded.add(async (what) => void found.push(what));
      await context.sync();
      return added;
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    model.addSheet('Ny');
    await aMoment();
    expect(found).toEqual([]);
    expect(model.events.subscriptions).toBe(0);
  });

  it('presses a button on the ribbon, and hears when the command is done', async () => {
    const { bridge, office } = excel.client;
    office.actions.associate('lagKrav', (event: Office.AddinCommands.Event) => event.completed());
    await aMoment();
    bridge.press('lagKrav');
    await aMoment();
    expect(bridge.completed).toBe(1);
  });

  it('opens an address in a browser', async () => {
    excel.client.office.context.ui.openBrowserWindow('https://localhost:3000/save.html#abc');
    await aMoment();
    expect(excel.client.host.openedWindows).toEqual(['https://localhost:3000/save.html#abc']);
  });
});

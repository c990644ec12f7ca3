import { inExcelHost } from '../office-host/in-excel-host';
import type * as Bus from '../../src/commands/bus';

type CommandMessage = Bus.CommandMessage;

const aMoment = () => new Promise((done) => setTimeout(done, 20));

/** The buttons on the ribbon, pressed in the host; the pane is played by whoever listens. */
describe('commands', () => {
  const excel = inExcelHost();

  /** The page is loaded anew for each test, as Excel does. */
  async function openedPage() {
    const page: { bus?: typeof Bus } = {};
    await jest.isolateModulesAsync(async () => {
      page.bus = await import('../../src/commands/bus');
      await import('../../src/commands/commands');
    });
    await aMoment();
    return page.bus!;
  }

  async function press(command: Bus.Command): Promise<void> {
    const { bridge } = excel.client;
    bridge.press(command);
    const until = Date.now() + 3000;
    while (bridge.completed === 0 && Date.now() < until) await aMoment();
  }

  it.each(['openPane', 'insertTemplate', 'check', 'makePapers', 'toggleMarks', 'help'] as const)(
    '%s: the pane comes forward and is told, and Excel hears that the command is done',
    async (command) => {
      const { onCommand } = await openedPage();
      const heard: CommandMessage[] = [];
      onCommand((message) => heard.push(message));
      await press(command);
      expect(heard).toEqual([{ command }]);
      expect(excel.client.host.isPaneShown).toBe(true);
      expect(excel.client.bridge.completed).toBe(1);
    },
  );

  it.each<[string, unknown, string]>([
    // why                    what stands in the cell     the formula that is told
    ['a formula', '=SUM(A1:A2)', '=SUM(A1:A2)'],
    ['a number', 4, ''],
    ['nothing', '', ''],
  ])('why, in a cell with %s: the pane is told which cell', async (_why, content, formula) => {
    const { model } = excel.client.host;
    model.type('C5', content);
    model.select(model.area('C5'));
    const { onCommand } = await openedPage();
    const heard: CommandMessage[] = [];
    onCommand((message) => heard.push(message));
    await press('why');
    expect(heard).toEqual([{ command: 'why', cell: { sheet: 'Ark1', row: 5, column: 3, formula } }]);
  });

  it('why, while somebody is typing: told without a cell, and Excel is not left waiting', async () => {
    const { onCommand } = await openedPage();
    const heard: CommandMessage[] = [];
    onCommand((message) => heard.push(message));
    excel.client.host.isEditingCell = true;
    await press('why');
    expect(heard).toEqual([{ command: 'why', cell: null }]);
    expect(excel.client.bridge.completed).toBe(1);
  });

  it('a button that started the page: the command waits until the pane listens, and is told once', async () => {
    const { onCommand } = await openedPage();
    await press('check');
    const heard: CommandMessage[] = [];
    onCommand((message) => heard.push(message))();
    onCommand((message) => heard.push(message));
    expect(heard).toEqual([{ command: 'check' }]);
  });
});

import type { Command } from '../../src/commands/bus';
import { violations } from './axe';
import { whenRead, type ExcelPage } from './excel-page';
import { inExcelPage } from './in-excel-page';
import { until } from './until';

/** The buttons of the ribbon, pressed beside the production build of the pane. */
inExcelPage('ribbon', 'the ribbon beside the pane', (openPane) => {
  /** One for all that leaves the workbook alone. */
  let shared: ExcelPage;
  beforeAll(async () => {
    shared = await open('arbeidsgiver');
    await shared.type('J31', '=1/0');
  });

  async function open(example?: string): Promise<ExcelPage> {
    const excel = await openPane({ example });
    await whenRead(excel);
    return excel;
  }

  it.each<[Command, string]>([
    // the button, the view that comes forward
    ['check', 'Kontroll'],
    ['makePapers', 'Dokument'],
    ['toggleMarks', 'Kontroll'],
  ])('%s shows %s', async (command, view) => {
    const { pane, press } = shared;
    await pane.locator('#tab-claim').click();
    await press(command);
    await pane.locator('[role="tab"][aria-selected="true"]', { hasText: view }).waitFor();
  });

  it('marks the cells, and takes the marks away at the next press', async () => {
    const own = await open('feil');
    const { press, marks } = own;
    await press('toggleMarks');
    await until(async () => (await marks('Timeliste')) > 0);
    await press('toggleMarks');
    await until(async () => (await marks('Timeliste')) === 0);
  });

  it('a template is not guessed: who pays is chosen first', async () => {
    const own = await open();
    const { press, pane, sheets } = own;
    await press('insertTemplate');
    const panel = pane.locator('#asked');
    await panel.waitFor();
    expect(await panel.locator('p').innerText()).toContain('Velg hvem som skal betale');
    expect(await violations(pane)).toEqual([]);
    expect(await sheets()).toHaveLength(1);
    await pane.locator('#payer').selectOption('bamble-folkevalgte');
    await press('insertTemplate');
    await panel.waitFor({ state: 'detached' });
    await pane.getByText(/^Satt inn: /).waitFor();
    expect(await sheets()).toContain('Møter');
  });

  it('help has the focus, and gives it back', async () => {
    const { press, pane } = shared;
    await pane.locator('#tab-claim').click();
    await press('help');
    await pane.locator('#asked:focus').waitFor();
    // Its words are loaded when they are asked for.
    await pane.locator('#asked', { hasText: 'Høyreklikk på en celle' }).waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.locator('#asked').press('Escape');
    await pane.locator('#tab-claim:focus').waitFor();
  });

  it.each<[string, string, unknown, string | RegExp]>([
    // why, the cell, what is typed there, what is said
    [
      'a formula of ours: its own trail',
      'J30',
      '=KRAV.HONORAR("Prøvehonorar leiar",2,"04.03.2024","vestland-provenemnd")',
      /Grunnlag: vestland-provenemnd/,
    ],
    ['one that is refused: its sentence', 'J30', '=KRAV.HONORAR("Julegave",2)', 'Julegave'],
    ['one with a value that only Excel knows', 'J30', '=KRAV.HONORAR(J31,2)', 'KRAV.FORKLAR("HONORAR"; …)'],
    ['a row of the claim: its line', 'Timeliste!B8', undefined, /Grunnlag: vestland-provenemnd/],
    ['any other cell', 'J40', 'hei', 'Velg en celle med en KRAV-formel'],
  ])('why, %s', async (_why, address, content, said) => {
    const { press, pane, type, choose } = shared;
    if (content !== undefined) await type(address, content);
    await choose(address);
    await press('why');
    await pane.locator('#asked').getByText(said).first().waitFor({ timeout: 10_000 });
    expect(await violations(pane)).toEqual([]);
  });
});

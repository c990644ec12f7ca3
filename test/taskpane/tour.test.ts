import { violations } from './axe';
import type { ExcelPage } from './excel-page';
import { inExcelPage } from './in-excel-page';

inExcelPage('tour', 'the tour of the pane', (openPane) => {
  const selected = ({ pane }: ExcelPage, name: string) =>
    pane.locator('[role="tab"][aria-selected="true"]', { hasText: name }).waitFor();

  it('three steps for who opens the pane for the first time, and never again', async () => {
    const excel = await openPane({ user: 'new' });
    const { pane, page } = excel;
    const tour = pane.getByRole('region', { name: 'Omvisning' });
    await tour.getByText('Slik virker Krav: 1 av 3').waitFor();
    expect(await violations(pane)).toEqual([]);
    await tour.getByRole('button', { name: 'Neste' }).click();
    await selected(excel, 'Kontroll');
    await tour.getByRole('button', { name: 'Neste' }).click();
    await selected(excel, 'Dokument');
    expect(await violations(pane)).toEqual([]);
    await tour.getByRole('button', { name: 'Kom i gang' }).click();
    await selected(excel, 'Grunnlag');
    expect(await tour.count()).toBe(0);
    await page.reload();
    const again = page.frames()[1]!;
    await again.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    expect(await again.getByRole('region', { name: 'Omvisning' }).count()).toBe(0);
  });

  it('may be skipped', async () => {
    const excel = await openPane({ user: 'new' });
    const tour = excel.pane.getByRole('region', { name: 'Omvisning' });
    await tour.getByRole('button', { name: 'Hopp over' }).click();
    await tour.waitFor({ state: 'detached' });
    await selected(excel, 'Grunnlag');
  });
});

import type { Frame } from 'playwright-core';
import { whenRead, type ExcelPage } from './excel-page';
import { inExcelPage } from './in-excel-page';
import { until } from './until';

/** What each view shows of a claim, in the production build beside a workbook. */
inExcelPage('views', 'what the views show', (openPane) => {
  let excel: ExcelPage;
  beforeAll(async () => {
    excel = await openPane({ example: 'medlem', width: 320 });
    await whenRead(excel);
  });

  const view = (name: string) => excel.pane.locator(`#tab-${name}`).click();
  const texts = (selector: string) => excel.pane.locator(selector).allInnerTexts();

  /** How many per cent of the time is used, as the meter is drawn. */
  const usedOf = ({ pane }: ExcelPage) =>
    pane.getByRole('progressbar', { name: 'Tid som er brukt av fristen' }).evaluate((meter) => {
      const [whole, used] = [meter, meter.firstElementChild!].map((one) => one.getBoundingClientRect().width);
      return Math.round((100 * (used ?? 0)) / (whole ?? 1));
    });

  it('Grunnlag: from when the rules hold and when they were checked, how sure they are, who says so, and who claims', async () => {
    await view('basis');
    expect(await texts('.card:has(#payer) p')).toEqual([
      'Vestland fylkeskommune',
      'Gjelder fra 01.01.2024, kontrollert til og med 12.09.2024.',
      '24 av 52 satser bygger på annenhånds kilder.',
      'Arbeidsboka sier det selv, i Innstillinger.',
    ]);
    expect(await texts('section:has(> h3:text-is("Hvem krever?")) p')).toEqual([
      'Kari Nordmann',
      'Medlem · konto 8601 11 17947',
    ]);
  });

  it('Kontroll: the last day, how long it is, when it is paid, what decides it, and how much of the time is used', async () => {
    await view('control');
    const deadline = excel.pane.locator('section:has(> h3:text-is("Frist"))');
    expect(await deadline.locator('.spread span, p').allInnerTexts()).toEqual([
      'Neste utbetaling: send innen 04.04.2024',
      '2 dager igjen',
      'Sendt innen 04.04.2024 blir det utbetalt 26.04.2024.',
      'Dagene står i utbetalingstabellen til Vestland fylkeskommune.',
      'Sendt dagen etter blir det utbetalt 10.05.2024, 14 dager senere.',
    ]);
    expect(await usedOf(excel)).toBe(88); // 15 of 17 days
  });

  it('Kontroll: an issue has the rule of its row, and the way to its cell; a last day has the rule that decides it', async () => {
    const own = await openPane({ example: 'arbeidsgiver', width: 320 });
    await whenRead(own);
    await own.pane.locator('#tab-control').click();
    const issue = own.pane.locator('.issue.warning').first();
    expect(await issue.locator('p, button').allInnerTexts()).toEqual([
      'Rad 6: kravet for 11.03.2024 er kuttet med 272,89 kr, til grensen på 4\u00a0800,00 kr per dag.',
      'Raden regnes etter Godtgjersle for prøvenemndsmedlemmar, vestlandfylke.no, sida for prøvenemndsmedlemmar.',
      'Gå til Timeliste A6',
    ]);
    const deadline = own.pane.locator('section:has(> h3:text-is("Frist"))');
    expect(await deadline.locator('.spread span, p').allInnerTexts()).toEqual([
      'Send innen 31.12.2024',
      '273 dager igjen',
      'Fristen står i Godtgjersle for prøvenemndsmedlemmar, vestlandfylke.no, sida for prøvenemndsmedlemmar.',
    ]);
    expect(await usedOf(own)).toBe(5); // 13 of 286 days
  });

  it('each view of an empty workbook says what to do first, and nothing is wrong yet', async () => {
    const own = await openPane({ width: 320 });
    await whenRead(own);
    expect(await own.pane.locator('#tab-control').innerText()).toBe('Kontroll');
    expect(await own.pane.locator('#result').textContent()).toBe('Kontrollert: 0 feil, 0 varsler.');
    for (const [name, sentence] of [
      ['basis', 'Begynn med å sette inn en mal.'],
      ['control', 'Her kommer det som må rettes. Krav trenger en tabell å lese først.'],
      ['claim', 'Her kommer beløpene, dag for dag. Krav trenger en tabell å lese først.'],
      ['documents', 'Her kommer papirene. Krav trenger en tabell å lese først.'],
      ['approval', 'Her står det hvor kravet er på vei til utbetaling. Krav trenger en tabell å lese først.'],
    ] as const) {
      await own.pane.locator(`#tab-${name}`).click();
      await own.pane.locator('#view').getByText(sentence).waitFor();
    }
  });

  it.each([
    // Office, and its theme where the system is light, dark, and dark in high contrast
    ['light', ['light', 'light', 'contrast']],
    ['dark', ['dark', 'dark', 'contrast']],
  ] as const)('a %s Office goes before the system, and high contrast before both', async (theme, expected) => {
    const { pane, page } = await openPane({ settings: { theme } });
    await pane.locator('#tab-basis').waitFor();
    const found: unknown[] = [];
    for (const system of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(system);
      await until(async () => (await themeOf(pane)) === expected[found.length]);
      found.push(await pane.locator('.pane').evaluate((one) => getComputedStyle(one).backgroundColor));
    }
    const [first, second] = found;
    expect([first, second]).toEqual(Array(2).fill(theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(41, 41, 41)'));
  });

  const themeOf = (pane: Frame) => pane.evaluate(() => document.documentElement.dataset['theme']);

  it('Krav: by what is claimed, each day painted, and the lawful ways of a day side by side', async () => {
    await view('claim');
    expect(await texts('section:has(> h3:text-is("Etter hva som kreves")) li')).toEqual([
      'Tapt arbeidsinntekt\n6\u00a0720,00',
      'Fritidssats\n2\u00a0440,00',
      'Prøvehonorar leder\n5\u00a0200,00',
      'Honorar for føring av tilleggsprotokoll\n600,00',
      'Møtehonorar\n1\u00a0000,00',
    ]);
    const day = excel.pane.locator('.day').first();
    expect(await day.locator('h4').innerText()).toBe('Mandag 11.03.2024');
    expect(await day.getByRole('img').getAttribute('aria-label')).toBe(
      'Fritid 07:00–08:00, Ordinær 08:00–15:30, Fritid 15:30–17:00',
    );
    const painted = await day.locator('.paint').evaluateAll((all) =>
      all.map((one) => {
        const { left, width } = one.getBoundingClientRect();
        const bar = one.parentElement!.getBoundingClientRect();
        const part = (points: number) => Math.round((100 * points) / bar.width);
        return [one.className, part(left - bar.left), part(width), getComputedStyle(one).backgroundColor];
      }),
    );
    // From 7 to 17 o'clock, since nothing in the claim is earlier or later.
    expect(painted.map(([name, left, width]) => [name, left, width])).toEqual([
      ['paint leisure', 0, 10],
      ['paint ordinary', 10, 75],
      ['paint leisure', 85, 15],
    ]);
    const [leisure, ordinary] = painted.map((one) => one.at(-1));
    expect(leisure).not.toBe(ordinary);
    expect(await texts('.legend li')).toEqual(['Ordinær', 'Fritid']);
    await day.getByText('Lovlige veier').click();
    await day.locator('.ways .spread').first().waitFor();
    expect(await day.locator('.ways .spread').allInnerTexts()).toEqual([
      'Arbeidsgiveren betaler lønn og fakturerer\n–',
      'Du blir trukket i lønn og krever selv\n3\u00a0360,00',
      'Du bruker fritid\n610,00',
    ]);
    expect(await day.locator('.ways .note').allInnerTexts()).toEqual([
      'kan ikke regnes ut ennå',
      'Lønnen er som vanlig, og pensjonsgivende inntekt blir ikke mindre.',
      'Pensjonsgivende inntekt blir mindre: trekket i lønn gir ingen opptjening.',
      'Lønnen er urørt. Beløpet kommer ved siden av.',
    ]);
  });
});

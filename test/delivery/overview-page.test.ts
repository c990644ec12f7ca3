import { source, type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { overviewPage } from '../../src/delivery/overview/page/overview-page';
import { Tally } from '../../src/overview/tally';
import type { OverviewRow } from '../../src/overview/overview-row';
import { LANGUAGES, type Language } from '../../src/text/language';
import type { Day } from '../../src/values/day';
import type { Minutes } from '../../src/values/minutes';
import type { Ore } from '../../src/values/money';
import { installedBrowser, launch } from '../taskpane/browser';

const EVIL = '"><img src=x onerror="document.title=1"><script>document.title=2</script></title></style>\u202e&amp;';

function row(index: number, claimant = `Medlem ${index}`): OverviewRow {
  const amounts = { minutes: 60 as Minutes, amountOre: (100_00 + index) as Ore, cutOre: 7 as Ore };
  return {
    ...{
      claim: `2024-${index}`,
      version: 1,
      status: 'paid',
      claimant,
      payer: EVIL,
      unit: 'Opplæring',
      regulation: 'x',
    },
    ...{ firstDay: '2024-03-01' as Day, lastDay: '2024-03-31' as Day, submittedOn: '2024-04-01' as Day },
    ...{ paidOn: '2024-05-01' as Day, returns: 0, ...amounts },
    parts: [{ month: '2024-03', kind: 'fee', lines: 1, cutLines: 1, ...amounts }],
    kinds: { fee: { nb: 'Honorar', nn: 'Honorar', en: 'Fee' } },
    issues: [{ code: 'sheet/none', severity: 'error', count: 1 }],
  };
}

function page(rows: readonly OverviewRow[], language: Language = 'nb'): Promise<string> {
  const tally = new Tally(language);
  tally.addFile(rows, [{ name: EVIL, from: '2026-03-02' as Day, to: '2026-03-04' as Day }]);
  tally.addUnread();
  const claims = rows.map((one) => ({ file: `${EVIL}.xlsx`, row: one }));
  const unread = [{ file: EVIL, why: EVIL }];
  return overviewPage({ overview: tally.result(), claims, rows: [], unread, language, today: '2024-06-02' as Day });
}

const ROWS = [...Array.from({ length: 30 }, (_, index) => row(index)), row(99, EVIL)];

describe('overview-page', () => {
  it.each<readonly [string, RegExp]>([
    ['no tag of a cell', /<(?:img|script)/i],
    ['no style beside the one that the policy names', /\sstyle=/i],
    ['no way out', /\b(?:href|src|action)="/i],
    ['no letter that turns the text round', /\u202e/],
  ])('%s', async (_why, never) => {
    const html = (await page(ROWS)).replaceAll('&lt;', '«').replaceAll(/&quot;|&#39;/g, '');
    expect(html).not.toMatch(never);
  });

  it('the same page twice', async () => {
    expect(await page(ROWS)).toBe(await page(ROWS));
  });

  it.each(LANGUAGES)('%s: says its language, and a chart and a table for each way to look at it', async (language) => {
    const html = await page(ROWS, language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.match(/<svg class="chart" role="img"/g)).toHaveLength(9);
    expect(html.match(/<table>/g)).toHaveLength(12);
  });

  it('nothing to show', async () => {
    const html = await page([]);
    expect(html).toContain('Ingen krav i disse arbeidsbøkene.');
    expect(html).not.toContain('<svg');
  });

  const executable = installedBrowser();
  if (!executable) console.warn('SKIPPED: the overview’s page in a browser: Chromium is not installed.');
  (executable ? describe : describe.skip)('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch(executable ?? '');
    }, 60_000);
    afterAll(() => browser.close());

    it.each([
      ['wide', 'light', 1240],
      ['wide, dark', 'dark', 1240],
      ['on a phone', 'light', 360],
    ] as const)(
      '%s: its style is let in, nothing else is asked for, nothing is broader than the window, and axe finds nothing',
      async (_why, colorScheme, width) => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: false });
        const opened = await context.newPage();
        const complaints: string[] = [];
        opened.on('console', (message) => complaints.push(message.text()));
        opened.on('request', (request) => {
          if (!request.url().startsWith('data:') && request.url() !== 'http://localhost/')
            complaints.push(request.url());
        });
        await opened.route('**/*', async (route) =>
          route.fulfill({ body: await page(ROWS), contentType: 'text/html; charset=utf-8' }),
        );
        await opened.goto('http://localhost/');
        const seen = await opened.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          title: document.title,
          radius: getComputedStyle(document.querySelector('.card') as Element).borderRadius,
          longest: document.querySelector('#people-chart + g rect.bar')?.getAttribute('width'),
        }));
        expect(seen).toEqual({ width, title: 'Oversikt over krav', radius: '10px', longest: '100%' });
        expect(complaints).toEqual([]);
        await opened.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
        // The page lets no script in; the one that looks it over is put in from outside.
        await opened.evaluate(source);
        const found: AxeResults = await opened.evaluate('axe.run()');
        expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        await context.close();
      },
      60_000,
    );
  });
});

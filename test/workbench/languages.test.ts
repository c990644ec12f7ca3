import { figureWords } from '../../src/text/figure-words';
import { LANGUAGES, type Language } from '../../src/text/language';
import { rowWords } from '../../src/text/row-words';
import { tableViewWords } from '../../src/text/table-view-words';
import { workbenchWords } from '../../src/text/workbench-words';
import { until } from '../taskpane/until';
import { goToCell, inOneBench } from './bench-page';
import { badTexts, seenTexts } from './seen-texts';

const wordsOf = (language: Language) => [
  workbenchWords(language),
  rowWords(language),
  tableViewWords(language),
  figureWords(language),
];

function sentences(words: unknown): string[] {
  return typeof words === 'string' ? [words] : Object.values(words as object).flatMap(sentences);
}

/** Whole sentences and words that only other languages have. */
function foreignTo(language: Language): ReadonlySet<string> {
  const own = new Set(sentences(wordsOf(language)));
  const others = LANGUAGES.filter((other) => other !== language).flatMap((other) => sentences(wordsOf(other)));
  return new Set(others.filter((text) => !own.has(text)));
}

/** What a sentence with values in it is known by. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  nb: /\b(ikkje|kva|frå|rada|øvste|formlane|papira|lagra|the|of|and|row|sheet)\b/i,
  nn: /\b(ikke|hva|fra|raden|øverste|formlene|papirene|lagret|the|of|and|row|sheet)\b/i,
  en: /[æøå]|\b(ikke|ikkje|og|rad|rader|ark|celle|vis|lagre|kopier)\b/i,
};

/** All that stands around the sheet and the pane. */
const AROUND = ['#bar', '#over'];

inOneBench('languages', 'what the page says in each language, and whether there is room for it', (bench) => {
  const speak = async (language: Language): Promise<void> => {
    const { page } = bench();
    await page.locator('#language').selectOption(language);
    await page.getByRole('button', { name: workbenchWords(language).open, exact: true }).waitFor();
  };
  const showAs = async (view: 'grid' | 'table', language: Language): Promise<void> => {
    const { page } = bench();
    const words = workbenchWords(language);
    const button = page.getByRole('button', { name: view === 'grid' ? words.asGrid : words.asTable, exact: true });
    if ((await button.count()) > 0) await button.click();
    if (view === 'table') await page.locator('.sheet-tools').waitFor();
  };

  /** Of what is chosen; and the sheet can be left by its tabs. */
  const expectSum = async (): Promise<void> => {
    const { page } = bench();
    await goToCell(page, 'A28:C29');
    const sum = page.locator('.figures span').first();
    await sum.waitFor();
    const line = await page.locator('.figures').boundingBox();
    expect(await sum.boundingBox()).toMatchObject({ y: line?.y, height: line?.height });
    await page.locator('#grid footer').getByText('Innstillinger').click({ timeout: 5000 });
  };

  beforeAll(async () => {
    const { page } = bench();
    // The templates come when the sheet is there.
    await until(async () => (await page.locator('#bar select').nth(1).locator('option').count()) > 3);
  });

  it.each(LANGUAGES)('%s: no word of another language, in the grid’s bar and in the table', async (language) => {
    const { page } = bench();
    await speak(language);
    for (const view of ['grid', 'table'] as const) {
      await showAs(view, language);
      if (view === 'grid') await goToCell(page, 'B28:B29');
      else await page.locator('td[data-row="28"][data-column="2"]').click();
      const seen = await page.evaluate(seenTexts, AROUND);
      expect(seen.length).toBeGreaterThan(10);
      const foreign = foreignTo(language);
      expect([view, seen.filter((text) => foreign.has(text))]).toEqual([view, []]);
      // Payers and sheets are named in their own language.
      const names = await page.locator('#bar select').nth(1).locator('option').allTextContents();
      const sheets = await page.locator('#over select option').allTextContents();
      const said = seen.filter((text) => ![...names.slice(1), ...sheets].includes(text));
      expect([view, said.filter((text) => FOREIGN[language].test(text))]).toEqual([view, []]);
    }
  });

  it.each([360, 768, 1100, 1400])(
    '%i wide: no text is cut, outside or under another, in any language',
    async (width) => {
      const { page } = bench();
      await page.setViewportSize({ width, height: 850 });
      for (const language of LANGUAGES) {
        await speak(language);
        for (const view of ['grid', 'table'] as const) {
          await showAs(view, language);
          if (view === 'grid') await expectSum();
          expect({ language, view, bad: await page.evaluate(badTexts, AROUND) }).toEqual({ language, view, bad: [] });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      }
    },
  );
});

import type { Browser, Page } from 'playwright-core';
import { payerFile } from '../regulation/payer-file';
import { installedBrowser, launch, openPane } from './browser';

const executable = installedBrowser();
if (!executable) console.warn('SKIPPED: the pane in a browser. There is no chromium on this machine.');

const BUTTON = /^(Legg til ditt|Add your own)/;
const MEGABYTE = 1024 * 1024;
const GOOD = payerFile((file) => (file.id = 'mitt-fylke'));

(executable ? describe : describe.skip)('own-regulation', () => {
  jest.setTimeout(30_000);
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(executable as string);
  }, 30_000);
  afterAll(() => browser.close());

  // Without office.js, but where it is asked for: left open long enough, it complains of its own telemetry, which the page stops.
  const open = async (locale = 'nb-NO', office: 'there' | 'absent' = 'absent') => {
    const { page, complaints } = await openPane(browser, { viewport: { width: 360, height: 900 }, locale }, office);
    return { page, complaints: () => complaints.filter((text) => !text.includes('ERR_FAILED')) };
  };

  async function handIn(page: Page, text: string, name = 'mitt-fylke.json'): Promise<string> {
    const answer = page.locator('#own-answer');
    // So that an answer that stands there is not taken for this one.
    await answer.locator('.notice').evaluateAll((all) => all.forEach((one) => one.setAttribute('data-old', '')));
    await page.getByLabel(BUTTON).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await answer.locator('.notice:not([data-old])').first().waitFor();
    return answer.innerText();
  }

  const listed = (page: Page) => page.locator('#regulation option').allTextContents();
  const chosen = (page: Page) => page.locator('#regulation').inputValue();

  it('is taken in, chosen, marked as the user’s own, and shown like ours', async () => {
    const { page, complaints } = await open();
    const before = await listed(page);
    const answer = await handIn(page, GOOD);
    expect(answer).toContain('«Vestfold: prøvenemnder (eksempel)» er lagt til.');
    expect(answer).toContain('I formlene heter det mitt-fylke.');
    expect(await listed(page)).toEqual([...before, 'Eget: Vestfold: prøvenemnder (eksempel)']);
    expect(await chosen(page)).toBe('mitt-fylke');
    await page.getByLabel('Dag', { exact: true }).fill('2019-03-04');
    expect(await page.locator('#rules li', { hasText: 'Honorar leder' }).locator('.amount').textContent()).toBe(
      '2\u00a0000,00',
    );
    expect(complaints()).toEqual([]);
    await page.context().close();
  });

  it('the formulas of the same page know it then, and not before', async () => {
    const { page } = await open('nb-NO', 'there');
    // Without Excel behind it, office.js has no error that a cell can show: before, there is only no number.
    const rate = () =>
      page.evaluate(async () => {
        const { _association } = CustomFunctions as unknown as {
          _association: { mappings: Record<string, (...values: unknown[]) => unknown> };
        };
        try {
          return await _association.mappings['SATS']?.('mitt-fylke', 'Honorar leder', '04.03.2019');
        } catch {
          return 'no number';
        }
      });
    expect(await rate()).toBe('no number');
    await handIn(page, GOOD);
    expect(await rate()).toEqual([[2000]]);
    await page.context().close();
  });

  it('a mended file of the same name takes the place of the first', async () => {
    const { page } = await open();
    await handIn(page, GOOD);
    const mended = payerFile((file) => (Object.assign(file, { id: 'mitt-fylke' }).name.nb = 'Rettet'));
    await handIn(page, mended);
    expect((await listed(page)).filter((name) => name.startsWith('Eget: '))).toEqual(['Eget: Rettet']);
    await page.context().close();
  });

  it('with a warning: it is shown, and the regulation is taken in', async () => {
    const { page } = await open();
    const unused = payerFile((file) => {
      file.id = 'mitt-fylke';
      file.figures.forgotten = file.figures.leaderFee;
    });
    const answer = await handIn(page, unused);
    expect(answer).toContain('er lagt til.');
    expect(answer).toContain('Satsen «forgotten» er ikke i bruk noe sted.');
    expect(answer).toMatch(/linje \d+, figures\.forgotten/);
    expect(await chosen(page)).toBe('mitt-fylke');
    await page.context().close();
  });

  const typed = payerFile((file) => {
    file.figures.leaderFee.versions[0].value = '2000';
    file.checkedThrough = 'i fjor';
  });
  const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

  // One page for all of them: a refused file leaves nothing behind that the next could trip over.
  let unchanged: Awaited<ReturnType<typeof open>> | undefined;
  afterAll(() => unchanged?.page.context().close());

  it.each<[string, string, RegExp[]]>([
    // why, the file, what is said
    [
      'typing errors, each with its line',
      typed,
      [
        /«mitt-fylke\.json» er ikke lagt til\. Rett dette/,
        /«i fjor» er ikke en dato/,
        new RegExp(`linje ${lineOf(typed, '"checkedThrough"')}, checkedThrough`),
        /Her skal det stå et tall uten hermetegn/,
        new RegExp(`linje ${lineOf(typed, '"value"')}, figures\\.leaderFee\\.versions\\[0\\]\\.value`),
      ],
    ],
    ['not JSON', '{\n"id": "mitt-fylke"\n"name": 1 }', [/Filen er ikke gyldig JSON/, /linje 3$/m]],
    ['no regulation at all', '[]', [/Her skal det stå felt i krøllparenteser/]],
    ['empty', ' \n', [/«mitt-fylke\.json» er tom/]],
    ['1 MB of nothing', ' '.repeat(MEGABYTE), [/er tom/]],
    ['a byte over 1 MB', ' '.repeat(MEGABYTE + 1), [/er større enn 1 MB/]],
    ['5 MB', ' '.repeat(5 * MEGABYTE), [/er større enn 1 MB/]],
    [
      'the id of one of ours',
      payerFile((file) => (file.id = 'bamble-folkevalgte')),
      [/Krav har selv et reglement med id bamble-folkevalgte\. Gi ditt en annen id\./],
    ],
    [
      'an agreement that Krav does not have',
      payerFile((file) => (file.uses = ['ks-avtalen'])),
      [/Krav har ingen avtale som heter «ks-avtalen»\. Velg blant: /, /linje \d+, uses\[0\]/],
    ],
    [
      'a figure that only the language has',
      payerFile(
        (file) =>
          (file.figures.leaderFee.versions[0] = {
            from: '2019-01-01',
            share: { of: 'constructor', perMille: 5, round: 'none' },
            sources: ['example'],
          }),
      ),
      [/«constructor» brukes her, men står ikke under «figures»/],
    ],
    ['so deep that nothing gets through it', '['.repeat(200_000), [/mitt-fylke\.json/]],
  ])('nothing is taken in: %s', async (_why, text, expected) => {
    unchanged ??= await open();
    const { page, complaints } = unchanged;
    const before = [await listed(page), await chosen(page)];
    const answer = await handIn(page, text);
    for (const sentence of expected) expect(answer).toMatch(sentence);
    expect([await listed(page), await chosen(page)]).toEqual(before);
    expect(complaints()).toEqual([]);
  });

  it('of very many faults the first are shown, and how many more there are', async () => {
    const { page } = await open();
    const many = payerFile((file) => {
      for (let one = 0; one < 500; one++) file[`x${one}`] = one;
    });
    expect(await handIn(page, many)).toMatch(/… og 470 til\.$/);
    await page.context().close();
  });

  it('what the file and its name say stays text', async () => {
    const { page, complaints } = await open();
    const markup = '<img src=x onerror="window.hit = 1"><b>{name} $& fet</b>';
    const hostile = payerFile((file) => {
      file.id = 'mitt-fylke';
      for (const language of ['nb', 'nn', 'en']) {
        file.name[language] = markup;
        file.figures.leaderFee.name[language] = markup;
      }
      file.sources.example.title = markup;
      file.figures[markup] = file.figures.leaderFee;
    });
    expect(await handIn(page, hostile)).toContain(`«${markup}» er lagt til.`);
    expect((await listed(page)).at(-1)).toBe(`Eget: ${markup}`);
    await page.getByLabel('Dag', { exact: true }).fill('2019-03-04');
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    expect(await page.locator('#rules').innerText()).toContain(markup);
    await handIn(page, '{', `${markup}.json`);
    await handIn(
      page,
      payerFile((file) => (file[markup] = 1)),
    );
    expect(await page.locator('#pane img, #pane b').count()).toBe(0);
    expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(complaints()).toEqual([]);
    await page.context().close();
  });

  it('the keyboard opens the choice of file, and the button is seen to be reached', async () => {
    const { page } = await open();
    // Asked for early: a key pressed before the browser has been told would open a dialog that nobody answers.
    const chooser = page.waitForEvent('filechooser');
    await page.locator('summary', { hasText: 'Eget reglement' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    expect(await page.locator('label[for=own]').evaluate((label) => getComputedStyle(label).outlineStyle)).toBe(
      'solid',
    );
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(GOOD) });
    await page.locator('#own-answer .notice').waitFor();
    expect(await chosen(page)).toBe('mitt-fylke');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    await page.context().close();
  });

  it('the same file can be chosen again when it is mended', async () => {
    const { page } = await open();
    await handIn(page, typed);
    expect(await page.locator('#own').inputValue()).toBe('');
    expect(await handIn(page, GOOD)).toContain('er lagt til.');
    await page.context().close();
  });

  it.each([
    ['nb-NO', 'Legg til ditt eget reglement (JSON) …', 'er lagt til.', 'Eget: ', 'Rett dette'],
    ['nn-NO', 'Legg til ditt eige reglement (JSON) …', 'er lagt til.', 'Eige: ', 'Rett dette'],
    ['en-GB', 'Add your own regulation (JSON) …', 'is added.', 'Your own: ', 'Mend this'],
  ])('speaks %s, and says that the file stays', async (locale, button, taken, mark, mend) => {
    const { page } = await open(locale);
    expect(await page.locator('label[for=own]').textContent()).toBe(button);
    expect(await page.locator('#own-note').textContent()).toMatch(/maskinen|maskina|this computer/);
    expect(await handIn(page, GOOD)).toContain(taken);
    expect((await listed(page)).at(-1)).toMatch(new RegExp(`^${mark}Vestfold`));
    expect(await handIn(page, typed)).toContain(mend);
    await page.context().close();
  });

  it('another language says the same of the file, and keeps the choice', async () => {
    const { page } = await open();
    await handIn(page, GOOD);
    await page.getByLabel('Språk').selectOption('en');
    await page.locator('html[lang=en]').waitFor();
    expect(await page.locator('#own-answer').innerText()).toContain('“Vestfold: exam boards (example)” is added.');
    expect(await page.locator('#regulation option:checked').textContent()).toBe(
      'Your own: Vestfold: exam boards (example)',
    );
    await page.context().close();
  });
});

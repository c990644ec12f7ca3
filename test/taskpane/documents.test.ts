import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Download, Frame, Locator } from 'playwright-core';
import { krav, temporaryFolder } from '../cli/run';
import { pdfLine, pdfSource } from '../documents/read-pdf';
import { HEIC, jpeg, photoPdf } from '../documents/vouchers/made-files';
import type { HostSettings } from '../office-host/excel-host';
import { violations } from './axe';
import { ORIGIN } from './browser';
import { exampleWorkbook } from './example-workbook';
import { whenRead, type ExcelPage } from './excel-page';
import { inExcelPage } from './in-excel-page';
import { until } from './until';

const TODAY = '2024-04-02';
const CLAIM = 'refusjonskrav-2024-0042.pdf';

inExcelPage('documents', 'the papers in the pane', (openPane) => {
  jest.setTimeout(120_000);
  const folder = temporaryFolder();
  let excel: ExcelPage;
  let pane: Frame;

  async function open(example: string, settings: HostSettings = {}, today = TODAY, width = 320): Promise<void> {
    excel = await openPane({ example, width, settings, today });
    ({ pane } = excel);
    await whenRead(excel);
  }

  async function documents(...opening: Parameters<typeof open>): Promise<void> {
    await open(...opening);
    await pane.locator('#tab-documents').click();
    await pane.locator('.paper').first().waitFor({ timeout: 60_000 });
  }

  const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true });
  const status = (): Locator => pane.locator('#papers-status:not(:empty)');

  async function make(): Promise<void> {
    await button(/^Lag papirene/).click();
    await status().waitFor({ state: 'attached', timeout: 60_000 });
  }

  async function saved(click: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
      excel.page.waitForEvent('download'),
      click(),
    ] as never);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** What the terminal makes of the same workbook on the same day. */
  function terminals(example: string, today: string, ...options: string[]): (name: string) => Buffer {
    const out = join(folder, `${example}-${options.length}`);
    const made = (name: string) => readFileSync(join(out, name));
    if (existsSync(out)) return made;
    const file = join(__dirname, `../../examples/${example}.xlsx`);
    const { status: exit, stderr } = krav('papers', file, '--today', today, '--out', out, ...options);
    if (exit !== 0) throw new Error(stderr);
    return made;
  }

  const noViolations = async (state: string): Promise<void> => {
    expect([state, await violations(pane)]).toEqual([state, []]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  };

  const draw = async (): Promise<void> => {
    const pad = pane.locator('#sign-pad');
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (!box) throw new Error('the field to draw in is not shown');
    const { mouse } = excel.page;
    await mouse.move(box.x + 20, box.y + 80);
    await mouse.down();
    for (const [x, y] of [
      [60, 20],
      [90, 90],
      [140, 30],
      [200, 70],
    ] as const)
      await mouse.move(box.x + x, box.y + y, { steps: 6 });
    await mouse.up();
  };

  const listedPapers = () => pane.locator('.paper .note:nth-child(2)').allTextContents();

  /** They are listed before they are made, and all of them are the bytes of the terminal. */
  async function expectTerminals(example: string, today: string, listed: readonly string[]): Promise<void> {
    const { name, bytes } = await saved(() => button('Lagre alle').click());
    expect(bytes.equals(terminals(example, today)(name))).toBe(true);
    const papers = Object.keys(unzipSync(bytes)).flatMap((path) => /^papers\/(.*)/.exec(path)?.[1] ?? []);
    expect([...listed].sort()).toEqual(papers.sort());
    expect(excel.complaints).toEqual([]);
  }

  describe('an employer’s', () => {
    // One page for them all, in this order.
    beforeAll(() => documents('arbeidsgiver'));
    afterAll(() => excel.close());

    it('papers are those of the terminal, a typed signature too, and that falls away when the claim is changed', async () => {
      const listed = await listedPapers();
      await make();
      await expectTerminals('arbeidsgiver', TODAY, listed);
      await button('Signer for arbeidsgiveren: Refusjonskrav 2024-0042').click();
      await pane.getByLabel('Navn', { exact: true }).fill('Åse Ødegård');
      await pane.getByLabel('Rolle').fill('lønningssjef');
      await pane.getByLabel('Sted', { exact: true }).fill('Bergen');
      await pane.getByRole('radio', { name: 'Skriv navnet' }).check();
      await button('Signer').click();
      await pane.getByText('Kryss av for at navnet gjelder som underskrift.').waitFor();
      await pane.getByRole('checkbox', { name: /Det gjelder som underskrift/ }).check();
      await button('Signer').click();
      await pane.getByText('Signert av Åse Ødegård').waitFor();
      await make();
      const { bytes } = await saved(() => button(`Lagre ${CLAIM}`).click());
      const typed = ['--signed-by', 'Åse Ødegård', '--as', 'employer', '--role', 'lønningssjef', '--place', 'Bergen'];
      expect(bytes.equals(terminals('arbeidsgiver', TODAY, ...typed)(CLAIM))).toBe(true);
      await excel.type('Timeliste!C6', 0.6);
      await pane.getByText('Underskriftene er tatt bort').waitFor();
      expect(await pane.getByText('Signert av').count()).toBe(0);
    });

    it('a drawn signature is on the paper that was signed, and the focus comes back', async () => {
      const opener = button('Signer for arbeidsgiveren: Refusjonskrav 2024-0042');
      await opener.click();
      expect(await focused(pane)).toBe('Signer Refusjonskrav 2024-0042');
      await button('Signer').click();
      await pane.getByText('Tegn underskriften i feltet, eller velg «Skriv navnet».').waitFor();
      expect(await pane.evaluate(() => document.activeElement?.id)).toBe('sign-pad');
      await pane.getByLabel('Navn', { exact: true }).fill('Åse Ødegård');
      await pane.getByLabel('Sted', { exact: true }).fill('Bergen');
      await draw();
      await until(async () => (await button('Tøm').getAttribute('aria-disabled')) !== 'true');
      await button('Tøm').click();
      await pane.getByText('Feltet er tomt.').waitFor({ state: 'attached' });
      await draw();
      await button('Signer').click();
      expect(await pane.evaluate(() => document.activeElement?.id)).toBe(`sign-employer-${CLAIM}`);
      await make();
      const { bytes } = await saved(() => button(`Lagre ${CLAIM}`).click());
      const alternative = Buffer.from('Underskrift av Åse', 'utf16le').swap16().toString('latin1');
      expect(pdfSource(bytes)).toContain(alternative);
      const line = pdfLine(bytes);
      expect(line).toContain('Åse Ødegård, for arbeidsgivaren, 02.04.2024');
      expect(line).toContain('Bergen, 02.04.2024');
      if (process.env['KRAV_SHOTS']) writeFileSync(join(process.env['KRAV_SHOTS'], 'signed.pdf'), bytes);
    });

    it('a claim that is too long for an address says so, and a sheet is written that Excel prints', async () => {
      await excel.type('Timeliste!H6', `'${noise(3000)}`);
      await pane.getByText('Kontrollert').first().waitFor({ state: 'attached' });
      await pane.locator('#tab-basis').click();
      const tables = await pane.locator('.table-card').count();
      await pane.locator('#tab-claim').click();
      const sum = await pane.locator('#sum').textContent();
      await pane.locator('#tab-documents').click();
      await pane.locator('.paper').first().waitFor({ timeout: 60_000 });
      await make();
      await pane.getByText('kravet har for mange rader for en adresse').waitFor({ timeout: 60_000 });
      await button('Lag utskriftsklart ark').click();
      await pane.getByText('Arket «Refusjonskrav 2024-0042» er laget.').waitFor();
      expect(await excel.sheets()).toContain('Refusjonskrav 2024-0042');
      await until(async () => (await excel.selected()) === 'Refusjonskrav 2024-0042!A1');
      const values = await excel.values('Refusjonskrav 2024-0042');
      for (const wanted of ['Refusjonskrav 2024-0042', 'Vestland fylkeskommune', 'Dato'])
        expect(values).toContain(wanted);
      await button('Lag utskriftsklart ark').click();
      await pane.getByText('Arket «Refusjonskrav 2024-0042 2» er laget.').waitFor();
      await pane.locator('#tab-claim').click();
      expect(await pane.locator('#sum').textContent()).toBe(sum);
      await pane.locator('#tab-basis').click();
      expect(await pane.locator('.table-card').count()).toBe(tables);
    });
  });

  describe('a member’s', () => {
    // One page for them all, in this order.
    beforeAll(() => documents('medlem'));
    afterAll(() => excel.close());

    /** A hand that is as quick as the page: even on a slow machine there is a way to stop for a moment only. */
    const stopAtOnce = () =>
      pane.evaluate(() => {
        new MutationObserver((_, watch) => {
          const cancel = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Avbryt');
          if (!cancel) return;
          watch.disconnect();
          cancel.click();
        }).observe(document.body, { childList: true, subtree: true });
      });

    it('making is stopped by «Avbryt», and begun again: the papers of the terminal', async () => {
      const listed = await listedPapers();
      const client = await excel.page.context().newCDPSession(excel.page);
      await stopAtOnce();
      await client.send('Emulation.setCPUThrottlingRate', { rate: 20 });
      await button('Lag papirene').dispatchEvent('click');
      await pane.getByText('Avbrutt. Ingen papirer er laget.').waitFor({ timeout: 60_000 });
      await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await make();
      expect(await focused(pane)).toBe('Papirene');
      await expectTerminals('medlem', TODAY, listed);
    });

    it('packing is stopped by «Avbryt»: nothing is saved, until it is asked for again', async () => {
      const downloads: Download[] = [];
      excel.page.on('download', (one) => downloads.push(one));
      await stopAtOnce();
      // How long packing takes is the machine's to say; its first checksum is made to take longer than anybody waits in silence.
      await pane.evaluate(() => {
        const digest = crypto.subtle.digest.bind(crypto.subtle);
        crypto.subtle.digest = async (...asked) => {
          crypto.subtle.digest = digest;
          await new Promise((done) => setTimeout(done, 1_500));
          return digest(...asked);
        };
      });
      await button('Lagre alle').click();
      await pane.getByText('Avbrutt. Ingenting er lagret.').waitFor({ timeout: 60_000 });
      expect(downloads).toEqual([]);
      const { name, bytes } = await saved(() => button('Lagre alle').click());
      expect(bytes.equals(terminals('medlem', TODAY)(name))).toBe(true);
      expect(downloads).toHaveLength(1);
    });

    it('what a paper lacks is said before it is made, and a click goes to where it is filled in', async () => {
      const cells = await exampleWorkbook('medlem.xlsx');
      const settings = cells.sheets.find(({ name }) => /^Innstilling/.test(name));
      const label = settings?.cells.find(({ value }) => /^Arbeidsgjevar.*namn/.test(String(value)));
      const row = label?.address.replace(/\D/g, '') ?? '';
      await excel.type(`${settings?.name}!B${row}`, '');
      await pane.locator('#tab-documents').click();
      const lacking = pane.locator('.paper', { hasText: 'Signaturskjema' });
      await lacking.getByText('Dette mangler: namnet på arbeidsgjevaren.').waitFor({ timeout: 60_000 });
      await lacking.getByRole('button').click();
      await until(async () => (await excel.selected()) === `${settings?.name}!B${row}`);
    });
  });

  describe('of a journey', () => {
    // One page for them all, in this order.
    beforeAll(() => documents('reise', {}, '2026-10-20'));
    afterAll(() => excel.close());

    it('vouchers: bound in as the terminal does, moved by keyboard, and a wrong file is refused with a sentence', async () => {
      const listed = await listedPapers();
      await make();
      await expectTerminals('reise', '2026-10-20', listed);
      const input = pane.locator('#add-vouchers');
      await input.setInputFiles([
        { name: '2-hotell.pdf', mimeType: 'application/pdf', buffer: Buffer.from(photoPdf()) },
        { name: 'fly.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpeg(600, 400, 6)) },
        { name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: Buffer.from(HEIC) },
        { name: 'notat.txt', mimeType: 'text/plain', buffer: Buffer.from('hei') },
      ]);
      await pane.getByText('Bildet «IMG_1.HEIC» er i formatet HEIC').waitFor({ timeout: 60_000 });
      await pane.getByText('«notat.txt» er verken et bilde').waitFor();
      expect(await pane.locator('.slot:has-text("Bilag 1:") .voucher p').first().textContent()).toBe('fly.jpg');
      expect(await pane.locator('.slot:has-text("Bilag 2:") .voucher .note').textContent()).toMatch(/kB · 1 side$/);
      await button('Flytt ned fly.jpg').focus();
      await excel.page.keyboard.press('Enter');
      await until(
        async () =>
          (await pane.evaluate(() => document.activeElement?.getAttribute('aria-label'))) === 'Flytt ned fly.jpg',
      );
      expect(await pane.locator('.slot:has-text("Bilag 2:") .voucher p').first().textContent()).toBe('fly.jpg');
      await button('Flytt opp fly.jpg').click();
      await make();
      const { name, bytes } = await saved(() => button('Lagre alle').click());
      const handed = temporary(join(folder, 'bilag'), {
        '1 fly.jpg': jpeg(600, 400, 6),
        '2-hotell.pdf': photoPdf(),
      });
      expect(bytes.equals(terminals('reise', '2026-10-20', '--vouchers', handed)(name))).toBe(true);
      await button('Ta bort fly.jpg').click();
      await pane.getByText('Underskrifter eller bilag er endret.').waitFor();
      expect(await pane.evaluate(() => document.activeElement?.id)).toBe('add-vouchers');
    });

    it('axe finds nothing in any state, and nothing scrolls sideways', async () => {
      await noViolations('listed');
      await pane.locator('[id^=sign-claimant]').first().click();
      await noViolations('drawing');
      await button('Signer').click();
      await noViolations('lacks a drawing');
      await pane.getByRole('radio', { name: 'Skriv navnet' }).check();
      await noViolations('typing');
      await excel.page.keyboard.press('Escape');
      await pane.locator('#add-vouchers').setInputFiles([
        { name: 'fly.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpeg(600, 400)) },
        { name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: Buffer.from(HEIC) },
      ]);
      await pane.getByText('HEIC').first().waitFor({ timeout: 60_000 });
      await noViolations('vouchers');
      await make();
      await noViolations('made');
      await pane.locator('[id^=show-]').first().click();
      await pane.locator('figure canvas[role=img]').first().waitFor({ timeout: 60_000 });
      await noViolations('shown');
      await button('Lukk visningen').click();
      expect(await pane.evaluate(() => document.activeElement?.id)).toMatch(/^show-/);
    });
  });

  it('on Mac a paper is opened in the browser, which makes the same one', async () => {
    await documents('arbeidsgiver', { platform: 'Mac' });
    await button(`Åpne i nettleser: ${CLAIM}`).click();
    await until(async () => (await excel.openedWindows()).length === 1);
    const [address = ''] = await excel.openedWindows();
    expect(address.startsWith(`${ORIGIN}/save.html#`)).toBe(true);
    const page = await excel.page.context().newPage();
    await page.goto(address);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link').click()]);
    expect(readFileSync(await download.path()).equals(terminals('arbeidsgiver', TODAY)(CLAIM))).toBe(true);
  });

  it('without a network it says so, and the next try works', async () => {
    await open('arbeidsgiver');
    const stop = (route: { abort: () => Promise<void> }): Promise<void> => route.abort();
    await excel.page.context().route('**/papers.js', stop);
    await pane.locator('#tab-documents').click();
    await pane.getByText('Det som lager papirer, kom ikke.').waitFor();
    await excel.page.context().unroute('**/papers.js', stop);
    await button('Prøv igjen').click();
    await pane.locator('.paper').first().waitFor({ timeout: 60_000 });
  });
});

function focused(pane: Frame): Promise<string | null | undefined> {
  return pane.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
}

function temporary(path: string, files: Readonly<Record<string, Uint8Array>>): string {
  mkdirSync(path, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(path, name), bytes);
  return path;
}

/** Words that no packing makes shorter: the same each time. */
function noise(letters: number): string {
  let at = 7;
  const letter = (): string => {
    at = (at * 16807) % 2147483647;
    return String.fromCharCode(97 + (at % 26));
  };
  return Array.from({ length: letters }, (_, index) => (index % 9 === 8 ? ' ' : letter())).join('');
}

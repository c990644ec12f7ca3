import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { krav, temporaryFolder } from '../cli/run';
import { inOneBench, whenOpened, savedPapers } from './bench-page';

const EXAMPLES = join(__dirname, '../../examples');

inOneBench('examples', 'the examples on the page', (bench) => {
  const folder = temporaryFolder();

  const open = async (name: string): Promise<void> => {
    const { page } = bench();
    await page.getByLabel('Eksempler').selectOption(name);
    await whenOpened(page, `${name}.xlsx`);
  };

  const claimed: [name: string, shows: string][] = [
    ['medlem', '15 960,00 kr'],
    ['nemnd', '25 800,00 kr'],
    ['folkevalgt', '4 658,71 kr'],
    ['stottekontakt', '2 470,60 kr'],
    ['reise', '14 287,52 kr'],
    ['overnatting', '8 036,00 kr'],
    ['ulegitimert', '1 481,85 kr'],
    ['kreditnota', '1 014,58 kr'],
    ['rotete', '21 164,96 kr'],
    ['arbeidsgiver', '19 069,38 kr'],
  ];
  it.each(claimed)('%s is opened from the list, and its claim is %s', async (name, shows) => {
    const { page } = bench();
    await open(name);
    await page.locator('.strip button', { hasText: 'Se kravet' }).click();
    await page.getByText(shows, { exact: true }).first().waitFor({ timeout: 10_000 });
  });

  it('the one with errors has them listed, each with a way to its cell', async () => {
    const { page } = bench();
    await open('feil');
    await page.locator('.strip button', { hasText: 'Kontroller' }).click();
    await page.getByRole('button', { name: 'Gå til Timeliste A5' }).waitFor();
    expect(await page.locator('#result').textContent()).toBe('Kontrollert: 42 feil, 11 varsler.');
    await page.locator('.strip button', { hasText: 'Se kravet' }).click();
    expect(await page.locator('.strip li[data-done=true]').count()).toBe(1);
  });

  it('the papers are the terminal’s, byte for byte', async () => {
    const { page } = bench();
    await open('arbeidsgiver');
    const { name, bytes } = await savedPapers(page);
    const { status, stderr } = krav(
      ...['papers', join(EXAMPLES, 'arbeidsgiver.xlsx'), '--today', '2024-04-02', '--out', folder],
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(bytes.equals(readFileSync(join(folder, name)))).toBe(true);
    const papers = Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('papers/'));
    expect(papers.some((path) => path.endsWith('.pdf')) && papers.some((path) => path.endsWith('.xml'))).toBe(true);
  });
});

import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { jpeg } from '../documents/vouchers/made-files';
import { chooseFile, inOneBench, whenOpened } from './bench-page';

/** As a phone in the hand. */
const PHONE = {
  today: '2026-10-20',
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

inOneBench(
  'phone',
  'the page on a phone',
  (bench) => {
    it('a receipt is photographed, and stands in the list at its line', async () => {
      const { page } = bench();
      await chooseFile(page, 'reise.xlsx', readFileSync(join(__dirname, '../../examples/reise.xlsx')));
      await whenOpened(page, 'reise.xlsx');
      await page.locator('#tab-documents').click();
      const camera = page.getByLabel('Ta bilde av kvittering …');
      await camera.waitFor({ timeout: 20_000 });
      expect(await camera.getAttribute('accept')).toBe('image/*');
      expect(await camera.getAttribute('capture')).toBe('environment');
      // Named as cameras name them: the number is none of ours.
      await camera.setInputFiles({
        name: '20240402_093012.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from(jpeg(300, 400)),
      });
      await page.locator('#vouchers').getByText('20240402_093012.jpg').first().waitFor({ timeout: 30_000 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  },
  PHONE,
);

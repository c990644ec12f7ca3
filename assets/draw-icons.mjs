/** Makes the pictures of `icons/*.svg`, light and dark: `node assets/draw-icons.mjs`. Needed again only when a drawing changes. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const HERE = dirname(fileURLToPath(import.meta.url));
/** Excel's ribbon asks for 16, 32 and 80; the manifest itself for 32 and 64. */
const SIZES = [16, 32, 64, 80];
/** The colours of the pane. The drawings themselves hold the light ones. */
const DARK = ':root { --ink: #e0e0e0; --accent: #62abf5; --paper: #1f1f1f; }';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const file of readdirSync(join(HERE, 'icons')).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(join(HERE, 'icons', file), 'utf8');
  const name = basename(file, '.svg');
  for (const size of SIZES) {
    await draw(svg, size, `${name}-${size}.png`);
    await draw(svg.replace('</style>', `${DARK}</style>`), size, `${name}-${size}-dark.png`);
  }
}
await browser.close();

async function draw(svg, size, name) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>* { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({ path: join(HERE, 'icons', name), omitBackground: true });
}

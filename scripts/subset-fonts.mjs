// Makes src/documents/pdf/fonts/*.ttf out of the Roboto that pdfmake brings: Latin letters only, kerning kept.
// Roboto's figures are tabular, so columns of numbers align. Run it again only when the letters below change.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'node_modules/pdfmake/fonts/Roboto');
const target = join(root, 'src/documents/pdf/fonts');

// What the font says about its licence, and where it stands (OFL.txt beside the fonts).
const LICENCE_NAMES = [13, 14];

// First and last code point of each range.
const letters = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0x17f], // Western and Central European; with it Norwegian and most of North Sámi
  [0x18f, 0x18f], // Azeri
  [0x1b7, 0x1b7], // South and Skolt Sámi
  [0x1cd, 0x1f5],
  [0x218, 0x21b], // Romanian
  [0x292, 0x292],
  [0x2b9, 0x2dd],
  [0x1e80, 0x1e85], // Welsh
  [0x1ea0, 0x1ef9], // Vietnamese
  [0x2010, 0x203a], // dashes, quotation marks
  [0x2044, 0x2044],
  [0x20ac, 0x20ac], // €
  [0x2116, 0x2122],
  [0x2212, 0x2212], // minus
  [0x2248, 0x2265],
  [0xfffd, 0xfffd], // stands where a letter had to be left out
];

let text = '';
for (const [first, last] of letters) for (let code = first; code <= last; code++) text += String.fromCodePoint(code);

mkdirSync(target, { recursive: true });
for (const name of ['Roboto-Regular', 'Roboto-Medium']) {
  const whole = readFileSync(join(source, `${name}.ttf`));
  const subset = await subsetFont(whole, text, {
    targetFormat: 'truetype',
    keepFeatures: ['kern'],
    noHinting: true,
    preserveNameIds: LICENCE_NAMES,
  });
  writeFileSync(join(target, `${name}.ttf`), subset);
  console.log(`${name}: ${whole.length} -> ${subset.length} bytes`);
}

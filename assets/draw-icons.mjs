/** Draws the icons, a white K on a blue tile: `node assets/draw-icons.mjs`. Needed again only when the drawing changes. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const BLUE = [15, 108, 189];
const WHITE = [255, 255, 255];
/** Samples per pixel and direction, for smooth edges. */
const SAMPLES = 8;

/** Lines of the drawing in a square from 0 to 1: from, to, half the width. */
const LINES = [
  [0.33, 0.24, 0.33, 0.76, 0.062],
  [0.7, 0.24, 0.42, 0.5, 0.062],
  [0.42, 0.5, 0.7, 0.76, 0.062],
];

function colourAt(x, y) {
  if (LINES.some(([x1, y1, x2, y2, half]) => distance(x, y, x1, y1, x2, y2) <= half)) return WHITE;
  return inTile(x, y) ? BLUE : undefined;
}

function distance(x, y, x1, y1, x2, y2) {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - part * (x2 - x1), y - y1 - part * (y2 - y1));
}

function inTile(x, y) {
  const radius = 0.18;
  const edge = 0.03;
  const dx = Math.max(edge + radius - x, x - (1 - edge - radius), 0);
  const dy = Math.max(edge + radius - y, y - (1 - edge - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

function pixels(size) {
  const rows = [];
  for (let row = 0; row < size; row++) {
    const bytes = [0];
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
        const colour = colourAt(x, y);
        if (!colour) continue;
        covered++;
        colour.forEach((part, index) => (sum[index] += part));
      }
      bytes.push(
        ...sum.map((part) => (covered ? Math.round(part / covered) : 0)),
        Math.round((255 * covered) / SAMPLES ** 2),
      );
    }
    rows.push(Buffer.from(bytes));
  }
  return Buffer.concat(rows);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, red, green, blue and alpha.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const here = dirname(fileURLToPath(import.meta.url));
for (const size of [16, 32, 64, 80]) writeFileSync(join(here, `icon-${size}.png`), png(size));

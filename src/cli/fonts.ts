import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fonts } from '../documents/pdf/fonts';

/** The fonts lie beside the program, so that a command that makes no paper does not read them. */
export function fonts(): Fonts {
  const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fonts', name)));
  return { regular: file('Roboto-Regular.ttf'), bold: file('Roboto-Medium.ttf') };
}

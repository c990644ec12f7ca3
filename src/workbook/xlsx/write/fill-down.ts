import { Deflate, strToU8 } from 'fflate';
import { cannotWrite } from '../../cannot-write';
import type { CellInput } from '../../workbook';
import { crc32 } from '../package/crc32';
import { DEFLATED, NO_TIME, UTF8_NAME, type ZipEntry } from '../package/zip-entry';
import { cellXml } from './cell-xml';

/** As much text as is packed at a time. */
const PIECE = 1 << 18;

/**
 * A sheet of our own making with its last row replaced by many, each cell with the look of the one that stood there. They are packed as they
 * come: neither the rows nor the sheet's text lie in memory, however many there are.
 *
 * @param text the sheet as it is
 * @param last the number of its last row
 * @param rows as many as `count`
 */
export function filledDown(
  name: string,
  text: string,
  last: number,
  count: number,
  rows: Iterable<readonly CellInput[]>,
): ZipEntry {
  const template = new RegExp(`<row r="${last}"[^>]*>.*?</row>(?=</sheetData>)`, 's').exec(text);
  if (!template) throw cannotWrite(`row ${last} is not the last of the sheet`);
  const styles = [...template[0].matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g)].map(([, style]) => Number(style ?? 0));
  const packing = new Packing(name);
  const bottom = last + count - 1;
  packing.add(text.slice(0, template.index).replace(/(<dimension ref="[A-Z]+\d+:[A-Z]+)\d+/, `$1${bottom}`));
  let number = last;
  for (const cells of rows) {
    const inner = cells.map((value, index) => cellXml('', number, index + 1, styles[index] ?? 0, value));
    packing.add(`<row r="${number}">${inner.join('')}</row>`);
    number += 1;
  }
  if (number !== bottom + 1) throw new Error(`unreachable: ${number - last} rows, and ${count} were said`);
  packing.add(text.slice(template.index + template[0].length));
  return packing.finish();
}

class Packing {
  private waiting = '';
  private crc = 0;
  private size = 0;
  private readonly packed: Uint8Array[] = [];
  private readonly deflate = new Deflate({ level: 6 }, (piece) => this.packed.push(piece));

  constructor(private readonly name: string) {}

  add(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= PIECE) this.push(false);
  }

  finish(): ZipEntry {
    this.push(true);
    const { name, crc, size, packed: pieces } = this;
    const packed = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      packed.set(piece, at);
      at += piece.length;
    }
    const flags = { flags: UTF8_NAME, method: DEFLATED, modified: NO_TIME };
    return { name, nameBytes: strToU8(name), ...flags, crc, packed, size };
  }

  private push(isLast: boolean): void {
    const bytes = strToU8(this.waiting);
    this.waiting = '';
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    this.deflate.push(bytes, isLast);
  }
}

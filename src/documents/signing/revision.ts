import type { PdfFile } from './pdf-file';
import { dictionary, type Entries } from './pdf-syntax';
import { joined, latin1Bytes } from './platform';

/**
 * What is added at the end of a PDF, so that every byte before it stays: earlier signatures hold for those bytes.
 *
 * @source ISO 32000-1 section 7.5.6
 */
export class Revision {
  readonly #file: PdfFile;
  readonly #parts: Uint8Array[] = [];
  readonly #places = new Map<number, number>();
  #end: number;
  #next: number;

  constructor(file: PdfFile) {
    this.#file = file;
    this.#end = file.bytes.length;
    this.#next = file.size;
    if (!file.text.endsWith('\n')) this.#write('\n');
  }

  newNumber(): number {
    return this.#next++;
  }

  /**
   * @param content text with a byte in each character
   * @returns where the content begins in the whole file
   */
  put(number: number, content: string): number {
    this.#places.set(number, this.#end);
    this.#write(`${number} 0 obj\n`);
    const start = this.#end;
    this.#write(`${content}\nendobj\n`);
    return start;
  }

  putEntries(number: number, entries: Entries): void {
    this.put(number, dictionary(entries));
  }

  /** The whole file, with its new table. @param id of this version, in hex */
  toBytes(id: string): Uint8Array {
    const tableAt = this.#end;
    const { trailer, tableAt: before } = this.#file;
    const first = /^\[\s*(<[0-9a-fA-F]*>)/.exec(trailer.get('ID') ?? '')?.[1] ?? `<${id}>`;
    const entries: Entries = new Map(trailer);
    entries.set('Size', String(this.#next));
    entries.set('Prev', String(before));
    entries.set('ID', `[${first} <${id}>]`);
    this.#write(`xref\n${this.#table()}trailer\n${dictionary(entries)}\nstartxref\n${tableAt}\n%%EOF\n`);
    return joined(this.#file.bytes, ...this.#parts);
  }

  #write(text: string): void {
    const bytes = latin1Bytes(text);
    this.#parts.push(bytes);
    this.#end += bytes.length;
  }

  /** Runs of numbers, twenty bytes for each object. */
  #table(): string {
    const numbers = [...this.#places.keys()].sort((one, other) => one - other);
    let table = '';
    numbers.forEach((number, index) => {
      if (numbers[index - 1] !== number - 1) {
        let run = 1;
        while (numbers[index + run] === number + run) run += 1;
        table += `${number} ${run}\n`;
      }
      table += `${String(this.#places.get(number)).padStart(10, '0')} 00000 n \n`;
    });
    return table;
  }
}

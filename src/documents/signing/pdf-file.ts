import { CannotSign } from './cannot-sign';
import { entriesOf, itemsOf, referred, type Entries } from './pdf-syntax';
import { latin1Text } from './platform';

/** Beyond this a paper of ours has been filled with something else. */
export const MOST_PDF_BYTES = 50_000_000;

const MOST_OBJECTS = 500_000;

/**
 * A PDF with a table of its objects in the old form, as pdfmake writes it and as our own revisions go on with.
 *
 * Reads no compressed objects and repairs nothing: what another program has written anew is not the paper that Krav made.
 */
export class PdfFile {
  readonly bytes: Uint8Array;
  /** Each byte a character. */
  readonly text: string;
  readonly trailer: Entries;
  /** Where the newest table begins. */
  readonly tableAt: number;
  readonly #places = new Map<number, number>();
  /** Where something begins, also what is no longer in use. */
  readonly #beginnings: number[] = [];

  /** @throws {CannotSign} */
  constructor(bytes: Uint8Array) {
    if (bytes.length > MOST_PDF_BYTES) throw new CannotSign('pdf/too-large', { megabytes: MOST_PDF_BYTES / 1_000_000 });
    this.bytes = bytes;
    this.text = latin1Text(bytes);
    if (!this.text.startsWith('%PDF-')) throw new CannotSign('pdf/none');
    this.tableAt = this.#newestTable();
    this.trailer = this.#readTables();
    if (this.trailer.has('Encrypt')) throw new CannotSign('pdf/encrypted');
    this.#beginnings.sort((one, other) => one - other);
  }

  get root(): number {
    return referred(this.trailer.get('Root'));
  }

  /** How many objects there are, and the number of the next one. */
  get size(): number {
    return wholeNumber(this.trailer.get('Size'));
  }

  /** What stands between «obj» and «endobj», a stream's bytes too. */
  object(number: number): string {
    const place = this.#places.get(number);
    if (place === undefined) throw new CannotSign('pdf/broken');
    const next = this.#beginnings[firstAbove(this.#beginnings, place)] ?? this.text.length;
    const whole = this.text.slice(place, next);
    const head = /^(\d+)\s+0\s+obj\b\s*/.exec(whole);
    const end = whole.lastIndexOf('endobj');
    if (!head || Number(head[1]) !== number || end < 0) throw new CannotSign('pdf/broken');
    return whole.slice(head[0].length, end);
  }

  entries(number: number): Entries {
    return entriesOf(this.object(number));
  }

  /** Follows a reference where there is one. */
  entriesAt(value: string | undefined): Entries {
    if (value === undefined) throw new CannotSign('pdf/broken');
    return value.startsWith('<<') ? entriesOf(value) : this.entries(referred(value));
  }

  #newestTable(): number {
    const end = this.text.slice(-2048);
    const match = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(end);
    if (!match) throw new CannotSign('pdf/broken');
    return Number(match[1]);
  }

  /** The newest table goes before the older ones. @returns the newest trailer */
  #readTables(): Entries {
    let newest: Entries | undefined;
    const read = new Set<number>();
    for (let at: number | undefined = this.tableAt; at !== undefined;) {
      if (read.has(at)) throw new CannotSign('pdf/broken');
      read.add(at);
      const trailer = this.#readTable(at);
      newest ??= trailer;
      at = trailer.has('Prev') ? wholeNumber(trailer.get('Prev')) : undefined;
    }
    return newest as Entries;
  }

  #readTable(at: number): Entries {
    // A table in the new form is a compressed object: another program has saved the file.
    if (/^\d+\s+\d+\s+obj/.test(this.text.slice(at, at + 40))) throw new CannotSign('pdf/not-ours');
    const lines = /\s*(?:(\d{1,10}) (\d{1,10}) ?([nf])?|trailer)/y;
    if (!this.text.startsWith('xref', at)) throw new CannotSign('pdf/broken');
    lines.lastIndex = at + 4;
    this.#beginnings.push(at);
    for (let number = 0; ;) {
      const line = lines.exec(this.text);
      if (!line) throw new CannotSign('pdf/broken');
      if (line[1] === undefined) return entriesOf(this.text, lines.lastIndex);
      if (line[3] === undefined) number = Number(line[1]);
      else {
        if (line[3] === 'n') this.#remember(number, Number(line[1]));
        number += 1;
      }
      if (number > MOST_OBJECTS) throw new CannotSign('pdf/broken');
    }
  }

  #remember(number: number, place: number): void {
    this.#beginnings.push(place);
    if (!this.#places.has(number)) this.#places.set(number, place);
  }
}

/** Whether the file says that Krav made it. */
export function isOurs(file: PdfFile): boolean {
  const information = file.trailer.get('Info');
  const creator = information === undefined ? undefined : file.entriesAt(information).get('Creator');
  return (
    creator !== undefined && (creator.endsWith(' R') ? file.object(referred(creator)).trim() : creator) === '(Krav)'
  );
}

/** The fields of the file's form, by their numbers. */
export function fieldNumbers(file: PdfFile): number[] {
  const form = file.entries(file.root).get('AcroForm');
  return form === undefined ? [] : itemsOf(file.entriesAt(form).get('Fields') ?? '[]').map(referred);
}

export function wholeNumber(value: string | undefined): number {
  if (value === undefined || !/^\d{1,10}$/.test(value)) throw new CannotSign('pdf/broken');
  return Number(value);
}

function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { Cell, CellRange, CellShows } from '../../../timesheet/table';
import { asShown } from '../../formula-spelling';
import { parseRange } from '../../ranges';
import { WorkbookError } from '../../workbook';
import { decodeCharacters } from '../xml/xml-text';
import type { XmlScanner } from '../xml/xml-scanner';
import { isoDate } from './iso-date';
import { richText } from './rich-text';
import { movedFormula } from './shared-formula';

/** What a sheet's cells need from the rest of the file to be understood. */
export interface CellMeaning {
  readonly strings: readonly string[];
  readonly formats: readonly CellShows[];
  readonly date1904: boolean;
}

/** Days between 1 January 1904 and what the 1900 system counts from. */
export const DAYS_TO_1904 = 1462;

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the cell whose opening tag is at hand, and goes to its closing tag. */
export class CellReader {
  /** The range that the array formula of the cell last read fills. */
  array: CellRange | undefined;
  private readonly shared = new Map<string, SharedFormula>();

  constructor(
    private readonly xml: XmlScanner,
    private readonly meaning: CellMeaning,
  ) {}

  /** `undefined` for a cell that has a style only. */
  read(row: number, column: number): Cell | undefined {
    const { xml } = this;
    this.array = undefined;
    if (xml.empty) return undefined;
    const type = xml.attribute('t');
    const style = xml.attribute('s');
    let raw: string | undefined;
    let inline: string | undefined;
    let formula: string | undefined;
    for (;;) {
      if (!xml.next()) throw new WorkbookError('truncated', 'a cell is not closed');
      if (xml.closes) break;
      if (xml.name === 'v') raw = this.content();
      else if (xml.name === 'f') formula = this.formula(row, column);
      else if (xml.name === 'is') inline = richText(xml);
      else xml.skip();
    }
    const shows = style === undefined ? this.meaning.formats[0] : this.meaning.formats[+style];
    const value =
      inline !== undefined && type === 'inlineStr' ? text(inline) : this.value(type, raw, shows ?? 'number');
    if (formula === undefined) return value && { column, value: value.value, shows: value.shows };
    return { column, value: value?.value ?? null, shows: value?.shows ?? shows ?? 'number', formula: asShown(formula) };
  }

  private content(): string {
    const { xml } = this;
    if (xml.empty) return '';
    if (!xml.next() || !xml.closes) throw new WorkbookError('truncated', 'a value is not closed');
    return xml.textBefore();
  }

  /** The cell's own formula; of a shared one, what it says in this cell. */
  private formula(row: number, column: number): string | undefined {
    const { xml } = this;
    const type = xml.attribute('t');
    if (type === undefined) return this.content() || undefined;
    const index = xml.attribute('si') ?? '';
    const dataTable = type === 'dataTable' ? `TABLE(${xml.attribute('r1') ?? ''},${xml.attribute('r2') ?? ''})` : '';
    if (type === 'array') this.array = parseRange(xml.attribute('ref') ?? '');
    const own = this.content();
    if (type !== 'shared') return own || dataTable || undefined;
    if (own !== '') this.shared.set(index, { text: own, row, column });
    const first = this.shared.get(index);
    if (!first) throw new WorkbookError('truncated', `the shared formula ${index} is missing`);
    return own || movedFormula(first.text, row - first.row, column - first.column);
  }

  private value(type: string | undefined, raw: string | undefined, shows: CellShows): Value | undefined {
    if (raw === undefined) return undefined;
    // An empty value of any other type is what some writers put beside a formula that they have not calculated.
    if (type === 'str') return text(decodeCharacters(raw));
    if (raw === '') return undefined;
    switch (type) {
      case 's':
        return text(this.sharedString(raw));
      case 'b':
        return { value: raw.trim() === '1' || raw.trim() === 'true', shows: 'boolean' };
      case 'e':
        return { value: raw.trim(), shows: 'error' };
      case 'd':
        return this.date(raw, shows);
      case 'inlineStr':
        return text(decodeCharacters(raw));
      default:
        return this.number(raw, shows);
    }
  }

  private sharedString(raw: string): string {
    const string = this.meaning.strings[+raw];
    if (string === undefined) throw new WorkbookError('truncated', `the shared string ${raw} is missing`);
    return string;
  }

  private number(raw: string, shows: CellShows): Value | undefined {
    const number = +raw;
    if (!Number.isFinite(number)) return text(raw);
    if (number === 0 && raw.trim() === '') return undefined;
    const shifted = this.meaning.date1904 && (shows === 'date' || shows === 'dateTime');
    return { value: shifted ? number + DAYS_TO_1904 : number, shows };
  }

  private date(raw: string, shows: CellShows): Value {
    const date = isoDate(raw.trim());
    if (!date) return text(raw);
    const showsTime = shows !== 'number' && shows !== 'percent';
    return { value: date.serial, shows: showsTime ? shows : date.shows };
  }
}

interface Value {
  readonly value: string | number | boolean;
  readonly shows: CellShows;
}

function text(value: string): Value {
  return { value, shows: 'text' };
}

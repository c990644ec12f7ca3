import type { CellRange } from '../../../timesheet/table';
import { XmlScanner } from '../xml/xml-scanner';
import { parseRange } from '../../ranges';

const LAST_COLUMN = 16_384;

/** What a sheet says before and after its rows. */
export interface SheetFrame {
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: readonly number[];
}

/** Steps over the rows without reading them. */
export function sheetFrame(blocks: Iterable<string>): SheetFrame {
  const xml = new XmlScanner(blocks);
  const frame = new FrameReader(xml);
  while (xml.next()) {
    if (xml.opens && xml.name === 'sheetData') xml.skipPlainly();
    else frame.read();
  }
  return frame.frame();
}

/** Gathers the frame from the tags outside the rows as they come by. */
export class FrameReader {
  private readonly merges: CellRange[] = [];
  private readonly hidden = new Set<number>();

  constructor(private readonly xml: XmlScanner) {}

  read(): void {
    const { xml } = this;
    if (!xml.opens) return;
    if (xml.name === 'col' && xml.flag('hidden')) {
      const last = Math.min(xml.whole('max', 0), LAST_COLUMN);
      for (let column = Math.max(xml.whole('min', 1), 1); column <= last; column++) this.hidden.add(column);
    } else if (xml.name === 'mergeCell') {
      const range = parseRange(xml.attribute('ref') ?? '');
      if (range) this.merges.push(range);
    }
  }

  frame(): SheetFrame {
    return { merges: this.merges, hiddenColumns: [...this.hidden].sort((a, b) => a - b) };
  }
}

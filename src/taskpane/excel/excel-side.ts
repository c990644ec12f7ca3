import { ExcelWorkbook } from '../../workbook/excel/excel-workbook';
import type { PaneState } from '../state/pane-state';
import type { Store } from '../state/store';
import { Marking } from './marking';
import { PostalPlaces } from './postal-places';
import { Watches } from './watches';
import { Writer } from './writer';

export { select } from '../../workbook/excel/watching';
export { readCells } from './read-cells';

/** What the pane has of Excel, once it is asked for anything: loaded when the pane has been painted. */
export class ExcelSide {
  readonly marking = new Marking();
  readonly postalPlaces = new PostalPlaces((places) => this.writer.writeSettings(places));
  readonly watches: Watches;
  readonly writer: Writer;
  private workbook: ExcelWorkbook | undefined;

  /** @param changed is told that something in the workbook has been */
  constructor(store: Store<PaneState>, changed: () => void) {
    this.watches = new Watches(changed);
    this.writer = new Writer(store, () => this.opened());
  }

  /** @throws {WorkbookError} */
  async opened(): Promise<ExcelWorkbook> {
    this.workbook ??= await ExcelWorkbook.open();
    return this.workbook;
  }
}

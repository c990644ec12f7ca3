import type { LiveWorkbook } from '../../workbook/live-workbook';
import type { PaneState } from '../state/pane-state';
import type { Store } from '../state/store';
import { Marking } from './marking';
import { PostalPlaces } from './postal-places';
import { Watches } from './watches';
import { Writer } from './writer';

export { readCells } from './read-cells';

/** What the pane has of the workbook, once it is asked for anything: loaded when the pane has been painted. */
export class WorkbookSide {
  readonly marking = new Marking();
  readonly postalPlaces = new PostalPlaces((places) => this.writer.writeSettings(places));
  readonly watches: Watches;
  readonly writer: Writer;
  private workbook: LiveWorkbook | undefined;

  /** @param changed is told that something in the workbook has been */
  constructor(
    store: Store<PaneState>,
    private readonly open: () => Promise<LiveWorkbook>,
    changed: () => void,
  ) {
    this.watches = new Watches(changed);
    this.writer = new Writer(store, () => this.opened());
  }

  /** @throws {WorkbookError} */
  async opened(): Promise<LiveWorkbook> {
    this.workbook ??= await this.open();
    return this.workbook;
  }
}

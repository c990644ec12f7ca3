import type { LiveWorkbook, Unwatch } from '../../workbook/live-workbook';

/** Listens to every sheet of the workbook; sheets that come later are added when the workbook is read again. */
export class Watches {
  private readonly sheets = new Map<string, Unwatch>();
  private list: Unwatch | undefined;

  constructor(private readonly changed: () => void) {}

  /** @throws {WorkbookError} */
  async watch(workbook: LiveWorkbook, names: readonly string[]): Promise<void> {
    // A sheet that gets another name is first noticed when the user goes to another.
    this.list ??= await workbook.watchSheetList(this.changed);
    for (const known of this.sheets.keys()) if (!names.includes(known)) this.sheets.delete(known);
    for (const name of names)
      if (!this.sheets.has(name)) this.sheets.set(name, await workbook.watchSheet(name, this.changed));
  }
}

import { columnLetters } from '../../../timesheet/table';
import { VALUES_SHEET } from '../../edit-rules';
import { asInput } from '../input';
import { deleteAdded } from './add-sheet';
import { small, type Step } from './step';

/** Lists too long for a rule, each in a column of a sheet of their own that the user does not see. */
export class ValuesSheet implements Step {
  private readonly lists: (readonly string[])[] = [];
  private used: Excel.Range | undefined;
  private added: Excel.Worksheet | undefined;

  constructor(private readonly isThere: boolean) {}

  /** The list's address is known when the sheet has been asked which columns are taken. */
  add(values: readonly string[]): { address(): string } {
    const known = this.lists.findIndex((list) => list.join('\n') === values.join('\n'));
    const index = known >= 0 ? known : this.lists.push(values) - 1;
    return {
      address: () => {
        const column = columnLetters(this.firstFree + index);
        return `=${VALUES_SHEET}!$${column}$1:$${column}$${values.length}`;
      },
    };
  }

  private get firstFree(): number {
    return this.used && !this.used.isNullObject ? this.used.columnIndex + this.used.columnCount + 1 : 1;
  }

  get asks() {
    if (!this.isThere || this.lists.length === 0) return [];
    return [
      small((context) => {
        const sheet = context.workbook.worksheets.getItem(VALUES_SHEET);
        this.used = sheet.getUsedRangeOrNullObject(true).load('columnIndex,columnCount');
      }),
    ];
  }

  get writes() {
    if (this.lists.length === 0) return [];
    return [
      small((context) => {
        const { worksheets } = context.workbook;
        if (!this.isThere) this.added = worksheets.add(VALUES_SHEET).load('id');
        if (this.added) this.added.visibility = Excel.SheetVisibility.veryHidden;
        const sheet = this.added ?? worksheets.getItem(VALUES_SHEET);
        this.lists.forEach((list, index) => {
          const column = sheet.getRangeByIndexes(0, this.firstFree - 1 + index, list.length, 1);
          column.formulas = list.map((value) => [asInput(value)]);
        });
      }),
    ];
  }

  async putBack(context: Excel.RequestContext, problem: unknown): Promise<void> {
    if (this.lists.length === 0) return;
    if (!this.isThere) return deleteAdded(context, VALUES_SHEET, this.added, problem);
    const sheet = context.workbook.worksheets.getItem(VALUES_SHEET);
    const longest = Math.max(...this.lists.map(({ length }) => length));
    sheet.getRangeByIndexes(0, this.firstFree - 1, longest, this.lists.length).clear(Excel.ClearApplyTo.contents);
    await context.sync();
  }
}

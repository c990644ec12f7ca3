import type { CellPlace, Mark } from '../../workbook';
import { placeOf } from '../mark-edits';
import { findMarks, marksOf, putMark, removeMark, ruleOf, type FoundMark } from '../marks';
import { cellRange } from '../merges';
import { Protection, rangeIn, small, type Step } from './step';

export interface MarkChange {
  readonly sheet: string;
  /** undefined: every mark of the sheet. */
  readonly gone: readonly CellPlace[] | undefined;
  readonly marks: readonly Mark[];
  /** What is marked before anything is changed: finding it takes round trips of its own. Nothing on a new sheet. */
  readonly before: readonly FoundMark[];
}

/** Takes marks away and puts marks on. A cell has one mark. */
export function changeMarks({ sheet, gone, marks, before }: MarkChange, isNewSheet: boolean): Step {
  const protection = new Protection(sheet);
  const places = new Set([...(gone ?? []), ...marks].map(placeOf));
  const removed = before.filter(
    ({ areas }) => gone === undefined || areas.some((area) => places.has(placeOf(corner(area)))),
  );
  // A mark that the user has copied is one with its copies: those that stay are put on again.
  const copies = gone === undefined ? [] : marksOf(removed).filter((mark) => !places.has(placeOf(mark)));
  const wanted = new Map([...copies, ...marks].map((mark) => [placeOf(mark), mark]));
  const cells = new Map<string, Excel.Range>();
  const asks = [...wanted].map(([place, { row, column }]) =>
    small((context) => {
      const cell = rangeIn(context, sheet, { top: row, left: column, bottom: row, right: column });
      ruleOf(cell);
      cells.set(place, cell);
    }),
  );
  return {
    asks: [protection.ask, ...asks],
    check: () => {
      // Where there is nothing to take away or put on, a protected sheet is in nobody's way.
      if (removed.length > 0 || wanted.size > 0) protection.refuse();
    },
    writes: [
      ...removed.map((mark) => small(() => removeMark(mark))),
      ...[...wanted].map(([place, mark]) => small(() => putMark(cells.get(place)!, mark))),
    ],
    putBack: async (context) => {
      if (!isNewSheet) await putBackMarks(context, sheet, marksOf(before));
    },
  };
}

async function putBackMarks(context: Excel.RequestContext, sheet: string, marks: readonly Mark[]): Promise<void> {
  (await findMarks(context, sheet)).forEach(removeMark);
  const cells = marks.map(({ row, column }) => {
    const cell = rangeIn(context, sheet, { top: row, left: column, bottom: row, right: column });
    ruleOf(cell);
    return cell;
  });
  await context.sync();
  marks.forEach((mark, index) => putMark(cells[index]!, mark));
  await context.sync();
}

function corner(area: Excel.Range): CellPlace {
  const { top, left } = cellRange(area);
  return { row: top, column: left };
}

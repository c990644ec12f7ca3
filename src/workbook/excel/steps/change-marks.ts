import { messageText } from '../../mark-signs';
import type { CellPlace, Mark, MarkSeverity } from '../../workbook';
import { placeOf } from '../mark-edits';
import {
  findMarks,
  marksOf,
  putColour,
  putMessage,
  removeMessage,
  withRule,
  type FoundMarks,
  type MarkedCells,
  type RuledCell,
} from '../marks';
import { Protection, small, SMALL, type Command, type Step } from './step';

export interface MarkChange {
  readonly sheet: string;
  /** undefined: every mark of the sheet. */
  readonly gone: readonly CellPlace[] | undefined;
  readonly marks: readonly Mark[];
  /** What is marked before anything is changed: finding it takes round trips of its own. Nothing on a new sheet. */
  readonly before: readonly FoundMarks[];
}

type Marks = ReadonlyMap<string, Mark>;

/** Takes marks away and puts marks on, but for those that stand as they should. A cell has one mark. */
export function changeMarks({ sheet, gone, marks, before }: MarkChange, isNewSheet: boolean): Step {
  const protection = new Protection(sheet);
  const standing = byPlace(marksOf(before));
  const wanted = wantedMarks(standing, gone, marks);
  const colours = coloursToChange(before, wanted);
  const removed = before.flatMap(({ cells }) => cells).filter((cell) => !isOne(cell) || !wanted.has(placeOfCell(cell)));
  const rewritten = new Set(removed.map(placeOfCell));
  const said = [...wanted.values()].filter(
    (mark) => rewritten.has(placeOf(mark)) || standing.get(placeOf(mark))?.text !== messageText(mark.text),
  );
  const ruled = new Map<string, RuledCell>();
  const asks = inGroups(said).map((group) =>
    ofMany(group, (context) => {
      // One object for the sheet: each that is made is sent and looked up by itself.
      const cells = worksheet(context, sheet);
      for (const mark of group) ruled.set(placeOf(mark), withRule(cells, mark));
    }),
  );
  return {
    asks: [protection.ask, ...asks],
    check: () => {
      // Where there is nothing to take away or put on, a protected sheet is in nobody's way.
      if (colours.length + removed.length + said.length > 0) protection.refuse();
    },
    writes: [
      ...colours.flatMap(({ found }) => found.map(({ format }) => small(() => format.delete()))),
      ...removed.map((cell) => small(() => removeMessage(cell))),
      ...colours.map(({ severity, places }) =>
        ofMany(places, (context) => putColour(worksheet(context, sheet), places, severity)),
      ),
      ...saying(said).map(([text, same]) =>
        ofMany(same, (context) => {
          const cells = same.map((mark) => ruled.get(placeOf(mark))!);
          putMessage(worksheet(context, sheet), cells, text);
        }),
      ),
    ],
    putBack: async (context) => {
      if (!isNewSheet) await putBackMarks(context, sheet, standing);
    },
  };
}

/** A mark that the user has copied is one with its copies: those that stay are wanted too. */
function wantedMarks(standing: Marks, gone: MarkChange['gone'], marks: readonly Mark[]): Marks {
  const wanted = new Map(gone === undefined ? [] : standing);
  for (const cell of gone ?? []) wanted.delete(placeOf(cell));
  for (const mark of marks) wanted.set(placeOf(mark), mark);
  return wanted;
}

const SEVERITIES: readonly MarkSeverity[] = ['error', 'warning', 'info'];

interface Colour {
  readonly severity: MarkSeverity;
  readonly found: readonly FoundMarks[];
  /** Every cell that is to have it. */
  readonly places: readonly CellPlace[];
}

function coloursToChange(before: readonly FoundMarks[], wanted: Marks): Colour[] {
  return SEVERITIES.flatMap((severity) => {
    const found = before.filter((one) => one.severity === severity);
    const places = [...wanted.values()].filter((mark) => mark.severity === severity);
    const standing = found.flatMap(({ cells }) => cells);
    const stands = new Set(standing.map(placeOfCell));
    const isAsWanted =
      standing.length === places.length && standing.every(isOne) && places.every((place) => stands.has(placeOf(place)));
    return isAsWanted ? [] : [{ severity, found, places }];
  });
}

async function putBackMarks(context: Excel.RequestContext, name: string, marks: Marks): Promise<void> {
  const sheet = worksheet(context, name);
  for (const { format, cells } of (await findMarks(context, [name])).get(name) ?? []) {
    format.delete();
    cells.forEach(removeMessage);
  }
  // A colour that was copied, or that lies over a message of the user's, had no sentence.
  const said = [...marks.values()].filter(({ text }) => text !== '');
  const ruled = new Map(said.map((mark) => [placeOf(mark), withRule(sheet, mark)]));
  await context.sync();
  for (const { severity, places } of coloursToChange([], marks)) putColour(sheet, places, severity);
  for (const [text, same] of saying(said)) {
    const cells = same.map((mark) => ruled.get(placeOf(mark))!);
    putMessage(sheet, cells, text);
  }
  await context.sync();
}

/** So many can be sent at once, where each cell has a rule of its own that the sentence is put beside. */
const AT_ONCE = 1_000;

function inGroups<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}

/** The marks of each sentence. */
function saying(marks: readonly Mark[]): [string, Mark[]][] {
  const found = new Map<string, Mark[]>();
  for (const mark of marks) {
    const same = found.get(mark.text);
    if (same) same.push(mark);
    else found.set(mark.text, [mark]);
  }
  return [...found].flatMap(([text, same]) => inGroups(same).map((group): [string, Mark[]] => [text, group]));
}

function worksheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

/** A command for so many cells, which may lie apart. */
function ofMany({ length }: readonly CellPlace[], queue: Command['queue']): Command {
  return { bytes: length * SMALL, queue };
}

function byPlace(marks: readonly Mark[]): Marks {
  return new Map(marks.map((mark) => [placeOf(mark), mark]));
}

function placeOfCell({ range }: MarkedCells): string {
  return placeOf({ row: range.top, column: range.left });
}

function isOne({ range }: MarkedCells): boolean {
  return range.top === range.bottom && range.left === range.right;
}

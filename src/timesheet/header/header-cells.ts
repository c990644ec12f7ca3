import type { Field } from '../../claim/entry';
import type { Cell, CellRange, Row } from '../table';
import { NOTHING_CHOSEN, type ChosenHeaders } from './chosen-headers';
import { fieldOfHeader, headerName } from './header-name';

/** One header over one column. A group header stands over several: «Tid» over «Fra» and «Til». */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  /** With the group header above it: what tells it from another «Kl» beside it. */
  readonly name: string;
  readonly field: Field | undefined;
  /** Whether the user has said what it is. */
  readonly isChosen: boolean;
}

/**
 * The headers of a row, or of a row and the one above it taken together.
 *
 * @param above the row just above, when the header is two rows high
 * @param chosen what the user has said of headers
 */
export function headerCells(
  row: Row,
  above: Row | undefined,
  merges: readonly CellRange[],
  chosen: ChosenHeaders = NOTHING_CHOSEN,
): HeaderCell[] {
  const upper = above === undefined ? new Map<number, UpperCell>() : upperCells(above, merges);
  const lower = new Map(labels(row).map((cell) => [cell.column, String(cell.value)]));
  const columns = [...new Set([...upper.keys(), ...lower.keys()])].sort((one, other) => one - other);
  return columns.flatMap((column) => {
    const found = headerCell(column, lower.get(column), upper.get(column));
    return found === undefined ? [] : [asChosen(found, chosen)];
  });
}

interface UpperCell {
  readonly text: string;
  readonly isGroup: boolean;
}

type SaidByHeader = Omit<HeaderCell, 'isChosen'>;

function asChosen(cell: SaidByHeader, chosen: ChosenHeaders): HeaderCell {
  const said = chosen.find(cell.name, cell.text);
  if (said === undefined) return { ...cell, isChosen: false };
  return { ...cell, field: said.field === 'notRead' ? undefined : said.field, isChosen: true };
}

function headerCell(column: number, lower: string | undefined, upper: UpperCell | undefined): SaidByHeader | undefined {
  if (lower !== undefined) {
    const both = upper === undefined ? undefined : fieldOfHeader(`${upper.text} ${lower}`);
    const field =
      both ?? fieldOfHeader(lower) ?? (upper === undefined || upper.isGroup ? undefined : fieldOfHeader(upper.text));
    return { column, text: lower, name: upper?.isGroup ? `${upper.text} ${lower}` : lower, field };
  }
  if (upper === undefined || upper.isGroup) return undefined;
  return { column, text: upper.text, name: upper.text, field: fieldOfHeader(upper.text) };
}

function upperCells(above: Row, merges: readonly CellRange[]): Map<number, UpperCell> {
  const cells = new Map<number, UpperCell>();
  for (const cell of labels(above)) {
    const text = String(cell.value);
    const merge = merges.find(
      ({ top, left, right }) => top <= above.number && left === cell.column && right > left && above.number === top,
    );
    for (let column = cell.column; column <= (merge?.right ?? cell.column); column += 1)
      cells.set(column, { text, isGroup: merge !== undefined });
  }
  return cells;
}

/** The texts of a row that can be headers: a text with a value just to the right of it is that value's label («Sum timer» 37,5). */
function labels(row: Row): Cell[] {
  return row.cells.filter((cell, index) => {
    if (typeof cell.value !== 'string' || headerName(cell.value) === '') return false;
    const next = row.cells[index + 1];
    return next === undefined || next.column !== cell.column + 1 || !isValue(next);
  });
}

function isValue(cell: Cell): boolean {
  if (typeof cell.value === 'string') return /^[\s(]*[-−]?\d/.test(cell.value);
  return cell.value !== null || cell.formula !== undefined;
}

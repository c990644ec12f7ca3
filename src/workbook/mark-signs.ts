import type { CellRange } from '../timesheet/table';
import type { CellPlace, MarkSeverity } from './workbook';

/**
 * How a mark stands in a workbook, the same in a file and in a running Excel, so that either finds what the other has made:
 * a conditional format whose formula is always true and names the mark, and an input message with the sentence. Both lie beside
 * what the user has put in the cell: its fill, its note and its list stay as they are, and nothing needs to be remembered.
 */
export const MARK_FILLS: Readonly<Record<MarkSeverity, string>> = {
  error: 'FFF8CBC6',
  warning: 'FFFCE4A8',
  info: 'FFCFE3F5',
};

/** So many pieces of a sheet have their colour as one line in Excel's list of rules; it is slow with ranges of very many. */
export const PIECES_OF_A_COLOUR = 100;

/** A colour over more cells than these together is one that the user has copied onto a whole column or the like: it counts as one mark. */
const LOOKED_AT_ONE_BY_ONE = 1_000;

/** The cells that bear a colour. Excel puts neighbours together, each with a sentence of its own. */
export function colouredCells({ top, left, bottom, right }: CellRange): CellPlace[] {
  const width = right - left + 1;
  const count = (bottom - top + 1) * width;
  if (count > LOOKED_AT_ONE_BY_ONE) return [{ row: top, column: left }];
  return Array.from({ length: count }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
  }));
}

/** The title over the sentence; by it an input message is known to be ours. */
export const MARK_TITLE = 'Krav';

const LONGEST_MESSAGE = 255;

/** Without its «=». */
export function markFormula(severity: MarkSeverity): string {
  return `LEN("Krav:${severity}")>0`;
}

export function severityOf(formula: string): MarkSeverity | undefined {
  const severity = /^=?LEN\("Krav:(error|warning|info)"\)>0$/.exec(formula.trim())?.[1];
  return severity as MarkSeverity | undefined;
}

/** The rule that carries the message in a cell without a rule of its own. It lets everything through. */
export const MESSAGE_RULE = 'LEN("Krav")>0';

export function isMessageRule(formula: string): boolean {
  return formula.replace(/^=/, '') === MESSAGE_RULE;
}

export function messageText(text: string): string {
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE - 1)}…`;
}

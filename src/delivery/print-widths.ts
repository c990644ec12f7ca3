import type { Form } from '../documents/form/form';
import { onOneLine, textOf } from './print-table';

const NARROWEST = 9;
const WIDEST = 38;
/** A head that is broken stands over the row below it in programs that make no row higher by themselves. */
const WIDEST_HEAD = 28;
/** Beside a label stands what it says, so that labels are not let run on as sentences are. */
const WIDEST_LABEL = 30;
/** A sheet that is narrower than this breaks its sentences too often to be read. */
const WHOLE = 90;

/** Of each column, in letters, by what stands in the tables and in the labels; sentences are broken to fit. */
export function columnWidths({ parts, from, to, details }: Form): number[] {
  const widths: number[] = [];
  const widen = (column: number, letters: number, most = WIDEST): void => {
    widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(letters + 2, most));
  };
  for (const { table, facts = [] } of parts) {
    for (const [label] of facts) widen(0, label.length, WIDEST_LABEL);
    table?.columns.forEach(({ head }, column) => widen(column, onOneLine(head).length, WIDEST_HEAD));
    for (const row of [...(table?.rows ?? []), table?.totals ?? []])
      row.forEach((cell, column) => widen(column, textOf(cell).length));
  }
  for (const label of [from.label, to.label, ...details.map(([name]) => name)]) widen(0, label.length, WIDEST_LABEL);
  widen(1, NARROWEST);
  const short = WHOLE - widths.reduce((sum, one) => sum + one, 0);
  if (short > 0) widths[widths.length - 1] = (widths.at(-1) as number) + short;
  return widths;
}

/** A sentence in lines of at most so many letters: Excel breaks none over several columns. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

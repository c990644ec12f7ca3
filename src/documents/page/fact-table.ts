import type { Block } from '../pdf/definition';
import { checkBox, type Ticked } from './check-box';
import { plainLayout } from './plain-layout';
import { COLOUR } from './style';

const LAYOUT = plainLayout(2);

/** What is known, with its label. */
export type Fact = readonly [label: string, value: string | Ticked];

/** Facts in two columns, each with its label to the left: read down the first column, then the second. */
export function factTable(facts: readonly Fact[]): Block {
  const half = Math.ceil(facts.length / 2);
  const columns = facts.length > 2 ? [facts.slice(0, half), facts.slice(half)] : [facts];
  return {
    columns: columns.map((own) => ({
      table: { widths: ['auto', '*'], headerCols: 1, body: own.map(cells), dontBreakRows: true },
      layout: LAYOUT,
      width: '*' as const,
    })),
    columnGap: 24,
    margin: [0, 0, 0, 10],
  };
}

function cells([label, value]: Fact): Block[] {
  return [{ text: label, color: COLOUR.quiet }, typeof value === 'string' ? { text: value } : checkBox(value)];
}

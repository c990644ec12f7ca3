import { fits } from '../page/fits';
import { section } from '../page/heading';
import { numberedNotes, smallPrint } from '../page/notes';
import { numberTable } from '../page/number-table';
import { SIZE, textWidth, type Orientation } from '../page/style';
import type { Block } from '../pdf/definition';
import type { Words } from '../words';
import { beside, type SpecificationFields, type TableSlice } from './fields';

const DENSE = { size: SIZE.dense, gap: 8 };

/** Upright while it fits; a wide one lies down; social costs too many for that get tables of their own. */
export interface SpecificationLayout {
  readonly orientation: Orientation;
  readonly blocks: Block[];
}

/** @param under level of the headings under the title */
export function specificationLayout(
  fields: SpecificationFields,
  words: Words,
  under: 'H2' | 'H3',
): SpecificationLayout {
  const { before, socialCosts, socialCostsInOne, after } = fields;
  const whole = beside(before, socialCosts, after);
  const orientation = fits({ ...whole, ...DENSE }, textWidth('portrait')) ? 'portrait' : 'landscape';
  const inOne = fits({ ...whole, ...DENSE }, textWidth(orientation)) ? whole : beside(before, socialCostsInOne, after);
  const heading: Block = { ...section(words.label.basis, under), fontSize: SIZE.body, margin: [0, 6, 0, 3] };
  return {
    orientation,
    blocks: [
      numberTable({ ...inOne, ...DENSE }),
      ...(inOne === whole ? [] : socialCostTables(fields, words, under)),
      ...smallPrint(fields.remarks),
      ...(fields.basis.length
        ? [{ stack: [heading, numberedNotes(fields.basis)], unbreakable: fields.basis.length < 8 }]
        : []),
    ],
  };
}

/** As many columns at a time as the page takes. */
function socialCostTables({ before, socialCosts }: SpecificationFields, { label }: Words, under: 'H2' | 'H3'): Block[] {
  const width = textWidth('landscape');
  const dates = take(before, 0, 1);
  const tables: Block[] = [];
  for (let from = 0; from < socialCosts.columns.length;) {
    let to = from + 1;
    while (
      to < socialCosts.columns.length &&
      fits({ ...beside(dates, take(socialCosts, from, to + 1)), ...DENSE }, width)
    )
      to += 1;
    tables.push(
      section(label.socialCostsPerDay, under),
      numberTable({ ...beside(dates, take(socialCosts, from, to)), ...DENSE }),
    );
    from = to;
  }
  return tables;
}

function take({ columns, rows, totals }: TableSlice, from: number, to: number): TableSlice {
  return {
    columns: columns.slice(from, to),
    rows: rows.map((row) => row.slice(from, to)),
    totals: totals.slice(from, to),
  };
}

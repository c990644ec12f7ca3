import type { marking as nb } from '../nb/marking';

export const marking = {
  marking: 'Marking the cells …',
  marked: 'The copy with marked cells is “{text}” (cells marked: {count}). The original is as it was.',
  markedNone: 'No cells are marked. The copy is “{text}”, and the original is as it was.',
  markOverOriginal:
    '“{text}” is the workbook itself. Krav only marks a copy. Give the copy another name, for example --out copy.xlsx.',
  markWrongKind: 'The copy needs a name that ends in {name}. “{text}” does not, and Excel would not open it.',
} satisfies typeof nb;

import type { TableLayout } from '../pdf/definition';

/** Labels and values side by side, without lines. @param below points under each row */
export function plainLayout(below: number): TableLayout {
  return {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: (column) => (column === 0 ? 0 : 10),
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => below,
  };
}

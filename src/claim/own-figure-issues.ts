import type { Day } from '../values/day';

type Nothing = Record<never, never>;

/** Raised while the table «Satser» of the workbook is read. `text` is what the cell says, `rate` what the figure is called. */
export interface OwnFigureIssues {
  /** A sheet of the name without the headers: it may be something else. */
  'own-figure/no-header': Nothing;
  'own-figure/no-rate': Nothing;
  'own-figure/unknown-rate': { text: string; names: string };
  /** The text names several. */
  'own-figure/several-rates': { text: string; names: string };
  'own-figure/no-day': { rate: string };
  'own-figure/not-a-day': { rate: string; text: string };
  'own-figure/no-value': { rate: string };
  'own-figure/not-calculated': { rate: string };
  'own-figure/not-an-amount': { rate: string; text: string };
  'own-figure/not-a-percentage': { rate: string; text: string };
  'own-figure/negative': { rate: string; text: string };
  'own-figure/too-many-decimals': { rate: string; text: string };
  'own-figure/no-source': { rate: string };
  'own-figure/twice': { rate: string; day: Day; otherRow: number };
}

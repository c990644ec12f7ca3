import { issue, type Issue } from '../claim/issue';
import { placesOf } from './cell-list';

/** What a return says is to be mended, and where. */
export interface ReturnNote {
  readonly claim: string;
  readonly version: number;
  readonly text: string;
  readonly cells: string;
}

/**
 * A return as things to mend: one for each cell that it names, or one for the claim. They light up where the claimant works.
 *
 * @source T-49, S-10; audit control C-13
 */
export function returnedIssues({ text, cells }: Pick<ReturnNote, 'text' | 'cells'>): Issue[] {
  const places = placesOf(cells);
  return (places.length === 0 ? [{}] : places).map((place) => issue('warning', 'claim/returned', place, { text }));
}

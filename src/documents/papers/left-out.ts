import { issue, type Issue } from '../../claim/issue';
import type { Paper } from '../pdf/print-pdf';

/** The letters that the font lacks, said once for all papers. */
export function leftOut(papers: readonly Paper[]): Issue[] {
  const letters = [...new Set(papers.flatMap((paper) => paper.leftOut))];
  return letters.length === 0 ? [] : [issue('warning', 'paper/letters-left-out', {}, { letters: letters.join(' ') })];
}

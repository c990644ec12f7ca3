import type { Report } from './faults';
import type { Content } from './lint-content';

/**
 * A figure that is a part of itself, straight or by way of others, has no amount.
 *
 * @returns whether there is none such
 */
export function lintCircular({ regulation, figureOf }: Content, report: Report): boolean {
  const circular = Object.keys(regulation.figures).filter((id) => reaches(id, id, figureOf));
  for (const id of circular) report('error', 'figure/circular', ['figures', id], { id });
  return circular.length === 0;
}

function reaches(start: string, wanted: string, figureOf: Content['figureOf'], seen = new Set<string>()): boolean {
  if (seen.has(start)) return false;
  seen.add(start);
  const bases = (figureOf(start)?.versions ?? []).flatMap(({ share }) => (share ? [share.of] : []));
  return bases.some((base) => base === wanted || reaches(base, wanted, figureOf, seen));
}

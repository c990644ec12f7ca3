import type { Report } from './faults';
import type { Content } from './lint-content';
import { ownRegulation } from './load';
import { figuresOf } from './references';

/** Figures and sources that nothing in the file points to: left over, or meant for a kind that forgot them. */
export function lintUnused({ regulation }: Content, report: Report): void {
  lintUncited(regulation, report);
  // An agreement's figures are there for those that use it.
  if (!regulation.payer) return;
  const used = new Set([
    ...Object.values(regulation.kinds).flatMap((kind) => figuresOf(kind).map(([id]) => String(id))),
    ...Object.values(regulation.figures).flatMap(({ versions }) => versions.flatMap(({ share }) => share?.of ?? [])),
  ]);
  const agreements = regulation.uses.flatMap((id) => ownRegulation(id) ?? []);
  for (const id of Object.keys(regulation.figures)) {
    if (used.has(id) || agreements.some(({ figures }) => id in figures)) continue;
    report('warning', 'figure/unused', ['figures', id], { id });
  }
}

/** @param file a regulation, or the national figures */
export function lintUncited(file: { readonly sources: Readonly<Record<string, unknown>> }, report: Report): void {
  const cited = new Set(citedIn(file));
  for (const id of Object.keys(file.sources))
    if (!cited.has(id)) report('warning', 'source/unused', ['sources', id], { id });
}

/** What stands in every list named "sources", "addressSources" and the like. */
function citedIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null || part instanceof Map) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    /sources$/i.test(key) && Array.isArray(value) ? value.map(String) : citedIn(value),
  );
}

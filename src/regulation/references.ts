import type { Regulation } from './schema';
import type { JsonPath } from './json-path';

export interface Dangling {
  readonly path: JsonPath;
  /** What kind of thing is missing: a source, a figure, a kind. */
  readonly what: 'source' | 'figure' | 'kind';
  readonly id: string;
}

/** Every id that one part of the file uses and no part of it defines. */
export function references(regulation: Regulation): Dangling[] {
  const dangling: Dangling[] = [];
  const among = { source: regulation.sources, figure: regulation.figures, kind: regulation.kinds };
  const check = (what: Dangling['what'], id: string, ...path: JsonPath): void => {
    if (!(id in among[what])) dangling.push({ path, what, id });
  };
  const checkAll = (what: Dangling['what'], ids: readonly string[], ...path: JsonPath): void =>
    ids.forEach((id, index) => check(what, id, ...path, index));

  checkAll('source', regulation.payer.addressSources, 'payer', 'addressSources');
  for (const [id, { versions }] of Object.entries(regulation.figures)) {
    versions.forEach(({ sources }, index) => checkAll('source', sources, 'figures', id, 'versions', index, 'sources'));
  }
  for (const [id, kind] of Object.entries(regulation.kinds)) {
    checkAll('source', kind.sources, 'kinds', id, 'sources');
    if ('figure' in kind) check('figure', kind.figure, 'kinds', id, 'figure');
    if (kind.rule === 'perPiece') {
      const { figureWhenNotReusable: full } = kind;
      if (full) check('figure', full.leader, 'kinds', id, 'figureWhenNotReusable', 'leader');
      if (full) check('figure', full.member, 'kinds', id, 'figureWhenNotReusable', 'member');
      kind.excludes.forEach((excluded, index) => check('kind', excluded.kind, 'kinds', id, 'excludes', index, 'kind'));
    }
    if (!('cap' in kind)) continue;
    check('figure', kind.cap.figure, 'kinds', id, 'cap', 'figure');
    if (kind.cap.special) check('figure', kind.cap.special.figure, 'kinds', id, 'cap', 'special', 'figure');
    checkAll('kind', kind.cap.covers, 'kinds', id, 'cap', 'covers');
  }
  for (const [id, { sources }] of Object.entries(regulation.activities))
    checkAll('source', sources, 'activities', id, 'sources');
  for (const [name, route] of Object.entries(regulation.routes)) {
    if (route) checkAll('kind', route.kinds, 'routes', name, 'kinds');
  }
  checkAll('source', regulation.protocol.sources, 'protocol', 'sources');
  regulation.deadlines.forEach(({ sources }, index) => checkAll('source', sources, 'deadlines', index, 'sources'));
  if (regulation.payouts) checkAll('source', regulation.payouts.sources, 'payouts', 'sources');
  if (regulation.invoice) {
    checkAll('source', regulation.invoice.sources, 'invoice', 'sources');
    checkAll('source', regulation.invoice.paymentTermSources, 'invoice', 'paymentTermSources');
  }
  regulation.guidance.forEach(({ kinds = [] }, index) => checkAll('kind', kinds, 'guidance', index, 'kinds'));
  return dangling;
}

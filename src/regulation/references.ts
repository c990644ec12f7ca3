import type { Band } from './parts';
import type { Kind } from './kinds';
import type { Regulation } from './schema';
import type { JsonPath } from './json-path';

export interface Dangling {
  readonly path: JsonPath;
  /** The part of the file that lacks it. */
  readonly section: 'sources' | 'figures' | 'tables' | 'kinds';
  readonly id: string;
}

/**
 * Every id that one part of the file uses, and that neither the file nor an agreement that it uses defines.
 *
 * @param whole the regulation with the agreements that it uses
 * @param isNational whether the national figures have a figure of that id
 */
export function references(
  regulation: Regulation,
  whole: Regulation,
  isNational: (figure: string) => boolean,
): Dangling[] {
  const dangling: Dangling[] = [];
  const among = { sources: regulation.sources, figures: whole.figures, tables: whole.tables, kinds: whole.kinds };
  const check = (section: keyof typeof among, id: string, ...path: JsonPath): void => {
    if (Object.hasOwn(among[section], id) || (section === 'figures' && isNational(id))) return;
    dangling.push({ path, section, id });
  };
  const checkAll = (section: keyof typeof among, ids: readonly string[], ...path: JsonPath): void =>
    ids.forEach((id, index) => check(section, id, ...path, index));

  checkSources(regulation, (id, path) => check('sources', id, ...path));
  checkAll('sources', regulation.payer?.addressSources ?? [], 'payer', 'addressSources');
  checkAll('sources', regulation.invoice?.paymentTermSources ?? [], 'invoice', 'paymentTermSources');
  for (const [id, { versions }] of Object.entries(regulation.figures)) {
    versions.forEach(({ share }, index) => {
      if (share) check('figures', share.of, 'figures', id, 'versions', index, 'share', 'of');
    });
  }
  for (const [id, kind] of Object.entries(regulation.kinds)) {
    for (const [figure, ...path] of figuresOf(kind)) check('figures', String(figure), 'kinds', id, ...path);
    for (const [table, ...path] of tablesOf(kind)) check('tables', String(table), 'kinds', id, ...path);
    if (kind.rule === 'perPiece')
      kind.excludes.forEach((excluded, index) => check('kinds', excluded.kind, 'kinds', id, 'excludes', index, 'kind'));
    if (kind.rule === 'substitute') check('kinds', kind.insteadOf, 'kinds', id, 'insteadOf');
    if ('cap' in kind) checkAll('kinds', kind.cap.covers, 'kinds', id, 'cap', 'covers');
  }
  for (const [name, route] of Object.entries(regulation.routes)) {
    if (route) checkAll('kinds', route.kinds, 'routes', name, 'kinds');
  }
  regulation.deadlines.forEach(({ kinds = [] }, index) => checkAll('kinds', kinds, 'deadlines', index, 'kinds'));
  regulation.guidance.forEach(({ kinds = [] }, index) => checkAll('kinds', kinds, 'guidance', index, 'kinds'));
  return dangling;
}

type Use = readonly [id: string, ...path: JsonPath];

/** Every figure that a kind names, with the place in it. */
export function figuresOf(kind: Kind): Use[] {
  const uses: Use[] = [];
  if ('figure' in kind) uses.push([kind.figure, 'figure']);
  if ('cap' in kind) {
    uses.push([kind.cap.figure, 'cap', 'figure']);
    if (kind.cap.hour) uses.push([kind.cap.hour.figure, 'cap', 'hour', 'figure']);
    if (kind.cap.special) uses.push([kind.cap.special.figure, 'cap', 'special', 'figure']);
  }
  if ('byLength' in kind) uses.push(...bandUses(kind.byLength ?? [], 'figure', 'byLength'));
  switch (kind.rule) {
    case 'perPiece': {
      const { figureWhenNotReusable: full } = kind;
      if (full)
        uses.push([full.leader, 'figureWhenNotReusable', 'leader'], [full.member, 'figureWhenNotReusable', 'member']);
      return uses;
    }
    case 'meeting':
      for (const [id, { figure, leaderFigure }] of Object.entries(kind.bodies)) {
        uses.push([figure, 'bodies', id, 'figure']);
        if (leaderFigure) uses.push([leaderFigure, 'bodies', id, 'leaderFigure']);
      }
      return uses;
    case 'childcare':
      return [...uses, [kind.documentedAbove, 'documentedAbove']];
    case 'perDiem':
      return [
        ...uses,
        ...perDiemBands(kind).flatMap(([list, ...path]) => bandUses(list, 'figure', ...path)),
        ...Object.entries(kind.lodgings).map(([id, { taxFree }]): Use => [taxFree, 'lodgings', id, 'taxFree']),
      ];
    case 'mileage':
      for (const [group, terms] of [
        ['vehicles', kind.vehicles],
        ['supplements', kind.supplements],
      ] as const) {
        for (const [id, { figure, taxFree }] of Object.entries(terms)) {
          uses.push([figure, group, id, 'figure']);
          if (taxFree) uses.push([taxFree, group, id, 'taxFree']);
        }
      }
      return uses;
    default:
      return uses;
  }
}

function tablesOf(kind: Kind): Use[] {
  if (kind.rule !== 'perDiem') return [];
  return perDiemBands(kind).flatMap(([list, ...path]) => bandUses(list, 'table', ...path));
}

function perDiemBands(kind: Extract<Kind, { rule: 'perDiem' }>): (readonly [readonly Band[], ...JsonPath])[] {
  const { dayTrip, overnight, taxFree } = kind;
  return [
    [dayTrip, 'dayTrip'],
    [overnight.wholeDay, 'overnight', 'wholeDay'],
    [overnight.firstDay, 'overnight', 'firstDay'],
    [overnight.remainder, 'overnight', 'remainder'],
    [taxFree.dayTrip, 'taxFree', 'dayTrip'],
  ];
}

function bandUses(bands: readonly Band[], of: 'figure' | 'table', ...path: JsonPath): Use[] {
  return bands.flatMap((band, index): Use[] => {
    const id = band[of];
    return id === undefined ? [] : [[id, ...path, index, of]];
  });
}

/** Every list named "sources", wherever it stands. */
function checkSources(part: unknown, check: (id: string, path: JsonPath) => void, ...path: JsonPath): void {
  if (typeof part !== 'object' || part === null || part instanceof Map) return;
  for (const [key, value] of Object.entries(part)) {
    const here = [...path, Array.isArray(part) ? Number(key) : key];
    if (key === 'sources' && Array.isArray(value)) value.forEach((id, index) => check(String(id), [...here, index]));
    else checkSources(value, check, ...here);
  }
}

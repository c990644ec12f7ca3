import type { Area } from '../model/area';
import type { Cell, Look } from '../model/cell';
import { HostError, NotEmulated, WRONG_SIZE } from '../model/host-error';
import type { WorkbookModel } from '../model/workbook-model';

type Tree = { readonly [name: string]: unknown };

export const NO_FILL = '#FFFFFF';
const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

interface Leaf {
  get(look: Look): unknown;
  set(look: Look, value: never): void;
}

const leaf = (key: keyof Look, fallback: unknown): Leaf => ({
  get: (look) => look[key] ?? fallback,
  set: (look, value) => {
    if (value === fallback) delete look[key];
    else look[key] = value;
  },
});

/** Where in `getCellProperties` each part of a look stands, and what Excel says when nobody has set it. */
const LEAVES: Readonly<Record<string, Leaf>> = {
  'format.fill.color': leaf('fill', NO_FILL),
  'format.fill.pattern': {
    get: ({ fill }) => (fill === undefined ? 'None' : 'Solid'),
    set: (look, pattern: string) => {
      if (pattern === 'None') delete look.fill;
    },
  },
  'format.font.bold': leaf('bold', false),
  'format.font.italic': leaf('italic', false),
  'format.font.color': leaf('color', '#000000'),
  'format.font.size': leaf('size', 11),
  'format.font.name': leaf('fontName', 'Calibri'),
  'format.wrapText': leaf('wrapText', false),
  'format.horizontalAlignment': leaf('horizontalAlignment', 'General'),
  'format.verticalAlignment': leaf('verticalAlignment', 'Bottom'),
  'format.protection.locked': leaf('locked', true),
  'format.protection': {
    get: ({ locked }) => ({ locked: locked ?? true, formulaHidden: false }),
    set: (look, { locked }: { locked: boolean }) => {
      if (locked) delete look.locked;
      else look.locked = false;
    },
  },
  'format.borders': {
    get: ({ borders }) =>
      Object.fromEntries(
        Object.entries(SIDES).map(([side, edge]) => [side, { style: 'None', color: '#000000', ...borders?.[edge] }]),
      ),
    set: (look, borders: Record<string, { style?: string; color?: string }>) => {
      const drawn = Object.entries(borders).filter(([, { style }]) => style !== undefined && style !== 'None');
      const edges = drawn.map(([side, border]) => [SIDES[side as keyof typeof SIDES], border] as const);
      if (edges.length === 0) delete look.borders;
      else look.borders = Object.fromEntries(edges);
    },
  },
};

export const LOOK_LEAVES = LEAVES;

/** @param wanted a tree with `true` at what is wanted */
export function cellProperties({ look }: Cell, wanted: Tree, path = ''): Tree {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, inner]) => {
      const place = `${path}${name}`;
      const known = LEAVES[place];
      if (known) return [name, known.get(look)];
      if (typeof inner !== 'object' || inner === null) throw new NotEmulated(`the cell property ${place}`);
      return [name, cellProperties({ look } as Cell, inner as Tree, `${place}.`)];
    }),
  );
}

export function setCellProperties(area: Area, rows: Tree[][], model: WorkbookModel): void {
  model.refuseProtected(area);
  const fits = rows.length === area.height && rows.every((row) => row.length === area.width);
  if (!fits) throw new HostError('InvalidArgument', WRONG_SIZE);
  area.each((cell, row, column) => setProperties(cell.look, rows[row]![column]!));
}

function setProperties(look: Look, tree: Tree, path = ''): void {
  for (const [name, value] of Object.entries(tree)) {
    const place = `${path}${name}`;
    const known = LEAVES[place];
    if (known) known.set(look, value as never);
    else if (typeof value === 'object' && value !== null) setProperties(look, value as Tree, `${place}.`);
    else throw new NotEmulated(`the cell property ${place}`);
  }
}

import type { Area } from '../model/area';
import { Cell } from '../model/cell';
import { HostError } from '../model/host-error';
import { emulate, type HostObject, type Property } from '../server/emulated';
import { LOOK_LEAVES } from './cell-properties';
import type { OfArea } from './ranges';

/** One property of the look of a whole range: null where its cells differ. */
function shared(place: string): Property<OfArea> {
  const leaf = LOOK_LEAVES[place]!;
  return {
    get: ({ area }) => area.common((cell) => leaf.get((cell ?? new Cell()).look)),
    set: ({ area }, value, { model }) => {
      model.refuseProtected(area);
      area.each((cell) => leaf.set(cell.look, value));
    },
  };
}

const color = (place: string): Property<OfArea> => {
  const plain = shared(place);
  return {
    ...plain,
    set: (target, value: string, host) => {
      if (!/^#[0-9a-f]{6}$/i.test(value)) throw new HostError('InvalidArgument');
      plain.set!(target, value.toUpperCase() as never, host);
    },
  };
};

const part =
  (className: string) =>
  ({ area }: OfArea): OfArea => ({ className, area });

interface Border extends OfArea {
  readonly side: string;
}

const border = (key: 'style' | 'color'): Property<Border> => ({
  get: ({ area, side }) => area.common((cell) => cell?.look.borders?.[side]?.[key] ?? (key === 'style' ? 'None' : '')),
  set: ({ area, side }, value, { model }) => {
    model.refuseProtected(area);
    area.each((cell, row, column) => {
      for (const edge of edgesOf(area, side, row, column)) {
        const borders = (cell.look.borders ??= {});
        borders[edge] = { ...borders[edge], [key]: value };
      }
    });
  },
});

/** Which of a cell's edges a side of the range is: the outer ones of the cells at its rim, or those between cells. */
function edgesOf({ height, width }: Area, side: string, row: number, column: number): string[] {
  switch (side) {
    case 'EdgeTop':
      return row === 0 ? ['EdgeTop'] : [];
    case 'EdgeBottom':
      return row === height - 1 ? ['EdgeBottom'] : [];
    case 'EdgeLeft':
      return column === 0 ? ['EdgeLeft'] : [];
    case 'EdgeRight':
      return column === width - 1 ? ['EdgeRight'] : [];
    case 'InsideHorizontal':
      return [...(row > 0 ? ['EdgeTop'] : []), ...(row < height - 1 ? ['EdgeBottom'] : [])];
    case 'InsideVertical':
      return [...(column > 0 ? ['EdgeLeft'] : []), ...(column < width - 1 ? ['EdgeRight'] : [])];
    default:
      throw new HostError('InvalidArgument');
  }
}

export const rangeFormatClasses = [
  emulate<OfArea>({
    className: 'RangeFormat',
    properties: {
      WrapText: shared('format.wrapText'),
      HorizontalAlignment: shared('format.horizontalAlignment'),
      VerticalAlignment: shared('format.verticalAlignment'),
      ColumnWidth: {
        get: ({ area }) => area.sheet.columnWidths.get(area.column) ?? 48,
        set: ({ area }, width: number, { model }) => {
          model.refuseProtectedSheet(area.sheet);
          for (let index = 0; index < area.width; index++) area.sheet.columnWidths.set(area.column + index, width);
        },
      },
    },
    navigation: {
      Fill: part('RangeFill'),
      Font: part('RangeFont'),
      Protection: part('FormatProtection'),
      Borders: part('RangeBorderCollection'),
    },
    methods: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
  }),
  emulate<OfArea>({
    className: 'RangeFill',
    properties: { Color: color('format.fill.color'), Pattern: shared('format.fill.pattern') },
    methods: {
      Clear: ({ area }, _args, { model }) => {
        model.refuseProtected(area);
        area.each(({ look }) => delete look.fill);
      },
    },
  }),
  emulate<OfArea>({
    className: 'RangeFont',
    properties: {
      Bold: shared('format.font.bold'),
      Italic: shared('format.font.italic'),
      Color: color('format.font.color'),
      Size: shared('format.font.size'),
      Name: shared('format.font.name'),
    },
  }),
  emulate<OfArea>({
    className: 'FormatProtection',
    properties: { Locked: shared('format.protection.locked') },
  }),
  emulate<OfArea>({
    className: 'RangeBorderCollection',
    item: ({ area }, side) => ({ className: 'RangeBorder', area, side }) as HostObject,
    methods: { GetItem: ({ area }, [side]) => ({ className: 'RangeBorder', area, side }) },
  }),
  emulate<Border>({
    className: 'RangeBorder',
    properties: { Style: border('style'), Color: border('color') },
  }),
];

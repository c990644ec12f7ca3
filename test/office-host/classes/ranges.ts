import { around, type Box } from '../model/address';
import { Area } from '../model/area';
import { Cell, valueType } from '../model/cell';
import { existing, HostError, WRONG_SIZE } from '../model/host-error';
import { emulate, readOnly, type HostObject, type Property, type Surroundings } from '../server/emulated';
import { cellProperties, setCellProperties } from './cell-properties';
import { columnProperties, rowProperties } from './row-and-column-properties';

/** Something that belongs to a range: its format, its rules. */
export interface OfArea extends HostObject {
  readonly area: Area;
}

/** Something that belongs to several ranges of a sheet. */
export interface OfAreas extends HostObject {
  readonly areas: readonly Area[];
}

const ofArea =
  (className: string) =>
  (area: Area): OfArea => ({ className, area });

const other = (area: Area, given: string | Area, { model }: Surroundings): Area =>
  typeof given === 'string' ? model.area(given, area.sheet) : given;

const cells = (of: (cell: Cell | undefined) => unknown): Property<Area> => readOnly((area) => area.map(of));

const hidden = (set: 'hiddenRows' | 'hiddenColumns'): Property<Area> => ({
  get: ({ sheet, row, column, height, width }) => {
    const [from, count] = set === 'hiddenRows' ? [row, height] : [column, width];
    const found = [...sheet[set]].filter((index) => index >= from && index < from + count).length;
    return found === 0 ? false : found === count ? true : null;
  },
  set: ({ sheet, row, column, height, width }, isHidden: boolean) => {
    const [from, count] = set === 'hiddenRows' ? [row, height] : [column, width];
    for (let index = from; index < from + count; index++) {
      if (isHidden) sheet[set].add(index);
      else sheet[set].delete(index);
    }
  },
});

const formulaOf = (cell: Cell | undefined) => cell?.formula ?? cell?.value ?? '';

export const rangeClasses = [
  emulate<Area>({
    className: 'Range',
    isTracked: true,
    properties: {
      Address: readOnly(({ address }) => address),
      RowIndex: readOnly(({ row }) => row),
      ColumnIndex: readOnly(({ column }) => column),
      RowCount: readOnly(({ height }) => height),
      ColumnCount: readOnly(({ width }) => width),
      // As Excel answers when the number does not fit.
      CellCount: readOnly(({ size }) => (size > 2_147_483_647 ? -1 : size)),
      Values: {
        get: (area) => area.map((cell) => cell?.value ?? ''),
        set: (area, values, { model }) => model.write(area, values),
      },
      Formulas: {
        get: (area) => area.map(formulaOf),
        set: (area, formulas, { model }) => model.write(area, formulas),
      },
      NumberFormat: {
        get: (area) => area.map((cell) => cell?.format ?? 'General'),
        set: (area, formats, { model }) => model.setFormats(area, formats),
      },
      ValueTypes: cells((cell) => valueType(cell?.value ?? '')),
      RowHidden: hidden('hiddenRows'),
      ColumnHidden: hidden('hiddenColumns'),
    },
    navigation: {
      Worksheet: ({ sheet }) => sheet,
      Format: ofArea('RangeFormat'),
      DataValidation: (area): OfAreas => ({ className: 'DataValidation', areas: [area] }),
      ConditionalFormats: (area): OfAreas => ({ className: 'ConditionalFormatCollection', areas: [area] }),
    },
    methods: {
      Select: (area, _args, { model }) => model.select(area),
      Clear: (area, [applyTo], { model }) => {
        model.refuseProtected(area);
        area.each((cell) => cleared(cell, applyTo ?? 'All'));
        model.tellOfChange(area, 'addin');
      },
      Calculate: (_area, _args, { model }) => model.calculate(),
      Merge: ({ sheet, row, column, height, width }) => {
        sheet.merges.push({ row, column, height, width });
      },
      GetCell: (area, [row, column]) => area.part(row, column),
      GetRow: (area, [row]) => area.part(row, 0, 1, area.width),
      GetColumn: (area, [column]) => area.part(0, column, area.height, 1),
      GetResizedRange: (area, [rows, columns]: number[]) => area.part(0, 0, area.height + rows!, area.width + columns!),
      GetOffsetRange: (area, [rows, columns]) => area.part(rows, columns, area.height, area.width),
      GetEntireColumn: ({ sheet, column, width }) => new Area(sheet, { row: 0, column, height: 1_048_576, width }),
      GetEntireRow: ({ sheet, row, height }) => new Area(sheet, { row, column: 0, height, width: 16_384 }),
      GetBoundingRect: (area, [given], host) => new Area(area.sheet, around(area, other(area, given, host))),
      GetIntersection: (area, [given], host) => existing(area.within(other(area, given, host))),
      GetIntersectionOrNullObject: (area, [given], host) => area.within(other(area, given, host)),
      GetUsedRangeOrNullObject: (area, [valuesOnly]) =>
        area.within(area.sheet.usedArea(valuesOnly === true ? 'values' : 'drawn')),
      GetTables: (area) => ({ className: 'TableScopedCollection', area }),
      GetMergedAreasOrNullObject: (area) => {
        const areas = area.sheet.merges.map((box) => new Area(area.sheet, box)).filter((merge) => area.within(merge));
        return areas.length > 0 ? { className: 'RangeAreas', areas } : null;
      },
      GetCellProperties: (area, [wanted]) => area.map((cell) => cellProperties(cell ?? new Cell(), wanted)),
      SetCellProperties: (area, [rows], { model }) => setCellProperties(area, rows, model),
      GetRowProperties: (area, [wanted]) => rowProperties(area, wanted),
      GetColumnProperties: (area, [wanted]) => columnProperties(area, wanted),
      // The client splits large writes itself, and asks first whether the whole would fit.
      _ValidateArraySize: ({ height, width }: Box, [rows, columns]) => {
        if (rows !== height || columns !== width) throw new HostError('InvalidArgument', WRONG_SIZE);
      },
    },
  }),
  emulate<OfAreas>({
    className: 'RangeAreas',
    isTracked: true,
    properties: {
      Address: readOnly(({ areas }) => areas.map(({ address }) => address).join(',')),
      AreaCount: readOnly(({ areas }) => areas.length),
    },
    navigation: {
      Areas: ({ areas }): OfAreas => ({ className: 'RangeCollection', areas }),
      DataValidation: ({ areas }): OfAreas => ({ className: 'DataValidation', areas }),
      ConditionalFormats: ({ areas }): OfAreas => ({ className: 'ConditionalFormatCollection', areas }),
    },
  }),
  emulate<OfAreas>({
    className: 'RangeCollection',
    items: ({ areas }) => areas,
    methods: {
      GetCount: ({ areas }) => areas.length,
      GetItemAt: ({ areas }, [index]: number[]) => existing(areas[index!]),
    },
  }),
];

function cleared(cell: Cell, applyTo: string): void {
  if (applyTo !== 'Formats') {
    cell.value = '';
    cell.formula = null;
  }
  if (applyTo !== 'Contents') {
    cell.format = 'General';
    cell.look = {};
  }
}

import type { HostObject } from '../server/emulated';
import { emulate, readOnly } from '../server/emulated';
import { Area } from '../model/area';
import { NotEmulated } from '../model/host-error';

interface FunctionResult extends HostObject {
  readonly className: 'FunctionResult';
  readonly value: unknown;
}

const one = (className: string): HostObject => ({ className });

export const workbookClasses = [
  emulate<HostObject>({
    className: 'Workbook',
    properties: {
      Name: readOnly((_workbook, { model }) => model.name),
      ReadOnly: readOnly(() => false),
      IsDirty: readOnly(() => false),
    },
    navigation: {
      Worksheets: () => one('WorksheetCollection'),
      Tables: () => one('TableCollection'),
      Names: () => one('NamedItemCollection'),
      Settings: () => one('SettingCollection'),
      Comments: () => one('CommentCollection'),
      Application: () => one('Application'),
      Functions: () => one('Functions'),
      Protection: () => one('WorkbookProtection'),
    },
    methods: {
      GetSelectedRange: (_workbook, _args, { model }) => model.selection,
      GetActiveCell: (_workbook, _args, { model }) => model.selection.part(0, 0),
      _GetRangeForEventByReferenceId: (_workbook, [id], { references }) => references.get(id) ?? null,
    },
  }),
  emulate<HostObject>({
    className: 'Application',
    properties: {
      CalculationMode: {
        get: (_application, { model }) => model.calculationMode,
        set: (_application, mode, { model }) => {
          model.calculationMode = mode;
        },
      },
      CalculationState: readOnly(() => 'Done'),
      DecimalSeparator: readOnly(() => ','),
      ThousandsSeparator: readOnly(() => '\u00a0'),
    },
    methods: {
      Calculate: (_application, [type], { model }) =>
        type === 'Recalculate' ? model.calculate() : model.calculateAll(),
      SuspendScreenUpdatingUntilNextSync: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
    },
  }),
  emulate<HostObject>({
    className: 'WorkbookProtection',
    properties: { Protected: readOnly((_protection, { model }) => model.isStructureProtected) },
  }),
  emulate<HostObject>({
    className: 'Functions',
    methods: {
      Date: (_functions, [year, month, day], { model }): FunctionResult => {
        if (![year, month, day].every((part) => typeof part === 'number')) throw new NotEmulated('DATE of ranges');
        const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
        return { className: 'FunctionResult', value: model.date1904 ? serial - 1462 : serial };
      },
    },
  }),
  emulate<FunctionResult>({
    className: 'FunctionResult',
    properties: { Value: readOnly(({ value }) => value), Error: readOnly(() => null) },
  }),
];

export const wholeSheet = (sheet: Area['sheet']) =>
  new Area(sheet, { row: 0, column: 0, height: 1_048_576, width: 16_384 });

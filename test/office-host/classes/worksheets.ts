import { Area } from '../model/area';
import type { Box } from '../model/address';
import { EVENT, WORKBOOK_TARGET } from '../model/events';
import { existing, HostError } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import { emulate, kept, readOnly, type HostObject, type Surroundings } from '../server/emulated';
import { wholeSheet } from './workbook';

const SHEET_EVENTS = {
  DataChanged: EVENT.sheetChanged,
  SelectionChanged: EVENT.selectionChanged,
  Activated: EVENT.sheetActivated,
  Deactivated: EVENT.sheetDeactivated,
  Added: EVENT.sheetAdded,
  Deleted: EVENT.sheetDeleted,
} as const;

const eventsAbout = <T>(target: (object: T) => string) =>
  Object.fromEntries(Object.entries(SHEET_EVENTS).map(([name, type]) => [name, { type, target }]));

/** What belongs to one sheet: the client asks the sheet for it. */
export interface OfSheet extends HostObject {
  readonly sheet: Sheet;
}

const ofSheet =
  (className: string) =>
  (sheet: Sheet): OfSheet => ({ className, sheet });

const rangeOf = (sheet: Sheet, address: string | undefined | null, { model }: Surroundings) =>
  address === undefined || address === null ? wholeSheet(sheet) : model.area(address, sheet);

const counts = (valuesOnly: unknown) => (valuesOnly === true ? 'values' : 'drawn');

export const worksheetClasses = [
  emulate<HostObject>({
    className: 'WorksheetCollection',
    items: (_all, { model }) => model.sheets,
    item: (_all, key, { model }) => existing(model.sheet(key)),
    methods: {
      Add: (_all, [name], { model }) => model.addSheet(name ?? undefined),
      GetActiveWorksheet: (_all, _args, { model }) => model.activeSheet,
      GetItem: (_all, [key], { model }) => existing(model.sheet(key)),
      GetItemOrNullObject: (_all, [key], { model }) => model.sheet(key) ?? null,
      GetCount: (_all, _args, { model }) => model.sheets.length,
    },
    events: eventsAbout(() => WORKBOOK_TARGET),
  }),
  emulate<Sheet>({
    className: 'Worksheet',
    ids: { Id: ({ id }) => id },
    properties: {
      Id: readOnly(({ id }) => id),
      Name: {
        get: ({ name }) => name,
        set: (sheet, name, { model }) => {
          model.refuseSheetName(name, sheet);
          sheet.name = name;
        },
      },
      Visibility: kept('visibility'),
      Position: readOnly((sheet, { model }) => model.sheets.indexOf(sheet)),
    },
    navigation: {
      Tables: ofSheet('TableCollection'),
      Names: ofSheet('NamedItemCollection'),
      Comments: ofSheet('CommentCollection'),
      Protection: ofSheet('WorksheetProtection'),
      FreezePanes: ofSheet('WorksheetFreezePanes'),
      PageLayout: ofSheet('PageLayout'),
    },
    methods: {
      Activate: (sheet, _args, { model }) => model.activate(sheet),
      Delete: (sheet, _args, { model }) => {
        // As Excel's reference says of a sheet that is very hidden.
        if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation');
        return model.deleteSheet(sheet);
      },
      GetRange: (sheet, [address], host) => rangeOf(sheet, address, host),
      GetRanges: (sheet, [addresses]: string[], host) => {
        if (addresses!.length > 8192) throw new HostError('InvalidArgument');
        return {
          className: 'RangeAreas',
          areas: addresses!.split(',').map((one) => rangeOf(sheet, one as never, host)),
        };
      },
      GetRangeByIndexes: (sheet, [row, column, height, width]) => new Area(sheet, { row, column, height, width }),
      GetCell: (sheet, [row, column]) => new Area(sheet, { row, column, height: 1, width: 1 }),
      GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => sheet.usedArea(counts(valuesOnly)),
      GetUsedRange: (sheet, [valuesOnly]) =>
        sheet.usedArea(counts(valuesOnly)) ?? new Area(sheet, { row: 0, column: 0, height: 1, width: 1 }),
    },
    events: eventsAbout(({ id }) => id),
  }),
  emulate<OfSheet>({
    className: 'WorksheetProtection',
    properties: {
      Protected: readOnly(({ sheet }) => sheet.protection !== undefined),
      Options: readOnly(({ sheet }) => sheet.protectionOptions ?? null),
    },
    methods: {
      Protect: ({ sheet }, [options, password]) => {
        if (sheet.protection) throw new HostError('InvalidOperation');
        sheet.protection = options ?? {};
        sheet.password = password ?? undefined;
      },
      Unprotect: ({ sheet }, [password]) => {
        if (sheet.password !== undefined && sheet.password !== password) throw new HostError('AccessDenied');
        sheet.protection = undefined;
        sheet.password = undefined;
      },
    },
  }),
  emulate<OfSheet>({
    className: 'WorksheetFreezePanes',
    methods: {
      FreezeRows: ({ sheet }, [count]) => freeze(sheet, { row: 0, column: 0, height: count, width: 16_384 }),
      FreezeAt: ({ sheet }, [area]: Area[]) => freeze(sheet, area!),
      Unfreeze: ({ sheet }) => {
        sheet.frozen = undefined;
      },
      GetLocationOrNullObject: ({ sheet }) => (sheet.frozen ? new Area(sheet, sheet.frozen) : null),
    },
  }),
  emulate<OfSheet>({
    className: 'PageLayout',
    properties: Object.fromEntries(
      (['orientation', 'paperSize', 'zoom'] as const).map((key) => [
        key[0]!.toUpperCase() + key.slice(1),
        {
          get: ({ sheet }: OfSheet) => sheet[key],
          set: ({ sheet }: OfSheet, value: never) => {
            sheet[key] = value;
          },
        },
      ]),
    ),
  }),
];

function freeze(sheet: Sheet, { row, column, height, width }: Box): void {
  sheet.frozen = { row, column, height, width };
}

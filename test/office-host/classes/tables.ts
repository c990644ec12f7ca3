import { intersection } from '../model/address';
import type { Area } from '../model/area';
import { EVENT, WORKBOOK_TARGET } from '../model/events';
import { existing, HostError, NotEmulated, WRONG_SIZE } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { OfArea } from './ranges';
import { emulate, kept, readOnly, type HostObject, type Surroundings } from '../server/emulated';

/** The tables of the workbook, or of one sheet. */
interface Tables extends HostObject {
  readonly sheet?: Sheet;
}

interface OfTable extends HostObject {
  readonly table: Table;
}

interface Column extends OfTable {
  readonly id: number;
}

interface TableRow extends OfTable {
  readonly index: number;
}

const tablesOf = ({ sheet }: Tables, { model }: Surroundings) =>
  model.tables.filter((table) => !sheet || table.sheet === sheet);

const findTable = (tables: Tables, key: string, host: Surroundings) => {
  const found = host.model.table(String(key));
  return found && tablesOf(tables, host).includes(found) ? found : undefined;
};

const tableEvents = <T>(target: (object: T) => string) => ({ DataChanged: { type: EVENT.tableChanged, target } });

const column = (table: Table, index: number): Column => ({
  className: 'TableColumn',
  table,
  id: table.columnIds[index]!,
});

const indexOf = ({ table, id }: Column) => {
  const index = table.columnIds.indexOf(id);
  if (index < 0) throw new HostError('ItemNotFound');
  return index;
};

const findColumn = ({ table }: OfTable, key: string | number): Column | undefined => {
  const index =
    typeof key === 'number'
      ? table.columnIds.indexOf(key)
      : table.columnNames.findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return index < 0 ? undefined : column(table, index);
};

const rowAt = ({ table }: OfTable, index: number): TableRow => {
  if (!(index >= 0 && index < table.rowCount)) throw new HostError('InvalidArgument');
  return { className: 'TableRow', table, index };
};

const columnArea = (target: Column) => target.table.area.part(0, indexOf(target), target.table.height, 1);
const rowArea = ({ table, index }: TableRow) => table.body.part(index, 0, 1, table.width);

export const tableClasses = [
  emulate<Tables>({
    className: 'TableCollection',
    properties: { Count: readOnly((tables, host) => tablesOf(tables, host).length) },
    items: tablesOf,
    item: (tables, key, host) => existing(findTable(tables, key, host)),
    methods: {
      GetItem: (tables, [key], host) => existing(findTable(tables, key, host)),
      GetItemOrNullObject: (tables, [key], host) => findTable(tables, key, host) ?? null,
      GetCount: (tables, _args, host) => tablesOf(tables, host).length,
      Add: ({ sheet }, [given, hasHeaders]: [string | Area, boolean, ...unknown[]], { model }) => {
        if (!hasHeaders) throw new NotEmulated('making a table of cells without headers');
        return model.addTable(typeof given === 'string' ? model.area(given, sheet) : given);
      },
    },
    events: tableEvents<Tables>(({ sheet }) => (sheet ? sheet.id : '')),
  }),
  emulate<OfArea>({
    className: 'TableScopedCollection',
    items: ({ area }, { model }) =>
      model.tables.filter((table) => table.sheet === area.sheet && intersection(table, area)),
    item: (_tables, key, { model }) => existing(model.table(key)),
    methods: { GetItem: (_tables, [key], { model }) => existing(model.table(key)) },
  }),
  emulate<Table>({
    className: 'Table',
    ids: { Id: ({ id }) => id },
    properties: {
      Id: readOnly(({ id }) => id),
      Name: {
        get: ({ name }) => name,
        set: (table, name: string, { model }) => {
          const other = model.table(name) ?? model.findName(name);
          const isAllowed = /^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name);
          if (!isAllowed || (other && other !== table)) throw new HostError('InvalidArgument');
          table.name = name;
        },
      },
      Style: kept('style'),
      ShowHeaders: readOnly(({ showHeaders }) => showHeaders),
      ShowTotals: readOnly(({ showTotals }) => showTotals),
      ShowBandedRows: kept('showBandedRows'),
    },
    navigation: {
      Columns: (table) => ({ className: 'TableColumnCollection', table }) as OfTable,
      Rows: (table) => ({ className: 'TableRowCollection', table }) as OfTable,
      Worksheet: ({ sheet }) => sheet,
    },
    methods: {
      GetRange: ({ area }) => area,
      GetHeaderRowRange: ({ header }) => header,
      GetDataBodyRange: ({ body }) => body,
      ConvertToRange: (table, _args, { model }) => {
        model.removeTable(table);
        return table.area;
      },
      Delete: (table, _args, { model }) => {
        model.write(table.area, '');
        model.removeTable(table);
      },
      Resize: (table, [given]: (string | Area)[], { model }) => {
        const area = typeof given === 'string' ? model.area(given, table.sheet) : given!;
        model.refuseProtectedSheet(table.sheet);
        const taken = model.tables.some(
          (other) => other !== table && other.sheet === table.sheet && intersection(other, area),
        );
        if (taken) throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
        table.resize(area);
      },
    },
    events: tableEvents<Table>(({ id }) => id),
  }),
  emulate<OfTable>({
    className: 'TableColumnCollection',
    properties: { Count: readOnly(({ table }) => table.width) },
    items: ({ table }) => table.columnIds.map((_id, index) => column(table, index)),
    item: (columns, key) => existing(findColumn(columns, key)),
    methods: {
      GetItem: (columns, [key]) => existing(findColumn(columns, key)),
      GetItemOrNullObject: (columns, [key]) => findColumn(columns, key) ?? null,
    },
  }),
  emulate<Column>({
    className: 'TableColumn',
    ids: { Id: ({ id }) => id },
    properties: {
      Id: readOnly(({ id }) => id),
      Index: readOnly(indexOf),
      Name: readOnly((target) => target.table.columnNames[indexOf(target)]),
      Values: {
        get: (target) => columnArea(target).map((cell) => cell?.value ?? ''),
        set: (target, values, { model }) => model.write(columnArea(target), values),
      },
    },
    methods: {
      GetRange: columnArea,
      GetDataBodyRange: (target) => target.table.body.part(0, indexOf(target), target.table.rowCount, 1),
    },
  }),
  emulate<OfTable>({
    className: 'TableRowCollection',
    properties: { Count: readOnly(({ table }) => table.rowCount) },
    items: ({ table }) => Array.from({ length: table.rowCount }, (_, index) => rowAt({ table } as OfTable, index)),
    item: (rows, index) => rowAt(rows, Number(index)),
    methods: {
      GetItemAt: (rows, [index]) => rowAt(rows, index),
      GetCount: ({ table }) => table.rowCount,
      Add: ({ table }, [index, values]: [number | null, unknown[][] | null, ...unknown[]], { model }) =>
        addRows(table, index, values, model),
    },
  }),
  emulate<TableRow>({
    className: 'TableRow',
    properties: {
      Index: readOnly(({ index }) => index),
      Values: {
        get: (row) => rowArea(row).map((cell) => cell?.value ?? ''),
        set: (row, values, { model }) => model.write(rowArea(row), values),
      },
    },
    methods: {
      GetRange: rowArea,
      Delete: ({ table, index }) => table.deleteRow(index),
    },
  }),
];

function addRows(
  table: Table,
  index: number | null,
  values: readonly unknown[][] | null,
  model: Surroundings['model'],
): TableRow {
  model.refuseProtectedSheet(table.sheet);
  const rows = values ?? [Array<unknown>(table.width).fill('')];
  if (rows.some((row) => row.length !== table.width)) throw new HostError('InvalidArgument', WRONG_SIZE);
  const isLast = index === null || index < 0;
  const isOnlyEmpty =
    table.rowCount === 1 &&
    table.body
      .map((cell) => cell?.isEmpty ?? true)
      .flat()
      .every(Boolean);
  const at = isLast ? (isOnlyEmpty ? 0 : table.rowCount) : index;
  if (at > table.rowCount) throw new HostError('InvalidArgument');
  table.insertRows(at, rows.length);
  model.write(table.body.part(at, 0, rows.length, table.width), rows);
  const args = { changeType: 'RowInserted', source: 'Local', worksheetId: table.sheet.id, tableId: table.id };
  model.events.fire(EVENT.tableChanged, [table.id, '', WORKBOOK_TARGET], args);
  return rowAt({ table } as unknown as OfTable, at);
}

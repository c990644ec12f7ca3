import type { Field } from '../claim/entry';
import type { Language } from '../text/language';
import { newSheetWords } from '../text/new-sheet-words';
import type { NewColumn, NewSheet } from '../workbook/new-sheets';
import type { CellLook } from '../workbook/workbook';

const LOOKS: Partial<Record<Field, CellLook>> = {
  ...{ day: 'date', from: 'time', to: 'time', hours: 'hours', pause: 'hours', childcareHours: 'hours' },
  ...{ departDay: 'date', departTime: 'time', returnDay: 'date', returnTime: 'time' },
  ...{ loss: 'money', childcareAmount: 'money', countryRate: 'money', tolls: 'money' },
  ...{ outlayAmount: 'money', outlayVat: 'money' },
};

const WIDTHS: Partial<Record<Field, number>> = {
  ...{ day: 13, from: 9, to: 9, pause: 9, hours: 9, count: 9, note: 40, activity: 38, honorarium: 44, candidates: 34 },
  ...{ lossType: 26, wholeDay: 10, loss: 13, probable: 16, body: 40, role: 22, event: 18, singleCase: 14 },
  ...{ wholeBodySummoned: 14, fixedLeader: 18, childAge: 16, childcareHours: 16, childcareAmount: 18, documented: 14 },
  ...{ departDay: 15, departTime: 13, returnDay: 17, returnTime: 15, kmOneWay: 12, overnight: 13, lodging: 34 },
  ...{ lodgingName: 28, lodgingAddress: 34, breakfasts: 11, lunches: 11, dinners: 11, country: 18, countryRate: 15 },
  ...{ currency: 10, exchangeRate: 14, privatePart: 12, paidBy: 22 },
  ...{
    destination: 26,
    purpose: 36,
    km: 9,
    distanceSource: 18,
    route: 40,
    vehicle: 28,
    passengerKm: 15,
    trailer: 12,
    forestRoad: 16,
  },
  ...{ equipment: 14, tolls: 13, outlay: 34, outlayAmount: 13, outlayVat: 13, receipt: 13 },
};

/** Fields that are answered with yes or no, where the answers are offered. */
const ANSWERED: readonly Field[] = [
  ...(['wholeDay', 'probable', 'wholeBodySummoned', 'singleCase', 'fixedLeader', 'documented'] as const),
  ...(['overnight', 'privatePart', 'trailer', 'forestRoad', 'equipment', 'receipt'] as const),
];

export interface TableToFill {
  readonly tableName: string;
  readonly words: { readonly sheet: string; readonly title: string; readonly intro: string };
  readonly fields: readonly Field[];
  readonly lists?: Partial<Record<Field, readonly string[]>>;
  /** Headers that take the place of the usual ones. */
  readonly headers?: Partial<Record<Field, string>>;
  /** Notes that take the place of the usual ones; "" for none. */
  readonly notes?: Partial<Record<Field, string>>;
  readonly emptyRows: number;
}

/** A sheet with one table and rows to fill in. */
export function sheetToFill(table: TableToFill, language: Language): NewSheet {
  const { words, tableName, emptyRows } = table;
  return {
    name: words.sheet,
    tableName,
    title: words.title,
    intro: words.intro,
    columns: columnsOf(table, language),
    rows: [],
    emptyRows,
  };
}

function columnsOf(table: TableToFill, language: Language): NewColumn[] {
  const words = newSheetWords(language);
  const headers: Partial<Record<Field, string>> = { ...words.columns, ...table.headers };
  const notes: Partial<Record<Field, string>> = { ...words.notes, ...table.notes };
  return table.fields.map((field) => {
    const list = table.lists?.[field] ?? (ANSWERED.includes(field) ? words.yesNo : []);
    const note = notes[field];
    return {
      header: headers[field] ?? field,
      width: WIDTHS[field] ?? 22,
      look: LOOKS[field] ?? 'input',
      ...(note ? { note } : {}),
      ...(list.length === 0 ? {} : { list }),
    };
  });
}

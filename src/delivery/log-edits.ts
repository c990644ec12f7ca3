import type { ContentPart } from '../approval/content';
import { nextRow, type LogEntry, type LogRow } from '../approval/log/log-row';
import type { ApprovalWords } from '../text/nb/approval';
import { approvalWords } from '../text/approval-words';
import type { Language } from '../text/language';
import type { ContentColumn, LogColumn, ReadContent, ReadLog } from '../timesheet/approval/read-log';
import type { RecordTable } from '../timesheet/approval/records';
import { kronerFromOre } from '../values/money';
import { newSheetEdits, type NewColumn } from '../workbook/new-sheets';
import type { CellEdit, CellInput, Edit } from '../workbook/workbook';
import { freeSheetName } from './sheet-name';

/** A step, ready to be written. */
export interface LoggedStep {
  readonly row: LogRow;
  /** All in one: either the whole step is written, or nothing of it. */
  readonly edits: readonly Edit[];
}

/** What the workbook has of steps already, and how its sheets are called. */
export interface LogGround {
  readonly log: ReadLog;
  readonly kept: ReadContent;
  readonly sheets: readonly string[];
  readonly language: Language;
}

/**
 * A row below the log's last, and when a claim is sent all that it is made of. Sheets that are not there are made.
 *
 * @param now what the claim is made of; written when it is sent
 */
export async function logEdits(entry: LogEntry, now: readonly ContentPart[], ground: LogGround): Promise<LoggedStep> {
  const words = approvalWords(ground.language);
  const last = ground.log.lines.flatMap(({ row }) => row ?? []).at(-1);
  const row = await nextRow(entry, last);
  const logRecord = logValues(row, words);
  const contents = entry.step === 'submit' ? now.map((part) => contentValues(part, row, words)) : [];
  return {
    row,
    edits: [
      ...added({ known: ground.log.table, tableName: 'Kravlogg', ...words.log, looks: LOG }, [logRecord], ground),
      ...(contents.length === 0
        ? []
        : added(
            { known: ground.kept.table, tableName: 'Kravinnhold', ...words.content, looks: CONTENT },
            contents,
            ground,
          )),
    ],
  };
}

interface Wanted<Column extends string> {
  readonly known: RecordTable<Column> | undefined;
  readonly tableName: string;
  readonly sheet: string;
  readonly title: string;
  readonly intro: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly looks: Readonly<Record<Column, Pick<NewColumn, 'width' | 'look'>>>;
}

function added<Column extends string>(
  wanted: Wanted<Column>,
  records: readonly Readonly<Record<Column, CellInput>>[],
  { sheets }: LogGround,
): Edit[] {
  const { known, columns, looks } = wanted;
  // The sheets are Krav's own: whoever has protected them, it is opened for as long as it is written, where no password is asked for.
  if (known) return [{ edit: 'unprotect', sheet: known.sheet }, ...below(known, records, looks), closed(known.sheet)];
  const names = Object.keys(columns) as Column[];
  const sheet = freeSheetName(wanted.sheet, sheets);
  const edits = newSheetEdits({
    name: sheet,
    tableName: wanted.tableName,
    title: wanted.title,
    intro: wanted.intro,
    columns: names.map((name) => ({ header: columns[name], ...looks[name] })),
    rows: records.map((record) => names.map((name) => record[name] as string | number | null)),
    emptyRows: 0,
  });
  return [...edits, closed(sheet)];
}

const closed = (sheet: string): Edit => ({ edit: 'protect', sheet });

function below<Column extends string>(
  { sheet, table, columns, headerRow, records: there }: RecordTable<Column>,
  records: readonly Readonly<Record<Column, CellInput>>[],
  looks: Wanted<Column>['looks'],
): Edit[] {
  const end = Math.max(headerRow, there.at(-1)?.row ?? 0);
  const names = Object.keys(columns) as Column[];
  const cells = records.flatMap((record, index) =>
    names.map((name): CellEdit => ({
      row: end + 1 + index,
      column: columns[name] as number,
      value: record[name],
      look: looks[name].look,
    })),
  );
  const bottom = end + records.length;
  return [
    { edit: 'setCells', sheet, cells },
    ...(table && table.range.bottom < bottom
      ? [{ edit: 'resizeTable', name: table.name, range: { ...table.range, bottom } } as const]
      : []),
  ];
}

function logValues(row: LogRow, words: ApprovalWords): Record<LogColumn, CellInput> {
  return {
    number: row.number,
    at: row.at,
    claim: row.claim,
    version: row.version,
    step: words.step[row.step],
    from: words.status[row.from],
    to: words.status[row.to],
    name: row.name,
    role: words.role[row.role],
    reason: row.reason === '' ? null : words.reason[row.reason],
    text: row.text || null,
    cells: row.cells || null,
    amount: kronerFromOre(row.amountOre),
    content: row.content,
    previous: row.previous || null,
    hash: row.hash,
  };
}

function contentValues(
  { what, sheet, row, values }: ContentPart,
  { claim, version }: LogRow,
  words: ApprovalWords,
): Record<ContentColumn, CellInput> {
  return { claim, version, what: words.what[what], sheet: sheet || null, row, values: JSON.stringify(values) };
}

const TEXT = { look: 'text' } as const;

const LOG: Wanted<LogColumn>['looks'] = {
  number: { width: 6, ...TEXT },
  at: { width: 18, ...TEXT },
  claim: { width: 16, ...TEXT },
  version: { width: 9, ...TEXT },
  step: { width: 13, ...TEXT },
  from: { width: 13, ...TEXT },
  to: { width: 13, ...TEXT },
  name: { width: 26, ...TEXT },
  role: { width: 16, ...TEXT },
  reason: { width: 24, ...TEXT },
  text: { width: 44, ...TEXT },
  cells: { width: 24, ...TEXT },
  amount: { width: 13, look: 'amountShown' },
  content: { width: 20, look: 'quiet' },
  previous: { width: 20, look: 'quiet' },
  hash: { width: 20, look: 'quiet' },
};

const CONTENT: Wanted<ContentColumn>['looks'] = {
  claim: { width: 16, ...TEXT },
  version: { width: 9, ...TEXT },
  what: { width: 12, ...TEXT },
  sheet: { width: 18, ...TEXT },
  row: { width: 7, ...TEXT },
  values: { width: 100, ...TEXT },
};

import type { LogLine, LogRow } from '../../approval/log/log-row';
import type { KeptContent } from '../../approval/log/kept-content';
import { ALL_APPROVAL_WORDS, codeOf, CONTENT_NAMES, LOG_NAMES } from '../../text/approval-words';
import { oreFromKroner } from '../../values/money';
import type { Cell, SheetContent, TableInfo } from '../table';
import { recordTable, type RecordTable, type TableRecord } from './records';

export interface LogSources {
  readonly contents: readonly SheetContent[];
  readonly tables: readonly TableInfo[];
}

export type LogColumn = keyof (typeof ALL_APPROVAL_WORDS)[number]['log']['columns'];
export type ContentColumn = keyof (typeof ALL_APPROVAL_WORDS)[number]['content']['columns'];

export interface ReadLog {
  /** Where it stands, when there is one. */
  readonly table: RecordTable<LogColumn> | undefined;
  readonly lines: readonly LogLine[];
}

export interface ReadContent {
  readonly table: RecordTable<ContentColumn> | undefined;
  readonly kept: readonly KeptContent[];
}

/** The table «Kravlogg», row by row as it stands: what is wrong with it is for `approval` to say. */
export function readLog(sources: LogSources): ReadLog {
  const words = ALL_APPROVAL_WORDS.map(({ log }) => log.columns);
  const table = recordTable(sources, LOG_NAMES, words);
  const lines = (table?.records ?? []).map((record): LogLine => ({
    sheet: record.sheet,
    sheetRow: record.row,
    row: logRow(record),
  }));
  return { table, lines };
}

/** The table «Kravinnhold»: what each version of a claim was made of when it was sent. */
export function readKeptContent(sources: LogSources): ReadContent {
  const words = ALL_APPROVAL_WORDS.map(({ content }) => content.columns);
  const table = recordTable(sources, CONTENT_NAMES, words);
  return { table, kept: (table?.records ?? []).flatMap(keptContent) };
}

function logRow({ cells }: TableRecord<LogColumn>): LogRow | null {
  const number = wholeNumber(cells.number);
  const version = wholeNumber(cells.version);
  const step = codeOf('step', text(cells.step));
  const from = codeOf('status', text(cells.from));
  const to = codeOf('status', text(cells.to));
  const role = codeOf('role', text(cells.role));
  const reason = cells.reason ? codeOf('reason', text(cells.reason)) : '';
  const amount = cells.amount?.value;
  if (number === undefined || version === undefined || typeof amount !== 'number') return null;
  if (!step || !from || !to || !role || reason === undefined) return null;
  return {
    ...{ number, version, step, from, to, role, reason },
    at: text(cells.at),
    claim: text(cells.claim),
    name: text(cells.name),
    text: text(cells.text),
    cells: text(cells.cells),
    amountOre: oreFromKroner(amount),
    content: text(cells.content),
    previous: text(cells.previous),
    hash: text(cells.hash),
  };
}

function keptContent({ cells }: TableRecord<ContentColumn>): KeptContent[] {
  const version = wholeNumber(cells.version);
  const what = codeOf('what', text(cells.what));
  const values = stringsOf(text(cells.values));
  if (version === undefined || !what || !values) return [];
  const row = cells.row ? (wholeNumber(cells.row) ?? null) : null;
  return [{ claim: text(cells.claim), version, part: { what, sheet: text(cells.sheet), row, values } }];
}

function stringsOf(json: string): Readonly<Record<string, string>> | undefined {
  try {
    const read: unknown = JSON.parse(json);
    const isRecord = typeof read === 'object' && read !== null && !Array.isArray(read);
    return isRecord && Object.values(read).every((value) => typeof value === 'string')
      ? (read as Record<string, string>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** As it stands: a log is not tidied when it is read. */
function text(cell: Cell | undefined): string {
  return cell === undefined || cell.value === null ? '' : String(cell.value);
}

function wholeNumber(cell: Cell | undefined): number | undefined {
  const number = Number(text(cell));
  return cell !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

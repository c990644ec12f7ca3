import { fingerprint } from '../../values/digest';
import type { Ore } from '../../values/money';
import type { ClaimStatus } from '../status';
import type { ApprovalRole, ApprovalStep, ReturnReason } from '../steps';

/** A step that has been taken. The log only grows: a row that is wrong is followed by another, and never changed. */
export interface LogRow extends LogEntry {
  /** From 1, over all claims of the workbook. */
  readonly number: number;
  /** Fingerprint of the row before; "" for the first. */
  readonly previous: string;
  /** Fingerprint of all of this row but itself. */
  readonly hash: string;
}

/** What is to be written of a step; its place in the log is given when it is written. */
export interface LogEntry {
  /** "2026-03-14T12:00", as the clock of whoever took the step showed it. */
  readonly at: string;
  /** The claim's number. */
  readonly claim: string;
  /** 1 for what was first sent, one more each time it is sent again. */
  readonly version: number;
  readonly step: ApprovalStep;
  readonly from: ClaimStatus;
  readonly to: ClaimStatus;
  /** As typed: it is no proof of who it was. */
  readonly name: string;
  readonly role: ApprovalRole;
  readonly reason: ReturnReason | '';
  readonly text: string;
  /** The cells that a return is about, e.g. "Timeliste!D5, Timeliste!E7". */
  readonly cells: string;
  readonly amountOre: Ore;
  /** Fingerprint of what the claim was made of. */
  readonly content: string;
}

/** A row of the log at its place: `row` is `null` where what stands there is no step. */
export interface LogLine {
  readonly sheet: string;
  readonly sheetRow: number;
  readonly row: LogRow | null;
  /** For a row of another claim, where only its place in the chain is told. */
  readonly sealed?: SealedRow;
}

/** A row's place in the log, and nothing of what it says. */
export type SealedRow = Pick<LogRow, 'number' | 'previous' | 'hash'>;

/**
 * The log as it is told of one claim: the rows of others are sealed, so that the chain can be followed and nobody else's affairs be read.
 *
 * @source audit control C-12
 */
export function linesOf(claim: string, lines: readonly LogLine[]): LogLine[] {
  return lines.map((line): LogLine => {
    if (!line.row || line.row.claim === claim) return line;
    const { number, previous, hash } = line.row;
    return { ...line, row: null, sealed: { number, previous, hash } };
  });
}

/** The row that goes after the last. @source audit control C-12 */
export async function nextRow(entry: LogEntry, last: LogRow | undefined): Promise<LogRow> {
  const row = { ...entry, number: (last?.number ?? 0) + 1, previous: last?.hash ?? '' };
  return { ...row, hash: await rowHash(row) };
}

/** Made of codes and never of words, so that a log reads the same in every language. */
export function rowHash(row: Omit<LogRow, 'hash'>): Promise<string> {
  const { number, at, claim, version, step, from, to, name, role, reason, text, cells, amountOre, content } = row;
  const parts = [number, at, claim, version, step, from, to, name, role, reason, text, cells, amountOre, content];
  return fingerprint(JSON.stringify([...parts, row.previous]));
}

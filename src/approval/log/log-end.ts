/**
 * The last row of the log as the workbook keeps it beside the log, in «Innstillinger»: rows that are cut off at the end show by it.
 */
export interface LogEnd {
  readonly number: number;
  readonly hash: string;
}

/** "7 3fa9…" */
export function logEndText({ number, hash }: LogEnd): string {
  return `${number} ${hash}`;
}

/** @returns undefined where nothing of the kind is written */
export function logEndOf(text: string): LogEnd | undefined {
  const [number = '', hash = ''] = text.trim().split(/\s+/);
  return hash === '' ? undefined : { number: Number(number), hash };
}

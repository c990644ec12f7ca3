import { SHEET_REGULATION_LABELS } from '../../text/sheet-words';
import { nearest } from '../../values/nearest';
import { issue, type Issue } from '../../claim/issue';
import { isSameSheet, type SheetContent } from '../table';

/** Sheet -> the regulation it is claimed under, where that is another than the workbook's. */
export type SheetRegulations = Readonly<Record<string, string>>;

/** The sheet of the setting «Reglement for arket Møter», or `regulation.Møter` in a file. */
export function sheetOfRegulation(name: string): string | undefined {
  const label = ['regulation.', ...SHEET_REGULATION_LABELS].find((one) =>
    name.toLowerCase().startsWith(one.toLowerCase()),
  );
  const sheet =
    label &&
    name
      .slice(label.length)
      .trim()
      .replace(/^[«“"](.*)[»”"]$/, '$1');
  return sheet || undefined;
}

/** Sheets that have a regulation and are not in the workbook. */
export function sheetsNotThere(regulations: SheetRegulations, contents: Iterable<SheetContent>): Issue[] {
  const names = [...contents].map(({ name }) => name);
  return Object.keys(regulations).flatMap((name) =>
    names.some((known) => isSameSheet(known, name))
      ? []
      : [issue('error', 'setting/no-such-sheet', {}, { name, nearest: nearest(name, names) })],
  );
}

export interface ClaimSheets {
  /** As asked for, or as the workbook says. */
  readonly regulation: string | undefined;
  /** Sheets that are other claims' -> their regulation, where they have one of their own. */
  readonly elsewhere: ReadonlyMap<string, string | undefined>;
}

/**
 * Which of a workbook's sheets one claim is made of, when they are not all one payer's: those of the regulation that was asked for, or
 * without asking those of the workbook's own.
 */
export function claimSheets(
  names: readonly string[],
  regulations: SheetRegulations,
  workbookRegulation: string | undefined,
  asked: { readonly sheet?: string | undefined; readonly regulation?: string | undefined },
): ClaimSheets {
  const ownOf = (sheet: string): string | undefined =>
    Object.entries(regulations).find(([name]) => isSameSheet(name, sheet))?.[1];
  const isOnly = (sheet: string): boolean => asked.sheet !== undefined && isSameSheet(sheet, asked.sheet);
  const regulation = asked.regulation ?? (asked.sheet && ownOf(asked.sheet)) ?? workbookRegulation;
  const areAsked = asked.regulation !== undefined && Object.values(regulations).includes(asked.regulation);
  const isOurs = (sheet: string): boolean => {
    if (asked.sheet !== undefined) return isOnly(sheet);
    if (areAsked) return (ownOf(sheet) ?? workbookRegulation) === asked.regulation;
    return ownOf(sheet) === undefined || ownOf(sheet) === regulation;
  };
  const others = names.filter((sheet) => !isOurs(sheet));
  return { regulation, elsewhere: new Map(others.map((sheet) => [sheet, ownOf(sheet)])) };
}

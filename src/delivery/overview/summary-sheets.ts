import type { Group } from '../../overview/groups';
import type { Spread } from '../../overview/spread';
import type { Overview } from '../../overview/tally';
import { approvalWords } from '../../text/approval-words';
import { issuePattern } from '../../text/issue-pattern';
import type { Language } from '../../text/language';
import { overviewWords } from '../../text/overview-words';
import { kronerFromOre } from '../../values/money';
import type { CellInput } from '../../workbook/workbook';
import type { ShownColumn, ShownSheet } from './shown-sheet';

type Sheet = Pick<ShownSheet, 'columns' | 'rows' | 'tableName' | 'name' | 'title'>;

/** The claims counted: a sheet for each way to look at them. */
export function summarySheets(overview: Overview, language: Language): Sheet[] {
  const { columns: words, sheets, severities } = overviewWords(language);
  const { status } = approvalWords(language);
  const text = (header: string, width: number): ShownColumn => ({ header, width, shows: 'text' });
  const number = (header: string, shows: ShownColumn['shows'] = 'count'): ShownColumn => ({ header, width: 14, shows });
  const amounts = [number(words.claims), number(words.hours, 'amount'), number(words.amount, 'amount')];
  const groups = (
    tableName: string,
    sheet: { readonly name: string; readonly title: string },
    header: string,
    found: readonly Group[],
  ): Sheet => ({
    ...{ ...sheet, tableName },
    columns: [text(header, 44), ...amounts, number(words.cut, 'amount')],
    rows: found.map(groupCells),
  });
  return [
    groups('OversiktPersoner', sheets.people, words.person, named(overview.people, overviewWords(language).noName)),
    groups('OversiktEnheter', sheets.units, words.unitWithPayer, named(overview.units, overviewWords(language).noUnit)),
    groups('OversiktManeder', sheets.months, words.month, overview.months),
    groups('OversiktTyper', sheets.kinds, words.kind, overview.kinds),
    groups(
      'OversiktStatus',
      sheets.statuses,
      words.status,
      overview.statuses.map((one) => ({ ...one, name: status[one.status] })),
    ),
    {
      ...{ ...sheets.caps, tableName: 'OversiktTak' },
      columns: [text(words.kind, 44), number(words.claims), number(words.cutLines), number(words.cut, 'amount')],
      rows: overview.caps.map(({ name, claims, cutLines, cutOre }) => [name, claims, cutLines, kronerFromOre(cutOre)]),
    },
    {
      ...{ ...sheets.issues, tableName: 'OversiktFunn' },
      columns: [
        text(words.severity, 13),
        text(words.rule, 90),
        text(words.code, 32),
        number(words.claims),
        number(words.times),
      ],
      rows: overview.issues.map(({ code, severity, claims, count }) => [
        ...[severities[severity], issuePattern(code, language), code, claims, count],
      ]),
    },
    {
      ...{ ...sheets.days, tableName: 'OversiktTid' },
      columns: [text(words.days, 26), number(words.sent), number(words.paid)],
      rows: dayRows(overview, language),
    },
    {
      ...{ ...sheets.daysAway, tableName: 'OversiktReisedogn' },
      columns: [text(words.person, 44), text(words.year, 10), number(words.daysAway)],
      rows: overview.daysAway.map(({ name, year, days }) => [name, String(year), days]),
    },
  ];
}

function groupCells({ name, claims, minutes, amountOre, cutOre }: Group): CellInput[] {
  return [name, claims, minutes / 60, kronerFromOre(amountOre), kronerFromOre(cutOre)];
}

/** @param noName what is said where nobody is named */
export function named(groups: readonly Group[], noName: string): Group[] {
  return groups.map((group) => (group.name.trim() === '' ? { ...group, name: noName } : group));
}

function dayRows({ toSent, toPaid }: Overview, language: Language): CellInput[][] {
  const words = overviewWords(language);
  const bandNames = Object.entries(words.bands) as [Spread['bands'][number]['band'], string][];
  const claimsIn = ({ bands }: Spread, wanted: string): number | null =>
    bands.find(({ band }) => band === wanted)?.claims ?? null;
  return [
    ...bandNames.map(([band, name]) => [name, claimsIn(toSent, band) ?? 0, claimsIn(toPaid, band) ?? 0]),
    [words.columns.claims, toSent.claims, toPaid.claims],
    [words.least, toSent.least, toPaid.least],
    [words.median, toSent.median, toPaid.median],
    [words.most, toSent.most, toPaid.most],
  ];
}

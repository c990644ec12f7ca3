import type { Group } from '../../../overview/groups';
import type { Overview } from '../../../overview/tally';
import { approvalWords } from '../../../text/approval-words';
import { issuePattern } from '../../../text/issue-pattern';
import type { Language } from '../../../text/language';
import { overviewWords } from '../../../text/overview-words';
import { amountText, hoursText } from '../../../text/values';
import { named } from '../summary-sheets';
import type { Bar } from './bar-chart';
import { amountBars, bandBars, countBar, kronerBar, monthBars, monthName, MOST_BARS } from './chart-bars';

/** A chart with the figures behind it. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly chart: string;
  readonly form: 'bars' | 'columns';
  readonly isWide: boolean;
  readonly bars: readonly Bar[];
  readonly columns: readonly string[];
  /** The first cell names the row; the others are figures. */
  readonly rows: readonly (readonly string[])[];
}

/** Every way that the claims were counted; those without anything to show are left out. */
export function overviewCards(overview: Overview, language: Language): Card[] {
  const words = overviewWords(language);
  const { sheets, page, columns, noName, noUnit } = words;
  const statusNames = approvalWords(language).status;
  const [people, units] = [named(overview.people, noName), named(overview.units, noUnit)];
  const months = overview.months.map((one) => ({ ...one, name: monthName(one.name, language) }));
  const statuses = overview.statuses.map((one) => ({ ...one, name: statusNames[one.status] }));
  const groups = (header: string, found: readonly Group[]) => ({
    columns: [header, columns.claims, columns.hours, columns.amount, columns.cut],
    rows: found.map((group) => groupRow(group, language)),
  });
  const counts = (header: string, found: readonly Bar[]) => ({
    columns: [header, columns.claims],
    rows: found.map(({ label, shown }) => [label, shown]),
  });
  const bars = { form: 'bars', isWide: false } as const;
  const standing = { form: 'columns', isWide: false } as const;
  const issues = overview.issues.filter(({ severity }) => severity !== 'info');
  const capped = overview.caps.map(({ name, cutOre }) => kronerBar(name, cutOre, language));
  const [sent, paid] = [overview.toSent, overview.toPaid].map((spread) => bandBars(spread, language)) as [Bar[], Bar[]];
  const cards: Card[] = [
    {
      ...{ ...standing, id: 'months', title: sheets.months.title, chart: page.monthsChart, isWide: months.length > 15 },
      bars: monthBars(overview.months, language),
      ...groups(columns.month, months),
    },
    {
      ...{ ...bars, id: 'statuses', title: sheets.statuses.title, chart: page.statusesChart },
      bars: statuses.map(({ name, claims }) => countBar(name, claims)),
      ...groups(columns.status, statuses),
    },
    {
      ...{ ...bars, id: 'people', title: sheets.people.title, chart: page.peopleChart },
      bars: amountBars(people, language),
      ...groups(columns.person, people),
    },
    {
      ...{ ...bars, id: 'units', title: sheets.units.title, chart: page.unitsChart },
      bars: amountBars(units, language),
      ...groups(columns.unitWithPayer, units),
    },
    {
      ...{ ...bars, id: 'kinds', title: sheets.kinds.title, chart: page.kindsChart },
      bars: amountBars(overview.kinds, language),
      ...groups(columns.kind, overview.kinds),
    },
    {
      ...{ ...bars, id: 'caps', title: sheets.caps.title, chart: page.capsChart, bars: capped.slice(0, MOST_BARS) },
      columns: [columns.kind, columns.claims, columns.cutLines, columns.cut],
      rows: overview.caps.map(({ name, claims, cutLines, cutOre }) => [
        ...[name, String(claims), String(cutLines), amountText(cutOre, language)],
      ]),
    },
    {
      ...{ ...standing, id: 'sent', title: words.columns.daysToSent, chart: page.sentChart, bars: sent },
      ...counts(columns.days, sent),
    },
    {
      ...{ ...standing, id: 'paid', title: words.columns.daysToPaid, chart: page.paidChart, bars: paid },
      ...counts(columns.days, paid),
    },
    {
      ...{ ...bars, id: 'issues', title: sheets.issues.title, chart: page.issuesChart, isWide: true },
      bars: issues.slice(0, MOST_BARS).map(({ code, claims }) => countBar(issuePattern(code, language), claims)),
      columns: [columns.rule, columns.severity, columns.claims, columns.times],
      rows: issues.map(({ code, severity, claims, count }) => [
        ...[issuePattern(code, language), words.severities[severity], String(claims), String(count)],
      ]),
    },
  ];
  return cards.filter((card) => card.bars.some(({ value }) => value > 0));
}

function groupRow({ name, claims, minutes, amountOre, cutOre }: Group, language: Language): string[] {
  const amounts = [hoursText(minutes, language), amountText(amountOre, language), amountText(cutOre, language)];
  return [name, String(claims), ...amounts];
}

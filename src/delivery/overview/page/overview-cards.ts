import type { Group } from '../../../overview/groups';
import type { Spread } from '../../../overview/spread';
import type { Overview } from '../../../overview/tally';
import { approvalWords } from '../../../text/approval-words';
import { fill } from '../../../text/fill';
import { issuePattern } from '../../../text/issue-pattern';
import type { Language } from '../../../text/language';
import { overviewWords } from '../../../text/overview-words';
import { amountText, hoursText } from '../../../text/values';
import { named } from '../summary-sheets';
import type { Bar } from './bar-chart';

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

/** More bars than this are not told apart: the rest become one. */
const MOST_BARS = 15;
const MOST_MONTHS = 36;

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

/** "mars 26": short enough to stand under a column. */
function monthName(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  return `${overviewWords(language).monthNames[Number(number) - 1] ?? number} ${year.slice(2)}`;
}

function groupRow({ name, claims, minutes, amountOre, cutOre }: Group, language: Language): string[] {
  const amounts = [hoursText(minutes, language), amountText(amountOre, language), amountText(cutOre, language)];
  return [name, String(claims), ...amounts];
}

function amountBars(groups: readonly Group[], language: Language): Bar[] {
  const shown = groups.length > MOST_BARS ? groups.slice(0, MOST_BARS - 1) : groups;
  const rest = groups.slice(shown.length);
  const bars = shown.map(({ name, amountOre }) => kronerBar(name, amountOre, language));
  if (rest.length === 0) return bars;
  const others = fill(overviewWords(language).others, { count: rest.length }, language);
  const together = rest.reduce((sum, { amountOre }) => sum + amountOre, 0);
  return [...bars, { ...kronerBar(others, together, language), isRest: true }];
}

/** Up to the last, with those between that have nothing: time has no gaps. */
function monthBars(months: readonly Group[], language: Language): Bar[] {
  const amounts = new Map(months.map(({ name, amountOre }) => [monthNumber(name), amountOre]));
  const last = Math.max(...amounts.keys());
  const first = Math.max(Math.min(...amounts.keys()), last - MOST_MONTHS + 1);
  return Array.from({ length: amounts.size === 0 ? 0 : last - first + 1 }, (_, index) => {
    const number = first + index;
    const month = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
    return kronerBar(monthName(month, language), amounts.get(number) ?? 0, language);
  });
}

function monthNumber(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return (year ?? 0) * 12 + (number ?? 1) - 1;
}

function kronerBar(label: string, amountOre: number, language: Language): Bar {
  return { label, value: amountOre, shown: kronerText(amountOre, language) };
}

/** In whole kroner: the øre are in the tables. */
export function kronerText(amountOre: number, language: Language): string {
  return amountText(Math.round(amountOre / 100) * 100, language).slice(0, -3);
}

function countBar(label: string, value: number): Bar {
  return { label, value, shown: String(value) };
}

function bandBars({ bands }: Spread, language: Language): Bar[] {
  const names = overviewWords(language).bands;
  return bands.map(({ band, claims }) => countBar(names[band], claims));
}

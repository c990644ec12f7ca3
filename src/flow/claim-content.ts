import type { ContentPart } from '../approval/content';
import type { Claim, ClaimLine } from '../claim/claim';
import { entriesToKeep } from '../claim/of-this-claim';
import type { Entry, Field } from '../claim/entry';
import type { Settings } from '../claim/settings';
import { cellText } from '../timesheet/cells/cell-text';
import type { Cell, SheetContent } from '../timesheet/table';
import { dayFromSerial } from '../values/day';
import type { OwnFigure } from '../claim/own-figures';

/** What a claim is made of, before and after it is worked out. */
export interface ContentSource {
  readonly claim: Claim;
  readonly ownFigures: readonly OwnFigure[];
  readonly contents: readonly SheetContent[];
}

/**
 * All that a claim rests on, as texts: the rules by their version, each setting, each figure of the user's own, each row by its cells, each line
 * by what it came to. National identity numbers are in none of them.
 */
export function claimContent({ claim, ownFigures, contents }: ContentSource): ContentPart[] {
  const { id, version } = claim.regulation;
  const { amountOre, cutOre } = claim.totals;
  return [
    part('rules', { regulation: id, version }),
    ...settingParts(claim.settings),
    ...ownFigures.map(({ id: figure, from, value, source: own }) =>
      part('figure', { [`${figure} ${from}`]: `${value} ${own}`.trim() }),
    ),
    ...rowParts(claim, contents),
    ...claim.lines.map(linePart),
    part('total', { amountOre: String(amountOre), cutOre: String(cutOre) }),
  ];
}

/** They say where the claim stands, not what it is. */
const OF_THE_LOG: ReadonlySet<string> = new Set(['claimNumber', 'logEnd', 'language']);

function settingParts(settings: Settings): ContentPart[] {
  return Object.entries(flat(settings)).flatMap(([key, value]) =>
    OF_THE_LOG.has(key) ? [] : [part('setting', { [key]: value })],
  );
}

/** Dotted, as `Settings` names them. */
function flat(value: unknown, path = ''): Record<string, string> {
  if (value === undefined || value === null) return {};
  if (Array.isArray(value)) return value.length === 0 ? {} : { [path]: JSON.stringify(value) };
  if (typeof value !== 'object') return { [path]: `${value as string | number | boolean}` };
  const parts = Object.entries(value).map(([key, one]) => flat(one, path === '' ? key : `${path}.${key}`));
  return Object.assign({}, ...parts) as Record<string, string>;
}

function rowParts(claim: Claim, contents: readonly SheetContent[]): ContentPart[] {
  const wanted = new Map<string, Map<number, Entry>>();
  for (const entry of entriesToKeep(claim)) {
    const rows = wanted.get(entry.sheet) ?? new Map<number, Entry>();
    wanted.set(entry.sheet, rows.set(entry.row, entry));
  }
  const parts: ContentPart[] = [];
  for (const { name: sheet, rows } of contents) {
    const ofSheet = wanted.get(sheet);
    if (!ofSheet) continue;
    for (const { number: row, cells } of rows) {
      const entry = ofSheet.get(row);
      if (entry) parts.push({ what: 'row', sheet, row, values: valuesOf(entry, cells) });
    }
  }
  return parts;
}

function valuesOf(entry: Entry, cells: readonly Cell[]): Record<string, string> {
  const { columns } = entry;
  const values: Record<string, string> = {};
  for (const field of Object.keys(columns) as Field[]) {
    // A birth date is kept where the payer demands it on the papers, and not here.
    if (field === 'birthDates') continue;
    const text = candidatesOf(field, entry) ?? shown(cells.find(({ column }) => column === columns[field]));
    if (text !== '') values[field] = text;
  }
  return values;
}

/** As the claim names them: by initials where the payer asks for those. */
function candidatesOf(field: Field, entry: Entry): string | undefined {
  if (field !== 'candidates' || entry.entry !== 'honorarium' || !entry.candidates) return undefined;
  return entry.candidates.map(({ name = '' }) => name).join('; ');
}

/** Days and clock times as a person reads them, wherever nothing is lost by it. */
function shown(cell: Cell | undefined): string {
  if (typeof cell?.value !== 'number') return cellText(cell);
  const { value, shows } = cell;
  if (shows === 'date' && Number.isInteger(value)) return dayFromSerial(value) ?? cellText(cell);
  const inMinutes = Math.round(value * 1440);
  const isTime = shows === 'time' || shows === 'duration';
  if (!isTime || Math.abs(value * 1440 - inMinutes) > 1e-6 || inMinutes < 0) return cellText(cell);
  return `${String(Math.floor(inMinutes / 60)).padStart(2, '0')}:${String(inMinutes % 60).padStart(2, '0')}`;
}

function linePart({ sheet, row, day, kind, minutes, count, rateOre, amountOre, cutOre }: ClaimLine): ContentPart {
  return { what: 'line', sheet, row, values: flat({ day, kind, minutes, count, rateOre, amountOre, cutOre }) };
}

function part(what: ContentPart['what'], values: Record<string, string>): ContentPart {
  return { what, sheet: '', row: null, values };
}

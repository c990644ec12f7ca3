import type { FigureTable } from '../regulation/figures';
import { versionOn } from '../regulation/version-on';
import type { Day } from '../values/day';
import { placeOf, type Assessing } from './assessing';
import type { JourneyEntry } from './entry';
import { exchangeIssue, ownRate } from './exchange';
import { issue } from './issue';
import type { Journey, PerDiemKind } from './journey';

/** Whether a journey's country, as written in any of the three languages, is Norway. */
export function isHome(text: string): boolean {
  return /^\s*(norge|noreg|norway|innland)\s*$/i.test(text);
}

/** The country of a journey abroad: a row of the table of that day, or the user's own rate. */
export function countryOf(entry: JourneyEntry, kind: PerDiemKind, assessing: Assessing): Journey['country'] {
  const text = (entry.country ?? '').trim();
  const exchange = { currency: entry.currency, millionths: entry.exchangeMillionths };
  const own = ownRate(entry.countryRate, exchange, entry.day, assessing.figures);
  if (own && 'code' in own) {
    assessing.add(exchangeIssue(own, (field) => placeOf(entry, field)));
    return undefined;
  }
  if (own) return { name: text, own, exchange };
  const table = tableOf(kind, assessing.rules.regulation.tables);
  const found = table && versionOn(table.versions, entry.day);
  // A day without a table is said as a rate that is missing, by whoever asks for it.
  if (!found?.found) return { name: text, exchange };
  const rows = [...found.version.rows.keys()];
  const row = countryNamed(text, rows);
  if (row !== undefined) return { name: row, exchange };
  assessing.add(
    issue('error', 'country/not-in-table', placeOf(entry, 'country'), {
      text,
      nearest: nearestRows(text, rows).join(', '),
    }),
  );
  return undefined;
}

/** The table's own name of a country or city, whatever case it is written in. «Berlin» is «Tyskland, Berlin». */
export function countryNamed(text: string, rows: readonly string[]): string | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  const whole = rows.find((row) => plain(row) === wanted);
  if (whole !== undefined) return whole;
  const cities = rows.filter((row) => plain(row.split(',').at(-1) ?? '') === wanted);
  return cities.length === 1 ? cities[0] : undefined;
}

/** Countries of the table on a day. */
export function countriesOn(table: FigureTable, day: Day): readonly string[] {
  const found = versionOn(table.versions, day);
  return found.found ? [...found.version.rows.keys()] : [];
}

const SHOWN = 3;

function nearestRows(text: string, rows: readonly string[]): string[] {
  const wanted = plain(text);
  const begins = rows.filter((row) => plain(row).startsWith(wanted.slice(0, 3)));
  return (begins.length > 0 ? begins : rows.filter((row) => row.startsWith('Øvrige'))).slice(0, SHOWN);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s,.-]+/g, ' ')
    .trim();
}

function tableOf(kind: PerDiemKind, tables: Readonly<Record<string, FigureTable>>): FigureTable | undefined {
  const id = kind.dayTrip.find(({ table }) => table !== undefined)?.table;
  return id === undefined ? undefined : tables[id];
}

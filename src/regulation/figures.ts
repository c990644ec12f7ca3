import { z } from 'zod';
import { dayFromText, type Day } from '../values/day';
import { basisPoints, oreFromKroner } from '../values/money';

/** The parts that every file in `regulations/` is made of: days, sources, words, and figures with dates. */

// The schema compiles no code at run time: the pane's content security policy forbids `eval`.
z.config({ jitless: true });

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => dayFromText(text) !== undefined, 'not a day of the calendar')
  .transform((text) => text as Day)
  .describe('A calendar day, e.g. "2024-01-01".');

export const worded = z
  .strictObject({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) })
  .describe('The same words in bokmål, nynorsk and English.');

/** Ids of the requirements or readings that a datum comes from, e.g. "V-35", "A-V01". */
export const requirements = z.array(z.string().regex(/^(A-)?[A-Z]+-?\d+$/)).default([]);

export const source = z
  .strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    place: z.string().min(1).describe('Where it stands: an address, a paragraph, a page.'),
    readOn: day.describe('The day the source was read.'),
    confidence: z.enum(['official', 'secondary', 'user']),
    note: z.string().optional(),
  })
  .describe('Where figures and rules come from.');

/** What one unit of a figure is. "kr" figures are kroner in the file and øre in the code; "percent" are hundredths of a per cent in the code. */
const UNITS = [
  'kr',
  'kr/hour',
  'kr/day',
  'kr/candidate',
  'kr/exam',
  'kr/meeting',
  'kr/assignment',
  'kr/course',
  'percent',
] as const;

const figureVersion = z.strictObject({
  from: day.describe('First day it holds.'),
  to: day.optional().describe('Last day it holds, when it is known to have ended.'),
  value: z.number().nonnegative().multipleOf(0.01).describe('Kroner with at most two decimals, or per cent.'),
  sources: z.array(z.string()).min(1).describe('Ids from "sources".'),
  note: z.string().optional(),
});

const figureSchema = z.strictObject({
  unit: z.enum(UNITS),
  name: worded.optional(),
  versions: z.array(figureVersion).min(1).describe('Newest last; they may not overlap.'),
  requirements,
});

/** Kroner as øre, per cent as hundredths of a per cent: exact whole numbers from here on. */
export const figure = figureSchema.transform(({ versions, ...rest }) => ({
  ...rest,
  versions: versions.map(({ value, ...version }) => ({
    ...version,
    value: rest.unit === 'percent' ? basisPoints(value) : oreFromKroner(value),
  })),
}));

export type Figure = z.output<typeof figure>;
export type FigureVersion = Figure['versions'][number];
export type Source = z.output<typeof source>;

/** Figures that many regulations point to: employer's tax by zone, holiday pay, the national insurance base amount. */
export const nationalFiguresSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: worded,
  checkedThrough: day,
  sources: z.record(z.string(), source),
  figures: z.record(z.string(), figure),
});

export type NationalFigures = z.output<typeof nationalFiguresSchema>;

export type FigureOnDay =
  | { readonly found: true; readonly version: FigureVersion }
  /** `nearest` is the nearest day that a version covers. */
  | { readonly found: false; readonly nearest: Day };

/** The version of a figure on a day. Never a guess: where none holds, the nearest covered day is named instead. */
export function figureOn(figure: Figure, on: Day): FigureOnDay {
  const version = figure.versions.find(({ from, to }) => from <= on && (to === undefined || on <= to));
  if (version) return { found: true, version };
  const later = figure.versions.find(({ from }) => from > on);
  const earlier = figure.versions.findLast(({ from }) => from <= on);
  return { found: false, nearest: later?.from ?? earlier?.to ?? on };
}

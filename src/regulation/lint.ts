import type { Fault, Report } from './faults';
import { nationalFiguresSchema } from './figures';
import { pathText } from './json-path';
import { lintContent } from './lint-content';
import { reportForm } from './lint-form';
import { lintNational } from './lint-national';
import { nationalFigures, ownRegulation, REGULATION_IDS, wholeRegulation } from './load';
import { references } from './references';
import { regulationSchema, type Regulation } from './schema';
import { SourceText } from './source-text';

export interface Linted {
  /** There when no fault is an error. */
  readonly regulation?: Regulation;
  readonly faults: readonly Fault[];
}

/** Everything that is wrong with a file of `regulations/`, or looks wrong. By its shape it is a payer's rules or the national figures. */
export function lintFile(text: string): Pick<Linted, 'faults'> {
  return lint(text, (file, report) =>
    isNational(file) ? void nationalOf(file, report) : void regulationOf(file, report),
  );
}

/**
 * Everything that is wrong with a regulation file, or looks wrong: first its form, then what it refers to, then what it says. Each step
 * is taken only when the one before found no error, since it would speak of what is not there.
 *
 * @param text the file as it stands, so that each fault can name its line
 */
export function lintRegulation(text: string): Linted {
  let regulation: Regulation | undefined;
  const { faults } = lint(text, (file, report) => (regulation = regulationOf(file, report)));
  const hasErrors = faults.some(({ severity }) => severity === 'error');
  return { faults, ...(hasErrors || !regulation ? {} : { regulation }) };
}

function lint(text: string, check: (file: unknown, report: Report) => unknown): Pick<Linted, 'faults'> {
  const source = new SourceText(text);
  const { notJson } = source;
  if (notJson) {
    const { line, detail } = notJson;
    return { faults: [{ severity: 'error', code: 'file/not-json', path: '', line, values: { detail } }] };
  }
  const faults = new Map<string, Fault>();
  check(JSON.parse(text), (severity, code, path, values) => {
    const fault = { severity, code, path: pathText(path), line: source.lineOf(path), values } as unknown as Fault;
    // Two rules of the form may say the same of one place.
    faults.set(`${code} ${fault.path} ${JSON.stringify(values)}`, fault);
  });
  return { faults: [...faults.values()].sort((a, b) => a.line - b.line) };
}

function isNational(file: unknown): boolean {
  return typeof file === 'object' && file !== null && !('kinds' in file) && !('routes' in file) && 'figures' in file;
}

function nationalOf(file: unknown, report: Report): void {
  const parsed = nationalFiguresSchema.safeParse(file, { reportInput: true });
  if (parsed.success) lintNational(parsed.data, report);
  else reportForm(parsed.error.issues, file, nationalFiguresSchema, report);
}

function regulationOf(file: unknown, report: Report): Regulation | undefined {
  const parsed = regulationSchema.safeParse(file, { reportInput: true });
  if (!parsed.success) {
    reportForm(parsed.error.issues, file, regulationSchema, report);
    return undefined;
  }
  const regulation = parsed.data;
  const unknown = regulation.uses.flatMap((id, index) => (ownRegulation(id) ? [] : [{ id, index }]));
  for (const { id, index } of unknown)
    report('error', 'reference/no-regulation', ['uses', index], { id, names: REGULATION_IDS.join(', ') });
  if (unknown.length > 0) return undefined;
  const whole = wholeRegulation(regulation);
  const national = nationalFigures().figures;
  const dangling = references(regulation, whole, (id) => Object.hasOwn(national, id));
  for (const { path, section, id } of dangling) report('error', 'reference/dangling', path, { section, id });
  if (dangling.length > 0) return undefined;
  lintContent({ regulation, whole, figureOf: (id) => whole.figures[id] ?? national[id] }, report);
  return regulation;
}

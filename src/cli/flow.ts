import { dirname, resolve } from 'node:path';
import { assess } from '../claim/assess';
import type { Claim } from '../claim/claim';
import type { Entry } from '../claim/entry';
import type { Issue } from '../claim/issue';
import { KnownRates } from '../claim/known-rates';
import { entriesToKeep } from '../claim/of-this-claim';
import { withOwnFigures } from '../claim/own-figures';
import type { Rules } from '../claim/rules';
import type { Settings } from '../claim/settings';
import { missingPaperFields } from '../documents/ehf/paper-fields';
import type { Language } from '../text/language';
import { parseColumnMap } from '../timesheet/header/column-map';
import { readOwnFigures } from '../timesheet/rates/read-own-figures';
import { readTimesheet, type TableReading } from '../timesheet/read-timesheet';
import { claimSheets } from '../timesheet/settings/claim-sheets';
import { readSettings } from '../timesheet/settings/read-settings';
import type { SheetContent } from '../timesheet/table';
import type { Day } from '../values/day';
import { WorkbookError, type Workbook } from '../workbook/workbook';
import { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import type { BundleInput } from './bundle-input';
import { Failure } from './failure';
import { readBytes } from './files';
import type { CommandLine } from './options';
import { sentence } from './print-issues';
import { chosenRules, DEFAULT_REGULATION, readJson, ruleFiles, type RuleFile } from './regulation-choice';
import { rememberMap } from './remember-map';
import type { Terminal } from './terminal';

/** A file, read and assessed: what every command on a workbook starts from. */
export interface Assessed {
  readonly claim: Claim;
  readonly issues: readonly Issue[];
  readonly entries: readonly Entry[];
  readonly readings: readonly TableReading[];
  readonly rules: Rules;
  readonly settings: Settings;
  /** Of the papers. */
  readonly language: Language;
  readonly today: Day;
  /** What the claim was worked out from, for its bundle. */
  readonly input: BundleInput;
  readonly regulationFiles: readonly RuleFile[];
}

/** What a workbook says, before it is one person's claim. */
export interface Reading extends Pick<
  Assessed,
  'issues' | 'entries' | 'readings' | 'rules' | 'settings' | 'language' | 'today' | 'regulationFiles'
> {
  /** Rows of other claims in the same workbook. */
  readonly elsewhere: readonly Entry[];
  /** Of the regulation as it was chosen, before the workbook's own figures. */
  readonly regulation: string;
  readonly ownFigures: BundleInput['ownFigures'];
}

/** sheet -> table -> entries -> claim, for one command. @throws {Failure} */
export async function assessFile(line: CommandLine, terminal: Terminal): Promise<Assessed> {
  const reading = await readFile(line, terminal);
  terminal.progress('working');
  return assessReading(reading);
}

/** The claim of what was read: of all of it, or of one person's part. */
export function assessReading(reading: Reading): Assessed {
  const { entries, settings, rules, today, elsewhere, language, regulation, ownFigures } = reading;
  const { claim, issues } = assess(entries, settings, rules, today, elsewhere);
  const fields = claim.route === 'employer' ? missingPaperFields(claim) : [];
  const input = { regulation, language, today, settings, ownFigures, entries: entriesToKeep(claim) };
  return { ...reading, claim, issues: withoutEchoes([...reading.issues, ...issues, ...fields]), input };
}

/** sheet -> table -> entries. @throws {Failure} */
export async function readFile({ operands, options }: CommandLine, terminal: Terminal): Promise<Reading> {
  const [path] = operands;
  if (path === undefined) throw new Failure('fileMissing');
  const { today } = options;
  if (today === undefined) throw new Error('unreachable: the day is filled in by main');
  if (options.lang) terminal.language = options.lang;
  terminal.progress('reading', { text: path });
  const workbook = openWorkbook(path);
  try {
    const contents = await contentsOf(workbook, options.sheet);
    const read = readSettings({
      contents,
      tables: workbook.tables,
      ...(options.settings === undefined ? {} : { file: readJson(options.settings) }),
    });
    const names = contents.map(({ name }) => name);
    const chosen = claimSheets(names, read.sheetRegulations, read.settings.regulation, options);
    const choice = options.regulation ?? ofWorkbook(chosen.regulation, path) ?? DEFAULT_REGULATION;
    const payers = chosenRules(choice, terminal);
    const own = readOwnFigures({ contents, tables: workbook.tables, rates: new KnownRates(payers) });
    const rules = withOwnFigures(payers, own.figures);
    const language = options.lang ?? read.settings.language ?? rules.regulation.language;
    terminal.language = language;
    const map = columnMap(options.map, terminal);
    const timesheet = readTimesheet({
      contents,
      tables: workbook.tables,
      hiddenSheets: workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
      sheetMaps: read.sheetMaps,
      elsewhere: chosen.elsewhere,
      ...(map === undefined ? {} : { map }),
      ...(options.sheet === undefined ? {} : { onlySheet: options.sheet }),
    });
    // Only a map that led to a table is worth remembering.
    if (map !== undefined && options.map !== undefined && timesheet.readings.length > 0) {
      await rememberMap(path, workbook, timesheet.readings, options.map, terminal);
    }
    return {
      issues: [...read.issues, ...own.issues, ...timesheet.issues],
      entries: timesheet.entries,
      elsewhere: timesheet.elsewhere,
      readings: timesheet.readings,
      rules,
      settings: read.settings,
      language,
      today,
      regulation: payers.regulation.id,
      ownFigures: own.figures,
      regulationFiles: ruleFiles(choice, payers),
    };
  } catch (problem) {
    throw asFailure(problem, path);
  }
}

/** A file that the workbook names lies beside the workbook, wherever the command is run. */
function ofWorkbook(regulation: string | undefined, workbook: string): string | undefined {
  return regulation !== undefined && /\.json$/i.test(regulation) ? resolve(dirname(workbook), regulation) : regulation;
}

/** A setting that is wrong is also missing; it is said once, as what is wrong with it. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const wrong = new Set(issues.filter(({ code }) => code.startsWith('setting/')).map(({ place }) => place.setting));
  return issues.filter(
    ({ code, place }) => !wrong.has(place.setting) || code.startsWith('setting/') || place.setting === undefined,
  );
}

function openWorkbook(path: string): XlsxWorkbook {
  const bytes = readBytes(path);
  try {
    return XlsxWorkbook.open(bytes);
  } catch (problem) {
    throw asFailure(problem, path);
  }
}

async function contentsOf(workbook: Workbook, onlySheet: string | undefined): Promise<SheetContent[]> {
  const names = workbook.sheets.filter(({ hasCells }) => hasCells).map(({ name }) => name);
  if (onlySheet !== undefined && !names.some((name) => name.trim().toLowerCase() === onlySheet.trim().toLowerCase())) {
    throw new Failure('noSheet', { text: onlySheet, names: names.join(', ') });
  }
  return Promise.all(names.map((name) => workbook.content(name)));
}

function columnMap(text: string | undefined, terminal: Terminal) {
  if (text === undefined) return undefined;
  const { map, issues } = parseColumnMap(text);
  if (issues.length > 0)
    throw new Failure(
      'wrongMap',
      { text },
      issues.map((found) => `  ${sentence(found, terminal)}`),
    );
  return map;
}

/** What an adapter threw, as the sentence for the user. */
export function asFailure(problem: unknown, path: string): unknown {
  if (!(problem instanceof WorkbookError)) return problem;
  if (problem.reason === 'cannotWrite') return new Failure('cannotChange', { reason: problem.detail });
  if (problem.reason === 'noSheet') return new Failure('noSheet', { text: problem.detail, names: '' });
  return new Failure(problem.reason, { text: path });
}

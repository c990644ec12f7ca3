import { basename, dirname, resolve } from 'node:path';
import type { Claim } from '../claim/claim';
import { assessReading } from '../flow/assess-reading';
import type { RuleFile } from '../delivery/rule-files';
import { claimBasis, DEFAULT_REGULATION, type WorkbookCells } from '../flow/basis';
import { readRows, type Reading } from '../flow/read-rows';
import { parseColumnMap } from '../timesheet/header/column-map';
import type { Day } from '../values/day';
import { openFile, type OpenedFile } from '../workbook/files/open-file';
import { WorkbookError, type Workbook } from '../workbook/workbook';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import { Failure } from './failure';
import { readBytes } from './files';
import type { CommandLine } from './options';
import { sentence } from './print-issues';
import { chosenRules, filesOfRules, readJson } from './regulation-choice';
import { keepMap, rememberMap } from './remember-map';
import type { Terminal } from './terminal';

/** What a file says, before it is one person's claim. */
export interface FileReading extends Reading {
  readonly today: Day;
  readonly regulationFiles: readonly RuleFile[];
  readonly workbook: XlsxWorkbook;
  readonly cells: WorkbookCells;
}

/** A file, read and assessed: what every command on a workbook starts from. */
export interface Assessed extends FileReading {
  readonly claim: Claim;
}

/** sheet -> table -> entries -> claim, for one command. @throws {Failure} */
export async function assessFile(line: CommandLine, terminal: Terminal, keep = keepMap): Promise<Assessed> {
  const reading = await readFile(line, terminal, keep);
  terminal.progress('working');
  return assessed(reading);
}

/** The claim of what was read: of all of it, or of one person's part. */
export function assessed(reading: FileReading): Assessed {
  return { ...reading, ...assessReading(reading, reading.today) };
}

/**
 * sheet -> table -> entries.
 *
 * @param keep what is done with the workbook when it has been told which column is which
 * @throws {Failure}
 */
export async function readFile(
  { operands, options }: CommandLine,
  terminal: Terminal,
  keep = keepMap,
): Promise<FileReading> {
  const [path] = operands;
  if (path === undefined) throw new Failure('fileMissing');
  const { today } = options;
  if (today === undefined) throw new Error('unreachable: the day is filled in by main');
  if (options.lang) terminal.language = options.lang;
  terminal.progress('reading', { text: path });
  const { workbook, kind } = await openWorkbook(path);
  try {
    const cells = await cellsOf(workbook, options.sheet);
    const { sheet, regulation, lang } = options;
    const settings = options.settings === undefined ? undefined : readJson(options.settings);
    let regulationFiles: readonly RuleFile[] = [];
    const basis = claimBasis(cells, { sheet, regulation, language: lang, settings }, (named) => {
      const choice = regulation ?? ofWorkbook(named, path) ?? DEFAULT_REGULATION;
      const rules = chosenRules(choice, terminal);
      regulationFiles = filesOfRules(choice, rules);
      return rules;
    });
    terminal.language = basis.language;
    const map = columnMap(options.map, terminal);
    const reading = readRows(cells, basis, { sheet, map });
    // Only a map that led to a table is worth remembering.
    if (map !== undefined && options.map !== undefined && reading.readings.length > 0) {
      const where = await rememberMap(workbook, reading.readings, options.map, cells, terminal.language);
      // A table of text has no settings to remember it in.
      if (where !== undefined && kind === 'xlsx') keep(path, workbook, where, terminal);
    }
    return { ...reading, today, regulationFiles, workbook, cells };
  } catch (problem) {
    throw asFailure(problem, path);
  }
}

/** A file that the workbook names lies beside the workbook, wherever the command is run. */
function ofWorkbook(regulation: string | undefined, workbook: string): string | undefined {
  return regulation !== undefined && /\.json$/i.test(regulation) ? resolve(dirname(workbook), regulation) : regulation;
}

async function openWorkbook(path: string): Promise<OpenedFile> {
  const bytes = readBytes(path);
  try {
    return await openFile(basename(path), bytes);
  } catch (problem) {
    throw asFailure(problem, path);
  }
}

async function cellsOf(workbook: Workbook, onlySheet: string | undefined): Promise<WorkbookCells> {
  const names = workbook.sheets.filter(({ hasCells }) => hasCells).map(({ name }) => name);
  if (onlySheet !== undefined && !names.some((name) => name.trim().toLowerCase() === onlySheet.trim().toLowerCase())) {
    throw new Failure('noSheet', { text: onlySheet, names: names.join(', ') });
  }
  return {
    contents: await workbook.contents(names),
    tables: workbook.tables,
    hiddenSheets: workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
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

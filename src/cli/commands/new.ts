import { existsSync } from 'node:fs';
import type { Field } from '../../claim/entry';
import type { Regulation } from '../../regulation/schema';
import type { Language } from '../../text/language';
import { newSheetWords, settingWords } from '../../text/words';
import type { SettingKey } from '../../text/nb/setting-labels';
import { newSheetEdits, type NewColumn, type NewSheet } from '../../workbook/new-sheets';
import type { CellLook } from '../../workbook/workbook';
import { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import { Failure } from '../failure';
import { replaceFile } from '../files';
import type { CommandLine } from '../options';
import { chosenRules, DEFAULT_REGULATION } from '../regulation-choice';
import type { Terminal } from '../terminal';

/** `krav new FILE.xlsx`: a workbook to fill in. Never over a file that exists. */
export async function newCommand({ operands, options }: CommandLine, terminal: Terminal): Promise<number> {
  const [path] = operands;
  if (path === undefined) throw new Failure('fileMissing');
  const { regulation } = chosenRules(options.regulation ?? DEFAULT_REGULATION, terminal);
  terminal.language = options.lang ?? regulation.language;
  if (existsSync(path)) throw new Failure('exists', { text: path });
  replaceFile(path, await newWorkbook(regulation, options.regulation ?? regulation.id, terminal.language));
  terminal.print(terminal.say('created', { text: path }));
  return 0;
}

/** @param choice how the regulation was named: its id, or the user's own file */
export async function newWorkbook(regulation: Regulation, choice: string, language: Language): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank();
  const sheets = [settingsSheet(choice, language), timesheet(regulation, language), honorarium(regulation, language)];
  await workbook.apply(sheets.flatMap(newSheetEdits));
  return workbook.toBytes();
}

/** Understood when somebody writes them, to be refused; nobody is asked for them. */
const NEVER_CLAIMED: readonly SettingKey[] = ['wage.customerRate', 'invoice.vatPercent'];

const ZONES = ['I', 'Ia', 'II', 'III', 'IV', 'IVa', 'V'];

function settingsSheet(choice: string, language: Language): NewSheet {
  const words = newSheetWords(language);
  const { labels, choices } = settingWords(language);
  const keys = (Object.keys(labels) as SettingKey[]).filter((key) => !NEVER_CLAIMED.includes(key));
  const at = (key: SettingKey): number => keys.indexOf(key);
  const help: Partial<Record<SettingKey, string>> = words.help;
  const yesNo = { nb: ['ja', 'nei'], nn: ['ja', 'nei'], en: ['yes', 'no'] }[language];
  const days: readonly SettingKey[] = [
    'period.from',
    'period.to',
    'protocolSignedOn',
    'specialApproval.date',
    'invoice.date',
    'invoice.credits.date',
  ];
  const [field = '', value = '', explanation = ''] = words.settings.columns;
  const rowLists = new Map<number, readonly string[]>([
    [at('route'), Object.values(choices.route).map(([first = '']) => first)],
    [at('language'), Object.values(choices.language).map(([first = '']) => first)],
    [at('workPattern'), Object.values(choices.workPattern).map(([first = '']) => first)],
    [at('employer.taxZone'), ZONES],
    [at('employer.vatRegistered'), yesNo],
    [at('employer.inForetaksregisteret'), yesNo],
  ]);
  const rowLooks = new Map<number, CellLook>([
    ...days.map((key) => [at(key), 'date'] as const),
    [at('ordinaryHours.from'), 'time'],
    [at('ordinaryHours.to'), 'time'],
    [at('wage.hourly'), 'money'],
    [at('wage.holidayPayPercent'), 'percent'],
  ]);
  return {
    name: words.settings.sheet,
    tableName: 'Innstillinger',
    title: words.settings.title,
    intro: words.settings.intro,
    columns: [
      { header: field, width: 40, look: 'text' },
      { header: value, width: 34, look: 'input', rowLists, rowLooks },
      { header: explanation, width: 90, look: 'note' },
    ],
    rows: keys.map((key) => [labels[key], key === 'regulation' ? choice : null, help[key] ?? null]),
    emptyRows: 0,
  };
}

const LOOKS: Partial<Record<Field, CellLook>> = {
  day: 'date',
  from: 'time',
  to: 'time',
  hours: 'hours',
  pause: 'hours',
};
const WIDTHS: Partial<Record<Field, number>> = {
  day: 13,
  from: 9,
  to: 9,
  pause: 9,
  hours: 9,
  count: 9,
  note: 40,
  activity: 38,
  honorarium: 44,
  candidates: 34,
};

function columnsOf(
  fields: readonly Field[],
  lists: Partial<Record<Field, readonly string[]>>,
  language: Language,
): NewColumn[] {
  const words = newSheetWords(language);
  const headers: Partial<Record<Field, string>> = words.columns;
  const notes: Partial<Record<Field, string>> = words.notes;
  return fields.map((field) => ({
    header: headers[field] ?? field,
    width: WIDTHS[field] ?? 22,
    look: LOOKS[field] ?? 'input',
    ...(notes[field] === undefined ? {} : { note: notes[field] }),
    ...(lists[field] === undefined ? {} : { list: lists[field] }),
  }));
}

function timesheet(regulation: Regulation, language: Language): NewSheet {
  const words = newSheetWords(language).timesheet;
  const activity = Object.values(regulation.activities).map(({ name }) => name[language]);
  const leisure = Object.values(regulation.kinds).flatMap((kind) =>
    kind.rule === 'perHour' ? Object.values(kind.leisureKinds) : [],
  );
  const fields: Field[] = ['day', 'from', 'to', 'pause', 'hours', 'activity', 'leisureKind', 'note'];
  const columns = columnsOf(fields, { activity, leisureKind: leisure.map(({ name }) => name[language]) }, language);
  return {
    name: words.sheet,
    tableName: 'Timeliste',
    title: words.title,
    intro: words.intro,
    columns,
    rows: [],
    emptyRows: 40,
  };
}

function honorarium(regulation: Regulation, language: Language): NewSheet {
  const words = newSheetWords(language).honorarium;
  const types = Object.values(regulation.kinds).filter(({ rule }) => rule === 'perPiece');
  const fields: Field[] = [
    'day',
    'honorarium',
    'count',
    'candidates',
    'note',
    'contact',
    'preApproved',
    'birthDates',
    'certificate',
    'reusable',
    'role',
    'groupCoordinator',
  ];
  const columns = columnsOf(fields, { honorarium: types.map(({ name }) => name[language]) }, language);
  return {
    name: words.sheet,
    tableName: 'Honorar',
    title: words.title,
    intro: words.intro,
    columns,
    rows: [],
    emptyRows: 20,
  };
}

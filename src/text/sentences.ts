import type { Issue, IssueCode } from '../claim/issue';
import { cellAddress } from '../timesheet/table';
import { fill } from './fill';
import type { Language } from './language';
import { settingLabel } from './setting-label';
import { thingName } from './thing-name';

/** One whole sentence (or two) for each code, with {placeholders}: the issue's values, and {sheet}, {row}, {cell} of its place. */
export type IssueSentences<Issues> = { readonly [Code in keyof Issues]: string };

/**
 * The issue as a person reads it.
 *
 * @throws when a placeholder has no value: then the mistake is ours
 */
export function issueText(
  found: Issue,
  sentences: IssueSentences<Record<IssueCode, unknown>>,
  language: Language,
): string {
  const { sheet, row, column, setting } = found.place;
  const values: Record<string, unknown> = { sheet, row, ...found.values };
  if (setting !== undefined) values['setting'] = settingLabel(setting, language);
  for (const name of SETTINGS)
    if (typeof values[name] === 'string') values[name] = settingLabel(values[name], language);
  for (const name of THINGS) if (typeof values[name] === 'string') values[name] = thingName(values[name], language);
  let sentence = sentences[found.code];
  // A row may have a day or an activity without a column of its own for it: then the row is named.
  if (column === undefined) sentence = sentence.replace(CELL, ROW[language]);
  else if (row !== undefined) values['cell'] = cellAddress(row, column);
  return fill(sentence, values, language);
}

/** Values that are keys of settings. */
const SETTINGS = ['label', 'missing'];

/** Values that are ids of what a row or a part of it is. */
const THINGS = ['what', 'meal'];

const CELL = /(Celle|Cell) \{cell\}/;
const ROW: Readonly<Record<Language, string>> = { nb: 'Rad {row}', nn: 'Rad {row}', en: 'Row {row}' };

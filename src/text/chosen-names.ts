import type { Field } from '../claim/entry';
import { columnWords } from './column-words';
import { fieldNames as en } from './en/field-names';
import type { Language } from './language';
import { fieldNames as nb } from './nb/field-names';
import type { FieldNames } from './nb/pane';
import { newSheetWords } from './new-sheet-words';
import { fieldNames as nn } from './nn/field-names';

const NAMES: Readonly<Record<Language, FieldNames>> = { nb, nn, en };

/** What fields are called where a person chooses one. Each name is read as its own field and no other. */
export function chosenNames(language: Language): Readonly<Record<Field, string>> {
  return { ...newSheetWords(language).columns, ...NAMES[language], ...columnWords(language).fields };
}

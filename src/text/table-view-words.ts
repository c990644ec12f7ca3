import { tableView as en } from './en/table-view';
import type { Language } from './language';
import { tableView as nb, type TableViewWords } from './nb/table-view';
import { tableView as nn } from './nn/table-view';

const WORDS: Readonly<Record<Language, TableViewWords>> = { nb, nn, en };

export function tableViewWords(language: Language): TableViewWords {
  return WORDS[language];
}

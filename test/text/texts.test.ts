import { pane as paneEn } from '../../src/text/en/pane';
import { figureWords } from '../../src/text/figure-words';
import { gridWords } from '../../src/text/grid-words';
import { LANGUAGES, type Language } from '../../src/text/language';
import { newVersionWords } from '../../src/text/new-version-words';
import { pane as paneNb } from '../../src/text/nb/pane';
import { pane as paneNn } from '../../src/text/nn/pane';
import { overviewWords } from '../../src/text/overview-words';
import { planWords } from '../../src/text/plan-words';
import { rowWords } from '../../src/text/row-words';
import { tableViewWords } from '../../src/text/table-view-words';
import { workbenchWords } from '../../src/text/workbench-words';
import { WORDS as OTHERS } from '../../src/text/words';

const ofMany = (language: Language) => ({ overview: overviewWords(language), plan: planWords(language) });
const ofBench = (language: Language) => ({
  bench: workbenchWords(language),
  figures: figureWords(language),
  grid: gridWords(language),
  rows: rowWords(language),
  version: newVersionWords(language),
});

const WORDS = {
  nb: { ...OTHERS.nb, pane: paneNb, table: tableViewWords('nb'), ...ofMany('nb'), ...ofBench('nb') },
  nn: { ...OTHERS.nn, pane: paneNn, table: tableViewWords('nn'), ...ofMany('nn'), ...ofBench('nn') },
  en: { ...OTHERS.en, pane: paneEn, table: tableViewWords('en'), ...ofMany('en'), ...ofBench('en') },
};

/** nb is the model: every language says the same things with the same values. */
const placeholders = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

function sentencesOf(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) => sentencesOf(value, path ? `${path} › ${key}` : key));
}

describe('texts', () => {
  const model = new Map(sentencesOf(WORDS.nb));

  it.each(LANGUAGES)('%s: no sentence is empty', (language) => {
    expect(sentencesOf(WORDS[language]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGES)('%s: the same values as nb, whichever way {cell} or {row} names the place', (language) => {
    const other = sentencesOf(WORDS[language]).filter(
      ([path, text]) => placeholders(text).join() !== placeholders(model.get(path) ?? '').join(),
    );
    expect(other.map(([path]) => path)).toEqual([]);
  });

  it.each(LANGUAGES)('%s: an issue is a whole sentence', (language) => {
    const notWhole = Object.entries(WORDS[language].issues).filter(([, text]) => !/[.?!)]$/.test(text.trim()));
    expect(notWhole.map(([code]) => code)).toEqual([]);
  });

  it.each([
    ['nb words in nynorsk', 'nn', /\b(ikke|hva|hvilken|noe|fra|timer|skrive inn|hvis|dere|kreves|må fylles)\b/i],
    ['nynorsk words in bokmål', 'nb', /\b(ikkje|kva|noko|frå|timar|viss|dykk|krevjast|ein|eit|vere)\b/i],
  ] as const)('%s', (_why, language, wrong) => {
    // Examples of what the user may write stand in either language.
    const found = sentencesOf(WORDS[language]).filter(
      ([path, text]) => !path.includes('usage') && wrong.test(text.replace(/«[^»]*»/g, '')),
    );
    expect(found).toEqual([]);
  });
});

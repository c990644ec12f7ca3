import { cell as cellEn, cellIssues as issuesEn } from '../../src/text/en/cell';
import { pane as paneEn } from '../../src/text/en/pane';
import { cell as cellNb, cellIssues as issuesNb } from '../../src/text/nb/cell';
import { pane as paneNb } from '../../src/text/nb/pane';
import { cell as cellNn, cellIssues as issuesNn } from '../../src/text/nn/cell';
import { pane as paneNn } from '../../src/text/nn/pane';

const WORDS = {
  nb: { cell: cellNb, issues: issuesNb, pane: paneNb },
  nn: { cell: cellNn, issues: issuesNn, pane: paneNn },
  en: { cell: cellEn, issues: issuesEn, pane: paneEn },
};
const placeholders = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

function sentencesOf(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) => sentencesOf(value, path ? `${path} › ${key}` : key));
}

describe('words', () => {
  const model = new Map(sentencesOf(WORDS.nb));

  it.each(['nb', 'nn', 'en'] as const)('%s: none is empty, and each has the same values as nb', (language) => {
    const wrong = sentencesOf(WORDS[language]).filter(
      ([path, text]) => text.trim() === '' || placeholders(text).join() !== placeholders(model.get(path) ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['nb', 'nn', 'en'] as const)('%s: what a cell says is a whole sentence', (language) => {
    const { cell, issues } = WORDS[language];
    expect(Object.entries({ ...cell, ...issues }).filter(([, text]) => !text.endsWith('.'))).toEqual([]);
  });

  it.each([
    ['nb words in nynorsk', 'nn', /\b(ikke|hva|hvilken|noe|fra|timer|hvis|kreves|må fylles)\b/i],
    ['nynorsk words in bokmål', 'nb', /\b(ikkje|kva|noko|frå|timar|viss|krevjast|ein|eit|vere)\b/i],
  ] as const)('%s', (_why, language, wrong) => {
    expect(sentencesOf(WORDS[language]).filter(([, text]) => wrong.test(text))).toEqual([]);
  });
});

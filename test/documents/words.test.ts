import { wordsOf } from '../../src/documents/words';
import { LANGUAGES } from '../../src/text/language';

const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts);

describe('words', () => {
  it.each(LANGUAGES)('%s has no empty label', (language) => {
    expect(texts(wordsOf(language).label)).not.toContain('');
  });

  it.each(LANGUAGES)('%s throws when a field is missing, instead of leaving a gap on the paper', (language) => {
    const { text } = wordsOf(language);
    for (const name of ['regulation', 'cap', 'specialApproval', 'checked', 'basisNote', 'letter'] as const) {
      expect(() => text[name]({})).toThrow();
    }
  });

  it('does not escape: the words go to paper, not to a web page', () => {
    expect(wordsOf('nn').text.componentBase({ component: 'A & "B"', base: '<c>' })).toBe('A & "B" er rekna av <c>.');
  });
});

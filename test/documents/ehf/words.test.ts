import { wordsIn } from '../../../src/documents/ehf/words';
import { ehf as enWords } from '../../../src/text/en/ehf';
import { paperIssues as enIssues } from '../../../src/text/en/paper-issues';
import { LANGUAGES } from '../../../src/text/language';
import { ehf as nbWords } from '../../../src/text/nb/ehf';
import { paperIssues as nbIssues } from '../../../src/text/nb/paper-issues';
import { ehf as nnWords } from '../../../src/text/nn/ehf';
import { paperIssues as nnIssues } from '../../../src/text/nn/paper-issues';

describe('words', () => {
  it.each([
    ['invoice, nynorsk', nbWords, nnWords],
    ['invoice, English', nbWords, enWords],
    ['issues, nynorsk', nbIssues, nnIssues],
    ['issues, English', nbIssues, enIssues],
  ])('say the same with the same values: %s', (_why, model, other: Readonly<Record<string, string>>) => {
    for (const [key, text] of Object.entries<string>(model)) {
      expect([key, placeholders(other[key] ?? '')]).toEqual([key, placeholders(text)]);
      expect(other[key]?.trim()).not.toBe('');
    }
  });

  it('are printed by their units in each language', () => {
    const values = { day: '2026-11-02', minutes: 450, rateOre: 1320_50 };
    expect(LANGUAGES.map((language) => wordsIn(language)('wageOfDay', values))).toEqual([
      '02.11.2026: 7,50 timer, kr 1\u00a0320,50 per time',
      '02.11.2026: 7,50 timar, kr 1\u00a0320,50 per time',
      '02.11.2026: 7.50 hours, NOK 1\u00a0320.50 per hour',
    ]);
  });
});

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}

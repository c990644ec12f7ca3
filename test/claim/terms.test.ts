import { termReader } from '../../src/claim/terms';

const read = termReader([
  { id: 'protocol', words: ['Signering av protokoll', 'protokoll'] },
  { id: 'additional', words: ['tilleggsprotokoll', 'føring av tilleggsprotokoll'] },
  { id: 'exam', words: ['Gjennomføring av prøve', 'prøve'] },
  { id: 'travel', words: ['reise'] },
]);

describe('terms', () => {
  it.each([
    ['the name itself', 'Gjennomføring av prøve', 'exam'],
    ['case and punctuation do not count', '  gjennomføring av PRØVE. ', 'exam'],
    ['an alias inside a sentence', 'Praktisk prøve i Florø', 'exam'],
    ['a longer name hides a shorter one in it', 'Føring av tilleggsprotokoll', 'additional'],
    ['part of a word is not a word', 'Prøvestasjon', undefined],
    ['nothing known', 'Kakebaking', undefined],
  ])('%s', (_why, text, id) => {
    expect(read(text)).toEqual(id === undefined ? { match: 'none' } : { match: 'one', id });
  });

  it('two terms in one text are two', () => {
    expect(read('Reise og prøve')).toEqual({ match: 'several', ids: ['exam', 'travel'] });
  });
});

import { cellChildcare, cellMeeting } from '../../src/functions/elected';
import { installRuntime, serial, shown, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

const DAY = serial('2023-10-02');
const meeting = (...values: unknown[]): number => cellMeeting(values[0], DAY, ...values.slice(1));
const care = (hours: unknown, age: unknown, ...rest: unknown[]): number => cellChildcare(hours, age, DAY, ...rest);

describe('elected', () => {
  it.each([
    // why                                             formula                                               kroner
    ['1.5 per mille', () => meeting('Kommunestyret'), 1778],
    ['1 per mille', () => meeting('helse- og omsorgsutvalget'), 1185],
    ['0.5 per mille', () => meeting('Eldrerådet'), 593],
    ['an alias', () => meeting('hovedutvalg for samfunn'), 1778],
    ['the day before the salary rose', () => cellMeeting('Kommunestyret', serial('2023-04-30')), 1709],
    ['the day', () => cellMeeting('Kommunestyret', serial('2023-05-01')), 1778],
    ['the first day of the regulation', () => cellMeeting('Formannskapet', serial('2020-11-12')), 1586],
    ['a leader without a fixed allowance', () => meeting('ad hoc utvalg', 'leder'), 1185],
    ['a deputy leader is no leader', () => meeting('ad hoc utvalg', 'nestleder'), 593],
    ['a member', () => meeting('ad hoc utvalg', 'medlem'), 593],
    ['a single case is half', () => meeting('Kommunestyret', null, 'ja'), 889],
    ['half of 593', () => meeting('Eldrerådet', null, true), 296.5],
    ['no single case', () => meeting('Kommunestyret', null, 'nei'), 1778],
    ['a course gives nothing', () => meeting('Kommunestyret', null, null, 'Kurs'), 0],
    ['unless all are summoned', () => meeting('Kommunestyret', null, null, 'Kurs', 'ja'), 1778],
    ['a meeting is no event', () => meeting('Kommunestyret', null, null, 'ordinært møte'), 1778],
  ])('MOTE: %s', (_why, formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  it.each([
    // why                                             formula                                               kroner
    ['170 an hour', () => care(3.5, 8), 595],
    ['12 years', () => care(3.5, 12), 595],
    ['13 years', () => care(3.5, 13), 0],
    ['not yet one', () => care(3.5, 0), 595],
    ['the amount is lower', () => care(3.5, 8, 500), 500],
    ['the hours are lower', () => care(3.5, 8, 700), 595],
    ['an øre under the limit', () => care(null, 8, 1599.99), 1599.99],
    ['at the limit', () => care(null, 8, 1600), 1600],
    ['above it, documented', () => care(null, 8, 1600.01, 'ja'), 1600.01],
  ])('BARNEPASS: %s', (_why, formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  it.each([
    [
      'MOTE: a body that nobody has',
      () => meeting('Storting'),
      /^#VALUE! Reglementet har ikke utvalget «Storting»\. Disse finnes: Kommunestyret, Formannskapet, /,
    ],
    [
      'MOTE: an event that may be a slip of the keys',
      () => meeting('Kommunestyret', null, null, 'kusr'),
      /^#VALUE! «kusr» er ikke et arrangement som reglementet nevner\. Disse finnes: Kurs, Konferanse, /,
    ],
    [
      'MOTE: the day before the regulation',
      () => cellMeeting('Kommunestyret', serial('2020-11-11')),
      /^#N\/A .* finnes ikke for 11\.11\.2020\. Nærmeste dag med sats er 12\.11\.2020\./,
    ],
    ['MOTE: no day', () => cellMeeting('Kommunestyret', null), /^#VALUE! Her mangler «dag»\.$/],
    [
      'MOTE: neither yes nor no',
      () => meeting('Kommunestyret', null, 'kanskje'),
      /^#VALUE! «kanskje» er verken ja eller nei\.$/,
    ],
    [
      'MOTE: a regulation without meetings',
      () => meeting('Kommunestyret', null, null, null, null, 'vestland-provenemnd'),
      /^#N\/A Reglementet «Vestland .*» har ingen regler for dette\.$/,
    ],
    [
      'BARNEPASS: an øre above the limit',
      () => care(null, 8, 1600.01),
      /^#VALUE! 1\s600,01 kr til barnepass er over 1\s600,00 kr og må dokumenteres\. Skriv ja i «dokumentert»/,
    ],
    ['BARNEPASS: hours above the limit', () => care(9.5, 8), /^#VALUE! 1\s615,00 kr til barnepass er over/],
    ['BARNEPASS: neither hours nor amount', () => care(null, 8), /^#VALUE! Her mangler «timer»\.$/],
    ['BARNEPASS: half a year', () => care(3.5, 8.5), /^#VALUE! «8,5» er ikke et antall\./],
    [
      'BARNEPASS: the day before',
      () => cellChildcare(3, 8, serial('2020-11-11')),
      /^#N\/A Satsen «Barnepass per time» finnes ikke for 11\.11\.2020\./,
    ],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toMatch(expected);
  });
});

import type { Basis, ClaimLine, TrailStep } from '../../src/claim/claim';
import { userAmount } from '../../src/claim/user-amount';
import { things as thingsEn, trail as trailEn } from '../../src/text/en/trail';
import { explain } from '../../src/text/explain';
import { LANGUAGES, type Language } from '../../src/text/language';
import { things as thingsNb, trail as trailNb } from '../../src/text/nb/trail';
import { things as thingsNn, trail as trailNn } from '../../src/text/nn/trail';
import type { Day } from '../../src/values/day';
import type { ExchangeRate } from '../../src/values/exchange-rate';
import type { Minutes } from '../../src/values/minutes';
import type { Ore } from '../../src/values/money';
import { rulesOf } from '../claim/regulations';

const kroner = (amount: number): Ore => Math.round(amount * 100) as Ore;
const hours = (count: number): Minutes => (count * 60) as Minutes;

function basisAt(place: string): Basis {
  const day = '2024-01-01' as Day;
  const source = { title: 'Forskriften', place, readOn: day, confidence: 'official' } as const;
  return { regulation: 'bamble-folkevalgte', rule: 'figures.og', from: day, source };
}

function lineOf(trail: readonly TrailStep[]): ClaimLine {
  const nothing = { from: null, to: null, minutes: null, count: null, rateOre: null, capOre: null, distance: null };
  const amounts = { rawOre: kroner(1), cutOre: kroner(0), amountOre: kroner(1), taxFreeOre: null };
  const place = { sheet: 'Reiser', row: 2, day: '2024-03-04' as Day, kind: 'meeting', account: null };
  const rest = { components: [], candidates: [], text: '', basis: basisAt('§ 1'), capBasis: null, trail };
  return { ...place, ...nothing, ...amounts, ...rest };
}

/** Amounts are printed with no-break spaces. */
function said(step: TrailStep, language: Language = 'nb'): string {
  const [sentence = ''] = explain(lineOf([step]), language, () => undefined);
  return sentence.replaceAll('\u00a0', ' ');
}

const share = {
  step: 'share',
  round: 'none',
  name: 'OG',
  baseOre: kroner(1_185_000),
  perMillion: 1_500,
  rateOre: kroner(1778),
  basis: basisAt('§ 7'),
} as const;

const journey = { step: 'journey', minutes: hours(53), days: 2, restMinutes: hours(5) } as const;

const taxFree = { step: 'taxFree', taxFreeOre: kroner(634), taxableOre: kroner(378) } as const;

describe('explain', () => {
  it.each([
    ['nb', 'Grunnlag: din egen sats, skrevet i raden.'],
    ['nn', 'Grunnlag: din eigen sats, skriven i rada.'],
    ['en', 'Basis: your own rate, written in the row.'],
  ] as const)('an amount from the row itself rests on nothing else: %s', (language, expected) => {
    const { basis } = userAmount(kroner(900), rulesOf('statens-reiseavtale-utland'));
    expect(explain({ ...lineOf([]), basis }, language, () => undefined)).toEqual([expected]);
  });

  it.each<[TrailStep, string]>([
    [share, 'OG: 1,5 promille av 1 185 000,00 kr = 1 778,00 kr.'],
    [{ ...share, perMillion: 750_000 }, 'OG: 75 % av 1 185 000,00 kr = 1 778,00 kr.'],
    [{ ...share, perMillion: 72_000 }, 'OG: 72 promille av 1 185 000,00 kr = 1 778,00 kr.'],
    [{ step: 'stated', amountOre: kroner(900) }, 'Oppgitt beløp: 900,00 kr.'],
    [
      { step: 'yearlyIncome', yearsOre: [kroner(780_000)], divisor: 260, dayMinutes: null, perDayOre: kroner(3000) },
      'Pensjonsgivende inntekt, snitt av 1 år, delt på 260 dager = 3 000,00 kr per dag.',
    ],
    [
      {
        ...{ step: 'yearlyIncome', yearsOre: [kroner(780_000)], divisor: 1950, dayMinutes: hours(7.5) },
        perDayOre: kroner(3000),
      },
      'Pensjonsgivende inntekt, snitt av 1 år, delt på 1950 timer, ganger 7,50 timer = 3 000,00 kr per dag.',
    ],
    [
      { step: 'halved', percent: 50, rateOre: kroner(1778), amountOre: kroner(889) },
      '50 % av 1 778,00 kr = 889,00 kr.',
    ],
    [journey, 'Reisen varte 53,00 timer: 2 hele døgn og 5,00 timer.'],
    [{ ...journey, minutes: hours(29), days: 1 }, 'Reisen varte 29,00 timer: ett helt døgn og 5,00 timer.'],
    [{ ...journey, minutes: hours(7), days: 0, restMinutes: hours(7) }, 'Reisen varte 7,00 timer.'],
    [
      { step: 'period', number: 2, minutes: hours(24), rateOre: kroner(1012), basis: basisAt('§ 9') },
      'Døgn 2: 1 012,00 kr.',
    ],
    [
      { step: 'meals', number: 1, percent: 20, ofOre: kroner(1012), amountOre: kroner(202.4) },
      'Måltider i døgn 1: 20 % av 1 012,00 kr = 202,40 kr i trekk.',
    ],
    [
      {
        ...{ step: 'exchange', currency: 'EUR', rateHundredths: 62_50 },
        ...{ exchangeMillionths: 11_345_678 as ExchangeRate, amountOre: kroner(709.1) },
      },
      '62,50 EUR × 11,345678 = 709,10 kr for et døgn.',
    ],
    [{ step: 'noBoardLeft', number: 3 }, 'Trekket for måltider er større enn satsen for døgn 3, så døgnet gir 0 kr.'],
    [taxFree, 'Skattefritt: 634,00 kr. Skattepliktig: 378,00 kr.'],
    [
      { step: 'distance', part: 'trailer', km: 40.5, rateOre: kroner(1), amountOre: kroner(40.5) },
      'Tillegg for tilhenger: 40,5 km × 1,00 kr = 40,50 kr.',
    ],
    [{ step: 'tolls', amountOre: kroner(62) }, 'Bompenger: 62,00 kr.'],
    [
      { step: 'hourCap', capOre: kroner(1185), minutes: hours(2), rateOre: kroner(592.5) },
      'Grense for timene: 2,00 × 592,50 kr = 1 185,00 kr.',
    ],
  ])('%#: a step as a sentence', (step, sentence) => {
    expect(said(step)).toBe(sentence);
  });

  it('says the same in the other languages', () => {
    expect(said(share, 'nn')).toBe('OG: 1,5 promille av 1 185 000,00 kr = 1 778,00 kr.');
    expect(said(share, 'en')).toBe('OG: 1.5 per mille of 1 185 000.00 kr = 1 778.00 kr.');
    expect(said(journey, 'nn')).toBe('Reisa varte 53,00 timar: 2 heile døgn og 5,00 timar.');
    expect(said(journey, 'en')).toBe('The journey lasted 53.00 hours: 2 × 24 hours and 5.00 hours.');
  });

  it('names each source once, those of the steps too', () => {
    const period = (number: number): TrailStep => ({
      step: 'period',
      number,
      minutes: hours(24),
      rateOre: kroner(1012),
      basis: basisAt('§ 9'),
    });
    const sentences = explain(lineOf([share, period(1), period(2)]), 'nb', () => undefined);
    const sources = sentences.filter((sentence) => sentence.startsWith('Grunnlag'));
    expect(sources.map((sentence) => /§ \d/.exec(sentence)?.[0])).toEqual(['§ 1', '§ 7', '§ 9']);
  });
});

describe('words of the trail', () => {
  const trails = { nb: trailNb, nn: trailNn, en: trailEn };
  const things = { nb: thingsNb, nn: thingsNn, en: thingsEn };
  const placeholders = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
  const valuesOf = (words: Readonly<Record<string, string>>): [string, string[]][] =>
    Object.entries(words).map(([step, sentence]) => [step, placeholders(sentence)]);

  it.each(LANGUAGES)('%s: the same values as nb', (language) => {
    expect(valuesOf(trails[language])).toEqual(valuesOf(trailNb));
  });

  it.each([
    ['nb words in nynorsk', 'nn', /\b(ikke|hva|fra|timer|måltider|reisen|grensen|gir)\b/i],
    ['nynorsk words in bokmål', 'nb', /\b(ikkje|kva|frå|timar|reisa|grensa|gjev|heile)\b/i],
  ] as const)('%s', (_why, language, wrong) => {
    const all = [...Object.values(trails[language]), ...Object.values(things[language])];
    expect(all.filter((sentence) => wrong.test(sentence))).toEqual([]);
  });
});

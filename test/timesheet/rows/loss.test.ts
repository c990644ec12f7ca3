import { time } from '../sheets';
import { D, readRows, type Written } from './read-rows';

const TIME = { entry: 'time', day: '2026-03-10', pause: 0 };

describe('loss', () => {
  it.each([
    ['nb', ['Dato', 'Timer', 'Type tap', 'Hel dag', 'Tap (kr)', 'Sannsynliggjort']],
    ['nn', ['Dato', 'Timar', 'Slag tap', 'Heil dag', 'Tapt arbeidsforteneste (kr)', 'Sannsynleggjort']],
    ['en', ['Date', 'Hours', 'Type of loss', 'Whole day', 'Amount lost', 'Made probable']],
  ])('%s: every field of a row', (_language, header) => {
    expect(readRows(header, [D, 7.5, 'ulegitimert', 'ja', 1800, 'x'])).toEqual({
      entries: [{ ...TIME, minutes: 450, lossType: 'ulegitimert', wholeDay: true, loss: 1800_00, probable: true }],
      issues: [],
    });
  });

  it.each<[string, Written[], object[], string[]]>([
    [
      'an amount needs no hours',
      [D, null, 'vikar', null, 2000],
      [{ ...TIME, minutes: 0, lossType: 'vikar', loss: 2000_00 }],
      [],
    ],
    ['nor does a whole day', [D, null, null, 'x'], [{ ...TIME, minutes: 0, wholeDay: true }], []],
    ['no whole day is nothing', [D, null, null, 'nei'], [], []],
    ['0 kroner is nothing', [D, null, null, null, 0], [], []],
    ['hours that cannot be read are not left out', [D, 'mange', null, null, 2000], [], ['error cell/not-hours B2']],
    ['an amount that is none', [D, null, null, null, 'mye'], [], ['error cell/not-an-amount E2']],
    ['neither whole nor not', [D, 4, null, 'halv'], [{ ...TIME, minutes: 240 }], ['error cell/not-yes-or-no D2']],
    ['no day', [null, null, null, null, 2000], [], ['error row/no-day 2']],
  ])('%s', (_why, cells, entries, issues) => {
    const read = readRows(['Dato', 'Timer', 'Type tap', 'Hel dag', 'Tap kr'], cells);
    expect(read.entries).toEqual(entries);
    expect(read.issues).toEqual(issues);
  });

  it('past midnight the amount counts once', () => {
    const { entries } = readRows(
      ['Dato', 'Fra', 'Til', 'Type tap', 'Tap kr'],
      [D, time('22:00'), time('02:00'), 'vikar', 900],
    );
    expect(entries).toEqual([
      { ...TIME, minutes: 120, from: 1320, to: 1440, lossType: 'vikar', loss: 900_00 },
      { ...TIME, day: '2026-03-11', minutes: 120, from: 0, to: 120, lossType: 'vikar' },
    ]);
  });

  it('a fee that goes by length has the row’s time', () => {
    const { entries } = readRows(['Dato', 'Honorar', 'Antall', 'Timer'], [D, 'Møte', 1, 3]);
    expect(entries).toMatchObject([{ minutes: 180 }, { entry: 'honorarium', minutes: 180 }]);
  });
});

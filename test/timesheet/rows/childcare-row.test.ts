import { D, readRows, type Written } from './read-rows';

const CARE = { entry: 'childcare', day: '2026-03-10' };

describe('childcare-row', () => {
  it.each([
    ['nb', ['Dato', 'Timer barnepass', 'Beløp barnepass', 'Barnets alder', 'Dokumentert', 'Merknad']],
    ['nn', ['Dato', 'Timar barnepass', 'Barnepass (kr)', 'Alderen til barnet', 'Dokumentert', 'Merknad']],
    ['en', ['Date', 'Childcare hours', 'Childcare amount', "Child's age", 'Documented', 'Note']],
    [
      'nb, a sheet of its own with «Timer» and «Beløp»',
      ['Dato', 'Timer', 'Beløp', 'Barnets alder', 'Kvittering', 'Merknad'],
    ],
  ])('%s: every field of a row', (_language, header) => {
    const { entries, issues } = readRows(header, [D, 4, 680, '7 år', 'ja', 'Kommunestyret']);
    expect(issues).toEqual([]);
    expect(entries).toEqual([
      { ...CARE, minutes: 240, amount: 680_00, childAge: 7, documented: true, note: 'Kommunestyret' },
    ]);
  });

  it.each<[string, Written[], object[], string[]]>([
    ['hours alone', [D, 4], [{ ...CARE, minutes: 240 }], []],
    ['an amount alone', [D, null, 'kr 1 600,-'], [{ ...CARE, amount: 1600_00 }], []],
    ['neither: for the claim to say', [D, null, null, 7], [{ ...CARE, childAge: 7 }], []],
    ['an age with decimals', [D, 4, null, 7.5], [{ ...CARE, minutes: 240 }], ['error cell/not-an-age D2']],
    ['several ages', [D, 4, null, '3 og 7'], [{ ...CARE, minutes: 240 }], ['error cell/not-an-age D2']],
    ['an age below 0', [D, 4, null, -1], [{ ...CARE, minutes: 240 }], ['error cell/not-an-age D2']],
    ['hours that are none', [D, 'kvelden', 300], [], ['error cell/not-hours B2']],
    ['an amount below 0', [D, 4, -1], [], ['error cell/negative-amount C2']],
    ['no day', [null, 4], [], ['error row/no-day 2']],
    ['a sum', ['Sum', 4], [], ['info sheet/totals-not-read 2']],
  ])('%s', (_why, cells, entries, issues) => {
    const read = readRows(['Dato', 'Timer barnepass', 'Beløp barnepass', 'Barnets alder'], cells);
    expect(read.entries).toEqual(entries);
    expect(read.issues).toEqual(issues);
  });
});

import { madeUpNumber } from '../../values/made-up-number';
import { D, readRows, type Written } from './read-rows';

const OUTLAY = { entry: 'outlay', day: '2026-03-10', type: 'Parkering', amount: 150_00 };

describe('outlay-row', () => {
  it.each([
    ['nb', ['Dato', 'Utlegg', 'Beløp', 'Herav mva', 'Formål', 'Kvittering']],
    ['nn', ['Dato', 'Type utlegg', 'Beløp', 'Av dette meirverdiavgift', 'Føremål med utlegget', 'Bilag']],
    ['en', ['Date', 'Expense', 'Amount', 'Of which VAT', 'Purpose', 'Receipt']],
  ])('%s: every field of a row', (_language, header) => {
    const { entries, issues } = readRows(header, [D, 'Parkering', 'kr 150,-', 30, 'Prøve', 'ja']);
    expect(issues).toEqual([]);
    expect(entries).toEqual([{ ...OUTLAY, vat: 30_00, purpose: 'Prøve', receipt: true }]);
  });

  it.each<[string, Written[], object[], string[]]>([
    ['no VAT, said', [D, 'Parkering', 150, 0], [{ ...OUTLAY, vat: 0 }], []],
    ['the number of a voucher', [D, 'Parkering', 150, null, null, 'Bilag 3'], [{ ...OUTLAY, receipt: true }], []],
    ['a number alone', [D, 'Parkering', 150, null, null, 3], [{ ...OUTLAY, receipt: true }], []],
    ['no receipt', [D, 'Parkering', 150, null, null, 'nei'], [{ ...OUTLAY, receipt: false }], []],
    ['neither', [D, 'Parkering', 150, null, null, 'kommer'], [OUTLAY], ['error cell/not-yes-or-no F2']],
    ['no type', [D, null, 150], [], ['error row/no-outlay-type B2']],
    ['no amount', [D, 'Parkering'], [], ['error row/no-amount C2']],
    ['a purpose alone', [D, null, null, null, 'Prøve'], [], ['error row/no-outlay-type B2', 'error row/no-amount C2']],
    ['an amount that is none', [D, 'Parkering', 'mye'], [], ['error cell/not-an-amount C2']],
    ['an amount below 0', [D, 'Parkering', -150], [], ['error cell/negative-amount C2']],
    ['VAT in per cent', [D, 'Parkering', 150, '25 %'], [OUTLAY], ['error cell/not-an-amount D2']],
    ['no day', [null, 'Parkering', 150], [], ['error row/no-day 2']],
    ['a sum', ['Sum', null, 150], [], ['info sheet/totals-not-read 2']],
    [
      'an identity number',
      [D, madeUpNumber('010190'), 150],
      [{ ...OUTLAY, type: '[fødselsnummer]' }],
      ['error cell/identity-number B2'],
    ],
  ])('%s', (_why, cells, entries, issues) => {
    const read = readRows(['Dato', 'Utlegg', 'Beløp', 'Herav mva', 'Formål', 'Kvittering'], cells);
    expect(read.entries).toEqual(entries);
    expect(read.issues).toEqual(issues);
  });

  it('what was spent is asked for where only the receipt tells that it is an outlay', () => {
    expect(readRows(['Dato', 'Beløp', 'Kvittering'], [D, 150, 'ja']).issues[0]).toBe('error row/no-outlay-type 2');
  });

  it('beside hours an amount is an outlay only where the row says what for', () => {
    const read = readRows(['Dato', 'Timer', 'Utlegg', 'Beløp'], [D, 4, null, 1600], [D, 4, 'Kino', 150]);
    expect(read.entries.map(({ entry }) => entry)).toEqual(['time', 'time', 'outlay']);
    expect(read.issues).toEqual([]);
  });

  it('what a timesheet was paid is no outlay, and is said', () => {
    const { entries, issues } = readRows(['Dato', 'Timer', 'Beløp'], [D, 4, 1600]);
    expect(entries.map(({ entry }) => entry)).toEqual(['time']);
    expect(issues).toEqual(['info sheet/columns-not-read 1']);
  });
});

import { issue, type IssuePlace } from '../../src/claim/issue';
import { sharedOut, whoseRows, withoutOthersErrors } from '../../src/claim/row-people';
import type { TimeEntry } from '../../src/claim/entry';
import { worked } from './rows';

const SHEET = 'Timeliste';
const entry = (row: number, person?: string): TimeEntry =>
  worked('08:00', '09:00', { sheet: SHEET, row, ...(person === undefined ? {} : { person }) });
const wrong = (place: IssuePlace) => issue('error', 'row/no-day', place, {});

/** Row 2 is Kari's, 3 nobody's; 4, Ola's, and 5, nobody's, gave no entry. */
const entries = [entry(2, 'Kari'), entry(3)];
const rowsWithoutEntry = [
  { sheet: SHEET, row: 4, person: 'Ola' },
  { sheet: SHEET, row: 5, person: '' },
];
const places: Readonly<Record<string, IssuePlace>> = {
  Kari: { sheet: SHEET, row: 2 },
  unnamed: { sheet: SHEET, row: 3, column: 2 },
  Ola: { sheet: SHEET, row: 4 },
  unreadUnnamed: { sheet: SHEET, row: 5 },
  header: { sheet: SHEET, row: 1 },
  otherSheet: { sheet: 'Annet', row: 2 },
  account: { setting: 'claimant.accountNumber' },
  period: { sheet: 'Innstillinger', row: 2, setting: 'period.to' },
};
const issues = Object.values(places).map(wrong);
const whoseRow = whoseRows({ entries, rowsWithoutEntry, issues });
const namesOf = (found: readonly { readonly place: IssuePlace }[]): string[] =>
  found.map(({ place }) => Object.keys(places).find((name) => places[name] === place) ?? '?');

describe('row-people', () => {
  it.each<[string, string | undefined, string[]]>([
    // why, the claimant, what still stops the claim
    ['nobody is named as claimant: all stops', undefined, Object.keys(places)],
    [
      'another’s row stops nothing',
      'Kari',
      ['Kari', 'unnamed', 'unreadUnnamed', 'header', 'otherSheet', 'account', 'period'],
    ],
    [
      'whichever of the two it is',
      'ola',
      ['unnamed', 'Ola', 'unreadUnnamed', 'header', 'otherSheet', 'account', 'period'],
    ],
  ])('one claim: %s', (_why, claimant, stopping) => {
    const all = withoutOthersErrors(issues, claimant, whoseRow);
    expect(namesOf(all)).toEqual(Object.keys(places));
    expect(namesOf(all.filter(({ severity }) => severity === 'error'))).toEqual(stopping);
  });

  it.each<[string, string | undefined, Record<string, string[]>, string[]]>([
    // why, the claimant, whose is what, what is nobody's
    [
      'with no claimant, a row without a name is nobody’s',
      undefined,
      { Kari: ['header', 'otherSheet', 'period', 'Kari'], Ola: ['header', 'otherSheet', 'period', 'Ola'] },
      ['unnamed', 'unreadUnnamed', 'account'],
    ],
    [
      'and else the claimant’s, with the settings that are one’s own',
      'Kari',
      {
        kari: ['header', 'otherSheet', 'period', 'Kari', 'unnamed', 'unreadUnnamed', 'account'],
        Ola: ['header', 'otherSheet', 'period', 'Ola'],
      },
      [],
    ],
  ])('a whole board: %s', (_why, claimant, expected, nobodys) => {
    const shared = sharedOut(issues, claimant, whoseRow);
    for (const [name, own] of Object.entries(expected)) expect(namesOf(shared.of(name))).toEqual(own);
    expect(namesOf(shared.nobodys)).toEqual(nobodys);
  });
});

import {
  passengerIssues,
  passengerNamesAtPayer,
  supportOutlayIssues,
  type SupportOutlay,
} from '../../src/claim/support-extras';
import { positionIssues, projectIssues, type SupportHeader } from '../../src/claim/support-header';
import { supportMonthIssues } from '../../src/claim/support-month';
import { composedPurpose, hoursInPurpose, initialsIn, isInitials } from '../../src/claim/support-purpose';
import type { Day } from '../../src/values/day';
import type { Metres } from '../../src/values/distance';
import { minutes } from '../../src/values/minutes';
import { ore } from '../../src/values/money';
import { codesOf } from '../approval/reading';

const PLACE = { sheet: 'Timer', row: 2 };

describe('purpose', () => {
  it.each<[string, string, number | undefined]>([
    ['decimal comma', '3,5 t AB', 210],
    ['decimal point and the whole word', '3.5 timer AB', 210],
    ['nynorsk', '3 timar AB', 180],
    ['no blank', '2t AB', 120],
    ['a full stop after the unit', '2 t. AB', 120],
    ['hours and minutes', '3 t 20 min AB', 200],
    ['minutes alone', '45 min AB', 45],
    ['as on a clock', '3:30 t AB', 210],
    ['a half', '3½ t AB', 210],
    ['a half alone', '½ time AB', 30],
    ['two users', '2 t AB, 1,5 t CD', 210],
    ['no unit', '3,5 AB', 210],
    ['after the initials', 'AB 2 timer', 120],
    ['with more text', 'Kino, 2 t AB', 120],
    ['turns are no hours', '2 turer AB', undefined],
    ['a clock time is no length', 'Kino kl. 18 AB', undefined],
    ['none', 'AB', undefined],
  ])('hours: %s', (_why, text, expected) => {
    expect(hoursInPurpose(text)).toBe(expected);
  });

  it.each<[string, string, string[]]>([
    ['capitals', '3,5 t AB', ['AB']],
    ['full stops', '3,5 t A.B.', ['A.B.']],
    ['full stops and blanks', '3,5 t A. B.', ['A. B.']],
    ['Norwegian letters', '2 t ÅØK', ['ÅØK']],
    ['a name is none', '2 t Ola Nordmann', []],
    ['a single letter is none', '2 T', []],
  ])('initials: %s', (_why, text, expected) => {
    expect(initialsIn(text)).toEqual(expected);
  });

  it.each([60, 90, 105, 200, 210, 45, 50, 20])('what is composed of %i minutes reads as the same', (length) => {
    const purpose = composedPurpose(minutes(length), 'AB');
    expect(hoursInPurpose(purpose)).toBe(length);
    expect(initialsIn(purpose)).toEqual(['AB']);
  });

  it('is composed as the guide shows it', () => {
    expect(composedPurpose(minutes(210), 'AB')).toBe('3,5 t AB');
    expect(composedPurpose(minutes(200), 'AB')).toBe('3 t 20 min AB');
  });
});

describe('lines of a month', () => {
  it.each<[string, [day: string, minutes: number, purpose?: string][], string[]]>([
    [
      'in order',
      [
        ['2024-09-03', 210, '3,5 t AB'],
        ['2024-09-10', 120, '2 t AB'],
      ],
      [],
    ],
    [
      'the first and the last day',
      [
        ['2024-09-01', 120, '2 t AB'],
        ['2024-09-30', 120, '2 t AB'],
      ],
      [],
    ],
    [
      'two lines a day',
      [
        ['2024-09-03', 120, '2 t AB'],
        ['2024-09-03', 60, '1 t CD'],
      ],
      ['one-line/per-day!'],
    ],
    ['the month after', [['2024-10-01', 120, '2 t AB']], ['date/outside-month!']],
    ['the month before', [['2024-08-31', 120, '2 t AB']], ['date/outside-month!']],
    ['hours differ', [['2024-09-03', 210, '3 t AB']], ['hours-in/purpose-differ!']],
    ['no hours in the purpose', [['2024-09-03', 210, 'Kino med AB']], ['purpose/hours-required!']],
    ['no initials', [['2024-09-03', 210, '3,5 t']], ['purpose/initials-required!']],
    ['no purpose yet: only the initials are asked', [['2024-09-03', 210]], ['purpose/initials-required!']],
    ['no hours', [['2024-09-03', 0, '0 t AB']], ['hours/not-positive!']],
    [
      'all faults are told',
      [
        ['2024-09-03', 120, '2 t AB'],
        ['2024-10-03', 120, '3 t'],
      ],
      ['date/outside-month!', 'hours-in/purpose-differ!', 'purpose/initials-required!'],
    ],
  ])('%s', (_why, lines, codes) => {
    const given = lines.map(([day, length, purpose], at) => ({
      sheet: 'Timer',
      row: at + 2,
      day: day as Day,
      minutes: minutes(length),
      ...(purpose === undefined ? {} : { purpose }),
    }));
    expect(codesOf(supportMonthIssues('2024-09', given))).toEqual(codes);
  });

  it('February has 29 days in a leap year', () => {
    const line = { sheet: 'Timer', row: 2, day: '2024-02-29' as Day, minutes: minutes(60), purpose: '1 t AB' };
    expect(supportMonthIssues('2024-02', [line])).toEqual([]);
  });
});

describe('passenger', () => {
  it.each<[string, string | undefined, number, string[]]>([
    ['initials', 'AB', 20, []],
    ['initials with full stops', 'A.B.', 24, []],
    ['two small letters are let through', 'ab', 20, []],
    ['a name in capitals', 'OLA', 20, ['initials/only!']],
    ['a full name', 'Ola Nordmann', 20, ['initials/only!']],
    ['a given name', 'Ola', 20, ['initials/only!']],
    ['nothing', undefined, 20, ['passenger/initials-missing!']],
    ['farther than the car', 'AB', 30, ['passenger-km/exceeds-trip!']],
    ['both', 'Ola Nordmann', 30, ['initials/only!', 'passenger-km/exceeds-trip!']],
  ])('%s', (_why, name, km, codes) => {
    const passenger = { ...(name === undefined ? {} : { name }), distance: (km * 1000) as Metres };
    expect(codesOf(passengerIssues(passenger, 24_000 as Metres, PLACE))).toEqual(codes);
  });

  it('the payer must have the names', () => {
    expect(codesOf(passengerNamesAtPayer([{ name: 'AB', distance: 1000 as Metres }]))).toEqual([
      'passenger/name-with-payer?',
    ]);
    expect(passengerNamesAtPayer([])).toEqual([]);
  });
});

describe('outlay', () => {
  const OUTLAY: SupportOutlay = {
    type: 'utgiftsdekning støttekontakt',
    amount: ore(12_000),
    purpose: 'Kino',
    receipts: ['kino.jpg'],
  };
  const { amount: _amount, ...UNPRICED } = OUTLAY;
  it.each<[string, SupportOutlay, string[]]>([
    ['in order', OUTLAY, []],
    ['no receipt', { ...OUTLAY, receipts: [] }, ['receipt/required!']],
    ['no amount', UNPRICED, ['outlay/amount-required!']],
    ['no purpose', { ...OUTLAY, purpose: '' }, ['outlay/purpose-missing!']],
  ])('%s', (_why, outlay, codes) => {
    expect(codesOf(supportOutlayIssues(outlay, PLACE))).toEqual(codes);
  });
});

describe('head', () => {
  it.each<[string, SupportHeader, string[]]>([
    ['one position is filled in', { positions: ['Støttekontakt'] }, []],
    ['several, none chosen', { positions: ['Støttekontakt', 'Vikar'] }, ['position/required!']],
    ['several, one chosen', { positions: ['Støttekontakt', 'Vikar'], position: 'Vikar' }, []],
    ['chosen, but not held', { positions: ['Støttekontakt', 'Vikar'], position: 'Lærer' }, ['position/required!']],
    ['a project', { positions: [], project: 'P1' }, ['leave-project/and-object-empty!']],
    ['an object', { positions: [], object: 'O1' }, ['leave-project/and-object-empty!']],
    ['blanks are empty', { positions: [], project: ' ', object: '' }, []],
  ])('%s', (_why, header, codes) => {
    expect(codesOf([...positionIssues(header), ...projectIssues(header)])).toEqual(codes);
  });

  it('a passenger’s field of initials', () => {
    expect(['AB', 'A. B.', 'ab'].map(isInitials)).toEqual([true, true, true]);
    expect(['Ola', 'AB Nordmann', ''].map(isInitials)).toEqual([false, false, false]);
  });
});

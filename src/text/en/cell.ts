import type { CellWords } from '../nb/cell';

export const cell = {
  missing: '"{name}" is missing here.',
  hours:
    '"{text}" cannot safely be read as hours. Write hours as a number, for example 7.5. Multiply a clock time by 24.',
  clock: '"{text}" is not a clock time. Write for example 16:30.',
  clockOrder:
    'The end ({to}) must come after the start ({from}). Hours past midnight are worked out for each day by itself.',
  day: '"{text}" is not a date. Write for example 14.03.2024, or point to a cell with a date.',
  amount: '"{text}" is not an amount. Write kroner as a number, for example 412.50.',
  percent: '"{text}" cannot safely be read as a percentage. Write it with a per cent sign, for example 12 %.',
  count: '"{text}" is not a count. Write a whole number, for example 2.',
  days: '"{text}" is not a number of days. Write a number up to {most}, for example 1 or 2.5.',
  organisationNumber: '"{text}" is not an organisation number. It has nine digits, and the last is a control digit.',
  accountNumber: '"{text}" is not an account number. It has eleven digits, and the last is a control digit.',
  kid: '"{text}" is not a KID number. It has 2 to 25 digits, and the last is a control digit. Long numbers must be text.',
  regulation: 'Krav does not know the regulation "{text}". These exist: {names}.',
  rate: 'Found no rate called "{text}". These exist: {names}.',
  fee: 'The regulation does not have the fee "{text}". These exist: {names}.',
  zone: '"{text}" is neither a percentage nor a zone of employer\'s tax. The zones are {names}.',
  noRule: 'The regulation "{regulation}" has no rules for this.',
  noPayouts: 'The regulation "{regulation}" does not say when claims are paid.',
} satisfies CellWords;

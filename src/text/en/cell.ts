import type { CellIssues, CellNames, CellWords } from '../nb/cell';

export const cell = {
  missing: '"{name}" is missing here.',
  inputError: 'A cell that the formula uses has an error of its own. Mend that first.',
  columns:
    'The columns in the formula have different numbers of rows. Give them the same length, for example A2:A20 and B2:B20.',
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
  regulation: 'Krav does not know the regulation "{text}". These exist: {names}. Nearest: {nearest}.',
  rate: 'Found no rate called "{text}". These exist: {names}.',
  fee: 'The regulation does not have the fee "{text}". These exist: {names}.',
  zone: '"{text}" is neither a percentage nor a zone of employer\'s tax. The zones are {names}.',
  moment: '"{text}" is not a date with a clock time. Write for example 14.03.2024 08:00, or add date and time: =A2+B2.',
  returnFirst: 'The return is not after the departure.',
  km: '"{text}" is not a number of kilometres. Write a number up to {most}, for example 37.5.',
  yesNo: '"{text}" is neither yes nor no.',
  part: '"{text}" is no part of the amount. Write amount, tax-free or taxable.',
  lodging: 'Krav does not know the lodging "{text}". Write for example hotel, boarding house or private.',
  vehicle: 'Krav does not know the vehicle "{text}". Write for example car, motorcycle, snowmobile or motor boat.',
  supplement: 'Krav does not know the supplement "{text}". Write trailer, forest road or equipment.',
  country:
    'The table of that day does not have the country "{text}". Write its Norwegian name as the table has it, for example Danmark, or give the rate in "countryRate".',
  exchangeRate:
    '"{text}" is not an exchange rate. Write how many kroner one unit of the currency is, for example 11.3456. If the rate is for 100 units, divide it by 100.',
  longStay: 'The journey has {days} whole days. So long a stay follows another agreement.',
  noTaxFreeRate: 'No tax-free rate was found for that day, so the parts cannot be worked out.',
  formula: 'Krav cannot explain "{text}". These can be explained: {names}.',
  severalDays: 'The steps are for one day. All the days together: {amountOre} kr.',
  body: 'The regulation does not have the body "{text}". These exist: {names}.',
  event:
    '"{text}" is no event that the regulation mentions. These exist: {names}. Leave it empty when it is a meeting.',
  lossType: '"{text}" is no type of loss. Write documented, unsubstantiated or substitute.',
  noRule: 'The regulation "{regulation}" has no rules for this.',
  noPayouts: 'The regulation "{regulation}" does not say when claims are paid.',
} satisfies CellWords;

export const cellIssues = {
  'child/too-old':
    'The child was {age} years old. Childcare is covered through the age of {through}, so the amount is 0 kr.',
  'childcare/documentation-required':
    '{amountOre} kr for childcare is above {limitOre} kr and must be documented. Write yes in "documented" when it is. The amount is not cut.',
  'no-allowance/for-course':
    '"{event}" gives no meeting allowance, except when the whole body is summoned with a duty to attend. If it was, write yes in "dutyToAttend".',
} satisfies CellIssues;

/** What the parameters are called in English Excel, as in src/functions/help.en.json. */
export const parameterNames: Readonly<Record<string, string>> = {
  alder: 'age',
  antall: 'count',
  arbeidsgiveravgift: 'employersTax',
  arrangement: 'event',
  avreise: 'departure',
  beløp: 'amount',
  bompenger: 'tolls',
  dag: 'day',
  dager: 'days',
  dato: 'date',
  del: 'part',
  dokumentert: 'documented',
  enkeltsak: 'singleCase',
  feriepenger: 'holidayPay',
  formel: 'formula',
  frokost: 'breakfasts',
  heldag: 'wholeDay',
  hjemkomst: 'return',
  inntekt: 'income',
  kilometer: 'kilometres',
  kjøretøy: 'vehicle',
  kmEnVei: 'kmOneWay',
  land: 'country',
  kurs: 'exchangeRate',
  landsats: 'countryRate',
  losji: 'lodging',
  lunsj: 'lunches',
  middag: 'dinners',
  måneder: 'months',
  møteplikt: 'dutyToAttend',
  nummer: 'number',
  overnatting: 'overnight',
  passasjerKm: 'passengerKm',
  reglement: 'regulation',
  rolle: 'role',
  sats: 'rate',
  sosialeKostnader: 'socialCosts',
  til: 'to',
  tillegg: 'supplements',
  timelønn: 'hourlyWage',
  timer: 'hours',
  timerEllerFra: 'hoursOrFrom',
  timesats: 'hourlyRate',
  type: 'type',
  utvalg: 'body',
  valuta: 'currency',
  verdier: 'values',
};

/** Names that stand in the trail of a formula. */
export const cellNames = { socialCosts: 'Social costs' } satisfies CellNames;

import { printSheet as en } from './en/print-sheet';
import { printSheet as nb } from './nb/print-sheet';
import { printSheet as nn } from './nn/print-sheet';

/** What the first words of a row say when it adds up other rows. */
export const TOTAL_WORDS: readonly string[] = [
  ...['sum', 'delsum', 'totalsum', 'total', 'totalt', 'totaler', 'i alt', 'til sammen', 'tilsammen', 'sammenlagt'],
  ...[
    'til saman',
    'tilsaman',
    'samanlagt',
    'grand total',
    'subtotal',
    'overført',
    'overføring',
    'in total',
    'timer i alt',
    'timar i alt',
  ],
  ...['antall timer', 'tal timar', 'antal timar', 'sum timer', 'sum timar', 'total hours'],
];

/** Sheets and Excel tables that hold settings, not hours. */
export const SETTINGS_NAMES: readonly string[] = ['Innstillinger', 'Innstillingar', 'Settings'];

/** The two columns of a table of settings. */
export const SETTING_HEADERS = {
  key: ['Felt', 'Innstilling', 'Nøkkel', 'Setting', 'Field', 'Key'],
  value: ['Verdi', 'Value'],
} as const;

/** The setting that gives one sheet rules of its own: «Reglement for arket Møter». */
export const SHEET_REGULATION_LABELS: readonly string[] = ['Reglement for arket', 'Regulation for the sheet'];

/** Sheets and Excel tables that hold the user's own figures. */
export const RATES_NAMES: readonly string[] = ['Satser', 'Satsar', 'Rates'];

/** The columns of a table of the user's own figures. */
export const RATE_HEADERS = {
  rate: ['Sats', 'Rate'],
  from: ['Fra', 'Frå', 'From', 'Gjelder fra', 'Gjeld frå', 'Fra dato', 'Frå dato', 'Valid from', 'From date'],
  value: ['Verdi', 'Value'],
  source: ['Kilde', 'Kjelde', 'Source'],
} as const;

/** What a sheet says that Krav has made to be printed. */
export const PRINTED_MARKS: readonly string[] = [nb, nn, en].map(({ notRead }) => notRead);

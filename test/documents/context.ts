import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperContext } from '../../src/documents/context';
import type { Day } from '../../src/values/day';

const FONTS = join(__dirname, '../../src/documents/pdf/fonts');

const fontFile = (name: string) => new Uint8Array(readFileSync(join(FONTS, name)));

export const CONTEXT: PaperContext = {
  language: 'nn',
  fonts: { regular: fontFile('Roboto-Regular.ttf'), bold: fontFile('Roboto-Medium.ttf') },
  madeOn: '2024-04-01' as Day,
  rules: { rounding: 'øre', ordinaryHoursOnly: true, claimPer: null },
  invoiceRules: {
    buyerReference: '26503',
    paymentTermDays: 30,
    endpoint: { scheme: '0192', id: '821311632' },
    currency: 'NOK',
    vatCategory: 'O',
  },
  kinds: {
    employerRefund: { rule: 'employerRefund', documents: [], name: 'Refusjon av løn' },
    leisure: { rule: 'perHour', documents: [], name: 'Fritidssats', entryType: 'PRØVENEMND Fritidssats' },
    leader: { rule: 'perPiece', documents: [], name: 'Prøvehonorar leiar', entryType: 'PRØVENEMND Prøvehonorar leiar' },
    lostIncome: {
      rule: 'lostIncome',
      documents: [],
      name: 'Tapt arbeidsinntekt',
      entryType: 'PRØVENEMND Tapt arbeidsinntekt',
    },
    selfEmployed: {
      rule: 'selfEmployed',
      documents: [],
      name: 'Tapt arbeidsforteneste, enkeltpersonføretak',
      entryType: 'PRØVENEMND Tapt arbeidsforteneste, enkeltpersonføretak',
    },
  },
  subject: 'Løn for medlem av prøvenemnd',
};

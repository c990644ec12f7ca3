import type { FileNames } from '../nb/file-names';

export const fileNames: FileNames = {
  signed: 'signert',
  refundClaim: 'refusjonskrav',
  creditNote: 'kreditnota',
  specification: 'spesifikasjon',
  invoice: 'ehf',
  letter: 'folgjebrev',
  overview: 'kravoversyn',
  hoursForm: 'timeskjema',
  signatureForm: 'signaturskjema',
  leisureSheet: 'fritidstimar',
  lossDeclaration: 'eigenerklaring',
  travelClaim: 'reiserekning',
  drivingLog: 'koyrebok',
  honorariumStatement: 'honoraroppgave',
  meetingClaim: 'mote',
  supportMonth: 'stottekontakt',
  bookingLetter: 'bestilling',
  bundle: 'kravpakke',
  entryList: 'foringsliste',
};

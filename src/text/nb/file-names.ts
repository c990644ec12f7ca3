/** What the files of papers are called. Letters that every system takes in a file name. */
export const fileNames = {
  draft: 'utkast',
  signed: 'signert',
  marked: 'merket',
  refundClaim: 'refusjonskrav',
  creditNote: 'kreditnota',
  specification: 'spesifikasjon',
  invoice: 'ehf',
  letter: 'folgebrev',
  overview: 'kravoversikt',
  hoursForm: 'timeskjema',
  signatureForm: 'signaturskjema',
  leisureSheet: 'fritidstimer',
  lossDeclaration: 'egenerklaering',
  travelClaim: 'reiseregning',
  drivingLog: 'kjorebok',
  honorariumStatement: 'honoraroppgave',
  meetingClaim: 'mote',
  supportMonth: 'stottekontakt',
  bookingLetter: 'bestilling',
  everyone: 'alle',
  people: 'oversikt',
  bundle: 'kravpakke',
  entryList: 'foringsliste',
};

/** The same names in another language. */
export type FileNames = typeof fileNames;

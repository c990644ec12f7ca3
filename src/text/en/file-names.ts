import type { FileNames } from '../nb/file-names';

export const fileNames: FileNames = {
  signed: 'signed',
  refundClaim: 'refund-claim',
  creditNote: 'credit-note',
  specification: 'specification',
  invoice: 'ehf',
  letter: 'letter',
  overview: 'claim-overview',
  hoursForm: 'hours-form',
  signatureForm: 'signature-form',
  leisureSheet: 'leisure-hours',
  lossDeclaration: 'loss-declaration',
  travelClaim: 'travel-claim',
  drivingLog: 'driving-log',
  honorariumStatement: 'honorarium-statement',
  meetingClaim: 'meeting',
  supportMonth: 'support-month',
  bookingLetter: 'booking',
  bundle: 'audit-bundle',
  entryList: 'entry-list',
};

import type { ColumnChoiceWords } from '../nb/column-choice';

export const columnChoice = {
  setting: 'Column:',
  notRead: 'Not read',
  choose: 'Choose',
  change: 'Change',
  chooseFor: 'Choose what “{header}” is',
  changeFor: 'Change what “{header}” is',
  use: 'Use',
  cancel: 'Cancel',
  asHeader: 'As the header says',
  ofTable: 'In this table',
  others: 'Other columns in the regulation',
  chosen: 'chosen',
  kept: 'The choices stand in Innstillinger and hold for everybody who opens the workbook.',
  lacksDay: 'Krav does not read this table yet: it has no column for the day. Choose which one it is.',
  lacksHours:
    'Krav does not read this table yet: it lacks what is to be claimed, such as hours or clock times. Choose which column it is.',
  fields: { purpose: 'Purpose (journey, driving, outlay)', lunches: 'Lunches' },
} as const satisfies ColumnChoiceWords;

import type { WorkbenchWords } from '../nb/workbench';

/** What the page says that shows a workbook without Excel. */
export const workbench = {
  title: 'Krav – the workbench',
  open: 'Open …',
  save: 'Save as …',
  example: 'Examples',
  blank: 'Blank template',
  why: 'Why?',
  table: 'Table',
  grid: 'Grid',
  tableHelp: 'Screen readers cannot read the grid. The table shows the same rows.',
  steps: 'Four steps',
  stepOpen: 'Open the sheet',
  stepCheck: 'Check',
  stepClaim: 'See the claim',
  stepPapers: 'Make the papers',
  unsaved: 'not saved',
  loading: 'Opening …',
  dropHere: 'Drop the sheet here',
  stays: 'The sheet stays on your machine. Nothing is sent.',
} satisfies WorkbenchWords;

import type { RunningWords } from '../nb/running';

export const running = {
  reading: 'Reading the sheets …',
  checking: 'Working out the claim …',
  marking: 'Marking the cells …',
  writing: 'Writing in the workbook …',
  stop: 'Cancel',
  notRead: 'Cancelled. The workbook is not checked, and nothing in it is changed.',
  before: 'Cancelled. What you see is from the check before. Nothing in the workbook is changed.',
  notMarked: 'Cancelled. The claim is worked out, but the marks in the sheets are as before.',
  notWritten: 'Cancelled. The workbook is as before.',
  again: 'Check now',
} as const satisfies RunningWords;

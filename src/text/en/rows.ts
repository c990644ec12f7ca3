import type { RowWords } from '../nb/rows';

export const rows = {
  tools: 'Rows and cells',
  add: 'Add row',
  addHelp: 'A new row at the end of the table, with the look, lists and formulas of the row above. The table grows.',
  added: 'Row {row} is ready to be filled in.',
  empty: 'Empty the row',
  emptied: 'Row {row} is empty. Its formulas are kept.',
  nothingToEmpty: 'Row {row} has nothing to empty.',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Done again.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  copy: 'Copy',
  copied: 'Copied: {range}.',
  pasted: 'Pasted into {range}.',
  notPasted: 'Nothing has been pasted. {text}',
  refusedCells: 'These cells were not accepted: {text}.',
  refused: {
    nothing: 'The sheet is empty. Open a template, or write headers in the first row.',
    filled:
      'Something stands below row {row}, such as a total, and Krav does not move it. Insert the row in Excel, or use an empty row.',
  },
  keys: 'Select several cells with Shift and the arrow keys. Ctrl+C copies, Ctrl+V pastes, Ctrl+Z undoes and Ctrl+Y redoes.',
} as const satisfies RowWords;

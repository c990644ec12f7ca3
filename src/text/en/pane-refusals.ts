import type { PaneRefusals } from '../nb/pane';

export const paneRefusals = {
  sheetGone:
    'A sheet or a table that Krav used is no longer there. Press Try again, and Krav reads the workbook once more.',
  hiddenSheet: 'The sheet “{text}” is hidden. Right-click a sheet tab, choose Unhide, and try again.',
  protectedWorkbook:
    'The workbook is protected against new sheets. Choose Review, Protect Workbook to lift it, and try again.',
  offline:
    'One of Krav’s files did not come. See whether the network is up, and try again. The workbook is not changed.',
  notMarked:
    'These sheets are protected, so their cells are not marked: {names}. Choose Review, Unprotect Sheet to have the marks there too.',
} satisfies PaneRefusals;

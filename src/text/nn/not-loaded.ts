/** In a cell, when the files that work the formulas out did not come. */
export const notLoaded =
  'Krav fekk ikkje henta reglane sine. Sjå til at maskina er på nett, og rekn ut på nytt med Ctrl+Alt+F9.';

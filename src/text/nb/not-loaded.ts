/** In a cell, when the files that work the formulas out did not come. */
export const notLoaded =
  'Krav fikk ikke hentet reglene sine. Se til at maskinen er på nett, og regn ut på nytt med Ctrl+Alt+F9.';

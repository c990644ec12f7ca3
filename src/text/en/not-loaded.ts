/** In a cell, when the files that work the formulas out did not come. */
export const notLoaded =
  'Krav could not fetch its rules. Check that the computer is online, and calculate again with Ctrl+Alt+F9.';

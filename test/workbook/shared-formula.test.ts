import { movedFormula } from '../../src/workbook/xlsx/read/shared-formula';

describe('shared-formula', () => {
  it.each([
    // why                              formula                rows  columns  moved
    ['nothing moves', 'A1', 0, 0, 'A1'],
    ['down', 'A1+B2', 2, 0, 'A3+B4'],
    ['across', 'A1+Z2', 0, 1, 'B1+AA2'],
    ['up and back', 'C3', -2, -2, 'A1'],
    ['fixed row', 'A$1', 5, 1, 'B$1'],
    ['fixed column', '$A1', 5, 1, '$A6'],
    ['fixed', '$A$1', 5, 1, '$A$1'],
    ['a range', 'SUM(A1:A9)', 1, 1, 'SUM(B2:B10)'],
    ['another sheet', "Ark1!A1+'A1 B2'!A1", 1, 0, "Ark1!A2+'A1 B2'!A2"],
    ['text', '"A1 ""B1"""&A1', 1, 0, '"A1 ""B1"""&A2'],
    ['a function that looks like a cell', 'LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['a name that begins like a cell', 'A1_sats*A1', 1, 0, 'A1_sats*A2'],
    ['a sheet that looks like a cell', 'AB1!A1', 1, 0, 'AB1!A2'],
    ['a structured reference', 'Timer[A1]*A1', 1, 0, 'Timer[A1]*A2'],
    ['a number with an exponent', '1E5*A1', 1, 0, '1E5*A2'],
    ['no such column', 'XFE1+A1', 1, 0, 'XFE1+A2'],
    ['whole columns', 'SUM(A:$B)', 1, 1, 'SUM(B:$B)'],
    ['whole rows', 'SUM(1:$2)', 1, 1, 'SUM(2:$2)'],
    ['small letters', 'a1', 1, 1, 'B2'],
    ['text with what looks like a range', '"1:2 A:B"', 1, 1, '"1:2 A:B"'],
    ['around the end of the sheet', 'XFD1048576', 1, 1, 'A1'],
  ])('%s', (_why, formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});

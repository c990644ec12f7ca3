/** Something that can be done on a sheet, or be hindered by its protection. */
interface Deed {
  readonly inFile: string;
  readonly inExcel: `allow${string}`;
  /** What the file means when it says nothing of it. */
  readonly isUsuallyLet: boolean;
  readonly isLet: boolean;
}

/**
 * What `protect` lets through: columns and rows can be made wider to be read, filtered, and commented on; nothing that a claim is made of is changed
 * by that. It is no choice that people make by hand, so it tells our protection from theirs.
 */
export const DEEDS = [
  { inFile: 'objects', inExcel: 'allowEditObjects', isUsuallyLet: true, isLet: true },
  { inFile: 'scenarios', inExcel: 'allowEditScenarios', isUsuallyLet: true, isLet: true },
  { inFile: 'formatCells', inExcel: 'allowFormatCells', isUsuallyLet: false, isLet: false },
  { inFile: 'formatColumns', inExcel: 'allowFormatColumns', isUsuallyLet: false, isLet: true },
  { inFile: 'formatRows', inExcel: 'allowFormatRows', isUsuallyLet: false, isLet: true },
  { inFile: 'insertColumns', inExcel: 'allowInsertColumns', isUsuallyLet: false, isLet: false },
  { inFile: 'insertRows', inExcel: 'allowInsertRows', isUsuallyLet: false, isLet: false },
  { inFile: 'insertHyperlinks', inExcel: 'allowInsertHyperlinks', isUsuallyLet: false, isLet: false },
  { inFile: 'deleteColumns', inExcel: 'allowDeleteColumns', isUsuallyLet: false, isLet: false },
  { inFile: 'deleteRows', inExcel: 'allowDeleteRows', isUsuallyLet: false, isLet: false },
  { inFile: 'sort', inExcel: 'allowSort', isUsuallyLet: false, isLet: false },
  { inFile: 'autoFilter', inExcel: 'allowAutoFilter', isUsuallyLet: false, isLet: true },
  { inFile: 'pivotTables', inExcel: 'allowPivotTables', isUsuallyLet: false, isLet: false },
] as const satisfies readonly Deed[];

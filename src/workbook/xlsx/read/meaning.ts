import type { Package } from '../package/package';
import { cellFormats } from './cell-formats';
import type { CellMeaning } from './cell-reader';
import type { Contents } from './contents';
import { sharedStrings } from './shared-strings';

/** What must be known of a workbook to read its cells. */
export function readMeaning(parts: Package, contents: Contents): CellMeaning {
  return {
    strings: sharedStrings(parts, contents.stringsPart),
    formats: cellFormats(parts, contents.stylesPart),
    date1904: contents.date1904,
  };
}

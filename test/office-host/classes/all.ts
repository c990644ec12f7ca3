import type { AnyEmulated } from '../server/emulated';
import { commentClasses } from './comments';
import { conditionalFormatClasses } from './conditional-formats';
import { customFunctionClasses } from './custom-functions';
import { dataValidationClasses } from './data-validation';
import { nameAndSettingClasses } from './names-and-settings';
import { rangeFormatClasses } from './range-format';
import { rangeClasses } from './ranges';
import { tableClasses } from './tables';
import { workbookClasses } from './workbook';
import { worksheetClasses } from './worksheets';

/** Every class that the host emulates, by the name that Office.js gives it. */
export const CLASSES: ReadonlyMap<string, AnyEmulated> = new Map(
  [
    ...workbookClasses,
    ...worksheetClasses,
    ...rangeClasses,
    ...rangeFormatClasses,
    ...tableClasses,
    ...nameAndSettingClasses,
    ...commentClasses,
    ...conditionalFormatClasses,
    ...dataValidationClasses,
    ...customFunctionClasses,
  ].map((emulated) => [emulated.className, emulated]),
);

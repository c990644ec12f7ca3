/** What inserting a template takes, in one file that is loaded when somebody does. */
export { newSheets } from '../../new-sheets/new-sheets';
export { newSheetEdits } from '../../workbook/new-sheets';
export { fieldsToChoose } from '../../new-sheets/fields-in-use';

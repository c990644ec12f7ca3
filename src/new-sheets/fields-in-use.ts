import type { Field } from '../claim/entry';
import type { Regulation } from '../regulation/schema';
import { newSheetWords } from '../text/new-sheet-words';
import { FIELDS_OF } from '../timesheet/header/shared-columns';
import type { Sort } from '../timesheet/header/table-sorts';
import { childcareSheet, meetingSheet } from './meeting-sheets';
import { claimable, type NewSheetChoice } from './sheet-choice';
import { drivingLogSheet, journeySheet, outlaySheet } from './travel-sheets';
import { feeSheet, timeSheet } from './work-sheets';

export interface FieldsToChoose {
  /** Of this kind of table, as the regulation uses it. */
  readonly ofTable: readonly Field[];
  /** Of the regulation's other tables: the table may be another kind than its headers say. */
  readonly others: readonly Field[];
}

/** Fields that no template has a column for, and every payer's tables may. */
const BESIDE: readonly Field[] = ['person', 'wage', 'claimedBy'];

/**
 * What a column can be chosen to be.
 *
 * @param regulation with the agreements that it uses
 * @param sorts what the table's rows are; none where that is not known yet
 */
export function fieldsToChoose(regulation: Regulation, sorts: readonly Sort[]): FieldsToChoose {
  const all = [...new Set([...fieldsInUse(regulation), ...BESIDE])];
  if (sorts.length === 0) return { ofTable: all, others: [] };
  const isOfTable = (field: Field): boolean => field === 'day' || sorts.some((sort) => FIELDS_OF[sort].includes(field));
  return { ofTable: all.filter(isOfTable), others: all.filter((field) => !isOfTable(field)) };
}

/** The columns of the sheets that are made for the regulation. */
function fieldsInUse(regulation: Regulation): Field[] {
  const chosen: NewSheetChoice = { regulation, kinds: claimable(regulation), language: 'nb' };
  const { columns, journeyColumns } = newSheetWords('nb');
  const names = [...Object.entries(columns), ...Object.entries(journeyColumns)] as [Field, string][];
  const fields = new Map(names.map(([field, name]) => [name, field]));
  return [timeSheet, feeSheet, meetingSheet, childcareSheet, journeySheet, drivingLogSheet, outlaySheet].flatMap(
    (sheet) => sheet(chosen)?.columns.flatMap(({ header }) => fields.get(header) ?? []) ?? [],
  );
}

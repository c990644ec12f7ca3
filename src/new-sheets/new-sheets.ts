import type { Regulation } from '../regulation/schema';
import type { Language } from '../text/language';
import type { NewSheet } from '../workbook/new-sheets';
import { childcareSheet, meetingSheet } from './meeting-sheets';
import { ratesSheet } from './rates-sheet';
import { settingsSheet } from './settings-sheet';
import { claimable, type NewSheetChoice } from './sheet-choice';
import { drivingLogSheet, journeySheet, outlaySheet } from './travel-sheets';
import { feeSheet, timeSheet } from './work-sheets';

/**
 * The settings, and a sheet for each sort of thing that may be claimed under the regulation.
 *
 * @param regulation with the agreements that it uses
 * @param choice how the regulation was named: its id, or the user's own file
 */
export function newSheets(regulation: Regulation, choice: string, language: Language): NewSheet[] {
  const chosen: NewSheetChoice = { regulation, kinds: claimable(regulation), language };
  return [
    settingsSheet(chosen, choice),
    timeSheet(chosen),
    feeSheet(chosen),
    meetingSheet(chosen),
    childcareSheet(chosen),
    journeySheet(chosen),
    drivingLogSheet(chosen),
    outlaySheet(chosen),
    ratesSheet(chosen),
  ].filter((sheet) => sheet !== undefined);
}
